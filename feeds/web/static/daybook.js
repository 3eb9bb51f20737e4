// The visitor's zone beside the announced one, a countdown, and a copy button. Pages are whole without it.
(() => {
  const root = document.documentElement, all = (s, f) => document.querySelectorAll(s).forEach(f);
  root.classList.add('js');
  const start = Date.now(), served = Date.parse(root.dataset.now) || start;
  const off = Math.abs(served - start) < 600000 ? 0 : served - start;  // a wrong clock here, or a replay there: go by the server's
  const now = () => Date.now() + off;
  let tz = root.dataset.tz || Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC', h12 = false;
  const respelt = {Kiev: 'Kyiv', Calcutta: 'Kolkata', Saigon: 'Ho Chi Minh City', Rangoon: 'Yangon', Katmandu: 'Kathmandu', Godthab: 'Nuuk', Faeroe: 'Faroe', Asmera: 'Asmara'};
  const city = z => { const c = z.split('/').pop().replace(/_/g, ' '); return respelt[c] || c; };
  const as = (d, o, z = tz) => new Intl.DateTimeFormat('en-GB', {timeZone: z, ...o}).format(d);
  const hm = d => h12 ? as(d, {hour: 'numeric', minute: '2-digit', hourCycle: 'h12'}) : as(d, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
  const day = d => as(d, {weekday: 'short', day: 'numeric', month: 'short'}).replace(',', '');
  const minutes = d => {  // east of UTC, on the visitor's clock
    const p = Object.fromEntries(new Intl.DateTimeFormat('en-GB', {timeZone: tz, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric'}).formatToParts(d).map(x => [x.type, +x.value]));
    return Math.round((Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute) - d) / 60000);
  };
  const announced = iso => { const m = /([+-])(\d\d):(\d\d)$/.exec(iso); return m ? (m[1] + 1) * (+m[2] * 60 + +m[3]) : 0; };
  const paint = () => {
    all('[data-yours]', box => {
      const iso = box.dataset.yours, d = new Date(iso), same = minutes(d) === announced(iso), yours = box.querySelector('.yours');
      box.classList.toggle('dual', !same);
      yours.hidden = same;
      box.querySelector('.utc')?.toggleAttribute('hidden', !minutes(d));
      if (same) return;
      const there = iso.slice(8, 10) !== as(d, {day: '2-digit'});
      yours.querySelector('.t').textContent = hm(d);
      yours.querySelector('.z').textContent = box.dataset.long ? `your time, ${city(tz)}, ${day(d)}` : city(tz) + (there ? ` ${as(d, {weekday: 'short'})}` : '');
    });
    all('[data-big]', box => {
      const d = new Date(box.dataset.big);
      box.hidden = minutes(d) === announced(box.dataset.big);
      box.querySelector('.t').textContent = hm(d);
      const m = minutes(d), o = Math.abs(m), utc = 'UTC' + (m ? (m > 0 ? '+' : '-') + (o / 60 | 0) + (o % 60 ? ':' + o % 60 : '') : '');
      box.querySelector('.d').textContent = `${as(d, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'}).replace(',', '')}, ${city(tz)} (${utc})`;
    });
    tick();
  };
  const many = (n, w) => `${n} ${w}${n === 1 ? '' : 's'}`;
  const tick = () => all('[data-to]', e => {
    const left = Math.round((Date.parse(e.dataset.to) - now()) / 1000);
    const s = left > 300 ? Math.ceil(left / 60) * 60 : Math.abs(left), d = s / 86400 | 0, h = s % 86400 / 3600 | 0, m = s % 3600 / 60 | 0;
    const span = d ? many(d, 'day') + (h ? ` ${h} h` : '') : h ? `${h} h` + (m ? ` ${m} min` : '') : left > 0 && left <= 300 ? `${m}:${String(s % 60).padStart(2, '0')}` : `${m} min`;
    if (left >= 0) e.textContent = `Starts in ${span}`;
    else if (left > -10800) e.textContent = `Started ${span} ago` + (left < -3600 && e.dataset.open ? ', end not stated' : '');
  });
  const pick = document.querySelector('select[name=tz]');
  if (pick) {
    if (![...pick.options].some(o => o.value === tz)) pick.add(new Option(city(tz), tz), 0);
    pick.value = tz;
    pick.onchange = () => { tz = pick.value; paint(); };
  }
  all('[data-h12]', b => b.onclick = () => { h12 = !h12; b.setAttribute('aria-pressed', h12); paint(); });
  all('[data-copy]', b => b.onclick = () => {
    const text = document.getElementById(b.dataset.copy || 'plain').textContent.trim();
    navigator.clipboard?.writeText(text).then(() => { b.lastChild.textContent = ' Copied'; });
  });
  paint();
  setInterval(tick, 1000);
})();
