"""Members, their accounts and absences."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import bindparam, delete, insert, or_, select, update

from adapters.store.columns import among
from adapters.store.forgetting import forget
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.tables.clubs import clubs
from adapters.store.tables.members import PRESENT, accounts, aways, members
from adapters.store.transaction import Found, Values
from bot.chat.account import Account
from bot.club.clubs.model import ClubState
from bot.club.members.model import Away, Member, Presence
from bot.club.members.repository import Members

_GET = select(members).where(among(members.c.id)).order_by(members.c.id)
BY_PERSON = (
    (accounts.c.platform == bindparam("on_platform"))
    & (accounts.c.workspace == bindparam("in_workspace"))
    & (accounts.c.user == bindparam("by_user"))
)
_OF = select(members).where(
    members.c.id
    == select(accounts.c.member_id).where(accounts.c.club_id == bindparam("club_id"), BY_PERSON).scalar_subquery()
)
_NAMED = (
    select(members)
    .where(members.c.club_id == bindparam("club_id"), members.c.folded == bindparam("folded"), PRESENT)
    .order_by(members.c.id)
)
_EVERYBODY = select(members).where(among(members.c.club_id), PRESENT).order_by(members.c.id)
_BOARD = (
    select(members)
    .where(members.c.club_id == bindparam("club_id"), PRESENT, members.c.left_at.is_(None))
    .order_by(members.c.streak.desc(), members.c.kept.desc(), members.c.joined_at, members.c.id)
    .limit(bindparam("most"))
)
_ADD_ACCOUNT = insert(accounts)
_ACCOUNTS = select(accounts).where(among(accounts.c.member_id)).order_by(accounts.c.gone_at.is_not(None), accounts.c.id)
_THIS_ONE = (accounts.c.club_id == bindparam("of_club")) & BY_PERSON
_MARK_GONE = update(accounts).where(_THIS_ONE).values(gone_at=bindparam("since", type_=accounts.c.gone_at.type))
_IS_GONE = select(accounts.c.id).where(_THIS_ONE, accounts.c.gone_at.is_not(None))
_REACHABLE = select(accounts.c.id).where(accounts.c.member_id == bindparam("member_id"), accounts.c.gone_at.is_(None))
_UNSEEN = (
    select(accounts)
    .join(members, members.c.id == accounts.c.member_id)
    .join(clubs, clubs.c.id == accounts.c.club_id)
    .where(
        accounts.c.platform == bindparam("platform"),
        or_(accounts.c.looked_at.is_(None), accounts.c.looked_at <= bindparam("before")),
        or_(members.c.left_at.is_(None), accounts.c.gone_at.is_not(None)),
        clubs.c.state != ClubState.CLOSED.value,
    )
    .order_by(accounts.c.looked_at.nulls_first(), accounts.c.id)
    .limit(bindparam("most"))
)
_SEEN = update(accounts).where(_THIS_ONE).values(looked_at=bindparam("at", type_=accounts.c.looked_at.type))
_SAVE_ACCOUNT = update(accounts).where(BY_PERSON)
_REMOVE_AWAY = delete(aways).where(among(aways.c.id))
_AWAYS = (
    select(aways).where(among(aways.c.club_id), aways.c.last >= bindparam("since")).order_by(aways.c.first, aways.c.id)
)


class SqlMembers(Repository):
    async def add(self, member: Member, account: Account) -> Member:
        added = await self._tx.add(MEMBER, member)
        owner = {"club_id": added.club_id, "member_id": added.id}
        await self._tx.do(_ADD_ACCOUNT, **owner, **person_values(account), looked_at=member.joined_at)
        return added

    async def save(self, *members: Member) -> list[Member]:
        return await self._tx.save(MEMBER, *members)

    async def of(self, club_id: int, account: Account) -> Member | None:
        return await self._tx.one(_OF, MEMBER.of, club_id=club_id, **person(account))

    async def get(self, ids: Collection[int]) -> dict[int, Member]:
        return await self._tx.numbered(_GET, MEMBER.of, ids=ids)

    async def named(self, club_id: int, name: str) -> list[Member]:
        return await self._tx.many(_NAMED, MEMBER.of, club_id=club_id, folded=name.casefold())

    async def everybody(self, club_ids: Collection[int]) -> list[Member]:
        return await self._tx.many(_EVERYBODY, MEMBER.of, ids=club_ids)

    async def board(self, club_id: int, most: int) -> list[Member]:
        return await self._tx.many(_BOARD, MEMBER.of, club_id=club_id, most=most)

    async def accounts(self, member_ids: Collection[int]) -> dict[int, list[Account]]:
        return await self._tx.grouped(_ACCOUNTS, _person_of, by="member_id", ids=member_ids)

    async def save_account(self, account: Account) -> None:
        now = {"name": account.name, "locale": account.locale, "zone": account.zone}
        await self._tx.do(_SAVE_ACCOUNT, **person(account), **now)

    async def mark_gone(self, club_id: int, account: Account, since: datetime | None) -> None:
        await self._tx.do(_MARK_GONE, of_club=club_id, **person(account), since=since)

    async def is_gone(self, club_id: int, account: Account) -> bool:
        return bool(await self._tx.rows(_IS_GONE, of_club=club_id, **person(account)))

    async def reachable(self, member_id: int) -> bool:
        return bool(await self._tx.rows(_REACHABLE, member_id=member_id))

    async def unseen(self, platform: str, before: datetime, most: int) -> list[Presence]:
        return await self._tx.many(_UNSEEN, _presence_of, platform=platform, before=before, most=most)

    async def seen(self, some: Collection[Presence], at: datetime) -> None:
        await self._tx.each(_SEEN, [{"of_club": one.club_id, **person(one.account), "at": at} for one in some])

    async def add_away(self, away: Away) -> Away:
        return await self._tx.add(_AWAY, away)

    async def remove_away(self, *ids: int) -> None:
        await self._tx.do(_REMOVE_AWAY, ids=ids)

    async def aways(self, club_ids: Collection[int], since: date) -> list[Away]:
        return await self._tx.many(_AWAYS, _AWAY.of, ids=club_ids, since=since)

    async def forget(self, member: Member) -> None:
        await forget(self._tx, member)
        await self.save(replace(member, name="", organizer=False, remind=False, language="", forgotten=True))


def person(account: Account) -> Values:
    """The values that name a person."""
    return {"on_platform": account.platform, "in_workspace": account.workspace, "by_user": account.user}


def _person_of(row: Found) -> Account:
    _, _, _, platform, workspace, user, name, locale, zone, _, _ = row
    return Account(platform=platform, workspace=workspace, user=user, name=name, locale=locale, zone=zone)


def _presence_of(row: Found) -> Presence:
    return Presence(club_id=row[1], account=_person_of(row), gone=row[9] is not None)


def person_values(account: Account) -> Values:
    """The values kept of an account."""
    return {
        "platform": account.platform,
        "workspace": account.workspace,
        "user": account.user,
        "name": account.name,
        "locale": account.locale,
        "zone": account.zone,
    }


_AWAY = Mapper(aways, Away)
MEMBER = Mapper(members, Member, beside={"folded": lambda member: member.name.casefold()})

REPOSITORIES = {Members: SqlMembers}
