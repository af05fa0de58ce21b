"""Members' pace, and the letter about it at the wrap."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta

from bot.chat.account import Account
from bot.club.entries.repository import Notes
from bot.club.members.letters import write_to
from bot.club.members.model import Member
from bot.club.members.repository import Members, Wishes
from bot.club.members.zones import today, wall_of
from bot.club.rounds.batch import Batch
from bot.features.pace.cards import pace_letter
from bot.features.pace.model import PACE, Goal
from bot.features.pace.repository import Goals, Readings
from bot.features.pace.rules import Pace, first_read, pace
from bot.schedule.moments import Moment
from bot.store.repositories import Repositories

_DAYS = timedelta(days=6)
"""Before the day of the letter: seven days with it, whatever day of the week the club wraps on."""


async def pace_of(
    repos: Repositories, members: Collection[int], zones: Mapping[int, str], now: datetime, week: date | None = None
) -> dict[int, Pace]:
    """How much each of these has read by now; the week begins on the day `week`, or six days before today."""
    papers, readings = await repos[Notes].papers_of(members), await repos[Readings].of_members(members)
    found = {}
    for one in members:
        on = today(zones[one], now)
        first = first_read(papers[one].items(), ((reading.paper_id, reading.at) for reading in readings[one]))
        spent = ((reading.at, reading.minutes) for reading in readings[one])
        found[one] = pace(first, spent, zones[one], week or on - _DAYS, on)
    return found


async def write_pace(batch: Batch, moments: Sequence[Moment]) -> None:
    """A letter to each member of these clubs who wishes it, one a round."""
    wishing = await batch.repos[Wishes].wishing({moment.club_id for moment in moments}, PACE)
    if not wishing:
        return
    members = {one.id: one for one in (await batch.repos[Members].get(wishing)).values() if not one.forgotten}
    accounts = await batch.repos[Members].accounts(members)
    zones = {one.id: wall_of(batch.clubs[one.club_id], accounts[one.id]) for one in members.values()}
    found, goals = await pace_of(batch.repos, members, zones, batch.now), await batch.repos[Goals].of(members)
    rounds = {moment.club_id: moment for moment in moments}
    for one in members.values():
        moment = rounds[one.club_id]
        _write(batch, one, accounts[one.id], moment, found[one.id], goals.get(one.id), zones[one.id])


def _write(
    batch: Batch, member: Member, accounts: Sequence[Account], moment: Moment, found: Pace, goal: Goal | None, zone: str
) -> None:
    club, round_ = batch.clubs[member.club_id], batch.rounds[moment.round_id]
    post = pace_letter(batch.words_for(member, accounts), club, found, goal, today(zone, batch.now), round_.id)
    write_to(
        batch, member, accounts, f"{round_.number}/pace", post, moment=moment.due, about=round_.number, private=True
    )
