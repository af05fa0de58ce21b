"""The pick: the paper of the round is chosen, its thread opened, and the next round begun; or the round is skipped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.chat.post import Text
from bot.club.ballots.closed_votes import close_skipped, close_vote
from bot.club.ballots.model import Nomination, NominationState
from bot.club.ballots.repository import Ballots
from bot.club.ballots.rules import Candidate, Decided, decided, outvoted, pick
from bot.club.ballots.settings import CARRY, PICK_BY, PickBy
from bot.club.ballots.steps import BEGINNINGS, ballots
from bot.club.clubs.model import Club
from bot.club.entries.settings import ASKS
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
from bot.club.streaks.model import Reason
from bot.club.streaks.repository import Ledger
from bot.club.streaks.settle import ledger_line
from bot.club.without import happen
from bot.hooks import At, StepSpec
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.steps import by_rhythm
from bot.store.repositories import Repositories
from bot.wording import Words

Approvals = Mapping[int, frozenset[int]]


@dataclass(frozen=True, slots=True)
class PickData:
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
        club, round_ = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
        winners = _winners(club, round_, known)
        paper_ids = round_.chosen or tuple(one.paper_id for one in winners)
        if paper_ids:
            won += [replace(one, state=NominationState.PICKED, round_id=round_.id) for one in winners]
            carried = _carried(club, round_, winners, known)
            losers += carried
            _announce(batch, moment, paper_ids, winners, known, carried)
        else:
            skipped.append(moment)
        batch.finish(moment)
    await batch.repos[Ballots].save(*won, *losers)
    await batch.close(moments, *BEGINNINGS)
    await happen(At.PICKED, batch, moments)
    by_organizer = [one for one in skipped if PICK_BY.of(batch.clubs[one.club_id].settings) is PickBy.ORGANIZER]
    await skip_rounds(batch, by_organizer, "unchosen")
    await skip_rounds(batch, [one for one in skipped if one not in by_organizer], "empty")
    await begin_next(batch, moments)


async def _know(batch: Batch, moments: Sequence[Moment]) -> PickData:
    waiting = await ballots(batch, moments)
    stood = {moment.club_id: tuple(one.id for one in waiting[moment.club_id]) for moment in moments}
    chosen = {paper for moment in moments for paper in batch.rounds[moment.round_id].chosen}
    if chosen:  # an organizer may have chosen one that waited beyond the ballot
        for one in await batch.repos[Ballots].open(waiting.keys()):
            if one.paper_id in chosen and one not in waiting[one.club_id]:
                waiting[one.club_id].append(one)
    listed = [one for club in waiting.values() for one in club]
    return PickData(
        waiting,
        stood,
        await batch.repos[Ballots].approvals({moment.round_id for moment in moments}),
        await batch.repos[Ballots].last_winners({moment.club_id for moment in moments}),
        await batch.repos[Papers].get(chosen | {one.paper_id for one in listed}),
        await batch.repos[Members].get({one.member_id for one in listed if one.member_id is not None}),
    )


def _winners(club: Club, round_: Round, known: PickData) -> list[Nomination]:
    """The nominations that win: those of the papers an organizer chose, or by the club's way of picking."""
    waiting = {one.id: one for one in known.waiting[club.id]}
    if round_.chosen:
        return [one for one in waiting.values() if one.paper_id in round_.chosen]
    picked = pick(
        _candidates(club, round_, known),
        PICK_BY.of(club.settings),
        club.rhythm.papers,
        resting=known.resting.get(club.id, frozenset()),
        seed=f"{club.id}/{round_.number}",
    )
    return [waiting[one.id] for one in picked]


def _candidates(club: Club, round_: Round, known: PickData) -> list[Candidate]:
    approvals = known.approvals.get(round_.id, {})
    waiting = known.waiting[club.id]
    return [Candidate(one.id, one.member_id, one.at, len(approvals.get(one.id, ()))) for one in waiting]


def _carried(club: Club, round_: Round, winners: Sequence[Nomination], known: PickData) -> list[Nomination]:
    """What lost by votes stays on the next ballots, as many as the club's `carry` says.

    Nobody has turned down what was passed over: in a tie, by an organizer's choice, in a queue, by lots.
    """
    if round_.chosen or not has_vote(club):
        return []
    ids = {one.id for one in winners}
    candidates = _candidates(club, round_, known)
    lost = outvoted(candidates, [one for one in candidates if one.id in ids])
    counted = [replace(one, ballots=one.ballots + 1) for one in known.waiting[club.id] if one.id in lost]
    return [_lapsed(one, round_) if one.ballots > CARRY.of(club.settings) else one for one in counted]


def _lapsed(nomination: Nomination, round_: Round) -> Nomination:
    return replace(nomination, state=NominationState.LAPSED, round_id=round_.id)


async def lapsed_at(repos: Repositories, round_: Round) -> list[str]:
    """The titles of what lapsed at the pick of this round."""
    gone = await repos[Ballots].lapsed([round_.id])
    papers = await repos[Papers].get({one.paper_id for one in gone})
    return [papers[one.paper_id].title for one in gone]


