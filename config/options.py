"""Every option of the configuration file: one row each. docs/options.md and the example file are checked against it.

Refuses logic: what a row means is in checks.py, what the file looks like is in daybook.example.toml.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Type = Literal[
    "text", "address", "zone", "store", "list", "interval", "size", "slug", "kind", "newsroom", "source-address"
]

KINDS: tuple[str, ...] = ("digest", "page", "listing", "feed", "mail", "calendar")
"""What `source.kind` may be; a test holds it equal to `feeds.fetching.KINDS`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One key of the configuration file."""

    section: Literal["site", "store", "fetch", "source"]
    name: str
    type: Type
    default: str | tuple[str, ...] | None  # as written in the file; None: see the comment
    needed: bool = False  # there is no default, the file must say it
    unit: str = ""  # of the value, empty where it has none
    comment: str = ""  # one line for the operator
    variable: str | None = None  # environment variable that overrides the file

    @property
    def key(self) -> str:
        """`site.url`: how errors and docs call it."""
        return f"{self.section}.{self.name}"


OPTIONS: tuple[Option, ...] = (
    Option(
        section="site",
        name="url",
        type="address",
        default=None,
        comment="public address of the site; feeds and links use it. Default: the address that serve listens on",
        variable="DAYBOOK_SITE_URL",
    ),
    Option(
        section="site",
        name="zone",
        type="zone",
        default="Europe/Brussels",
        unit="IANA zone",
        comment="which day is today on the front page",
        variable="DAYBOOK_SITE_ZONE",
    ),
    Option(
        section="store",
        name="url",
        type="store",
        default="sqlite:///data/daybook.db",
        comment="where everything is kept; a relative path starts at the folder of this file",
        variable="DAYBOOK_STORE",
    ),
    Option(
        section="fetch",
        name="allow",
        type="list",
        default=(),
        unit="host:port or network",
        comment="addresses outside the public internet, or at a port other than 80 and 443, that may be fetched",
        variable="DAYBOOK_FETCH_ALLOW",
    ),
    Option(
        section="fetch",
        name="contact",
        type="text",
        default=None,
        comment="told to every newsroom in the User-Agent: an address where you can be reached. Default: site.url",
        variable="DAYBOOK_FETCH_CONTACT",
    ),
    Option(
        section="fetch",
        name="limit",
        type="size",
        default="10MiB",
        unit="bytes, KiB or MiB",
        comment="largest document taken over the network, on the wire and unpacked; a file may be ten times that",
        variable="DAYBOOK_FETCH_LIMIT",
    ),
    Option(
        section="fetch",
        name="spacing",
        type="interval",
        default="1s",
        unit="seconds, or with s, m, h",
        comment="least time between two requests to one host; hosts named in allow are not made to wait",
        variable="DAYBOOK_FETCH_SPACING",
    ),
    Option(
        section="source",
        name="id",
        type="slug",
        default=None,
        needed=True,
        comment="appears in addresses; do not change it later. Small letters, digits and hyphens",
    ),
    Option(
        section="source",
        name="name",
        type="text",
        default=None,
        comment="what readers see. Default: the newsroom's name, else the id",
    ),
    Option(
        section="source",
        name="kind",
        type="kind",
        default="digest",
        comment="what is found there: digest, page, listing, feed, mail or calendar; docs/options.md tells them apart",
    ),
    Option(
        section="source",
        name="url",
        type="source-address",
        default=None,
        comment="https://, http:// or file:, which may be relative to this file's folder. Default: the newsroom's",
    ),
    Option(
        section="source",
        name="zone",
        type="zone",
        default=None,
        unit="IANA zone",
        comment="holds where a text gives a time and neither zone nor place. Default: the newsroom's, else site.zone",
    ),
    Option(
        section="source",
        name="every",
        type="interval",
        default="15m",
        unit="seconds, or with s, m, h",
        comment="how often it is read again: 1s or more for files and loopback addresses, 5m or more elsewhere",
    ),
    Option(
        section="source",
        name="newsroom",
        type="newsroom",
        default=None,
        comment="a newsroom that Daybook knows (daybook config show lists them); gives what is left out here",
    ),
)

KIND_OPTIONS: dict[str, str] = {
    "charset": "encoding of the text, where the source declares a wrong one or none: utf-8, cp1252, iso-8859-2",
    "base": "address to which relative links belong, where the document does not say",
    "item": "page, listing: selector of what holds one release, or one link",
    "item_date": "listing: selector of the day beside a link, inside `item`",
    "item_title": "listing: selector of the words of a link, inside `item`",
    "link": "listing, page: selector of the link to a release",
    "title": "page, listing: selector of a release's title",
    "body": "page, listing: selector of a release's text",
    "date": "page, listing: selector of the day or hour of publication",
    "date_order": "order of day, month and year in dates of figures: dmy, mdy or ymd",
    "drop": "page, listing: selector of what is not part of the text",
    "follow": "feed: yes where the text stands behind each link, no where it stands in the feed",
    "hosts": "listing, feed: other hosts that links may lead to, as in *.europa.eu other.example",
    "most": "listing, feed: how many pages behind links are asked for in one round",
}
"""What `[source.options]` may say, and what for; every value is a text."""

SECTIONS: tuple[str, ...] = ("site", "store", "fetch", "source")


def of_section(section: str) -> dict[str, Option]:
    """The options of a section by name, in the order of this file."""
    return {option.name: option for option in OPTIONS if option.section == section}
