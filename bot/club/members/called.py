"""Whom a platform itself calls with what is posted for everybody, as by a role: from now on, or no more."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.chat.account import Account
from bot.chat.place import Home
from bot.chat.post import Post
from bot.club.clubs.repository import Clubs
from bot.club.members.model import Member, Topic
from bot.club.members.repository import Members, Wishes
from bot.outbox.model import OutboxKind, OutboxRow
from bot.outbox.repository import Outbox
from bot.store.repositories import Repositories


async def let_be_called(repos: Repositories, member: Member, now: datetime, *, wanted: bool) -> None:
    """Ask each home where the member has an account to call them from now on, or no more."""
    accounts = (await repos[Members].accounts([member.id])).get(member.id, [])
    ways = list(ways_to(accounts, (await repos[Clubs].homes([member.club_id]))[member.club_id]))
    known = await repos[Outbox].keyed([called_key(member, home) for _, home in ways])
    for account, home in ways:
        name = called_key(member, home)
        if wanted or name in known:
            row = OutboxRow(
                key=name,
                club_id=member.club_id,
                kind=OutboxKind.CALLED,
                place=home.place,
                account=account,
                post=Post(calls=wanted),
                due=now,
                moment=now,
            )
            await repos[Outbox].refresh(row, now)


async def call_again(repos: Repositories, member: Member, now: datetime) -> None:
    """Who comes back is called again, if that is what they wished for."""
    if any(one.wish is Topic.PING for one in await repos[Wishes].of(member.id)):
        await let_be_called(repos, member, now, wanted=True)


def called_key(member: Member, home: Home) -> str:
    """The outbox key of what says whether the member is called there."""
    return f"{member.club_id}/called-{home.id}/{member.id}"


def ways_to(accounts: Sequence[Account], homes: Sequence[Home]) -> Iterator[tuple[Account, Home]]:
    """Each home with the member's account on its platform, best the one of its own workspace."""
    for home in homes:
        there = [one for one in accounts if one.platform == home.place.platform]
        if there:
            yield next((one for one in there if one.workspace == home.place.workspace), there[0]), home
