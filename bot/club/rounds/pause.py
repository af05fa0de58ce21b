"""Pausing a club and going on: the round being read runs to its end, nothing new is picked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.repository import Clubs
from bot.club.rounds import notices
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.plan import drop_moments, pick_due, replan
from bot.club.rounds.repository import Rounds
from bot.hooks import Features, StepSpec
from bot.schedule.model import Step
from bot.schedule.moments import Moment, MomentState
from bot.store.repositories import Repositories


async def pause(repos: Repositories, club: Club, until: datetime | None, state: ClubState = ClubState.PAUSED) -> Club:
    """Stop what leads to the next pick; it goes on by itself at `until`, if given."""
    coming = await coming_of(repos, club)
    if coming:
        waiting = [m for m in await repos[Rounds].moments([coming.id]) if m.state is MomentState.WAITING]
        await drop_moments(repos, waiting)
        if until:
            await repos[Rounds].put_moments([Moment(club_id=club.id, round_id=coming.id, step=Step.RESUME, due=until)])
    club = replace(club, state=state)
    await repos[Clubs].save(club)
    return club


async def resume(repos: Repositories, features: Features, club: Club, now: datetime) -> Club:
    """Go on: the next pick is the rhythm's next."""
    club = replace(club, state=ClubState.ACTIVE)
    await repos[Clubs].save(club)
    await replan(repos, features, club, now)
    return club


async def end_pause(batch: Batch, moments: Sequence[Moment]) -> None:
    for moment in moments:
        batch.finish(moment)
        club = batch.clubs[moment.club_id]
        if club.state is ClubState.PAUSED:
            await batch.flush()
            batch.clubs[club.id] = await resume(batch.repos, batch.features, club, batch.now)
            coming = await coming_of(batch.repos, club)
            if coming:
                batch.rounds[coming.id] = coming
                batch.post(
                    moment, f"resume-{moment.id}", notices.resumed(batch.words(club.id), club, pick_due(club, coming))
                )


async def coming_of(repos: Repositories, club: Club) -> Round | None:
    """The club's round that is not picked yet; every open club has one."""
    rounds = (await repos[Rounds].unsettled([club.id]))[club.id]
    return next((round_ for round_ in rounds if round_.picked_at is None), None)


async def vote_opens(repos: Repositories, club: Club, round_: Round) -> datetime | None:
    """When the vote of this round opens; None where it has, where there is none, and while the club pauses."""
    waiting = [one for one in await repos[Rounds].moments([round_.id]) if one.state is MomentState.WAITING]
    paused = club.state is not ClubState.ACTIVE or round_.state is not RoundState.COMING
    return None if paused else next((one.due for one in waiting if one.step == Step.VOTE), None)


STEPS = (StepSpec(name=Step.RESUME, always=True, run=end_pause),)
