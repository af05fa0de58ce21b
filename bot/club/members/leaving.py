"""Who leaves, by a platform's word or an organizer's: what others wait for goes to others, until they come back."""

import asyncio
import contextlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.chat.account import Account
from bot.chat.place import Home
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.repository import Clubs
from bot.club.members.called import let_be_called
from bot.club.members.model import FOR_GOOD, Away, Member
from bot.club.members.repository import Members
from bot.club.members.returning import come_back
from bot.club.members.zones import today, wall_of
from bot.club.request import ClubContext
from bot.club.rounds.meant import being_read
from bot.hooks import Features
from bot.ports import Platform
from bot.store.repositories import Repositories

_ONE_LOOK = 5.0
"""Seconds for one question to a platform; one that does not answer has not said that anybody is gone."""


async def leave(here: ClubContext, member: Member) -> None:
    """They take part no more: neither asked nor counted, and what others wait for goes to others.

    The round that is being read does not count against them either: they were not there at its end.
    """
    if member.left_at:
        return
    picked = [round_.pick_on for round_ in await being_read(here)]
    accounts = (await here.repos[Members].accounts([member.id]))[member.id]
    days = [today(zone, here.now) for zone in (here.club.zone, wall_of(here.club, accounts))]
    first = min(*days, *picked)
    await here.repos[Members].add_away(Away(club_id=here.club.id, member_id=member.id, first=first, last=FOR_GOOD))
    (left,) = await here.repos[Members].save(replace(member, left_at=here.now))
    await let_be_called(here.repos, left, here.now, wanted=False)
    for feature in here.features:
        if feature.away.left:
            await feature.away.left(here, left)


async def account_gone(repos: Repositories, features: Features, club: Club, account: Account, now: datetime) -> None:
    """The platform does not know this person there any more. Whoever has no other account that is there has left."""
    member = await repos[Members].of(club.id, account)
    if member is None or member.left_at or club.state is ClubState.CLOSED:
        return
    here, known = (
        ClubContext(repos, club, None, account, now, 0, features),
        await repos[Members].is_gone(club.id, account),
    )
    if not known:
        await repos[Members].mark_gone(club.id, account, now)
    if not await repos[Members].reachable(member.id):
        await leave(here, member)
    elif not known:
        for feature in features:
            if feature.moved:
                await feature.moved(here, member)


async def account_back(repos: Repositories, club: Club, account: Account, now: datetime) -> None:
    """The platform knows this person there again."""
    member = await repos[Members].of(club.id, account)
    if member is None or not await repos[Members].is_gone(club.id, account):
        return
    await repos[Members].mark_gone(club.id, account, None)
    if member.left_at:
        await come_back(repos, club, member, now)


async def presence_told(
    repos: Repositories, features: Features, account: Account, now: datetime, *, there: bool
) -> None:
    """A platform said by itself that this person is there no more, or is there again: in all clubs of theirs."""
    for club in await repos[Clubs].of(account):
        if there:
            await account_back(repos, club, account, now)
        else:
            await account_gone(repos, features, club, account, now)


async def is_anywhere(platform: Platform, account: Account, homes: Iterable[Home]) -> bool | None:
    """Whether this person is where a club lives on this platform; None where nobody knows for certain."""
    places = {home.place.workspace: home.place for home in homes if home.place.platform == platform.name}
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_ONE_LOOK):
            found = [await platform.is_there(account, place) for place in places.values()]
            return True if any(found) else None if None in found or not found else False
    return None
