"""The days on which rounds were discussed."""

from collections.abc import Collection
from datetime import date
from zoneinfo import ZoneInfo

from bot.club.clubs.model import Club
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.schedule.model import Step
from bot.schedule.moments import MomentState
from bot.store.repositories import Repositories


async def days_of(repos: Repositories, club: Club, rounds: Collection[Round]) -> dict[int, date]:
    """When each was discussed, on the club's wall; where there was no discussion, when it was picked."""
    zone = ZoneInfo(club.zone)
    moments = await repos[Rounds].moments([one.id for one in rounds])
    discussed = {
        one.round_id: one.due.astimezone(zone).date()
        for one in moments
        if one.step == Step.DISCUSS and one.state is not MomentState.SKIPPED
    }
    return {one.id: discussed.get(one.id, one.pick_on) for one in rounds}
