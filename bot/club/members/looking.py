"""Platforms say of nobody unasked that they were kicked, or not to every bot: so they are asked, a few at a time."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial

from bot.club.clubs.repository import Clubs
from bot.club.members.leaving import account_back, account_gone, is_anywhere
from bot.club.members.model import Presence
from bot.club.members.repository import Members
from bot.hooks import Features
from bot.ports import Platform, Store
from bot.store.repositories import Repositories
from bot.store.retrying import written

EVERY = timedelta(days=1)
"""How often an account is looked at."""
MOST = 20
"""At a time, on each platform: large communities are gone through more slowly, and no platform is bothered."""


async def look_after_people(store: Store, platforms: Iterable[Platform], features: Features, now: datetime) -> None:
    """Ask each platform about those who were not looked at for longest; note who is gone, and who is back."""
    for platform in platforms:
        async with store.read() as repos:
            some = await repos[Members].unseen(platform.name, now - EVERY, MOST)
            homes = await repos[Clubs].homes({one.club_id for one in some})
        if some:
            await written(store, partial(_seen, some, now))
        for one in some:
            there = await is_anywhere(platform, one.account, homes[one.club_id])
            if there is False or (there and one.gone):
                await written(store, partial(_note, one, features, now, there=there))


async def _seen(some: list[Presence], now: datetime, repos: Repositories) -> None:
    await repos[Members].seen(some, now)


async def _note(one: Presence, features: Features, now: datetime, repos: Repositories, *, there: bool) -> None:
    club = (await repos[Clubs].get([one.club_id]))[one.club_id]
    if there:
        await account_back(repos, club, one.account, now)
    else:
        await account_gone(repos, features, club, one.account, now)
