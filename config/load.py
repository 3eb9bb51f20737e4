"""From a file and the environment to Settings; all problems are found before any is told."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from config import checks, newsroom
from config.checks import Wrong, did_you_mean
from config.lines import index, line_of
from config.options import KIND_OPTIONS, KINDS, OPTIONS, SECTIONS, Option, of_section
from config.settings import Settings
from feeds.model.errors import ConfigError
from feeds.model.newsroom import Newsroom, Source

PLACES = (Path("config/daybook.toml"), Path("daybook.toml"))
"""Where a file is looked for when neither --config nor DAYBOOK_CONFIG names one, from the working folder."""

EMBEDDED_SOURCE = "sample"
"""Source.id of the bundled digest, which is read where there is no configuration at all."""

_ALLOWED = {
    "follow": ("yes|no", '"yes" or "no"'),
    "date_order": ("dmy|mdy|ymd", '"dmy", "mdy" or "ymd"'),
    "most": (r"[1-9]\d{0,3}", 'a number: "50"'),
}
_BY_KEY = {option.key: option for option in OPTIONS}
_SYNTAX = re.compile(r"^(.*) \(at (?:line (\d+), column \d+|end of document)\)$", re.DOTALL)


def sample_path(base: Path | None = None) -> Path:
    """Where the bundled digest lies once it has been laid around the day of the first run."""
    return (base or Path.cwd()) / "data" / "sample-digest.txt"


def load(path: Path | None, environ: Mapping[str, str]) -> Settings:
    """Read the configuration: `path`, else DAYBOOK_CONFIG, else one of PLACES, else embedded defaults.

    Relative paths in the file start at the file's folder; in variables and defaults, at the working folder.
    Raises ConfigError.
    """
    if path is None and environ.get("DAYBOOK_CONFIG"):
        path = Path(environ["DAYBOOK_CONFIG"])
    if path is None:
        path = next((place for place in PLACES if place.is_file()), None)
    if path is None:
        return _Reading("", None, environ).settings()
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigError((f"{path}:{line}: this line is not UTF-8. Save the file as UTF-8.",)) from error
    except OSError as error:
        hint = " `daybook init` writes one." if isinstance(error, FileNotFoundError) else ""
        raise ConfigError((f"{path}: the file cannot be read: {error.strerror or error}.{hint}",)) from error
    return _Reading(text, path, environ).settings()


class _Reading:
    """One pass over one file; problems are collected with the line they stand on."""

    def __init__(self, text: str, path: Path | None, environ: Mapping[str, str]) -> None:
        self.path, self.environ = path, environ
        self.base = path.absolute().parent if path else Path.cwd()
        self.problems: list[tuple[int, str]] = []
        try:
            self.told: dict[str, Any] = tomllib.loads(text.replace("\r\n", "\n"))
        except tomllib.TOMLDecodeError as error:
            raise ConfigError((self._syntax(str(error), text),)) from error
        self.lines = index(text)

    def settings(self) -> Settings:
        """The whole configuration, or all problems at once."""
        self._names()
        zone = self._value(_BY_KEY["site.zone"])
        told = self.told.get("source", [])
        sources: list[Source] = []
        rooms: dict[str, Newsroom] = {}
        for number, table in enumerate(told if isinstance(told, list) else []):
            if isinstance(table, dict):
                self._source(number, table, zone, sources, rooms)
        if self.path is None:
            sources.append(_sample(zone or "Europe/Brussels"))
        site_url, store_url = self._value(_BY_KEY["site.url"]), self._value(_BY_KEY["store.url"])
        allow, contact = self._value(_BY_KEY["fetch.allow"]), self._value(_BY_KEY["fetch.contact"])
        limit, spacing = self._value(_BY_KEY["fetch.limit"]), self._value(_BY_KEY["fetch.spacing"])
        if self.problems:
            raise ConfigError(tuple(said for _line, said in sorted(self.problems, key=lambda problem: problem[0])))
        return Settings(
            path=self.path.absolute() if self.path else None,
            site_url=site_url,
            zone=zone,
            store_url=store_url,
            allow=allow,
            contact=contact,
            limit=limit,
            spacing=spacing,
            sources=tuple(sources),
            newsrooms=rooms,
            lines={".".join(map(str, key)): line for key, line in self.lines.items()},
        )

    def _source(
        self, number: int, table: dict[str, Any], zone: str | None, sources: list[Source], rooms: dict[str, Newsroom]
    ) -> None:
        """One [[source]]; it is kept only where nothing is wrong with it, but all that is wrong is told."""
        before = len(self.problems)
        where = ("source", number)
        got: dict[str, Any] = {
            name: self._value(option, table, where)
            for name, option in of_section("source").items()
            if name not in {"every", "kind", "url"}
        }
        room = newsroom.read(got["newsroom"]) if got["newsroom"] else None
        known = newsroom.preset(got["newsroom"]) if got["newsroom"] else None
        there = {"kind": known.kind, "url": known.url, **table} if known else table
        kind = self._value(_BY_KEY["source.kind"], there, where)
        url = self._value(_BY_KEY["source.url"], there, where)
        if url is None and "url" not in there:
            self._wrong((*where, "url"), f"is missing: {_BY_KEY['source.url'].comment}.")
        seconds = self._every(table, url, where)
        if got["id"] and any(got["id"] == other.get("id") for other in self._tables()[:number]):
            self._wrong((*where, "id"), f'"{got["id"]}" is the id of another source. Give each its own.')
        if len(self.problems) > before:
            return
        source = Source(
            id=got["id"],
            name=got["name"] or (room.name if room else got["id"]),
            kind=kind,
            url=url,
            zone=got["zone"] or (room.zone if room else zone or "Europe/Brussels"),
            every=seconds,
            newsroom=got["newsroom"],
            options={
                **(known.options if known else {}),
                **(told if isinstance(told := table.get("options"), dict) else {}),
            },
        )
        sources.append(source)
        rooms[source.id] = Newsroom(
            name=source.name,
            zone=source.zone,
            language=room.language if room else None,
            phrases=room.phrases if room else {},
        )

    def _every(self, table: dict[str, Any], url: str | None, where: tuple[str | int, ...]) -> int:
        written = table.get("every", _BY_KEY["source.every"].default)
        if not isinstance(written, str):
            self._wrong((*where, "every"), f'{written!r} is not a length of time. Write it in quotes: "15m".')
            return 0
        try:
            return checks.every(written, url) if url else 0
        except Wrong as error:
            self._wrong((*where, "every"), str(error))
            return 0

    def _tables(self) -> list[dict[str, Any]]:
        told = self.told.get("source", [])
        return [table if isinstance(table, dict) else {} for table in told] if isinstance(told, list) else []

    def _names(self) -> None:
        """Every section and key must be one we know."""
        for section, table in self.told.items():
            if section not in SECTIONS:
                what = "section" if isinstance(table, dict | list) else "key"
                self._wrong((section,), f"no such {what}.{did_you_mean(section, SECTIONS)}")
            elif section == "source":
                self._names_of_sources(table)
            elif not isinstance(table, dict):
                self._wrong((section,), f"write it as a section: [{section}].")
            else:
                self._names_in(table, section, (section,))

    def _names_of_sources(self, table: Any) -> None:
        if not isinstance(table, list):
            self._wrong(("source",), "each source needs two brackets: [[source]].")
            return
        for number, one in enumerate(table):
            if isinstance(one, dict):
                self._names_in(one, "source", ("source", number))
            else:
                self._wrong(("source", number), "write it as a section: [[source]].")

    def _names_in(self, table: dict[str, Any], section: str, where: tuple[str | int, ...]) -> None:
        known = of_section(section)
        for name in table:
            if name == "options" and section == "source":
                self._options(table[name], (*where, name))
            elif name not in known:
                self._wrong((*where, name), f"no such key.{did_you_mean(name, known)}")

    def _options(self, told: Any, where: tuple[str | int, ...]) -> None:
        if not isinstance(told, dict):
            self._wrong(where, "write it as a section: [source.options].")
            return
        for name, value in told.items():
            if name not in KIND_OPTIONS:
                self._wrong((*where, name), f"no such key.{did_you_mean(name, KIND_OPTIONS)}")
            elif not isinstance(value, str):
                self._wrong((*where, name), f"{value!r} is not a text. Put it in quotes.")
            elif (allowed := _ALLOWED.get(name)) and not re.fullmatch(allowed[0], value):
                self._wrong((*where, name), f'"{value}" will not do. Write {allowed[1]}.')

    def _value(self, option: Option, table: dict[str, Any] | None = None, where: tuple[str | int, ...] = ()) -> Any:
        """The checked value of an option: its variable, else the file, else its default; None where it is wrong."""
        key = (*(where or (option.section,)), option.name)
        section = self.told.get(option.section, {}) if table is None else table
        written: Any = section.get(option.name, option.default) if isinstance(section, dict) else option.default
        base, variable = self.base, None
        if option.variable and self.environ.get(option.variable):
            variable, base = option.variable, Path.cwd()
            written = self.environ[variable]
            if option.type == "list":
                written = [part for part in written.split(",") if part.strip()]
        if written is None:
            if option.needed:
                self._wrong(key, f"is missing: {option.comment}.")
            return None
        try:
            return _checked(option, written, base)
        except Wrong as error:
            self._wrong(key, str(error), variable)
            return None

    def _wrong(self, key: tuple[str | int, ...], said: str, variable: str | None = None) -> None:
        name = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in key)[1:]
        line = line_of(self.lines, key)
        place = variable or (f"{self.path}:{line}" if self.path else "embedded defaults")
        self.problems.append((line, f"{place}: {name}: {said}"))

    def _syntax(self, said: str, text: str) -> str:
        found = _SYNTAX.match(said)
        line = found[2] if found and found[2] else str(text.rstrip("\n").count("\n") + 1)
        what = (found[1] if found else said).rstrip(".")
        return f"{self.path}:{line}: this is not TOML: {what[:1].lower()}{what[1:]}. Text values stand in quotes."


def _checked(option: Option, written: Any, base: Path) -> Any:
    if option.type == "list":
        if not isinstance(written, list | tuple) or not all(isinstance(part, str) for part in written):
            raise Wrong(f'needs a list in brackets: {option.name} = ["127.0.0.1:8901"].')
        return tuple(checks.allowed(part) for part in written)
    if not isinstance(written, str):
        raise Wrong(f"{written!r} is not a text. Put it in quotes.")
    if not written.strip() or any(ord(sign) < 32 or ord(sign) == 127 for sign in written):
        raise Wrong("is empty or holds a control character.")
    match option.type:
        case "address":
            return checks.site(written)
        case "zone":
            return checks.zone(written)
        case "store":
            return checks.store(written, base)
        case "interval":
            return checks.interval(written)
        case "size":
            return checks.size(written)
        case "slug":
            return checks.slug(written)
        case "source-address":
            return checks.source_address(written, base)
        case "kind":
            return _one_of(written, KINDS, "kind of source")
        case "newsroom":
            return _one_of(written, newsroom.slugs(), "newsroom that Daybook knows")
        case _:
            return written.strip()


def _one_of(written: str, names: tuple[str, ...], what: str) -> str:
    if written in names:
        return written
    hint = did_you_mean(written, names) or f" There is: {', '.join(names)}."
    raise Wrong(f'"{written}" is not a {what}.{hint}')


def _sample(zone: str) -> Source:
    return Source(
        id=EMBEDDED_SOURCE,
        name="Sample newsroom",
        kind="digest",
        url=sample_path().absolute().as_uri(),
        zone=zone,
        every=60,
    )
