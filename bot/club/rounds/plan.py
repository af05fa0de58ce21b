"""Which moments a round has, and what becomes of them when the rhythm changes."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.club.ballots.settings import PICK_BY, PickBy
from bot.club.clubs.model import Club, ClubState
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.club.without import in_use
from bot.declared import steps_of
from bot.hooks import Features, StepSpec
from bot.schedule.catchup import moved_wrap
from bot.schedule.model import Step
from bot.schedule.moments import Moment, MomentState
from bot.schedule.rhythm import first_pick, moments, next_pick
from bot.schedule.steps import Replanned, by_due, due_of
from bot.store.repositories import Repositories


def has_vote(club: Club) -> bool:
    """Whether members vote on what is read."""
    return PICK_BY.of(club.settings) is PickBy.VOTE and Step.VOTE in club.rhythm.steps


def coming_round(club: Club, number: int, pick_on: date, now: datetime) -> Round:
    """A round that is not picked yet. Where its vote should have opened already, it is open from the start."""
    due = moments(club.rhythm, club.zone, pick_on)
    voting = has_vote(club) and due[Step.VOTE] <= now
    return Round(
        club_id=club.id, number=number, pick_on=pick_on, state=RoundState.VOTING if voting else RoundState.COMING
    )


def moments_before_pick(features: Features, club: Club, round_: Round, now: datetime) -> list[Moment]:
    """The moments up to the pick that are still to come."""
    return _moments(features, club, round_, now, before_pick=True)


def moments_after_pick(features: Features, club: Club, round_: Round, now: datetime) -> list[Moment]:
    """The moments from the pick on that are still to come."""
    return _moments(features, club, round_, now, before_pick=False)


def moments_from_pick(features: Features, club: Club, round_: Round, pick: datetime, now: datetime) -> list[Moment]:
    """The moments of a round that was to be picked at `pick` and is picked now.

    It always wraps: where the pick comes so late that members lose time of the wrap's last day, the wrap moves.
    """
    wrap = max(moved_wrap(moments(club.rhythm, club.zone, round_.pick_on)[Step.WRAP], pick, now), now)
    others = [moment for moment in moments_after_pick(features, club, round_, now) if moment.step != Step.WRAP]
    wraps = Moment(club_id=club.id, round_id=round_.id, step=Step.WRAP, due=wrap)
    return by_due(steps_of(features), [*others, wraps])


def _moments(features: Features, club: Club, round_: Round, now: datetime, *, before_pick: bool) -> list[Moment]:
    steps = steps_of(in_use(features, club))
    due = due_of(steps, club.rhythm, club.zone, round_.pick_on)
    return [
        Moment(club_id=club.id, round_id=round_.id, step=step.name, due=due[step.name])
        for step in steps
        if step.before_pick is before_pick and step.name in due and due[step.name] > now and _wanted(step, club, round_)
    ]


def _wanted(step: StepSpec, club: Club, round_: Round) -> bool:
    return step.wanted is None or step.wanted(club, round_)


def following_pick(club: Club, previous: date | None, now: datetime) -> date:
    """The wall date of the next pick: by the rhythm from the previous one, and never in the past."""
    soonest = first_pick(club.rhythm, club.zone, now)
    if previous is None:
        return soonest
    return max(soonest, next_pick(club.rhythm, previous))


def next_picks(club: Club, coming: Round, most: int) -> list[date]:
    """The wall dates of the coming pick and of those after it, by the club's present rhythm."""
    days = [coming.pick_on]
    while len(days) < most:
        days.append(next_pick(club.rhythm, days[-1]))
    return days


async def open_round(
    repos: Repositories, features: Features, club: Club, number: int, pick_on: date, now: datetime
) -> Round:
    """Write down a coming round with its moments."""
    (round_,) = await repos[Rounds].add(coming_round(club, number, pick_on, now))
    await repos[Rounds].put_moments(moments_before_pick(features, club, round_, now))
    return round_


async def replan(repos: Repositories, features: Features, club: Club, now: datetime, was: Club | None = None) -> None:
    """Move all that is still to come to the club's present rhythm and zone. What has happened stays.

    `was` is the club before its rhythm or zone changed.

    While the club does not pick, its coming round is left alone: whatever lets it go on plans it anew.
    """
    rounds = (await repos[Rounds].unsettled([club.id]))[club.id]
    waiting = [
        m for m in await repos[Rounds].moments([round_.id for round_ in rounds]) if m.state is MomentState.WAITING
    ]
    coming = following_pick(club, await _previous_pick(repos, club, rounds), now)
    settle = moments(club.rhythm, club.zone, coming)[Step.PICK]
    for round_ in rounds:
        old = {moment.step: moment for moment in waiting if moment.round_id == round_.id}
        if round_.picked_at:
            await _replan_picked(repos, features, club, round_, old, settle, now, was)
        elif club.state is ClubState.ACTIVE:
            await _replan_coming(repos, features, club, replace(round_, pick_on=coming), old, now)


