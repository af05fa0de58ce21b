"""A critique names the paper it borrows from by its title: it goes on doing so once the paper is called otherwise."""

from collections.abc import Collection
from dataclasses import replace

from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.members.merging import absorbed
from bot.club.papers.model import Paper
from bot.club.request import ClubContext
from bot.features.connections.borrowing import FROM, named
from bot.features.connections.repository import Connections


async def renamed(here: ClubContext, was: Paper, now: Paper, rounds: Collection[int]) -> None:
    """Critiques of these rounds that borrow from it, and those that took one up, name it as it is called now.

    Where it became the very paper the critique is of, nothing ties the two any more, and only the name is left.
    """
    if named(was) == named(now):
        return
    for note in await here.repos[Notes].of_rounds(rounds):
        if fields := await _naming(here, note, was, now):
            await here.repos[Notes].put(replace(note, fields={**note.fields, **dict.fromkeys(fields, named(now))}))


async def _naming(here: ClubContext, note: Note, was: Paper, now: Paper) -> list[str]:
    """The fields in which this note names it; a namesake is not meant."""
    numbers = {FROM: note.id, **{f"{FROM}.{number}": number for number in absorbed(note)}}
    told = [name for name in numbers if note.fields.get(name) == named(was)]
    if not told:
        return []
    said = await here.repos[Connections].of_notes([numbers[name] for name in told])
    others = {one.note_id for one in said if one.to_paper_id != now.id}
    return [name for name in told if numbers[name] not in others]
