"""To how many of the last discussions a member came."""

from bot.club.request import ClubContext
from bot.club.rounds.repository import Rounds
from bot.features.attending.repository import Attendances
from bot.features.attending.rules import Record, meets_at, record

_LATELY = 10


async def record_of(here: ClubContext) -> Record:
    """The asker's own, of the discussions since they joined of which somebody noted who was there."""
    if here.asker is None:
        return Record(0, 0)
    rounds = await here.repos[Rounds].get(await here.repos[Attendances].noted(here.club.id, _LATELY))
    since = here.asker.joined_at
    own = await here.repos[Attendances].of_member(here.asker.id)
    came = {one.round_id for one in own if one.there}
    noted = [
        one.id for one in rounds.values() if one.id in came or (at := meets_at(here.club, one)) is None or at >= since
    ]
    return record(own, noted)
