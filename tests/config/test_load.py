"""Configuration: what is right becomes Settings, what is wrong is told whole, with file, line and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from config import load
from feeds.model.errors import ConfigError

GOOD = """
[site]
url = "https://daybook.example/"
zone = "Europe/Paris"

[store]
url = "sqlite:///state/daybook.db"

[fetch]
allow = ["127.0.0.1:8901", "[::1]:8902", "10.20.0.0/16"]

[[source]]
id = "nato"
name = "NATO newsroom"
url = "http://127.0.0.1:8901/digest"
zone = "Europe/Brussels"
every = "2s"

[[source]]
id = "desk"
url = "file:texts/desk%20one.txt"

[source.options]
charset = "cp1252"
"""


@pytest.fixture
def write(tmp_path: Path):
    def written(text: str) -> Path:
        path = tmp_path / "daybook.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return written


def problems(path: Path | None, environ: dict[str, str] | None = None) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as raised:
        load(path, environ or {})
    return raised.value.problems


def test_good_file_becomes_settings(write, tmp_path):
    settings = load(write(GOOD), {})
    assert settings.path == tmp_path / "daybook.toml"
    assert (settings.site_url, settings.zone) == ("https://daybook.example", "Europe/Paris")
    assert settings.store_url == f"sqlite:///{tmp_path}/state/daybook.db"
    assert settings.allow == ("127.0.0.1:8901", "[::1]:8902", "10.20.0.0/16")
    nato, desk = settings.sources
    assert (nato.id, nato.name, nato.kind, nato.every) == ("nato", "NATO newsroom", "digest", 2)
    assert (nato.url, nato.zone) == ("http://127.0.0.1:8901/digest", "Europe/Brussels")
    assert (desk.name, desk.zone, desk.every) == ("desk", "Europe/Paris", 900)
    assert desk.url == (tmp_path / "texts/desk one.txt").as_uri()
    assert desk.options == {"charset": "cp1252"}
    assert settings.newsroom(nato).zone == "Europe/Brussels"


def test_variables_override_the_file_and_are_relative_to_the_working_folder(write, tmp_path, monkeypatch):
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    environ = {
        "DAYBOOK_CONFIG": str(write(GOOD)),
        "DAYBOOK_STORE": "other.db",
        "DAYBOOK_SITE_URL": "http://localhost:9000",
        "DAYBOOK_FETCH_ALLOW": "127.0.0.1:1, 127.0.0.1:2",
    }
    settings = load(None, environ)
    assert settings.store_url == f"sqlite:///{here}/other.db"
    assert settings.site_url == "http://localhost:9000"
    assert settings.allow == ("127.0.0.1:1", "127.0.0.1:2")
    assert load(None, environ | {"DAYBOOK_STORE": "sqlite:////srv/d.db"}).store_url == "sqlite:////srv/d.db"


def test_without_any_file_the_embedded_defaults_hold(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    settings = load(None, {})
    assert settings.path is None
    assert settings.store_url == f"sqlite:///{tmp_path}/data/daybook.db"
    assert [source.url for source in settings.sources] == [(tmp_path / "data/sample-digest.txt").as_uri()]
    (tmp_path / "daybook.toml").write_text(GOOD)
    assert load(None, {}).path == tmp_path / "daybook.toml"


def test_three_mistakes_are_three_sentences_with_line_and_key(write):
    path = write(
        "[site]\n"
        'url  = "https://daybook.example"\n'
        'zone = "Europe/Brussels"\n'
        "# a comment\n"
        "[[source]]\n"
        'id    = "nato"\n'
        'name  = """NATO\\\n  newsroom"""\n'
        'url   = "https://news.example/list"\n'
        'zone  = "Europe/Brusels"\n'
        'evry  = "15m"\n'
        'every = "10s"\n'
    )
    assert problems(path) == (
        f'{path}:10: source[1].zone: "Europe/Brusels" is not a time zone. Did you mean "Europe/Brussels"?',
        f'{path}:11: source[1].evry: no such key. Did you mean "every"?',
        f'{path}:12: source[1].every: "10s" is too often for somebody else\'s server. Write "5m" or more.',
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[sight]\nurl = "x"', ':1: sight: no such section. Did you mean "site"?'),
        ('url = "x"', ":1: url: no such key."),
        ("[site]\nurl = 7", ":2: site.url: 7 is not a text. Put it in quotes."),
        ('[site]\nurl = "daybook.example"', ":2: site.url:"),
        ('[site]\nurl = "https://me:word@daybook.example"', "a name or password"),
        ('[store]\nurl = "mysql://db"', '"mysql://" is not a store'),
        ('[store]\nurl = "sqlite://data/daybook.db"', 'needs three slashes: "sqlite:///data/daybook.db"'),
        ('[store]\nurl = "sqlite://"', "needs three slashes"),
        ('[store]\nurl = "sqlite:///:memory:"', "a store in memory would be lost"),
        ('[fetch]\nallow = "127.0.0.1:8901"', "needs a list in brackets"),
        ('[fetch]\nallow = ["127.0.0.1"]', '"127.0.0.1" is not host:port'),
        ('[fetch]\nallow = [\n "127.0.0.1:8901",\n "::1:8901",\n]', ":2: fetch.allow:"),
        ('[fetch]\nallow = ["10.20.0.1/16"]', "is not a network"),
        ('[fetch]\nlimit = "ten"', '"ten" is not a size'),
        ('[source]\nid = "a"', ":1: source: each source needs two brackets: [[source]]."),
        ('[[source]]\nurl = "file:///x"', ":1: source[1].id: is missing"),
        ('[[source]]\nid = "x"', ":1: source[1].url: is missing"),
        ('[[source]]\nid = "Big Name"\nurl = "file:///x"', 'as in "big-name"'),
        ('[[source]]\nid = "a"\nurl = "ftp://x/y"', '"ftp:" cannot be read'),
        ('[[source]]\nid = "a"\nurl = "file:///"', "names neither a file nor a folder"),
        ('[[source]]\nid = "a"\nurl = "file:///x"\n[source.options]\nfollow = "maybe"', 'Write "yes" or "no".'),
        ('[[source]]\nid = "a"\nurl = "file:///x"\n[source.options]\nmost = 5', "5 is not a text"),
        ('[[source]]\nid = "a"\nurl = "file:///x"\noptions = "x"', "write it as a section: [source.options]"),
        ('[[source]]\nid = "a"\nurl = "file://host/x"', "names another machine"),
        ('[[source]]\nid = "a"\nurl = "http://x\\\\@y/"', "a blank, a backslash"),
        ('[[source]]\nid = "a"\nurl = "http://x:99999/"', "is not an address"),
        ('[[source]]\nid = "a"\nurl = "file:///x"\nevery = 5', "5 is not a length of time"),
        ('[[source]]\nid = "a"\nurl = "file:///x"\nevery = "0.5s"', "once a second at most"),
        ('[[source]]\nid = "a"\nurl = "file:///x"\nevery = "soon"', '"soon" is not a length of time'),
        ('[[source]]\nid = "a"\nurl = "file:///x"\nkind = "digset"', 'Did you mean "digest"?'),
        ('[[source]]\nid = "a"\nurl = "file:///x"\nnewsroom = "natto"', 'Did you mean "nato"?'),
        (
            '[[source]]\nid = "a"\nurl = "file:///x"\n[source.options]\nchrset = "x"',
            ":5: source[1].options.chrset: no such key",
        ),
        ('[[source]]\nid = "a"\nurl = "file:///x"\n[[source]]\nid = "a"\nurl = "file:///y"', ":5: source[2].id:"),
        ('[site]\nzone = "UTC"\nzone = "UTC"', ":3: this is not TOML"),
        ("[site\n", ":1: this is not TOML"),
        ('[site]\nurl = "x', ":2: this is not TOML"),
    ],
)
def test_each_mistake_names_its_line_and_the_remedy(write, text, said):
    path = write(text)
    (told,) = problems(path)
    assert told.startswith(f"{path}:")
    assert said in told


def test_wrong_variable_is_named(write):
    (told,) = problems(write(GOOD), {"DAYBOOK_SITE_ZONE": "Europe/Pariss"})
    assert told == 'DAYBOOK_SITE_ZONE: site.zone: "Europe/Pariss" is not a time zone. Did you mean "Europe/Paris"?'


def test_absent_unreadable_and_foreign_files_are_told(tmp_path):
    assert "daybook init" in problems(tmp_path / "none.toml")[0]
    assert "cannot be read" in problems(tmp_path)[0]
    latin = tmp_path / "latin.toml"
    latin.write_bytes('[site]\n# Zürich\nzone = "UTC"\n'.encode("latin-1"))
    assert problems(latin)[0].startswith(f"{latin}:2: this line is not UTF-8")


def test_byte_order_mark_and_crlf_are_no_mistake(tmp_path):
    path = tmp_path / "windows.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert len(load(path, {}).sources) == 2


@pytest.mark.parametrize(
    ("address", "every", "good"),
    [
        ("file:///x", "1s", True),
        ("http://127.0.0.1:8901/", "2s", True),
        ("http://[::1]:8901/", "2s", True),
        ("http://localhost:8901/", "2s", True),
        ("http://10.0.0.1/", "2s", False),
        ("https://news.example/", "299s", False),
        ("https://news.example/", "5m", True),
        ("https://news.example/", "1h", True),
    ],
)
def test_interval_has_a_floor_that_depends_on_whose_server_it_is(write, address, every, good):
    path = write(f'[[source]]\nid = "a"\nurl = "{address}"\nevery = "{every}"\n')
    if good:
        assert load(path, {}).sources[0].every >= 1
    else:
        assert "too often" in problems(path)[0]
