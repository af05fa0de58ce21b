"""What belongs to a member, changed from one member to another and back."""

from collections.abc import Collection, Sequence

from sqlalchemy import Column, Update, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from adapters.store.columns import among
from adapters.store.line import Line, Query
from adapters.store.members import BY_PERSON, person, person_values
from adapters.store.tables import (
    accounts,
    acts,
    approvals,
    aways,
    builds,
    connections,
    dealt_roles,
    explanations,
    inquiries,
    lead_wishes,
    leads,
    ledger,
    meetings,
    nominations,
    notes,
    questions,
    readings,
    search,
    voices,
)
from bot.belongings import Belongings, Voice, Vote
from bot.model import Account, Findable

_OWNERS: dict[str, Column[int]] = {
    "accounts": accounts.c.member_id,
    "notes": notes.c.member_id,
    "nominations": nominations.c.member_id,
    "aways": aways.c.member_id,
    "lines": ledger.c.member_id,
    "connections": connections.c.member_id,
    "questions": questions.c.member_id,
    "inquiries": inquiries.c.member_id,
    "builds": builds.c.member_id,
    "leads": leads.c.member_id,
    "roles": dealt_roles.c.member_id,
    "wishes": lead_wishes.c.member_id,
    "explanations": explanations.c.member_id,
    "readings": readings.c.member_id,
    "explained": meetings.c.author_id,
    "listened": meetings.c.reader_id,
    "acts": acts.c.member_id,
    "told": acts.c.about_id,
}


def _of(owner: Column[int]) -> Query:
    return select(owner.table.c.id).where(owner == bindparam("owner")).order_by(owner.table.c.id)


def _move(owner: Column[int]) -> Update:
    own = owner.table
    return (
        update(own)
        .where(among(own.c.id), owner == bindparam("giver"))
        .values({owner: bindparam("taker", type_=owner.type)})
    )


_OF = {name: _of(owner) for name, owner in _OWNERS.items()}
_MOVE = {name: _move(owner) for name, owner in _OWNERS.items()}
# Whoever owns a note is who may find it while it is blind; whoever owns any text is with whom it is forgotten.
_FOUND_AS = {"notes": Findable.NOTE, "connections": Findable.CONNECTION}
_MOVE_ENTRIES = (
    update(search)
    .where(search.c.member_id == bindparam("giver"), search.c.kind == bindparam("found_as"), among(search.c.id))
    .values(member_id=bindparam("taker"))
)
# Written out once more for whoever looks at every statement's plan.
_ALL = (*_OF.values(), *_MOVE.values())
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
_VOICES = (
    select(voices.c.question_id, voices.c.at)
    .where(voices.c.member_id == bindparam("owner"))
    .order_by(voices.c.question_id)
)
_THERE = select(questions.c.id).where(among(questions.c.id))
_ADD_VOICE = upsert(voices).on_conflict_do_nothing()
_REMOVE_VOICE = delete(voices).where(
    voices.c.question_id == bindparam("for_question"),
    voices.c.member_id == bindparam("owner"),
    voices.c.at == bindparam("given", type_=voices.c.at.type),
)
_ADD_ACCOUNT = insert(accounts)
_REMOVE_ACCOUNT = delete(accounts).where(accounts.c.club_id == bindparam("of_club"), BY_PERSON)


class SqlOwnership:
    """`bot.books.Ownership` in SQL."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def of(self, member_id: int) -> Belongings:
        found = {
            name: tuple(row[0] for row in await self._line.rows(query, owner=member_id)) for name, query in _OF.items()
        }
        return Belongings(**found)

    async def move(self, what: Belongings, giver: int, taker: int) -> None:
        for name, statement in _MOVE.items():
            if ids := getattr(what, name):
                await self._line.do(statement, ids=ids, giver=giver, taker=taker)
        for name, kind in _FOUND_AS.items():
            if ids := getattr(what, name):
                await self._line.do(_MOVE_ENTRIES, ids=ids, found_as=kind.value, giver=giver, taker=taker)

    async def votes(self, member_id: int) -> list[Vote]:
        return await self._line.many(_VOTES, lambda row: Vote(*row), owner=member_id)

    async def add_votes(self, club_id: int, member_id: int, votes: Collection[Vote]) -> None:
        owner = {"club_id": club_id, "member_id": member_id}
        rows = [{**owner, "round_id": one.round_id, "nomination_id": one.nomination_id, "at": one.at} for one in votes]
        await self._line.each(_ADD_VOTE, rows)

    async def remove_votes(self, member_id: int, votes: Sequence[Vote]) -> None:
        rows = [
            {"owner": member_id, "in_round": one.round_id, "for_nomination": one.nomination_id, "cast": one.at}
            for one in votes
        ]
        await self._line.each(_REMOVE_VOTE, rows)

    async def voices(self, member_id: int) -> list[Voice]:
        return await self._line.many(_VOICES, lambda row: Voice(*row), owner=member_id)

    async def add_voices(self, club_id: int, member_id: int, voices: Collection[Voice]) -> None:
        there = {row[0] for row in await self._line.rows(_THERE, ids=[one.question_id for one in voices])}
        owner = {"club_id": club_id, "member_id": member_id}
        rows = [{**owner, "question_id": one.question_id, "at": one.at} for one in voices if one.question_id in there]
        await self._line.each(_ADD_VOICE, rows)

    async def remove_voices(self, member_id: int, voices: Sequence[Voice]) -> None:
        rows = [{"owner": member_id, "for_question": one.question_id, "given": one.at} for one in voices]
        await self._line.each(_REMOVE_VOICE, rows)

    async def add_account(self, club_id: int, member_id: int, account: Account) -> None:
        await self._line.do(_ADD_ACCOUNT, club_id=club_id, member_id=member_id, **person_values(account))

    async def remove_account(self, club_id: int, account: Account) -> None:
        await self._line.do(_REMOVE_ACCOUNT, of_club=club_id, **person(account))
