"""Builds a text from words and the breaks between them, as a page is walked; knows nothing of HTML's tree.

Breaks are remembered and written only before the next words, so that empty elements leave no trace. Within a row of a
table every break is a blank, so that a row stays one line. Refuses to be asked for half: `whole()` is the end.
"""

from __future__ import annotations

import re

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_MOST_ROWS = 100  # that a spanning cell is repeated for


class Writer:
    """Words in, text out."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._out: list[str] = []
        self._breaks = 0  # line feeds due before the next words
        self._before = ""  # a bullet, a cell's bar, a term's colon due before them
        self._tables: list[bool] = []  # whether each table we are in holds rows of facts
        self._items = 0  # of lists, that we are in
        self._in_row = 0
        self._row_begins = False  # the next words are the first of a row
        self._cells = 0  # that have words, in this row
        self._span = (0, "")  # rows still to come under the row's first cell, and its words
        self._cell_at: tuple[int, int] | None = None  # where the first cell's words begin, and its span

    def words(self, words: str, *, as_is: bool = False) -> None:
        """Write words; runs of blanks are one blank unless `as_is`."""
        words = words if as_is and not self._in_row else _BLANKS.sub(" ", words)
        if not words.strip():
            if (
                words
                and self._out
                and not self._breaks
                and not self._out[-1].endswith((" ", "\n"))
                and not self._before
            ):
                self._out.append(" ")
            return
        if self._breaks or self._before or not self._out or self._out[-1].endswith((" ", "\n")):
            words = words if as_is else words.lstrip(" ")
        if self._breaks and self._out:
            self._out.append(" " if self._in_row and not self._row_begins else "\n" * self._breaks)
        if self._before:
            self._strip()
            self._out.append(self._before)
        self._breaks, self._before, self._row_begins = 0, "", False
        self._out.append(words)

    def line(self) -> None:
        """What follows stands on a line of its own."""
        if self._before != "- ":
            self._due(1)

    def line_end(self) -> None:
        """A line feed that was written as such; two of them are a blank line."""
        self._breaks = min(self._breaks + 1, 2)

    def paragraph(self) -> None:
        """What follows is another paragraph; within an item of a list, another line."""
        if self._before != "- ":
            self._due(1 if self._items else 2)

    def bullet(self) -> None:
        """What follows is an item of a list."""
        self._due(1)
        self._items += 1
        self._before = "" if self._in_row else "- "

    def bullet_end(self) -> None:
        """An item of a list ends."""
        self._items -= 1
        if self._before == "- ":  # it was empty
            self._before = ""
        self._due(1)

    def term(self) -> None:
        """What was written is a term that the next words define."""
        if self._out and self._out[-1].rstrip().endswith(":"):
            self._before = " "
        elif self._out:
            self._before = ": "
        self._breaks = 0

    def table(self, data: bool) -> None:
        """A table begins."""
        self.paragraph()
        self._tables.append(data)

    def table_end(self) -> None:
        """A table ends."""
        self._tables.pop()
        self._span = (0, "")
        self.paragraph()

    def row(self) -> None:
        """A row begins."""
        self._due(1)
        self._cell_at, self._cells = None, 0
        if self._holds_rows:
            self._row_begins = True
            left, words = self._span
            if left:
                self.words(words)
                self._cells, self._span = 1, (left - 1, words)
                self._breaks = 0
            self._in_row += 1

    def row_end(self) -> None:
        """A row ends."""
        if self._holds_rows and self._in_row:
            self._in_row -= 1
        self._before, self._row_begins, self._breaks = "", False, 1

    def cell(self, span: int) -> None:
        """A cell begins that goes on for `span` rows."""
        if not (self._holds_rows and self._in_row):
            self._due(2)
            return
        if self._cells:
            self._breaks, self._before = 0, " | "
        elif 1 < span <= _MOST_ROWS and not self._span[0]:
            self._cell_at = (len(self._out), span)

    def cell_end(self) -> None:
        """A cell ends."""
        if not (self._holds_rows and self._in_row):
            self._due(2)
            return
        if self._before != " | ":
            self._cells += 1
        if self._cell_at is not None:
            at, span = self._cell_at
            self._span, self._cell_at = (span - 1, "".join(self._out[at:]).strip()), None
        self._strip()

    def whole(self) -> str:
        """All that was written."""
        return "".join(self._out)

    @property
    def _holds_rows(self) -> bool:
        return bool(self._tables) and self._tables[-1]

    def _due(self, breaks: int) -> None:
        self._breaks = max(self._breaks, breaks)

    def _strip(self) -> None:
        if self._out and self._out[-1].endswith(" "):
            self._out[-1] = self._out[-1].rstrip(" ")
