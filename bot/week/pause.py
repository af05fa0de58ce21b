"""Pausing a club and going on: the round being read runs to its end, nothing new is picked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.books import Books
from bot.books.clubs import Clubs
from bot.books.rounds import Rounds
from bot.cards import notices
from bot.model import Club, ClubState, Moment, MomentState, Round, Step
from bot.week.batch import Batch
from bot.week.plan import drop_moments, pick_due, replan


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


async def resume(books: Books, club: Club, now: datetime) -> Club:
    """Go on: the next pick is the rhythm's next."""
    club = replace(club, state=ClubState.ACTIVE)
    await books[Clubs].save(club)
    await replan(books, club, now)
    return club


async def end_pause(batch: Batch, moments: Sequence[Moment]) -> None:
    """The end of a pause that had one."""
    for moment in moments:
        batch.finish(moment)
        club = batch.clubs[moment.club_id]
        if club.state is ClubState.PAUSED:
            await batch.flush()
            batch.clubs[club.id] = await resume(batch.books, club, batch.now)
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
