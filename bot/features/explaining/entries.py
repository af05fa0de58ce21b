"""A summary may be waited for by whoever asked to swap; what another member was given to read goes with it."""

from bot.club.entries.model import Note, NoteKind
from bot.club.members.model import Member
from bot.club.request import ClubContext, Request
from bot.club.rounds.model import Round, RoundState
from bot.club.without import without
from bot.features.explaining.cards import explain_button
from bot.features.explaining.repository import Pairs
from bot.features.explaining.steps import pair_waiting, unsay
from bot.hooks import Added, EntryHook, Handed

NAME = "explaining"


async def _handed_in(request: Request, here: ClubContext, handed: Handed) -> Added:
    """Pair whoever is waited for; who swaps with nobody yet is shown the way."""
    if handed.note.kind is not NoteKind.SUMMARY:
        return Added()
    if handed.round_.state is RoundState.WRAPPED and NAME not in without(here.club):
        await pair_waiting(here.repos, handed.round_, here.now)
    if handed.before or await _swaps(here, handed.round_, handed.member):
        return Added()
    return Added(buttons=(explain_button(request.words, handed.round_.id),))


async def _swaps(here: ClubContext, round_: Round, member: Member) -> bool:
    """Whether this member asked to swap summaries in this round, or has been paired."""
    offers = (await here.repos[Pairs].offers([round_.id])).get(round_.id, ())
    meetings = await here.repos[Pairs].of_rounds([round_.id])
    paired = any(member.id in (one.author_id, one.reader_id) for one in meetings)
    return paired or any(one.member_id == member.id for one in offers)


async def _removed(here: ClubContext, note: Note, author: Member) -> None:
    if note.kind is NoteKind.SUMMARY:
        meetings = [one for one in await here.repos[Pairs].of_rounds([note.round_id]) if one.author_id == author.id]
        await unsay(here.repos, here.words, meetings, author.id, here.now)


ENTRY = EntryHook(handed_in=_handed_in, removed=_removed)