async def _previous_pick(repos: Repositories, club: Club, rounds: Iterable[Round]) -> date | None:
    """The wall date of the round before the coming one, picked or skipped: a skipped pick does not come back."""
    coming = next((round_.number for round_ in rounds if round_.picked_at is None), None)
    before = await repos[Rounds].latest(club.id, 1, before=coming)
    return before[0].pick_on if before and not before[0].brought else None


async def _replan_coming(
    repos: Repositories, features: Features, club: Club, round_: Round, old: Mapping[str, Moment], now: datetime
) -> None:
    await repos[Rounds].save(round_)
    new = {moment.step: moment for moment in moments_before_pick(features, club, round_, now)}
    _catch_up(steps_of(in_use(features, club)), club, round_, old, new, now, before_pick=True)
    await _move(repos, old, new.values())


def _catch_up(
    steps: Iterable[StepSpec],
    club: Club,
    round_: Round,
    old: Mapping[str, Moment],
    new: dict[str, Moment],
    now: datetime,
    *,
    before_pick: bool,
) -> None:
    """A step that should have come by the new plan comes at once, where it says so."""
    for step in steps:
        if step.before_pick is not before_pick or step.name in new or not _wanted(step, club, round_):
            continue
        waited = step.replanned is Replanned.IF_WAITED_FOR and step.name in old
        if waited or step.replanned is Replanned.AT_ONCE:
            new[step.name] = Moment(club_id=club.id, round_id=round_.id, step=step.name, due=now)


async def _replan_picked(
    repos: Repositories,
    features: Features,
    club: Club,
    round_: Round,
    old: Mapping[str, Moment],
    settle: datetime,
    now: datetime,
    was: Club | None,
) -> None:
    """A wrap that would lie in the past stays where it was, but never comes later than the next pick.

    Time that was given back after a downtime is not taken again: a moved wrap is moved from the new rhythm's, too.
    """
    new = {moment.step: moment for moment in moments_after_pick(features, club, round_, now)}
    if Step.WRAP in new and Step.WRAP in old and was:
        given_back = old[Step.WRAP].due - moments(was.rhythm, was.zone, round_.pick_on)[Step.WRAP]
        new[Step.WRAP] = replace(new[Step.WRAP], due=new[Step.WRAP].due + max(given_back, timedelta()))
        settle = max(settle, new[Step.WRAP].due)
    new[Step.SETTLE] = Moment(club_id=club.id, round_id=round_.id, step=Step.SETTLE, due=settle)
    if round_.state is not RoundState.READING:
        new = {Step.SETTLE: new[Step.SETTLE]}
    elif Step.WRAP not in new:
        new[Step.WRAP] = replace(old[Step.WRAP], id=0, due=min(old[Step.WRAP].due, settle))
    if round_.state is RoundState.READING:
        _catch_up(steps_of(in_use(features, club)), club, round_, old, new, now, before_pick=False)
    await _move(repos, old, new.values())
    if Step.WRAP in new:
        await repos[Rounds].save(replace(round_, wrap_at=new[Step.WRAP].due))


async def _move(repos: Repositories, old: Mapping[str, Moment], new: Iterable[Moment]) -> None:
    """Put the new moments in the old ones' place; an old one that has no successor will not come."""
    coming = list(new)
    steps = {moment.step for moment in coming}
    await drop_moments(repos, (moment for step, moment in old.items() if step not in steps))
    await repos[Rounds].put_moments(coming)


async def drop_moments(repos: Repositories, gone: Iterable[Moment]) -> None:
    """Moments that will not come: skipped, not forgotten."""
    await repos[Rounds].save_moments(*(replace(moment, state=MomentState.SKIPPED) for moment in gone))


def pick_due(club: Club, round_: Round) -> datetime:
    """When this round is picked, by the club's present rhythm."""
    return moments(club.rhythm, club.zone, round_.pick_on)[Step.PICK]


def discussion_at(club: Club, round_: Round) -> datetime:
    """When this round's paper is discussed: at the discussion, or until the wrap where that is switched off."""
    due = moments(club.rhythm, club.zone, round_.pick_on)
    return due.get(Step.DISCUSS) or round_.wrap_at or due[Step.WRAP]
