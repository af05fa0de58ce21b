"""A critique names the paper it borrows from by its title: it goes on doing so once the paper is called otherwise."""

from dataclasses import replace

from bot.ask import Here
from bot.linking import absorbed
from bot.model import Note, Paper
from bot.verbs.borrowing import FROM, named

_ALL = 1_000_000


async def renamed(here: Here, was: Paper, now: Paper) -> None:
    """Critiques that borrow from it, and those that took one up, name it as it is called now."""
    around = await here.books.connections.around(here.club.id, now.id, steps=1, most=_ALL)
    said = [one for one in around if one.note_id and one.to_paper_id == now.id]
    notes = await here.books.notes.of_rounds({one.round_id for one in said if one.round_id})
    by_number = {number: note for note in notes for number in (note.id, *absorbed(note))}
    changed: dict[int, Note] = {}
    for one in said:
        found = by_number.get(one.note_id or 0)
        if found is None:
            continue
        note = changed.get(found.id, found)
        field = FROM if note.id == one.note_id else f"{FROM}.{one.note_id}"
        if note.fields.get(field) == named(was) != named(now):
            changed[note.id] = await here.books.notes.put(replace(note, fields={**note.fields, field: named(now)}))
