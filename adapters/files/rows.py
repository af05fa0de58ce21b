"""Rows of a table, in a spreadsheet or in Markdown → drafts."""

import re
from collections.abc import Sequence
from dataclasses import replace

from adapters.files.columns import Layout
from adapters.files.days import day_of_cell
from adapters.files.drafts import Draft, Found, shortened
from adapters.files.inline import Inline
from adapters.files.items import Item, item_of, readings_of_cell
from adapters.files.people import presenters_in
from adapters.files.readings import key_of, link_of, names_nothing, readings_in
from bot.features.importing.model import Column, Presenter, Reading, Trouble

_NUMBER = re.compile(r"[1-9]\d{0,8}(?:\.0)?")  # spreadsheets make 33301246.0 of a number
_KEYED = (Column.ARXIV, Column.DOI, Column.PUBMED, Column.LINK)
_NOTHING = Inline("")

Rows = Sequence[tuple[str, Sequence[Inline]]]
"""Each row with where it stands."""


def fill(found: Found, layout: Layout, rows: Rows, around: tuple[str, ...]) -> None:
    """Makes a draft of each row; rows of the same day one after another are one session."""
    last: Draft | None = None
    dated = [_cell(layout, row, Column.DAY).text.strip() for _, row in rows]
    ends = max((place for place, day in enumerate(dated) if day), default=-1)
    for place, (where, row) in enumerate(rows):
        draft = _draft(found, layout, where, row, around)
        if draft is None:
            last = None
        elif last and last.day and (draft.day == last.day or (not draft.day and place < ends and not draft.presenters)):
            _join(last, draft)
        else:
            found.drafts.append(draft)
            last = draft


def _cell(layout: Layout, row: Sequence[Inline], column: Column) -> Inline:
    place = layout.place(column)
    return row[place] if place is not None and place < len(row) else _NOTHING


def _join(into: Draft, draft: Draft) -> None:
    into.readings += draft.readings
    into.presenters = tuple(dict.fromkeys((*into.presenters, *draft.presenters)))
    into.place = into.place or draft.place
    into.notes = "\n".join(filter(None, (into.notes, draft.notes)))


def _draft(found: Found, layout: Layout, where: str, row: Sequence[Inline], around: tuple[str, ...]) -> Draft | None:
    """The row's draft; None where it names nothing to read and nobody, which is told where it says anything at all."""
    day, place = _day(_cell(layout, row, Column.DAY).text, _cell(layout, row, Column.PLACE))
    title = _title(layout, row)
    readings = _readings(layout, row, title)
    presenters = _presenters(layout, row) or title.presenters
    if not readings and not (day and presenters):
        said = " · ".join(text for cell in row if (text := " ".join(cell.text.split())))
        if said:
            found.doubt(where, said, Trouble.NO_READING if day or presenters else Trouble.NOT_UNDERSTOOD)
        return None
    notes = _cell(layout, row, Column.NOTES).text.strip()[:2000]
    return Draft(
        where=where, day=day, around=around, readings=readings, presenters=presenters, place=place, notes=notes
    )


def _day(text: str, place: Inline) -> tuple[str, str]:
    """The day, and the place beside it in the same cell where no column tells it."""
    text = " ".join(text.split())[:200]
    if names_nothing(text):
        return "", place.text.strip()
    day = day_of_cell(text)
    rest = day.rest if day and any(map(str.isalpha, day.rest)) else ""
    return text, shortened(place.text or (place.links[0].address if place.links else "") or rest)


def _presenters(layout: Layout, row: Sequence[Inline]) -> tuple[Presenter, ...]:
    who, account = _cell(layout, row, Column.PRESENTER), _cell(layout, row, Column.ACCOUNT)
    ids = "" if names_nothing(account.text) else account.text
    return presenters_in("" if names_nothing(who.text) else who.text, ids)


def _title(layout: Layout, row: Sequence[Inline]) -> Item:
    """What the title's cell says; who presented stands in it only where no column tells."""
    cell = _cell(layout, row, Column.TITLE)
    if Column.PRESENTER in layout.columns or Column.ACCOUNT in layout.columns:
        return Item(text=cell.text)
    said = item_of(cell, dated=False)
    return said if said.label is None else Item(text=cell.text)


def _readings(layout: Layout, row: Sequence[Inline], said: Item) -> list[Reading]:
    """What the row names: its title, known by the surest of its identifiers; several where a cell has several lines."""
    keys, links = _identifiers(layout, row)
    title = _cell(layout, row, Column.TITLE)
    authors = _authors(_cell(layout, row, Column.AUTHORS).text)
    year = _cell(layout, row, Column.YEAR).text.strip()[:4]
    lines = [one for one in title.text.split("\n") if one.strip()]
    if len(lines) > 1 and all(key_of(one) for one in lines):
        return [reading for one in lines for reading in readings_in(one)]
    some = [] if names_nothing(title.text) else said.readings if said.presenters else readings_of_cell(title)
    if not some and not keys:
        return []
    if not some:
        text = " ".join(keys) if not links else links[0]
        some = [Reading(text=text)]
    first, *others = some
    first = replace(
        first,
        title=first.title if first.key or title.links or said.presenters else shortened(title.text),
        key=keys[0] if keys else first.key,
        link=first.link or (links[0] if links else ""),
        authors=authors,
        year=int(year) if year.isascii() and year.isdecimal() and year > "1500" else None,
    )
    return [first] if keys else [first, *others]


def _identifiers(layout: Layout, row: Sequence[Inline]) -> tuple[list[str], list[str]]:
    """The keys the row's columns give, the surest first, and the addresses in them."""
    keys, links = [], []
    for column in _KEYED:
        cell = _cell(layout, row, column)
        text = " ".join(cell.text.split())
        if not text or names_nothing(text):
            continue
        address = cell.links[0].address if cell.links else link_of(text)
        if column is Column.PUBMED and _NUMBER.fullmatch(text):
            text = f"PMID {text.removesuffix('.0')}"
        elif column is Column.ARXIV and not address and not key_of(text):
            text = f"arXiv:{text}"
        if key := key_of(address) or key_of(text):
            keys.append(key)
            links += [address] if address else []
    return sorted(keys, key=lambda key: key.startswith("web:")), links


def _authors(text: str) -> tuple[str, ...]:
    mark = ";" if ";" in text else " and " if " and " in text and "," not in text else ","
    parts = (text[:4000].replace(", and ", ", ") if mark == "," else text[:4000]).split(mark)
    return tuple(name for part in parts if (name := " ".join(part.split())))[:200]
