"""What belongs to a member, changed from one member to another and back.

Which rows move is said at the column that says whose they are (`adapters.store.tables.owning`).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Column, Update, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from adapters.store.columns import among
from adapters.store.kept import whole_schema
from adapters.store.members import BY_PERSON, person, person_values
from adapters.store.repository import Repository
from adapters.store.tables.members import accounts
from adapters.store.tables.owning import MOVE, name_of, owned
from adapters.store.tables.papers import approvals
from adapters.store.tables.search import search
from adapters.store.transaction import Query
from bot.chat.account import Account
from bot.club.members.belongings import Belongings, Ownership, Vote

FORMERLY = {
    "accounts": "accounts.member_id",
    "notes": "notes.member_id",
    "nominations": "nominations.member_id",
    "aways": "aways.member_id",
    "lines": "ledger.member_id",
    "connections": "connections.member_id",
    "questions": "questions.member_id",
    "inquiries": "inquiries.member_id",
    "builds": "builds.member_id",
    "leads": "leads.member_id",
    "roles": "dealt_roles.member_id",
    "wishes": "lead_wishes.member_id",
    "explanations": "explanations.member_id",
    "readings": "readings.member_id",
    "explained": "meetings.author_id",
    "listened": "meetings.reader_id",
    "acts": "acts.member_id",
    "told": "acts.about_id",
}
"""What links wrote columns down as before they were called by their table and name. A column that is renamed joins."""


def _of(owner: Column[int]) -> Query:
    return select(owner.table.c.id).where(owner == bindparam("owner")).order_by(owner.table.c.id)


def _move(owner: Column[int]) -> Update:
    own = owner.table
    return (
        update(own)
        .where(among(own.c.id), owner == bindparam("giver"))
        .values({owner: bindparam("taker", type_=owner.type)})
    )


@dataclass(frozen=True, slots=True)
class _Moving:
    """By column, for every table there is: what is a member's, how it becomes another's, and what it is found as.

    Whoever owns a note is who may find it while it is blind; whoever owns any text is with whom it is forgotten.
    """

    of: Mapping[str, Query]
    move: Mapping[str, Update]
    found_as: Mapping[str, str]


@cache
def moving() -> _Moving:
    """Those of all columns that say that their rows move with a link."""
    some = [(column, owner) for column, owner in owned(whole_schema()) if owner.on_link is MOVE]
    return _Moving(
        {name_of(column): _of(column) for column, _ in some},
        {name_of(column): _move(column) for column, _ in some},
        {name_of(column): owner.found_as for column, owner in some if owner.found_as},
    )


_MOVE_ENTRIES = (
    update(search)
    .where(search.c.member_id == bindparam("giver"), search.c.kind == bindparam("found_as"), among(search.c.id))
    .values(member_id=bindparam("taker"))
)
_VOTES = (
    select(approvals.c.round_id, approvals.c.nomination_id, approvals.c.at)
    .where(approvals.c.member_id == bindparam("owner"))
    .order_by(approvals.c.round_id, approvals.c.nomination_id)
)
_ADD_VOTE = upsert(approvals).on_conflict_do_nothing()
_REMOVE_VOTE = delete(approvals).where(
    approvals.c.round_id == bindparam("in_round"),
    approvals.c.member_id == bindparam("owner"),
    approvals.c.nomination_id == bindparam("for_nomination"),
    approvals.c.at == bindparam("cast", type_=approvals.c.at.type),
)
_ADD_ACCOUNT = insert(accounts)
_REMOVE_ACCOUNT = delete(accounts).where(accounts.c.club_id == bindparam("of_club"), BY_PERSON)


class SqlOwnership(Repository):
    async def of(self, member_id: int) -> Belongings:
        found = {
            name: tuple(row[0] for row in await self._tx.rows(query, owner=member_id))
            for name, query in moving().of.items()
        }
        return {name: ids for name, ids in found.items() if ids}

    async def move(self, what: Belongings, giver: int, taker: int) -> None:
        for former, ids in what.items():
            name = FORMERLY.get(former, former)
            if ids and name in moving().move:
                await self._tx.do(moving().move[name], ids=ids, giver=giver, taker=taker)
            if ids and name in moving().found_as:
                await self._tx.do(_MOVE_ENTRIES, ids=ids, found_as=moving().found_as[name], giver=giver, taker=taker)

    async def votes(self, member_id: int) -> list[Vote]:
        return await self._tx.many(_VOTES, lambda row: Vote(*row), owner=member_id)

    async def add_votes(self, club_id: int, member_id: int, votes: Collection[Vote]) -> None:
        owner = {"club_id": club_id, "member_id": member_id}
        rows = [{**owner, "round_id": one.round_id, "nomination_id": one.nomination_id, "at": one.at} for one in votes]
        await self._tx.each(_ADD_VOTE, rows)

    async def remove_votes(self, member_id: int, votes: Sequence[Vote]) -> None:
        rows = [
            {"owner": member_id, "in_round": one.round_id, "for_nomination": one.nomination_id, "cast": one.at}
            for one in votes
        ]
        await self._tx.each(_REMOVE_VOTE, rows)

    async def add_account(self, club_id: int, member_id: int, account: Account) -> None:
        await self._tx.do(_ADD_ACCOUNT, club_id=club_id, member_id=member_id, **person_values(account))

    async def remove_account(self, club_id: int, account: Account) -> None:
        await self._tx.do(_REMOVE_ACCOUNT, of_club=club_id, **person(account))


REPOSITORIES = {Ownership: SqlOwnership}
