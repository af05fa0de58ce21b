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
from bot.store.repositories import Repositories


@dataclass(frozen=True, slots=True)
class PaperUses:
    """What there is of a paper: what moves with it."""

    rounds: Sequence[Round]
    notes: Sequence[Note]
    nominations: Sequence[Nomination]  # those that are open
    votes: int  # for them


async def paper_uses(repos: Repositories, club: Club, paper: Paper) -> PaperUses:
    """What there is of this paper."""
    rounds = await repos[Papers].read_by(club.id, paper.id)
    notes = [one for one in await repos[Notes].of_rounds([round_.id for round_ in rounds]) if one.paper_id == paper.id]
    waiting = [one for one in await repos[Ballots].open([club.id]) if one.paper_id == paper.id]
    coming = await coming_of(repos, club)
    approvals = (await repos[Ballots].approvals([coming.id]))[coming.id] if coming else {}
    return PaperUses(rounds, notes, waiting, sum(len(approvals.get(one.id, ())) for one in waiting))


async def merge(repos: Repositories, club: Club, gone: Paper, into: Paper, features: Features) -> list[Note]:
    """Make the one paper the other, with all that features know of it; returns the entries that others took up.

    Both are the club's, and not the same.
    """
    rounds = await repos[Papers].read_by(club.id, gone.id)
    taken = await _bring_entries_together(repos, rounds, gone, into)
    for feature in features:
        if feature.paper.merged:
            await feature.paper.merged(repos, club, gone, into)
    await _pick_once(repos, club, rounds, gone, into)
    await repos[Papers].merge(gone, into)
    await _nominate_once(repos, club, into)
    return taken


async def _bring_entries_together(repos: Repositories, rounds: Sequence[Round], gone: Paper, into: Paper) -> list[Note]:
    notes = await repos[Notes].of_rounds([round_.id for round_ in rounds if into.id in round_.paper_ids])
    known = {_subject(note): note for note in notes if note.paper_id == into.id and _is_alone(note)}
    taken = [note for note in notes if note.paper_id == gone.id and _is_alone(note) and _subject(note) in known]
    for note in taken:
        await take_up(repos, known[_subject(note)], note)
    return taken


def _is_alone(note: Note) -> bool:
    """Whether its author may have one of it only."""
    return note.kind in ONE_OF_A_KIND and note.member_id is not None


def _subject(note: Note) -> tuple[object, ...]:
    return note.round_id, note.member_id, note.kind


async def _pick_once(repos: Repositories, club: Club, rounds: Sequence[Round], gone: Paper, into: Paper) -> None:
    both = [
        replace(round_, paper_ids=_once(round_.paper_ids, gone, into))
        for round_ in rounds
        if into.id in round_.paper_ids
    ]
    await repos[Rounds].save(*both)
    for round_ in (await repos[Rounds].unsettled([club.id]))[club.id]:
        if gone.id in round_.chosen:
            await repos[Rounds].save(replace(round_, chosen=_once(round_.chosen, gone, into)))


def _once(ids: Iterable[int], gone: Paper, into: Paper) -> tuple[int, ...]:
    """The papers in their order, with the one in the place of the other."""
    return tuple(dict.fromkeys(into.id if one == gone.id else one for one in ids))


async def _nominate_once(repos: Repositories, club: Club, paper: Paper) -> None:
    waiting = [one for one in await repos[Ballots].open([club.id]) if one.paper_id == paper.id]
    kept = [] if await repos[Papers].read_in(club.id, paper.id) else waiting[:1]
    others = waiting[len(kept) :]
    await repos[Ballots].save(*(replace(one, state=NominationState.WITHDRAWN) for one in others))
    coming = await coming_of(repos, club)
    if not (coming and kept and others):
        return
    approvals = (await repos[Ballots].approvals([coming.id]))[coming.id]
    for voter in sorted(frozenset[int]().union(*(approvals.get(one.id, frozenset()) for one in others))):
        chosen = await repos[Ballots].approved_by(coming.id, voter)
        now = chosen - {one.id for one in others} | {kept[0].id}
        votes = [one for one in await repos[Ownership].votes(voter) if one.round_id == coming.id]
        await repos[Ballots].approve(club.id, coming.id, voter, now, max(one.at for one in votes))