def _announce(
    batch: Batch,
    moment: Moment,
    paper_ids: tuple[int, ...],
    winners: Sequence[Nomination],
    known: PickData,
    carried: Sequence[Nomination],
) -> None:
    club, round_ = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
    why_picked, voting = (
        _unexplained(batch.words(club.id), club, round_, winners, known),
        round_.state is RoundState.VOTING,
    )
    round_ = replace(round_, state=RoundState.READING, paper_ids=paper_ids, picked_at=batch.now, chosen=())
    ahead = moments_from_pick(batch.features, club, round_, moment.due, batch.now)
    wrap = next((one.due for one in ahead if one.step == Step.WRAP), None)
    round_ = replace(round_, wrap_at=wrap, asks=ASKS.of(club.settings))
    if voting:
        stood = [one for one in known.waiting[club.id] if one.id in known.ballots[club.id]]
        round_ = close_vote(batch, round_, stood, known.papers, known.approvals.get(round_.id, {}))
    batch.save_round(round_)
    batch.add_moments(ahead)
    names = {one.paper_id: (one, known.members.get(one.member_id or 0)) for one in winners}
    shown = [Winner(known.papers[paper], *names.get(paper, (None, None))) for paper in paper_ids]
    tally, why = (_tally(round_, known, club), why_picked) if has_vote(club) else ((), ())
    lapsed = [known.papers[one.paper_id].title for one in carried if one.state is NominationState.LAPSED]
    batch.post(moment, Step.PICK, paper_card(batch.words(club.id), round_, shown, ahead, tally, why, lapsed))


def _unexplained(texts: Words, club: Club, round_: Round, winners: Sequence[Nomination], known: PickData) -> Text:
    """What the tally does not say by itself: that an organizer chose, or how a tie was decided."""
    if round_.chosen:
        return texts.text("tally-chosen")
    candidates = {one.id: one for one in _candidates(club, round_, known)}
    won, resting = [candidates[one.id] for one in winners], known.resting.get(club.id, frozenset())
    match sorted(decided(candidates.values(), won, resting)):
        case []:
            return ()
        case [Decided.RESTED]:
            return texts.text("tally-tie-rested")
        case [Decided.WAITED]:
            return texts.text("tally-tie-waited")
        case _:
            return texts.text("tally-tie-both")


def what_was_said_of_the_vote(texts: Words) -> list[Text]:
    """What a card may say beside its tally: first that an organizer chose, last what an earlier program said."""
    ties = texts.text("tally-tie-rested"), texts.text("tally-tie-waited"), texts.text("tally-tie-both")
    return [texts.text("tally-chosen"), *ties, texts.text("tally-rests")]


def _tally(round_: Round, known: PickData, club: Club) -> tuple[tuple[str, int], ...]:
    """Every title of the ballot with its approvals, most first."""
    approvals = known.approvals.get(round_.id, {})
    counts = [(known.papers[one.paper_id].title, len(approvals.get(one.id, ()))) for one in known.waiting[club.id]]
    return tuple(sorted(counts, key=lambda count: -count[1]))


async def skip_rounds(batch: Batch, moments: Sequence[Moment], why: str, *, say: bool = True) -> None:
    """Skip these rounds: recorded, told, their votes over, and nobody's streak touched."""
    await close_skipped(batch, moments)
    await batch.close(moments, *BEGINNINGS)
    members = await batch.repos[Members].everybody({moment.club_id for moment in moments}) if moments else []
    began = await batch.began(moments, BEGINNINGS) if say else {}
    lines = []
    for moment in moments:
        club, round_ = (
            batch.clubs[moment.club_id],
            replace(batch.rounds[moment.round_id], state=RoundState.SKIPPED, why=why),
        )
        batch.save_round(round_)
        theirs = [member for member in members if member.club_id == club.id]
        lines += [ledger_line(member, round_, Reason.SKIPPED, batch.now) for member in theirs]
        if say:
            coming = pick_due(club, replace(round_, pick_on=following_pick(club, round_.pick_on, batch.now)))
            batch.post(
                moment,
                "skipped",
                notices.skipped(batch.words(club.id), round_, coming),
                beneath=began.get(round_.id, ""),
            )
    await batch.repos[Ledger].append(lines)
    await happen(At.SKIPPED, batch, moments)


async def begin_next(batch: Batch, moments: Sequence[Moment]) -> None:
    """Write down the round after each of these, with its moments."""
    coming = []
    for moment in moments:
        club, round_ = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
        coming.append(coming_round(club, round_.number + 1, following_pick(club, round_.pick_on, batch.now), batch.now))
    for round_ in await batch.repos[Rounds].add(*coming):
        batch.rounds[round_.id] = round_
        batch.add_moments(moments_before_pick(batch.features, batch.clubs[round_.club_id], round_, batch.now))


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
