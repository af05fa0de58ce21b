"""A summary may be waited for by whoever asked to swap; what another member was given to read goes with it."""

from bot.club.entries.model import Note, NoteKind
from bot.club.members.model import Member
from bot.club.request import Ask, Here
from bot.club.rounds.model import Round, RoundState
from bot.features.explaining.cards import explain_button
from bot.features.explaining.repository import Pairs
from bot.features.explaining.steps import pair_waiting, unsay
from bot.hooks import Added, EntryHook, Handed


async def _handed_in(ask: Ask, here: Here, handed: Handed) -> Added:
    """Pair whoever is waited for; who swaps with nobody yet is shown the way."""
    if handed.note.kind is not NoteKind.SUMMARY:
        return Added()
    if handed.turn.state is RoundState.WRAPPED:
        await pair_waiting(here.books, handed.turn, here.now)
    if handed.before or await _swaps(here, handed.turn, handed.member):
        return Added()
    return Added(buttons=(explain_button(ask.words, handed.turn.id),))


async def _swaps(here: Here, turn: Round, member: Member) -> bool:
    """Whether this member asked to swap summaries in this round, or has been paired."""
    offers = (await here.books[Pairs].offers([turn.id])).get(turn.id, ())
    meetings = await here.books[Pairs].of_rounds([turn.id])
    paired = any(member.id in (one.author_id, one.reader_id) for one in meetings)
    return paired or any(one.member_id == member.id for one in offers)


async def _removed(here: Here, note: Note, author: Member) -> None:
    if note.kind is NoteKind.SUMMARY:
        meetings = [one for one in await here.books[Pairs].of_rounds([note.round_id]) if one.author_id == author.id]
        await unsay(here.books, here.words, meetings, author.id, here.now)


ENTRY = EntryHook(handed_in=_handed_in, removed=_removed)
