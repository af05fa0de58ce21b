"""What stands below a day or a title → the draft of a session: which lines were read, and which are notes."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from adapters.files.days import without_times
from adapters.files.drafts import Draft, Found, line, shortened
from adapters.files.items import Item
from adapters.files.lines import Kind, Line
from bot.features.importing.model import Column, Presenter, Reading, Trouble

_WORDS_OF_A_LABEL = 2
_WORDS_OF_PROSE = 20
"""More words than that are no title, where they stand among paragraphs."""

Below = Sequence[tuple[Line, Item]]


@dataclass(slots=True)
class Block:
    """A session as it is being found: what began it, and what stands below."""

    number: int
    depth: int
    head: Item
    around: tuple[str, ...]
    is_heading: bool = False
    below: list[tuple[Line, Item]] = field(default_factory=list)

    @property
    def is_dated(self) -> bool:
        """Whether it has a day of its own."""
        return bool(self.head.written)


def draft_of(found: Found, block: Block) -> Draft | None:
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


def _is_label(block: Block) -> bool:
    return any(not item.text for _, item in block.below)


def _place(block: Block, readings: Sequence[Reading]) -> str:
    """What stands beside the day of a heading that is nothing to read, and nobody."""
    head = block.head
    if head.presenters:
        return ""
    if not (block.is_dated and block.below) or any(reading in readings for reading in head.readings):
        return ""
    return shortened(without_times(head.day.after).strip(" ()[]:,;")) if head.day else ""


def _readings(block: Block) -> tuple[list[Reading], list[str]]:
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
    listed = any(kind is Kind.BULLET for kind, _ in linked)
    alone = all(item.is_beside for _, item in below if item.linked)
    return [
        item.readings
        if (item.linked and (alone or not item.is_beside) and not (listed and _is_mention(one, item)))
        or ((one.kind, one.depth) in linked and _is_title(one, item, next_))
        else []
        for (one, item), next_ in zip(below, depths, strict=True)
    ]


def _is_mention(one: Line, item: Item) -> bool:
    """Whether a page linked in the prose beside a list is no part of the list; a paper cited there is read."""
    return (
        one.kind is Kind.TEXT
        and item.label is None
        and all(reading.key.startswith("web:") for reading in item.readings)
    )


def _unlinked(block: Block, below: Below) -> tuple[list[Reading], list[str]]:
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
    text = item.text.rstrip()
    if text.endswith(":") or item.label not in (None, Column.TITLE) or next_depth > one.depth:
        return False
    words = len(text.split())
    is_prose = one.kind is Kind.TEXT and (text.endswith(".") or words > _WORDS_OF_PROSE)
    return words > _WORDS_OF_A_LABEL and not is_prose


def _taken(head: list[Reading], found: list[list[Reading]], below: Below) -> tuple[list[Reading], list[str]]:
    """All readings once, and the texts of the lines that are none."""
    readings: dict[str, Reading] = {}
    for reading in (*head, *(one for some in found for one in some)):
        readings.setdefault(reading.key or reading.title, reading)
    notes = [
        item.text
        for (one, item), some in zip(below, found or [[]] * len(below), strict=True)
        if not some and not item.linked and one.kind is not Kind.HEADING
        if item.readings or not (item.presenters or item.place)
    ]
    return list(readings.values()), notes
