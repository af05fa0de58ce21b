"""Two papers of a club that are one become one, and nothing of either is lost.

Whatever named the one names the other from then on. What there is only one of is brought together: a member's two
entries of a kind in the same round become one that holds both, as when two members are linked (see
`bot.club.members.merging`); a question that was asked about both is asked once; a round that picked both has picked
one; of two open nominations the older stays, with the voters of both, and none of a paper that was read.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.club.ballots.model import Nomination, NominationState
from bot.club.ballots.repository import Ballots
from bot.club.clubs.model import Club
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.members.belongings import Ownership
from bot.club.members.merging import ONE_OF_A_KIND, take_up
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round
from bot.club.rounds.pause import coming_of
from bot.club.rounds.repository import Rounds
from bot.hooks import Features
from bot.store.books import Books


@dataclass(frozen=True, slots=True)
class Matter:
    """What there is of a paper: what moves with it."""

    rounds: Sequence[Round]
    notes: Sequence[Note]
    nominations: Sequence[Nomination]  # those that are open
    votes: int  # for them


async def matter(books: Books, club: Club, paper: Paper) -> Matter:
    """What there is of this paper."""
    turns = await books[Papers].read_by(club.id, paper.id)
    notes = [one for one in await books[Notes].of_rounds([turn.id for turn in turns]) if one.paper_id == paper.id]
    waiting = [one for one in await books[Ballots].open([club.id]) if one.paper_id == paper.id]
    coming = await coming_of(books, club)
    approvals = (await books[Ballots].approvals([coming.id]))[coming.id] if coming else {}
    return Matter(turns, notes, waiting, sum(len(approvals.get(one.id, ())) for one in waiting))


async def merge(books: Books, club: Club, gone: Paper, into: Paper, features: Features) -> list[Note]:
    """Make the one paper the other, with all that features know of it; returns the entries that others took up.

    Both are the club's, and not the same.
    """
    turns = await books[Papers].read_by(club.id, gone.id)
    taken = await _bring_entries_together(books, turns, gone, into)
    for feature in features:
        if feature.paper.merged:
            await feature.paper.merged(books, club, gone, into)
    await _pick_once(books, club, turns, gone, into)
    await books[Papers].merge(gone, into)
    await _nominate_once(books, club, into)
    return taken


async def _bring_entries_together(books: Books, turns: Sequence[Round], gone: Paper, into: Paper) -> list[Note]:
    notes = await books[Notes].of_rounds([turn.id for turn in turns if into.id in turn.paper_ids])
    known = {_subject(note): note for note in notes if note.paper_id == into.id and _is_alone(note)}
    taken = [note for note in notes if note.paper_id == gone.id and _is_alone(note) and _subject(note) in known]
    for note in taken:
        await take_up(books, known[_subject(note)], note)
    return taken


def _is_alone(note: Note) -> bool:
    """Whether its author may have one of it only."""
    return note.kind in ONE_OF_A_KIND and note.member_id is not None


def _subject(note: Note) -> tuple[object, ...]:
    return note.round_id, note.member_id, note.kind


async def _pick_once(books: Books, club: Club, turns: Sequence[Round], gone: Paper, into: Paper) -> None:
    both = [replace(turn, paper_ids=_once(turn.paper_ids, gone, into)) for turn in turns if into.id in turn.paper_ids]
    await books[Rounds].save(*both)
    for turn in (await books[Rounds].unsettled([club.id]))[club.id]:
        if gone.id in turn.chosen:
            await books[Rounds].save(replace(turn, chosen=_once(turn.chosen, gone, into)))


def _once(ids: Iterable[int], gone: Paper, into: Paper) -> tuple[int, ...]:
    """The papers in their order, with the one in the place of the other."""
    return tuple(dict.fromkeys(into.id if one == gone.id else one for one in ids))


async def _nominate_once(books: Books, club: Club, paper: Paper) -> None:
    waiting = [one for one in await books[Ballots].open([club.id]) if one.paper_id == paper.id]
    kept = [] if await books[Papers].read_in(club.id, paper.id) else waiting[:1]
    others = waiting[len(kept) :]
    await books[Ballots].save(*(replace(one, state=NominationState.WITHDRAWN) for one in others))
    coming = await coming_of(books, club)
    if not (coming and kept and others):
        return
    approvals = (await books[Ballots].approvals([coming.id]))[coming.id]
    for voter in sorted(frozenset[int]().union(*(approvals.get(one.id, frozenset()) for one in others))):
        chosen = await books[Ballots].approved_by(coming.id, voter)
        now = chosen - {one.id for one in others} | {kept[0].id}
        votes = [one for one in await books[Ownership].votes(voter) if one.round_id == coming.id]
        await books[Ballots].approve(club.id, coming.id, voter, now, max(one.at for one in votes))
