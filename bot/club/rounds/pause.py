"""Pausing a club and going on: the round being read runs to its end, nothing new is picked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.repository import Clubs
from bot.club.rounds import notices
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round
from bot.club.rounds.plan import drop_moments, pick_due, replan
from bot.club.rounds.repository import Rounds
from bot.hooks import Features, StepSpec
from bot.schedule.model import Step
from bot.schedule.moments import Moment, MomentState
from bot.store.books import Books


async def pause(books: Books, club: Club, until: datetime | None, state: ClubState = ClubState.PAUSED) -> Club:
    """Stop what leads to the next pick; it goes on by itself at `until`, if given."""
    coming = await coming_of(books, club)
    if coming:
        waiting = [m for m in await books[Rounds].moments([coming.id]) if m.state is MomentState.WAITING]
        await drop_moments(books, waiting)
        if until:
            await books[Rounds].put_moments([Moment(club_id=club.id, round_id=coming.id, step=Step.RESUME, due=until)])
    club = replace(club, state=state)
    await books[Clubs].save(club)
    return club


async def resume(books: Books, features: Features, club: Club, now: datetime) -> Club:
    """Go on: the next pick is the rhythm's next."""
    club = replace(club, state=ClubState.ACTIVE)
    await books[Clubs].save(club)
    await replan(books, features, club, now)
    return club


async def end_pause(batch: Batch, moments: Sequence[Moment]) -> None:
    """The end of a pause that had one."""
    for moment in moments:
        batch.finish(moment)
        club = batch.clubs[moment.club_id]
        if club.state is ClubState.PAUSED:
            await batch.flush()
            batch.clubs[club.id] = await resume(batch.books, batch.features, club, batch.now)
            coming = await coming_of(batch.books, club)
            if coming:
                batch.rounds[coming.id] = coming
                batch.post(
                    moment, f"resume-{moment.id}", notices.resumed(batch.words(club.id), club, pick_due(club, coming))
                )


async def coming_of(books: Books, club: Club) -> Round | None:
    """The club's round that is not picked yet; every open club has one."""
    turns = (await books[Rounds].unsettled([club.id]))[club.id]
    return next((turn for turn in turns if turn.picked_at is None), None)


STEPS = (StepSpec(name=Step.RESUME, always=True, run=end_pause),)
