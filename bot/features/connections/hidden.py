"""What hangs on entries that organizers have hidden is as hidden as they are, for everybody but their authors."""

from collections.abc import Sequence

from bot.club.entries.repository import Notes
from bot.club.members.merging import absorbed
from bot.features.connections.model import Connection
from bot.store.repositories import Repositories


async def not_hidden(repos: Repositories, said: Sequence[Connection], own: int = 0) -> list[Connection]:
    """Those of these connections that no hidden critique says; the member `own` goes on seeing theirs."""
    others = [one for one in said if one.note_id and one.member_id != own]
    hidden = await _hidden(repos, others) if others else frozenset()
    return [one for one in said if one.id not in hidden]


async def _hidden(repos: Repositories, said: Sequence[Connection]) -> frozenset[int]:
    """Those of them whose critique is hidden; one that another has taken up is found in its round."""
    notes = await repos[Notes].several({one.note_id for one in said if one.note_id})
    hidden = {note.id for note in notes.values() if note.hidden}
    if lost := {one.round_id for one in said if one.note_id not in notes and one.round_id}:
        there = await repos[Notes].of_rounds(lost)
        hidden |= {number for note in there if note.hidden for number in absorbed(note)}
    return frozenset(one.id for one in said if one.note_id in hidden)
