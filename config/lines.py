"""On which line of a TOML text each key stands: tomllib tells lines for syntax errors only.

A second scan of a text that tomllib has already accepted; it refuses to judge anything. Keys inside inline tables
are given the line on which their value begins.
"""

from __future__ import annotations

import re
from collections import Counter

Path = tuple[str | int, ...]

_HEADER = re.compile(r"(\[\[?)\s*([^\]]+?)\s*\]\]?")
_PART = re.compile(r"""\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*(\.?)""")
_STRINGS = ('"""', "'''", '"', "'")


def index(text: str) -> dict[Path, int]:
    """Path of a key or table -> its line, from 1. Members of an array of tables are counted from 0, as in Python."""
    found: dict[Path, int] = {}
    counts: Counter[Path] = Counter()
    table: Path = ()
    at, line = 0, 1
    while at < len(text):
        if text[at] in " \t\r\n":
            line += text[at] == "\n"
            at += 1
        elif text[at] == "#":
            at = _line_end(text, at)
        elif header := _HEADER.match(text, at):
            table = _resolve(_parts(header[2], 0)[0], counts)
            if header[1] == "[[":
                counts[table] += 1
                table = (*table, counts[table] - 1)
            found.setdefault(table, line)
            at = header.end()
        else:
            key, at = _parts(text, at)
            for size in range(1, len(key) + 1):
                found.setdefault((*table, *key[:size]), line)
            end = _value_end(text, at)
            if end <= at and not key:  # not TOML: tomllib has said so before
                return found
            line += text.count("\n", at, end)
            at = end
    return found


def line_of(lines: dict[Path, int], path: Path) -> int:
    """The line of a key, or of the nearest table around it; 1 where the file does not mention it at all."""
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return 1


def _parts(text: str, at: int) -> tuple[tuple[str, ...], int]:
    """A dotted key at `at`, and where it ends."""
    parts: list[str] = []
    while part := _PART.match(text, at):
        parts.append(next(group for group in part.groups()[:3] if group is not None))
        at = part.end()
        if not part[4]:
            break
    return tuple(parts), at


def _resolve(key: tuple[str, ...], counts: Counter[Path]) -> Path:
    """`[source.options]` belongs to the last `[[source]]`; the last part of a header is left as it is."""
    path: Path = ()
    for part in key[:-1]:
        path = (*path, part)
        if counts[path]:
            path = (*path, counts[path] - 1)
    return (*path, key[-1]) if key else path


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _value_end(text: str, at: int) -> int:
    """Where the value after a key ends: at the end of its line, with strings and brackets passed over whole."""
    depth = 0
    while at < len(text):
        if quote := next((quote for quote in _STRINGS if text.startswith(quote, at)), None):
            at = _string_end(text, at + len(quote), quote)
            continue
        sign = text[at]
        if sign == "#":
            at = _line_end(text, at)
            continue
        if sign == "\n" and depth <= 0:
            return at
        depth += (sign in "[{") - (sign in "]}")
        at += 1
    return at


def _string_end(text: str, at: int, quote: str) -> int:
    while at < len(text) and not text.startswith(quote, at):
        at += 2 if text[at] == "\\" and quote[0] == '"' else 1
    at += len(quote)
    while len(quote) == 3 and text.startswith(quote[0], at):  # `""""` ends with a quote of its own
        at += 1
    return at
