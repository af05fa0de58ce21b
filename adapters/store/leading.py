"""Whose turn it was to lead, what members wish about it, and the roles that were dealt."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import Column, Index, Table, Text, UniqueConstraint, bindparam, delete, func, select

from adapters.store.columns import Utc, among
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.tables.making import is_now, metadata, own_id, partial, ref, stamp
from adapters.store.tables.notes import notes
from adapters.store.tables.owning import DELETE, MOVE, NULL, owner
from adapters.store.tables.rounds import rounds
from bot.features.leading.model import DealtRole, Lead, LeadWish, Role
from bot.features.leading.repository import Leads, Roles

leads = Table(
    "leads",
    metadata,
    own_id(),
    ref("clubs"),
    ref("rounds"),
    ref("members", null=True, info=owner(on_forget=NULL, on_link=MOVE, exported_as="turns_to_lead")),
    Column("state", Text, nullable=False),
    Column("at", Utc, nullable=False),
    stamp(),
    Index(None, "club_id", "round_id"),
    Index(None, "round_id"),
    Index(None, "member_id"),
)

LEADS = is_now(leads.c.state, "asked", "offered", "led")
partial("uq_leads_one_a_round", leads.c.round_id, where=LEADS, unique=True)

lead_wishes = Table(
    "lead_wishes",
    metadata,
    own_id(),
    ref("clubs"),
    ref("members", info=owner(on_forget=DELETE, on_link=MOVE, exported_as="about_leading")),
    Column("wish", Text, nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "club_id"),
    Index(None, "member_id"),
)

dealt_roles = Table(
    "dealt_roles",
    metadata,
    own_id(),
    ref("clubs"),
    ref("rounds"),
    ref("members", null=True, info=owner(on_forget=NULL, on_link=MOVE, exported_as="roles")),
    Column("role", Text, nullable=False),
    Column("at", Utc, nullable=False),
    stamp(),
    UniqueConstraint("round_id", "role"),
    Index(None, "club_id", "round_id"),
    Index(None, "member_id"),
)

_OF_ROUNDS = select(leads).where(among(leads.c.round_id)).order_by(leads.c.id)
_HISTORY = (
    select(leads)
    .where(among(leads.c.club_id), LEADS, leads.c.member_id.is_not(None))
    .order_by(leads.c.club_id, leads.c.round_id, leads.c.id)
)
_OF_MEMBER = select(leads).where(leads.c.member_id == bindparam("member_id")).order_by(leads.c.round_id, leads.c.id)
_TAKING_PART = (
    select(rounds.c.club_id, notes.c.member_id, func.max(rounds.c.pick_on))
    .join_from(rounds, notes, notes.c.round_id == rounds.c.id)
    .where(among(rounds.c.club_id), rounds.c.pick_on >= bindparam("since"), notes.c.member_id.is_not(None))
    .group_by(rounds.c.club_id, notes.c.member_id)
)
_UNWISH = delete(lead_wishes).where(lead_wishes.c.member_id == bindparam("whose"))
# Two who were linked may both have said something: the later word counts.
_WISHES = select(lead_wishes).where(among(lead_wishes.c.club_id)).order_by(lead_wishes.c.at, lead_wishes.c.id)
_WISHES_OF = (
    select(lead_wishes)
    .where(lead_wishes.c.member_id == bindparam("member_id"))
    .order_by(lead_wishes.c.at, lead_wishes.c.id)
)
_DEALT = select(dealt_roles).where(among(dealt_roles.c.round_id)).order_by(dealt_roles.c.id)
_ALL_DEALT = (
    select(dealt_roles)
    .where(among(dealt_roles.c.club_id), dealt_roles.c.member_id.is_not(None))
    .order_by(dealt_roles.c.club_id, dealt_roles.c.round_id, dealt_roles.c.id)
)
_DEALT_TO = (
    select(dealt_roles)
    .where(dealt_roles.c.member_id == bindparam("member_id"))
    .order_by(dealt_roles.c.round_id, dealt_roles.c.id)
)


class SqlLeads(Repository):
    async def put(self, *leads: Lead) -> None:
        await self._tx.put(_LEAD, *leads)

    async def of_rounds(self, round_ids: Collection[int]) -> list[Lead]:
        return await self._tx.many(_OF_ROUNDS, _LEAD.of, ids=round_ids)

    async def history(self, club_ids: Collection[int]) -> dict[int, list[Lead]]:
        return await self._tx.grouped(_HISTORY, _LEAD.of, by="club_id", ids=club_ids)

    async def of_member(self, member_id: int) -> list[Lead]:
        return await self._tx.many(_OF_MEMBER, _LEAD.of, member_id=member_id)

    async def taking_part(self, club_ids: Collection[int], since: date) -> dict[int, dict[int, date]]:
        found: dict[int, dict[int, date]] = {club_id: {} for club_id in club_ids}
        for club_id, member_id, day in await self._tx.rows(_TAKING_PART, ids=club_ids, since=since):
            found[club_id][member_id] = day
        return found

    async def wish(self, wish: LeadWish) -> None:
        await self._tx.do(_UNWISH, whose=wish.member_id)
        await self._tx.add(_LEAD_WISH, wish)

    async def wishes_of(self, member_id: int) -> list[LeadWish]:
        return await self._tx.many(_WISHES_OF, _LEAD_WISH.of, member_id=member_id)

    async def wishes(self, club_ids: Collection[int]) -> dict[int, LeadWish]:
        return {one.member_id: one for one in await self._tx.many(_WISHES, _LEAD_WISH.of, ids=club_ids)}


class SqlRoles(Repository):
    async def deal(self, *dealt: DealtRole) -> None:
        await self._tx.each(_DEALT_ROLE.adding, [_DEALT_ROLE.values(one) for one in dealt])

    async def give(self, dealt: DealtRole) -> None:
        await self._tx.save(_DEALT_ROLE, dealt)

    async def of_rounds(self, round_ids: Collection[int]) -> list[DealtRole]:
        found = await self._tx.many(_DEALT, _DEALT_ROLE.of, ids=round_ids)
        return sorted(found, key=lambda one: (one.round_id, _DECK.index(one.role)))

    async def history(self, club_ids: Collection[int]) -> dict[int, list[DealtRole]]:
        return await self._tx.grouped(_ALL_DEALT, _DEALT_ROLE.of, by="club_id", ids=club_ids)

    async def of_member(self, member_id: int) -> list[DealtRole]:
        return await self._tx.many(_DEALT_TO, _DEALT_ROLE.of, member_id=member_id)


_DECK = list(Role)


_LEAD = Mapper(leads, Lead)
_LEAD_WISH = Mapper(lead_wishes, LeadWish)
_DEALT_ROLE = Mapper(dealt_roles, DealtRole)

REPOSITORIES = {Leads: SqlLeads, Roles: SqlRoles}
