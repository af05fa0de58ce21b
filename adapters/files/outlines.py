"""Markdown, lists and pasted text → drafts: what stands below a day is one session, whatever else each its own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from adapters.files.columns import laid_out
from adapters.files.days import day_at_an_end, day_in, without_times
from adapters.files.drafts import Draft, Found, line, shortened
from adapters.files.inline import References, inline
from adapters.files.items import Item, item_of
from adapters.files.lines import Kind, Line, cells_of, is_divider, lines_of, references_in, tables_in
from adapters.files.rows import fill
from adapters.files.tables import says_what_was_read
from bot.features.importing.model import Column, Presenter, Reading, Trouble

_WORDS_OF_A_TITLE = 2


Below = Sequence[tuple[Line, Item]]


@dataclass(slots=True)
class _Block:
    """A session as it is being found: what began it, and what stands below."""

    number: int
    depth: int
    head: Item
    around: tuple[str, ...]
    is_heading: bool = False
    below: list[tuple[Line, Item]] = field(default_factory=list)

    @property
    def is_dated(self) -> bool:
        return bool(self.head.written)


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
        self._block: _Block | None = None

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
            self._block = _Block(one.number, one.depth, head, self._around_here(), is_heading=True)
        self._headings.append((one.depth, plain.text[:300]))

    def _item(self, one: Line) -> None:
        item = item_of(inline(_with_its_day_apart(one.text), self._references))
        block = self._block
        if one.kind is Kind.TEXT and item.written and not item.readings and one.alone:
            self._end()
            self._labels.clear()
            self._block = _Block(one.number, 9, item, self._around_here(), is_heading=True)
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

    def _is_below(self, one: Line, block: _Block) -> bool:
        return not block.is_heading and (one.kind is Kind.TEXT or one.depth > block.depth) and self._listed

    def _begin(self, one: Line, item: Item) -> None:
        """A bullet or line that is a session of its own, or the label of those below it."""
        self._labels = [(depth, text) for depth, text in self._labels if depth < one.depth]
        if self._block and not self._block.is_heading and self._block.depth < one.depth:
            self._labels.append((self._block.depth, self._block.head.text[:300]))
            self._block.below.append((one, Item(text="")))  # what has sessions below it is their label
        self._end()
        self._block = _Block(one.number, one.depth, item, self._around_here())

    def _end(self) -> None:
        block, self._block = self._block, None
        if block and (draft := _draft(self._found, block)):
            self._found.drafts.append(draft)

    def _table(self, rows: list[Line]) -> None:
        cells = [
            [inline(cell, self._references) for cell in cells_of(row.text)] for row in rows if not is_divider(row.text)
        ]
        numbers = [row.number for row in rows if not is_divider(row.text)]
        layout = laid_out(
            [[cell.text or (cell.links and cell.links[0].address) or "" for cell in row] for row in cells], None
        )
        if not says_what_was_read(layout):
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


def _draft(found: Found, block: _Block) -> Draft | None:
    """The session of this block; None where there is nothing to read in it."""
    readings, notes = _readings(block)
    items = [block.head, *(item for _, item in block.below)]
    where = line(block.number)
    if not readings:
        if block.is_dated and not _is_label(block):
            found.doubt(where, block.head.text, Trouble.NO_READING)
        return None
    presenters: list[Presenter] = []
    for item in items:
        presenters += [one for one in item.presenters if one not in presenters]
    place = next((item.place for item in items if item.place), "") or _place(block, readings)
    return Draft(
        where=where,
        day=block.head.written,
        around=block.around,
        readings=readings,
        presenters=tuple(presenters),
        place=place,
        notes="\n".join(notes)[:2000],
    )


def _is_label(block: _Block) -> bool:
    return any(not item.text for _, item in block.below)


def _place(block: _Block, readings: Sequence[Reading]) -> str:
    """What stands beside the day of a heading that is nothing to read, and nobody."""
    head = block.head
    if head.presenters:
        return ""
    if not (block.is_dated and block.below) or any(reading in readings for reading in head.readings):
        return ""
    return shortened(without_times(head.day.after).strip(" ()[]:,;")) if head.day else ""


def _readings(block: _Block) -> tuple[list[Reading], list[str]]:
    """What was read, and what else stands there.

    Where anything is linked, what is not is a label or a note, but for its neighbours of the same depth; else the
    outermost lines are titles, and those below them notes. A heading is read only where nothing below it is.
    """
    below = [(one, item) for one, item in block.below if item.text]
    head = block.head.readings
    if not any(item.linked for _, item in below):
        return _unlinked(block, below)
    found = _linked(below)
    if block.is_heading or block.is_dated or block.head.linked:
        return _taken(head if block.head.linked else [], found, below)
    some = [reading for readings in found for reading in readings]
    if head and len(some) == 1 and not some[0].title:  # a title, and below it where it is
        return _taken([replace(head[0], key=some[0].key, link=some[0].link)], [], below)
    return _taken([], found, below)


def _linked(below: Below) -> list[list[Reading]]:
    linked = {(one.kind, one.depth) for one, item in below if item.linked}
    depths = [one.depth for one, _ in below[1:]] + [0]
    return [
        item.readings if item.linked or ((one.kind, one.depth) in linked and _is_title(one, item, next_)) else []
        for (one, item), next_ in zip(below, depths, strict=True)
    ]


def _unlinked(block: _Block, below: Below) -> tuple[list[Reading], list[str]]:
    head = block.head.readings
    bullets = [one.depth for one, item in below if one.kind is Kind.BULLET and item.readings]
    outermost = min(bullets, default=0)
    found = [
        item.readings
        if item.label in (None, Column.TITLE)
        and one.kind is not Kind.HEADING
        and (one.depth == outermost if one.kind is Kind.BULLET else not bullets)
        else []
        for one, item in below
    ]
    if head and not (block.is_heading and any(found)):
        return _taken(head, [], below)
    return _taken([], found, below)


def _is_title(one: Line, item: Item, next_depth: int) -> bool:
    """Whether a line without a link, beside others that have one, is something to read all the same."""
    if one.kind is not Kind.BULLET or item.text.rstrip().endswith(":") or item.label not in (None, Column.TITLE):
        return False
    return next_depth <= one.depth and len(item.text.split()) > _WORDS_OF_A_TITLE


def _taken(head: list[Reading], found: list[list[Reading]], below: Below) -> tuple[list[Reading], list[str]]:
    """All readings once, and the texts of the lines that are none."""
    readings: dict[str, Reading] = {}
    for reading in (*head, *(one for some in found for one in some)):
        readings.setdefault(reading.key or reading.title, reading)
    notes = [
        item.text
        for (one, item), some in zip(below, found or [[]] * len(below), strict=True)
        if not some and not item.presenters and not item.place and not item.linked and one.kind is not Kind.HEADING
    ]
    return list(readings.values()), notes
