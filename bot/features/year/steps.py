"""The post of the year, in the week before the holidays."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from bot.chat.post import Post
from bot.club.members.zones import today
from bot.club.request import ClubContext
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round
from bot.features.year.cards import year_post
from bot.features.year.reading import year_of
from bot.hooks import StepSpec
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.rhythm import next_pick
from bot.schedule.steps import Dates

YEAR = "year"
_MONTH, _DAY = 12, 18
"""Late enough to be the year, early enough to be read before people are away."""
_OLD = timedelta(days=14)
"""By then the next year has begun, and nobody waits for the last one's figures."""
LEAST = 4
"""So many rounds make a year worth telling of."""


async def tell(batch: Batch, moments: Sequence[Moment]) -> None:
    """Post the year in every home of the clubs that read enough in it."""
    for moment in moments:
        club, texts = batch.clubs[moment.club_id], batch.words(moment.club_id)
        found = await year_of(batch.repos, batch.features, texts, club, today(club.zone, moment.due).year)
        if len(found.rounds) >= LEAST and batch.now - moment.due < _OLD:
            batch.post(moment, YEAR, year_post(texts, club, found))
        batch.finish(moment)


def due(dates: Dates) -> datetime | None:
    """On that day of December at the time of the pick; for the round that is read then, so for one a year."""
    pick = dates.walls[Step.PICK]
    following = next_pick(dates.rhythm, dates.pick_on)
    days = (date(year, _MONTH, _DAY) for year in (dates.pick_on.year, following.year))
    day = next((one for one in days if dates.pick_on <= one < following), None)
    return dates.at(datetime.combine(day, pick.time())) if day else None


async def render(here: ClubContext, round_: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """The same from the rows of now."""
    if YEAR not in steps:
        return {}
    told = due(Dates(here.club.rhythm, here.club.zone, round_.pick_on))
    if told is None:
        return {}
    found = await year_of(here.repos, here.features, here.words, here.club, today(here.club.zone, told).year)
    return {YEAR: year_post(here.words, here.club, found)}


STEPS = (
    StepSpec(
        name=YEAR,
        due=due,
        before=Step.WRAP,
        before_pick=True,
        always=True,  # also in a week that was skipped
        collapses=False,
        overtakes=False,
        missed_is_news=False,
        run=tell,
    ),
)
