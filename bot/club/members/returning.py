"""Who had left comes back: to their streak, for which the weeks in between count as away."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.club.clubs.model import Club
from bot.club.members.called import call_as_wished
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.members.zones import today, wall_of
from bot.store.repositories import Repositories


async def come_back(repos: Repositories, club: Club, member: Member, now: datetime) -> Member:
    """They are there again, from today on. Returned as they are kept."""
    members = repos[Members]
    accounts = (await members.accounts([member.id]))[member.id]
    yesterday = today(wall_of(club, accounts), now) - timedelta(days=1)
    for one in await members.aways([club.id], date.min):
        if one.member_id == member.id and one.has_left:
            await members.remove_away(one.id)
            if one.first <= yesterday:
                await members.add_away(replace(one, id=0, last=yesterday))
    (back,) = await members.save(replace(member, left_at=None))
    await call_as_wished(repos, club, back, now)
    return back
