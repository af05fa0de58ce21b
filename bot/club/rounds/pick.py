"""The pick: the paper of the round is chosen, its thread opened, and the next round begun; or the round is skipped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.chat.post import Text
from bot.club.ballots.closed_votes import close_skipped, close_vote
from bot.club.ballots.model import Nomination, NominationState
from bot.club.ballots.repository import Ballots
from bot.club.ballots.rules import Candidate, Decided, decided, outvoted, pick
from bot.club.ballots.steps import ballots
from bot.club.clubs.model import Club, PickBy
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds import notices
from bot.club.rounds.batch import Batch
from bot.club.rounds.card import Winner, paper_card
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.plan import (
    coming_round,
    following_pick,
    has_vote,
    moments_before_pick,
    moments_from_pick,
    pick_due,
)
from bot.club.rounds.repository import Rounds
from bot.club.streaks.model import LedgerLine, Reason
from bot.club.streaks.repository import Ledger
from bot.hooks import At, StepSpec, happen
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.steps import by_rhythm
from bot.store.books import Books
from bot.wording import Words

Approvals = Mapping[int, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Known:
    """What the picks of a batch need to know."""

    waiting: Mapping[int, Sequence[Nomination]]  # by club
    ballots: Mapping[int, tuple[int, ...]]  # by club, the nominations that are voted on
    approvals: Mapping[int, Approvals]  # by round
    resting: Mapping[int, frozenset[int]]  # by club
    papers: Mapping[int, Paper]
    members: Mapping[int, Member]


async def pick_papers(batch: Batch, moments: Sequence[Moment]) -> None:
    """Pick each club's paper, or skip the round where there is nothing to pick from."""
    known = await _know(batch, moments)
    skipped, losers, won = [], [], []
    for moment in moments:
        club, turn = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
        winners = _winners(club, turn, known)
        paper_ids = turn.chosen or tuple(one.paper_id for one in winners)
        if paper_ids:
            won += [replace(one, state=NominationState.PICKED, round_id=turn.id) for one in winners]
            carried = _carried(club, turn, winners, known)
            losers += carried
            _announce(batch, moment, paper_ids, winners, known, carried)
        else:
            skipped.append(moment)
        batch.finish(moment)
    await batch.books[Ballots].save(*won, *losers)
    await happen(At.PICKED, batch, moments)
    by_organizer = [one for one in skipped if batch.clubs[one.club_id].settings.pick_by is PickBy.ORGANIZER]
    await skip_rounds(batch, by_organizer, "unchosen")
    await skip_rounds(batch, [one for one in skipped if one not in by_organizer], "empty")
    await begin_next(batch, moments)


async def _know(batch: Batch, moments: Sequence[Moment]) -> Known:
    waiting = await ballots(batch, moments)
    stood = {moment.club_id: tuple(one.id for one in waiting[moment.club_id]) for moment in moments}
    chosen = {paper for moment in moments for paper in batch.rounds[moment.round_id].chosen}
    if chosen:  # an organizer may have chosen one that waited beyond the ballot
        for one in await batch.books[Ballots].open(waiting.keys()):
            if one.paper_id in chosen and one not in waiting[one.club_id]:
                waiting[one.club_id].append(one)
    listed = [one for club in waiting.values() for one in club]
    return Known(
        waiting,
        stood,
        await batch.books[Ballots].approvals({moment.round_id for moment in moments}),
        await batch.books[Ballots].last_winners({moment.club_id for moment in moments}),
        await batch.books[Papers].get(chosen | {one.paper_id for one in listed}),
        await batch.books[Members].get({one.member_id for one in listed if one.member_id is not None}),
    )


def _winners(club: Club, turn: Round, known: Known) -> list[Nomination]:
    """The nominations that win: those of the papers an organizer chose, or by the club's way of picking."""
    waiting = {one.id: one for one in known.waiting[club.id]}
    if turn.chosen:
        return [one for one in waiting.values() if one.paper_id in turn.chosen]
    picked = pick(
        _candidates(club, turn, known),
        club.settings.pick_by,
        club.rhythm.papers,
        resting=known.resting.get(club.id, frozenset()),
        seed=f"{club.id}/{turn.number}",
    )
    return [waiting[one.id] for one in picked]


def _candidates(club: Club, turn: Round, known: Known) -> list[Candidate]:
    approvals = known.approvals.get(turn.id, {})
    waiting = known.waiting[club.id]
    return [Candidate(one.id, one.member_id, one.at, len(approvals.get(one.id, ()))) for one in waiting]


def _carried(club: Club, turn: Round, winners: Sequence[Nomination], known: Known) -> list[Nomination]:
    """What lost by votes stays on the next ballots, as many as the club's `carry` says.

    Nobody has turned down what was passed over: in a tie, by an organizer's choice, in a queue, by lots.
    """
    if turn.chosen or not has_vote(club):
        return []
    ids = {one.id for one in winners}
    candidates = _candidates(club, turn, known)
    lost = outvoted(candidates, [one for one in candidates if one.id in ids])
    counted = [replace(one, ballots=one.ballots + 1) for one in known.waiting[club.id] if one.id in lost]
    return [_lapsed(one, turn) if one.ballots > club.settings.carry else one for one in counted]


def _lapsed(nomination: Nomination, turn: Round) -> Nomination:
    return replace(nomination, state=NominationState.LAPSED, round_id=turn.id)


