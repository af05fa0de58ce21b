"""Clubs and their homes."""

from collections.abc import Collection
from datetime import date, time
from operator import attrgetter

from sqlalchemy import bindparam, delete, distinct, func, select

from adapters.store.columns import among
from adapters.store.mapper import Mapper
from adapters.store.members import BY_PERSON, MEMBER, person
from adapters.store.repository import Repository
from adapters.store.tables.clubs import HOME_BROKEN, clubs, homes
from adapters.store.tables.members import accounts, members
from adapters.store.transaction import Found, Values
from bot.chat.account import Account
from bot.chat.place import Home, Place
from bot.club.clubs.model import Club, ClubState, Settings
from bot.club.clubs.repository import Clubs
from bot.club.members.model import Member
from bot.schedule.model import RHYTHM_STEPS, Rhythm, WallTime

_GET = select(clubs).where(among(clubs.c.id)).order_by(clubs.c.id)
_HERE = (
    (homes.c.platform == bindparam("platform"))
    & (homes.c.workspace == bindparam("workspace"))
    & (homes.c.channel == bindparam("channel"))
)
_AT = select(clubs).where(clubs.c.id == select(homes.c.club_id).where(_HERE).scalar_subquery())
_PERSON = (
    (accounts.c.platform == bindparam("platform"))
    & (accounts.c.workspace == bindparam("workspace"))
    & (accounts.c.user == bindparam("user"))
)
_THEIRS = select(clubs).where(clubs.c.id.in_(select(accounts.c.club_id).where(_PERSON)))
_OF = _THEIRS.where(clubs.c.state != ClubState.CLOSED.value).order_by(clubs.c.id)
_CLOSED = _THEIRS.where(clubs.c.state == ClubState.CLOSED.value).order_by(clubs.c.id.desc())
_MEET = (
    select(*clubs.c, *members.c)
    .join(homes, homes.c.club_id == clubs.c.id)
    .outerjoin(accounts, (accounts.c.club_id == clubs.c.id) & BY_PERSON)
    .outerjoin(members, members.c.id == accounts.c.member_id)
    .where(_HERE)
)
_REMOVE_HOME = delete(homes).where(homes.c.id == bindparam("this"))
_HOMES = select(homes).where(among(homes.c.club_id)).order_by(homes.c.id)
_LIVING_ON = (
    select(func.count(distinct(homes.c.club_id)))
    .join(clubs, clubs.c.id == homes.c.club_id)
    .where(homes.c.platform == bindparam("platform"), clubs.c.state != ClubState.CLOSED.value)
)
_BROKEN = (
    select(homes)
    .join(clubs, clubs.c.id == homes.c.club_id)
    .where(HOME_BROKEN, clubs.c.state != ClubState.CLOSED.value)
    .order_by(homes.c.id)
)


class SqlClubs(Repository):
    async def add(self, club: Club) -> Club:
        return await self._tx.add(_CLUB, club)

    async def save(self, *clubs: Club) -> None:
        await self._tx.save(_CLUB, *clubs)

    async def get(self, ids: Collection[int]) -> dict[int, Club]:
        return {row[0]: _CLUB.of(row) for row in await self._tx.held(_GET, ids=ids)}

    async def at(self, place: Place) -> Club | None:
        found = await self._tx.held(_AT, platform=place.platform, workspace=place.workspace, channel=place.channel)
        return _CLUB.of(found[0]) if found else None

    async def meet(self, place: Place, account: Account) -> tuple[Club, Member | None] | None:
        where: Values = {"platform": place.platform, "workspace": place.workspace, "channel": place.channel}
        if self._tx.waits:
            # Who waits for a club gets its newest row, but beside it whatever the statement saw when it began.
            await self._tx.held(_AT, skipping=False, **where)
        found = await self._tx.held(_MEET, skipping=False, **where, **person(account))
        if not found:
            return None
        row = tuple(found[0])
        theirs = row[len(clubs.c) :]
        return _CLUB.of(row[: len(clubs.c)]), MEMBER.of(theirs) if theirs[0] is not None else None

    async def of(self, account: Account) -> list[Club]:
        found = await self._tx.held(_OF, platform=account.platform, workspace=account.workspace, user=account.user)
        return [_CLUB.of(row) for row in found]

    async def closed(self, account: Account) -> list[Club]:
        found = await self._tx.held(_CLOSED, platform=account.platform, workspace=account.workspace, user=account.user)
        return [_CLUB.of(row) for row in found]

    async def add_home(self, home: Home) -> Home:
        number = {"id": home.id} if home.id else {}
        return await self._tx.add(_HOME, home, **number)

    async def save_home(self, home: Home) -> None:
        await self._tx.save(_HOME, home)

    async def remove_home(self, home: Home) -> None:
        await self._tx.do(_REMOVE_HOME, this=home.id)

    async def homes(self, club_ids: Collection[int]) -> dict[int, list[Home]]:
        return await self._tx.grouped(_HOMES, _home_of, by="club_id", ids=club_ids)

    async def living_on(self, platform: str) -> int:
        return int((await self._tx.rows(_LIVING_ON, platform=platform))[0][0])

    async def broken(self) -> list[Home]:
        return await self._tx.many(_BROKEN, _home_of)


def _rhythm_data(rhythm: Rhythm) -> Values:
    steps = {step.value: [wall.weekday, wall.at.isoformat()] for step, wall in rhythm.steps.items()}
    off = [[first.isoformat(), last.isoformat()] for first, last in rhythm.off]
    return {"steps": steps, "every": rhythm.every, "papers": rhythm.papers, "nth": rhythm.nth, "off": off}


def _rhythm_of(data: Values) -> Rhythm:
    walls = {step: data["steps"][step] for step in RHYTHM_STEPS if step in data["steps"]}
    steps = {step: WallTime(day, time.fromisoformat(at)) for step, (day, at) in walls.items()}
    off = tuple((date.fromisoformat(first), date.fromisoformat(last)) for first, last in data.get("off", ()))
    return Rhythm(steps, data["every"], data["papers"], data.get("nth", 0), off)


def _home_of(row: Found) -> Home:
    return _HOME.of(row, place=Place(*row[2:5]))


_HOME = Mapper(
    homes,
    Home,
    apart=("place",),
    beside={name: attrgetter(f"place.{name}") for name in ("platform", "workspace", "channel")},
)
_CLUB = Mapper(clubs, Club, rhythm=(_rhythm_of, _rhythm_data), settings=(Settings, attrgetter("values")))

REPOSITORIES = {Clubs: SqlClubs}
