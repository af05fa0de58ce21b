"""Whom a platform itself calls with what is posted for everybody, as by a role: from now on, or no more.

That is who wishes for it and is there: nobody is called while they are away, each by the days of their own wall.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial

from bot.chat.account import Account, same_person
from bot.chat.place import Home
from bot.chat.post import Post
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.repository import Clubs
from bot.club.members.model import PING, Member
from bot.club.members.repository import Members, Wishes
from bot.club.members.zones import away_now
from bot.outbox.model import OutboxKind, OutboxRow, Outcome
from bot.outbox.repository import Outbox
from bot.ports import Store
from bot.store.repositories import Repositories
from bot.store.retrying import written


async def let_be_called(repos: Repositories, member: Member, now: datetime, *, wanted: bool) -> None:
    """Ask each home where the member has an account to call them from now on, or no more."""
    accounts = (await repos[Members].accounts([member.id])).get(member.id, [])
    homes = (await repos[Clubs].homes([member.club_id]))[member.club_id]
    known = await repos[Outbox].keyed([called_key(member, home) for home in homes])
    for home in homes:
        row = known.get(called_key(member, home))
        account = _called_now(row) or _way_to(accounts, home)
        if account and (wanted or row):
            await repos[Outbox].refresh(_saying(member, home, account, now, wanted=wanted), now)


async def call_as_wished(repos: Repositories, club: Club, member: Member, now: datetime) -> None:
    """Whoever wishes to be called is called from now on, unless they are away."""
    if any(one.wish == PING.name for one in await repos[Wishes].of(member.id)):
        there = member.id not in await away_now(repos, {club.id: club}, now)
        await let_be_called(repos, member, now, wanted=there)


async def follow_absences(store: Store, now: datetime) -> None:
    """Absences begin and end by themselves: from then on whoever wishes to be called is not, or is again."""
    async with store.read() as repos:
        changes = await _changes(repos, now)
    if changes:
        await written(store, partial(_follow, now))


async def _follow(now: datetime, repos: Repositories) -> None:
    for row in await _changes(repos, now):
        await repos[Outbox].refresh(row, now)


async def _changes(repos: Repositories, now: datetime) -> list[OutboxRow]:
    """What stands otherwise than it should, of those who wish to be called and have not left."""
    known = await repos[Clubs].get(await repos[Wishes].clubs_of(PING))
    clubs = {number: one for number, one in known.items() if one.state is not ClubState.CLOSED}
    wishing = (await repos[Members].get(await repos[Wishes].wishing(clubs, PING))).values()
    members = [one for one in wishing if not one.forgotten and not one.left_at]
    if not members:
        return []
    accounts = await repos[Members].accounts({one.id for one in members})
    homes, absent = await repos[Clubs].homes(clubs), await away_now(repos, clubs, now)
    ways = [(one, home, called_key(one, home)) for one in members for home in homes[one.club_id]]
    rows = await repos[Outbox].keyed([key for _, _, key in ways])
    wanted = (
        _change(one, home, accounts[one.id], rows.get(key), now, there=one.id not in absent) for one, home, key in ways
    )
    found = [change for change in wanted if change]
    # What is taken from somebody and given to them at once, as where two members parted, would come in any order.
    taken = [row for row in (*rows.values(), *found) if row.outcome is Outcome.WAITING and not row.post.calls]
    return [one for one in found if not (one.post.calls and any(_same(one, other) for other in taken))]


def _change(
    member: Member,
    home: Home,
    accounts: Sequence[Account],
    row: OutboxRow | None,
    now: datetime,
    *,
    there: bool,
) -> OutboxRow | None:
    """What their row is to say now, where it says something else; one that could not be done stays so."""
    held = _called_now(row)
    if held:
        stays = there and any(same_person(held, one) for one in accounts)
        return None if stays else _saying(member, home, held, now, wanted=False)
    way = _way_to(accounts, home)
    return _saying(member, home, way, now, wanted=True) if there and way else None


def _same(one: OutboxRow, other: OutboxRow) -> bool:
    """Whether two rows are about one person in one home."""
    if one.account is None or other.account is None:
        return False
    return one.place == other.place and same_person(one.account, other.account)


def _called_now(row: OutboxRow | None) -> Account | None:
    """Whom this row says to be called."""
    return row.account if row and row.post.calls else None


def _saying(member: Member, home: Home, account: Account, now: datetime, *, wanted: bool) -> OutboxRow:
    return OutboxRow(
        key=called_key(member, home),
        club_id=member.club_id,
        kind=OutboxKind.CALLED,
        place=home.place,
        account=account,
        post=Post(calls=wanted),
        due=now,
        moment=now,
    )


def called_key(member: Member, home: Home) -> str:
    """The outbox key of what says whether the member is called there."""
    return f"{member.club_id}/called-{home.id}/{member.id}"


def ways_to(accounts: Sequence[Account], homes: Sequence[Home]) -> Iterator[tuple[Account, Home]]:
    """Each home with the member's account on its platform, best the one of its own workspace."""
    for home in homes:
        if account := _way_to(accounts, home):
            yield account, home


def _way_to(accounts: Sequence[Account], home: Home) -> Account | None:
    there = [one for one in accounts if one.platform == home.place.platform]
    return next((one for one in there if one.workspace == home.place.workspace), there[0] if there else None)
