"""Markdown, lists and pasted text → drafts: what stands below a day is one session, whatever else each its own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from adapters.files.blocks import Block, draft_of
from adapters.files.columns import laid_out
from adapters.files.days import day_at_an_end, day_in
from adapters.files.drafts import Found, line
from adapters.files.inline import References, inline
from adapters.files.items import Item, item_of
from adapters.files.lines import (
    Kind,
    Line,
    addresses_below_titles,
    cells_of,
    is_divider,
    lines_of,
    references_in,
    tables_in,
)
from adapters.files.rows import fill
from adapters.files.tables import says_anything_of_sessions
from bot.features.importing.model import Column, Trouble

_PLAIN = 9
"""How deep a day is that stands alone on its line: below all headings."""


def read_outline(name: str, text: str, first: int = 1, around: Sequence[str] = ()) -> Found:
    """What such a text tells; `around`: what else may tell the year, such as its front matter."""
    references = references_in(text)
    lines = lines_of(text, first)
    found = Found(shape="markdown" if any(one.kind is not Kind.TEXT for one in lines) else "text")
    outline = _Outline(found, lines, references, (*around, name))
    for one in lines:
        outline.take(one)
    outline.close()
    return found


class _Outline:
    """Goes through the lines from top to bottom."""

    def __init__(self, found: Found, lines: list[Line], references: References, around: tuple[str, ...]) -> None:
        self._found, self._references, self._around = found, references, around
        self._tables = {rows[0].number: rows for _, rows in tables_in(lines)}
        self._listed = any(
            one.kind in (Kind.BULLET, Kind.ROW) or (one.kind is Kind.HEADING and day_in(one.text)) for one in lines
        )
        """Whether lines that are neither are only prose."""
        self._headings: list[tuple[int, str]] = []
        self._labels: list[tuple[int, str]] = []  # bullets above a bullet
        self._block: Block | None = None
        self._before: tuple[Line, Item] | None = None
        self._below_titles = addresses_below_titles(lines)

    def take(self, one: Line) -> None:
        """The next line."""
        if one.kind is Kind.ROW:
            if one.number in self._tables:
                self._end()
                self._table(self._tables[one.number])
        elif one.kind is Kind.HEADING:
            self._heading(one)
        else:
            self._item(one)

    def close(self) -> None:
        """The end of the text."""
        self._end()

    def _around_here(self) -> tuple[str, ...]:
        return (
            *(text for _, text in reversed(self._labels)),
            *(text for _, text in reversed(self._headings)),
            *self._around,
        )

    def _heading(self, one: Line) -> None:
        plain = inline(one.text, self._references)
        day = day_in(plain.text)
        block = self._block
        if not day and block and block.is_dated and block.is_heading and one.depth > block.depth:
            block.below.append((one, item_of(plain, dated=False)))
            return
        self._end()
        self._labels.clear()
        self._headings = [(depth, text) for depth, text in self._headings if depth < one.depth]
        if day:
            head = item_of(plain)
            if not head.written:
                head.written = day.said
            self._block = Block(one.number, one.depth, head, self._around_here(), is_heading=True)
        self._headings.append((one.depth, plain.text[:300]))

    def _item(self, one: Line) -> None:
        item = item_of(inline(_with_its_day_apart(one.text), self._references))
        block = self._block
        if self._is_link_of_the_line_before(one, item):
            return
        if one.kind is Kind.TEXT and item.written and not item.readings:
            self._end()
            self._labels.clear()
            depth = self._headings[-1][0] if item.label is Column.DAY and self._headings else _PLAIN
            self._block = Block(one.number, depth, item, self._around_here(), is_heading=True)
            return
        if block and not item.written and (block.is_heading or self._is_below(one, block) or item.label):
            block.below.append((one, item))
            return
        if block and block.is_heading and block.is_dated and item.written and not day_at_an_end(item.written):
            block.below.append((one, item))
            return
        if one.kind is Kind.TEXT and self._listed and not item.written:
            if item.linked:
                self._found.doubt(line(one.number), one.text, Trouble.NOT_UNDERSTOOD)
            return
        self._begin(one, item)

    def _is_link_of_the_line_before(self, one: Line, item: Item) -> bool:
        """An address alone, right below a title: it is where that is."""
        before, self._before = self._before, (one, item)
        if not before or not item.linked or len(item.readings) != 1 or item.readings[0].title or item.written:
            return False
        title = before[1]
        if one.number not in self._below_titles or len(title.readings) != 1 or title.linked:
            return False
        title.readings = [replace(title.readings[0], key=item.readings[0].key, link=item.readings[0].link)]
        title.linked = True
        return True

    def _is_below(self, one: Line, block: Block) -> bool:
        return not block.is_heading and (one.kind is Kind.TEXT or one.depth > block.depth) and self._listed

    def _begin(self, one: Line, item: Item) -> None:
        """A bullet or line that is a session of its own, or the label of those below it."""
        self._labels = [(depth, text) for depth, text in self._labels if depth < one.depth]
        if self._block and not self._block.is_heading and self._block.depth < one.depth:
            self._labels.append((self._block.depth, self._block.head.text[:300]))
            self._block.below.append((one, Item(text="")))  # what has sessions below it is their label
        self._end()
        self._block = Block(one.number, one.depth, item, self._around_here())

    def _end(self) -> None:
        block, self._block = self._block, None
        if block and (draft := draft_of(self._found, block)):
            self._found.drafts.append(draft)

    def _table(self, rows: list[Line]) -> None:
        cells = [
            [inline(cell, self._references) for cell in cells_of(row.text)] for row in rows if not is_divider(row.text)
        ]
        numbers = [row.number for row in rows if not is_divider(row.text)]
        layout = laid_out(
            [[cell.text or (cell.links and cell.links[0].address) or "" for cell in row] for row in cells], None
        )
        if not says_anything_of_sessions(layout):
            for number, row in zip(numbers[1:], cells[1:], strict=True):
                self._found.doubt(line(number), " · ".join(cell.text for cell in row), Trouble.NOT_UNDERSTOOD)
            return
        start = layout.heading + 1
        fill(
            self._found,
            layout,
            [(line(number), row) for number, row in zip(numbers[start:], cells[start:], strict=True)],
            self._around_here(),
        )


_STRONG = re.compile(r"(\*\*|__|`|\*)([^*_`]{3,60})\1:?\s+(?=\S)")


def _with_its_day_apart(text: str) -> str:
    """`**January 7** A title` as `January 7: A title`."""
    match = _STRONG.match(text)
    return f"{match[2].rstrip(' :')}: {text[match.end() :]}" if match and day_in(match[2]) else text
