"""What hangs on a critique: the connection to the paper its technique is from."""

from dataclasses import replace
from functools import partial

from bot.club.entries.model import Note, NoteKind
from bot.club.members.merging import absorbed
from bot.club.members.model import Member
from bot.club.request import ClubContext, Request
from bot.features.connections.borrowing import Borrowed, borrow, give_back, look_further, reason, told
from bot.features.connections.repository import Connections
from bot.hooks import Added, EntryHook, Handed


async def _handed_in(request: Request, here: ClubContext, handed: Handed) -> Added:  # noqa: ARG001 - what is known comes first
    if handed.note.kind is not NoteKind.CRITIQUE:
        return Added()
    note, found = await borrow(here, handed.note, handed.before)
    return Added(note=note, later=partial(_answer, note=note, found=found))


async def _answer(request: Request, note: Note, found: Borrowed) -> Added:
    parts, select = told(request.words, note, await look_further(request, note, found))
    return Added(parts=parts, select=select)


async def _removed(here: ClubContext, note: Note, author: Member) -> None:  # noqa: ARG001 - connections know their note
    await give_back(here, note)


async def _hidden(here: ClubContext, note: Note) -> None:
    """What a critique ties together stays tied; why it does is as hidden as the critique."""
    for one in await here.repos[Connections].of_notes([note.id, *absorbed(note)]):
        await here.repos[Connections].put(replace(one, why=reason(note, one.note_id or 0)))


ENTRY = EntryHook(handed_in=_handed_in, removed=_removed, hidden=_hidden)
