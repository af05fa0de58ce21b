"""Entries of a bibliography, of whatever program → drafts: one work each, known by the surest of its identifiers."""

import re
from collections.abc import Iterable

from adapters.files.drafts import Draft, Found, shortened
from adapters.files.readings import key_of, link_of
from bot.features.importing.model import Presenter, Reading, Trouble

_YEAR = re.compile(r"(?<!\d)(1[5-9]\d{2}|20\d{2})(?!\d)")
_MOST_AUTHORS = 200
_READ_ON = re.compile(r"(?:\A|[;\n]\s*)Read: (\d{4}-\d{2}-\d{2})(?: \(([^()\n]{0,500})\))?")
"""How lists of ours note when a paper was read, and who presented it: `Read: 2019-09-27 (Ana, Tom)`."""


def add(
    found: Found,
    where: str,
    *,
    title: str,
    authors: Iterable[str] = (),
    year: str = "",
    identifiers: Iterable[str] = (),
    note: str = "",
    text: str = "",
) -> None:
    """Adds the draft of one entry; `identifiers` are texts that may hold one, the likeliest first.

    What the note says of days on which it was read makes a session of each; entries of one such day share theirs.

    An entry without a title and without an identifier is told as a doubt.
    """
    keys: dict[str, str] = {}
    for one in identifiers:
        if one and (key := key_of(one)):
            keys[key] = keys.get(key) or link_of(one)
    ordered = sorted(keys, key=lambda key: (key.startswith("web:"), not key.startswith("arxiv:")))
    title = shortened(title)
    if not title and not ordered:
        found.doubt(where, text, Trouble.NO_READING)
        return
    link = next((keys[key] for key in ordered if keys[key]), "")
    match = _YEAR.search(year[:60])
    names = tuple(name for one in authors if (name := " ".join(one.split())[:200]))[:_MOST_AUTHORS]
    reading = Reading(
        text=title or ordered[0],
        title=title,
        key=ordered[0] if ordered else "",
        link=link,
        authors=names,
        year=int(match[1]) if match else None,
    )
    times = _READ_ON.findall(note[:4000]) if "Read: " in note else []
    for day, people in times:
        _add_to_session(found, where, reading, day, people)
    if not times:
        found.drafts.append(Draft(where=where, readings=[reading]))


def _add_to_session(found: Found, where: str, reading: Reading, day: str, people: str) -> None:
    draft = found.of_day.get((day, people))
    if draft is None:
        presenters = tuple(Presenter(name=name) for one in people.split(",") if (name := one.strip()))
        draft = found.of_day[day, people] = Draft(where=where, day=day, presenters=presenters)
        found.drafts.append(draft)
    draft.readings.append(reading)


def in_order(name: str) -> str:
    """`Vaswani, Ashish` as `Ashish Vaswani`; whatever has more commas stays."""
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and given.strip() and "," not in given else name.strip()
