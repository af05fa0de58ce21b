"""Schedules in YAML or JSON, however they are nested → drafts."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from adapters.files.days import day_in, day_of_cell
from adapters.files.drafts import Draft, Found, line, shortened
from adapters.files.headings import column_of
from adapters.files.inline import inline
from adapters.files.items import item_of
from adapters.files.people import presenters_in
from adapters.files.readings import key_of, link_of, names_nothing, readings_in
from adapters.files.trees import Tree
from bot.features.importing.model import Column, Presenter, Reading, Trouble

_IDENTIFIERS = ((Column.ARXIV, "arXiv:"), (Column.DOI, ""), (Column.PUBMED, "PMID "), (Column.LINK, ""))
_READ = (Column.TITLE, *(column for column, _ in _IDENTIFIERS))
_PUBLISHED = ("published", "issued")
_Named = Mapping[Column, Tree]


def read_schedule(name: str, tree: Tree, shape: str) -> Found:
    """What such a tree tells: what has a title or an identifier is a reading, what has a day a session."""
    found = Found(shape=shape)
    _walk(found, tree, (name,), "", "")
    return found


def _walk(found: Found, tree: Tree, around: tuple[str, ...], day: str, where: str) -> None:
    """Goes down to what are sessions; `day`: of the name under which all this stands."""
    here = _where(tree, where)
    if tree.fields:
        named = fields_of(tree)
        if _is_session(named):
            _session(found, tree, named, around, day, here)
            return
        for name, value in tree.fields.items():
            own = name if (written := day_in(name)) and not written.before.strip() else ""
            _walk(found, value, (name, *around), own or day, here)
    elif day and all(item.text for item in tree.items) and (tree.items or tree.text):
        readings = [reading for one in tree.texts for reading in item_of(inline(one), dated=False).readings]
        people = tuple(who for one in tree.texts for who in item_of(inline(one), dated=False).presenters)
        _add(
            found, Draft(where=here, day=day, around=around, readings=readings, presenters=people), " ".join(tree.texts)
        )
    elif tree.items:
        _items(found, tree.items, around, day, where)
    elif tree.text and where:
        item = item_of(inline(tree.text))
        if item.readings and (item.linked or item.written):
            found.drafts.append(
                Draft(where=here, day=item.written, around=around, readings=item.readings, presenters=item.presenters)
            )


def _items(found: Found, items: Iterable[Tree], around: tuple[str, ...], day: str, where: str) -> None:
    for number, item in enumerate(items, start=1):
        here = f"{where}, item {number}" if where and not item.line else f"item {number}"
        if item.text and not day:
            said = item_of(inline(item.text))
            _add(
                found,
                Draft(
                    where=_where(item, here),
                    day=said.written,
                    around=around,
                    readings=said.readings,
                    presenters=said.presenters,
                ),
                item.text,
            )
        else:
            _walk(found, item, around, day, here)


def _where(tree: Tree, where: str) -> str:
    return line(tree.line) if tree.line else where


def fields_of(tree: Tree) -> dict[Column, Tree]:
    """Its fields by what they tell; of two of one kind, the first that says anything."""
    named: dict[Column, Tree] = {}
    for name, value in tree.fields.items():
        column = Column.YEAR if name.casefold() in _PUBLISHED else column_of(name)
        if name.casefold() == "name" and Column.TITLE not in map(column_of, tree.fields):
            column = Column.TITLE
        says_something = value.text or value.items or value.fields
        if column in (None, Column.NOTHING) or not says_something:
            continue
        if column not in named or (value.items and named[column].text):  # `papers` before `topic`
            named[column] = value
    return named


def _is_session(named: _Named) -> bool:
    """Whether these fields are those of one session: a day or a reading that is no further list of sessions."""
    if Column.DAY in named and named[Column.DAY].text:
        return True
    return any(column in named and named[column].text for column in _READ)


def _session(found: Found, tree: Tree, named: _Named, around: tuple[str, ...], day: str, where: str) -> None:
    own = named[Column.DAY].text if Column.DAY in named else ""
    written = own if own and not names_nothing(own) else day
    people = people_of(named)
    readings = reading_of(named)
    for value in tree.fields.values():
        if value.items and all(item.fields for item in value.items):
            for item in value.items:
                inner = fields_of(item)
                readings += reading_of(inner)
                people += people_of(inner)
        elif (
            value.items
            and value is not named.get(Column.AUTHORS)
            and value is not named.get(Column.PRESENTER)
            and not readings
        ):
            readings += [
                reading for one in value.texts for reading in item_of(inline(one), dated=False).readings if reading.key
            ]
        elif value.fields and not readings:
            readings += reading_of(fields_of(value))
    found_day = day_of_cell(written) if written else None
    place = named[Column.PLACE].text if Column.PLACE in named else ""
    if not place and found_day and any(map(str.isalpha, found_day.rest)):
        place = found_day.rest
    notes = "\n".join(named[Column.NOTES].texts) if Column.NOTES in named else ""
    text = " · ".join(one for value in tree.fields.values() for one in value.texts)
    _add(
        found,
        Draft(
            where=where,
            day=written,
            around=around,
            readings=readings,
            presenters=tuple(dict.fromkeys(people)),
            place=shortened(place),
            notes=notes[:2000],
        ),
        text,
        under=bool(day) and written == day,
    )


def _add(found: Found, draft: Draft, text: str, *, under: bool = False) -> None:
    """Adds the draft; `under`: what stands under the name of the same day belongs to one session."""
    last = found.drafts[-1] if found.drafts else None
    if draft.readings and under and last and last.day == draft.day:
        last.readings += draft.readings
        last.presenters = tuple(dict.fromkeys((*last.presenters, *draft.presenters)))
    elif draft.readings or (draft.day and draft.presenters):
        found.drafts.append(draft)
    elif text.strip():
        found.doubt(draft.where, text, Trouble.NO_READING)


def people_of(named: _Named) -> list[Presenter]:
    who = named.get(Column.PRESENTER, Tree())
    account = " ".join(named[Column.ACCOUNT].texts) if Column.ACCOUNT in named else ""
    people = [one for text in who.texts if not names_nothing(text) for one in presenters_in(inline(text).text)]
    for item in (*who.items, who):
        inner = {name.casefold(): value.text for name, value in item.fields.items()}
        if inner.get("name"):
            id_ = inner.get("id") or inner.get("slack") or inner.get("discord") or inner.get("account") or ""
            people += presenters_in(inner["name"], id_)
    if account:
        people = list(presenters_in(" ; ".join(one.name for one in people), account))
    return people


def reading_of(named: _Named) -> list[Reading]:
    """What the fields name; identifiers beside the title are its own."""
    identifiers = [
        text if key_of(text) else f"{before}{text}"
        for column, before in _IDENTIFIERS
        for text in (named[column].texts[:1] if column in named else ())
    ]
    titles = [one for one in (named[Column.TITLE].texts if Column.TITLE in named else ()) if not names_nothing(one)]
    keys = [(key, link_of(one)) for one in identifiers if (key := key_of(one))]
    some = [reading for title in titles for reading in _titled(title)]
    if not keys or len(titles) > 1:
        return some
    key, link = min(keys, key=lambda one: one[0].startswith("web:"))
    link = link or next((one for _, one in keys if one), "")
    authors = _authors(named)
    year = named[Column.YEAR].text[:4] if Column.YEAR in named else ""
    first = some[0] if some else readings_in(identifiers[0])[0] if readings_in(identifiers[0]) else Reading(text=key)
    return [
        replace(
            first,
            key=key,
            link=link or first.link,
            authors=authors,
            year=int(year) if year.isascii() and year.isdecimal() and len(year) == 4 else None,
        )
    ]


def _titled(title: str) -> list[Reading]:
    """What a title names; one with nothing but words in it is kept as it is."""
    readings = item_of(inline(title), dated=False).readings
    if len(readings) == 1 and not readings[0].key:
        return [replace(readings[0], title=shortened(title))]
    return readings


def _authors(named: _Named) -> tuple[str, ...]:
    authors = named.get(Column.AUTHORS, Tree())
    parts = authors.text.replace(" and ", ";" if ";" in authors.text else ",").split(
        ";" if ";" in authors.text else ","
    )
    return tuple(name for one in (authors.texts if authors.items else parts) if (name := one.strip()))
