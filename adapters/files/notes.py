"""Pages with a day of their own, by front matter or name: one session each, its reference somewhere in the text."""

import re
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from adapters.files.days import day_in, day_of_cell, day_of_name
from adapters.files.drafts import Draft, Found, line, shortened
from adapters.files.inline import References, inline
from adapters.files.items import Item, item_of
from adapters.files.lines import Kind, Line, lines_of, references_in
from adapters.files.outlines import read_outline
from adapters.files.readings import key_of, readings_in, title_in
from adapters.files.schedules import fields_of, people_of, reading_of
from adapters.files.trees import Tree, yaml_tree
from bot.features.importing.model import Column, Presenter, Reading, Trouble, UnreadableFile

_FRONT = re.compile(r"\s*---[ \t]*\n(.{0,20000}?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_MOST_LINES_OF_PROSE = 2000


@dataclass(slots=True)
class _Page:
    """A page: its fields, where its text begins, and its lines with what they say."""

    name: str
    named: dict[Column, Tree]
    lines: list[tuple[Line, Item]]
    around: tuple[str, ...]


def read_page(name: str, text: str) -> Found:
    """What a page of Markdown or plain text tells: one session where it has one day, else what its outline tells."""
    front, body, first = front_matter(text)
    named = fields_of(front)
    around = tuple(value.text for value in front.fields.values() if value.text)
    day = _own_day(name, named)
    outline = read_outline(name, body, first, around)
    if not day or sum(bool(draft.day) for draft in outline.drafts) > 1:
        return outline
    references = references_in(body)
    lines = lines_of(body, first)[:_MOST_LINES_OF_PROSE]
    page = _Page(name, named, [(one, item_of(inline(one.text, references), dated=False)) for one in lines], around)
    return _note(page, day, references)


def front_matter(text: str) -> tuple[Tree, str, int]:
    """The fields before a page, its text, and the number of that text's first line."""
    match = _FRONT.match(text)
    if not match:
        return Tree(), text, 1
    try:
        tree = yaml_tree(match[1] or "")
    except UnreadableFile:
        tree = Tree()
    if not tree.fields and (match[1] or "").strip():
        return Tree(), text, 1
    return tree, text[match.end() :], text.count("\n", 0, match.end()) + 1


def _own_day(name: str, named: dict[Column, Tree]) -> str:
    """The day of the page, by its fields or its name; a name with more than one day has none."""
    if Column.DAY in named and day_of_cell(named[Column.DAY].text):
        return named[Column.DAY].text
    found = day_of_name(name)
    return found.said if found else ""


def _note(page: _Page, day: str, references: References) -> Found:
    found = Found(shape="notes")
    readings = _readings(page, references)
    people: list[Presenter] = people_of(page.named)
    for _, item in page.lines:
        if item.label is Column.PRESENTER:
            people += item.presenters
    place = page.named[Column.PLACE].text if Column.PLACE in page.named else ""
    place = place or next((item.place for _, item in page.lines if item.place), "")
    where = line(page.lines[0][0].number) if page.lines else line(1)
    if not readings:
        found.doubt(where, " ".join(item.text for _, item in page.lines[:5]) or page.name, Trouble.NO_READING)
        return found
    folders = PurePosixPath(page.name).parts[:-1]
    found.drafts.append(
        Draft(
            where=where,
            day=day,
            around=(*page.around, page.name, *reversed(folders)),
            readings=readings,
            presenters=tuple(dict.fromkeys(people)),
            place=shortened(place),
        )
    )
    return found


def _readings(page: _Page, references: References) -> list[Reading]:
    """What was read: what the fields say; what a label such as `Paper:` says; the first identifier in the prose;

    all that is linked in its lists; the first link; or at last the title of the page.
    """
    if (given := reading_of(page.named)) and any(reading.key for reading in given):
        return given
    labelled = [
        item
        for _, item in page.lines
        if item.label in (Column.TITLE, Column.LINK, Column.DOI, Column.ARXIV, Column.PUBMED)
    ]
    if (said := _together(labelled)) and any(reading.key for reading in said):
        return said
    prose = [
        reading for one, item in page.lines if one.kind is not Kind.BULLET for reading in _in_prose(one, references)
    ]
    sure = [reading for reading in prose if not reading.key.startswith("web:")]
    listed = [item for one, item in page.lines if one.kind is Kind.BULLET and item.linked]
    if sure:
        return [_titled(sure[0], page)]
    if listed:
        return _together(listed)
    if prose:
        return [_titled(prose[0], page)]
    return said or given or _by_heading(page)


def _together(items: list[Item]) -> list[Reading]:
    """The readings of several lines; a label `Link:` behind a label `Title:` is about the same."""
    readings = [reading for item in items for reading in item.readings]
    if len(readings) == 2 and not readings[0].key and readings[1].key and not readings[1].title:
        return [replace(readings[0], key=readings[1].key, link=readings[1].link)]
    return list({reading.key or reading.title: reading for reading in readings}.values())


def _in_prose(one: Line, references: References) -> list[Reading]:
    """What a line of prose links to or cites, each known by its link's words alone."""
    said = inline(one.text, references)
    linked = [
        Reading(
            text=link.text or link.address,
            title=title_in(link.text) if len(link.text.split()) > 2 else "",
            key=key,
            link=link.address,
        )
        for link in said.links
        if (key := key_of(link.address))
    ]
    return linked or [replace(reading, title="") for reading in readings_in(said.text) if reading.key]


def _titled(reading: Reading, page: _Page) -> Reading:
    """With the page's title, where the reading has none."""
    if reading.title:
        return reading
    title = page.named[Column.TITLE].text if Column.TITLE in page.named else ""
    heading = next(iter(_by_heading(page)), None)
    return replace(reading, title=shortened(title) or (heading.title if heading else ""))


def _by_heading(page: _Page) -> list[Reading]:
    """The first heading that is no day, no label, and no word alone."""
    for one, item in page.lines:
        if one.kind is Kind.HEADING and not day_in(item.text) and len(item.text.split()) > 2 and item.readings:
            return item.readings
    if len(page.lines) == 1:
        return page.lines[0][1].readings
    return []