async def lapsed_at(books: Books, turn: Round) -> list[str]:
    """The titles of what lapsed at the pick of this round."""
    gone = await books[Ballots].lapsed([turn.id])
    papers = await books[Papers].get({one.paper_id for one in gone})
    return [papers[one.paper_id].title for one in gone]


def _announce(
    batch: Batch,
    moment: Moment,
    paper_ids: tuple[int, ...],
    winners: Sequence[Nomination],
    known: Known,
    carried: Sequence[Nomination],
) -> None:
    club, turn = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
    why_picked, voting = _unexplained(batch.words(club.id), club, turn, winners, known), turn.state is RoundState.VOTING
    turn = replace(turn, state=RoundState.READING, paper_ids=paper_ids, picked_at=batch.now, chosen=())
    ahead = moments_from_pick(batch.features, club, turn, moment.due, batch.now)
    wrap = next((one.due for one in ahead if one.step == Step.WRAP), None)
    turn = replace(turn, wrap_at=wrap, asks=club.settings.asks)
    if voting:
        stood = [one for one in known.waiting[club.id] if one.id in known.ballots[club.id]]
        turn = close_vote(batch, turn, stood, known.papers, known.approvals.get(turn.id, {}))
    batch.save_round(turn)
    batch.add_moments(ahead)
    names = {one.paper_id: (one, known.members.get(one.member_id or 0)) for one in winners}
    shown = [Winner(known.papers[paper], *names.get(paper, (None, None))) for paper in paper_ids]
    tally, why = (_tally(turn, known, club), why_picked) if has_vote(club) else ((), ())
    lapsed = [known.papers[one.paper_id].title for one in carried if one.state is NominationState.LAPSED]
    batch.post(moment, Step.PICK, paper_card(batch.words(club.id), turn, shown, ahead, tally, why, lapsed))


def _unexplained(said: Words, club: Club, turn: Round, winners: Sequence[Nomination], known: Known) -> Text:
    """What the tally does not say by itself: that an organizer chose, or how a tie was decided."""
    if turn.chosen:
        return said.text("tally-chosen")
    candidates = {one.id: one for one in _candidates(club, turn, known)}
    won, resting = [candidates[one.id] for one in winners], known.resting.get(club.id, frozenset())
    match sorted(decided(candidates.values(), won, resting)):
        case []:
            return ()
        case [Decided.RESTED]:
            return said.text("tally-tie-rested")
        case [Decided.WAITED]:
            return said.text("tally-tie-waited")
        case _:
            return said.text("tally-tie-both")


def what_was_said_of_the_vote(said: Words) -> list[Text]:
    """What a card may say beside its tally: first that an organizer chose, last what an earlier program said."""
    ties = said.text("tally-tie-rested"), said.text("tally-tie-waited"), said.text("tally-tie-both")
    return [said.text("tally-chosen"), *ties, said.text("tally-rests")]


def _tally(turn: Round, known: Known, club: Club) -> tuple[tuple[str, int], ...]:
    """Every title of the ballot with its approvals, most first."""
    approvals = known.approvals.get(turn.id, {})
    counts = [(known.papers[one.paper_id].title, len(approvals.get(one.id, ()))) for one in known.waiting[club.id]]
    return tuple(sorted(counts, key=lambda count: -count[1]))


async def skip_rounds(batch: Batch, moments: Sequence[Moment], why: str, *, say: bool = True) -> None:
    """Skip these rounds: recorded, told, their votes over, and nobody's streak touched."""
    await close_skipped(batch, moments)
    members = await batch.books[Members].everybody({moment.club_id for moment in moments}) if moments else []
    lines = []
    for moment in moments:
        club, turn = (
            batch.clubs[moment.club_id],
            replace(batch.rounds[moment.round_id], state=RoundState.SKIPPED, why=why),
        )
        batch.save_round(turn)
        lines += [_skipped_line(member, turn, batch) for member in members if member.club_id == club.id]
        if say:
            coming = pick_due(club, replace(turn, pick_on=following_pick(club, turn.pick_on, batch.now)))
            batch.post(moment, "skipped", notices.skipped(batch.words(club.id), turn, coming))
    await batch.books[Ledger].append(lines)
    await happen(At.SKIPPED, batch, moments)


def _skipped_line(member: Member, turn: Round, batch: Batch) -> LedgerLine:
    return LedgerLine(
        club_id=turn.club_id,
        member_id=member.id,
        round_id=turn.id,
        number=turn.number,
        reason=Reason.SKIPPED,
        at=batch.now,
    )


async def begin_next(batch: Batch, moments: Sequence[Moment]) -> None:
    """Write down the round after each of these, with its moments."""
    coming = []
    for moment in moments:
        club, turn = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
        coming.append(coming_round(club, turn.number + 1, following_pick(club, turn.pick_on, batch.now), batch.now))
    for turn in await batch.books[Rounds].add(*coming):
        batch.rounds[turn.id] = turn
        batch.add_moments(moments_before_pick(batch.features, batch.clubs[turn.club_id], turn, batch.now))


async def skip_missed(batch: Batch, moments: Sequence[Moment]) -> None:
    """A pick that was missed is not made up for: the round is skipped, and the next one begins."""
    await skip_rounds(batch, moments, "missed")
    await begin_next(batch, moments)


STEPS = (
    StepSpec(
        name=Step.PICK,
        due=by_rhythm(Step.PICK),
        before_pick=True,
        collapses=False,
        run=pick_papers,
        passed_over=skip_missed,
    ),
)
