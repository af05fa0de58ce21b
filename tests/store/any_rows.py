"""Rows of everything that belongs to members, made from the schema itself: a new table is in it without being named."""

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Boolean, Column, Date, Integer, Table, Text, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.columns import Indexed, Json, Utc, Words
from adapters.store.kept import whole_schema
from adapters.store.store import Engine
from adapters.store.tables.owning import owned
from bot.club.acts.model import ActKind
from bot.club.ballots.model import NominationState
from bot.club.entries.model import NoteKind
from bot.club.streaks.model import Reason
from bot.features import FEATURES
from bot.features.archive.standing import Standing
from bot.features.attending.model import Answer
from bot.features.builds.model import BuildState
from bot.features.connections.model import ConnectionKind
from bot.features.explaining.model import MeetingState
from bot.features.leading.model import LeadState, Role
from bot.ports import Store
from bot.search.indexing import tokens
from tests.store.samples import NOW, Sample

Row = dict[str, Any]
Dump = dict[str, list[Row]]

_SAMPLE = {"clubs", "members", "papers", "rounds"}
"""Tables whose rows the sample club has already."""
_COPIES = {"search"}
"""Tables whose rows are copies of others', and are made with them."""
_NAMED = {
    "acts.deed": ActKind,
    "archive_stands.how": Standing,
    "attendances.answer": Answer,
    "builds.state": BuildState,
    "connections.kind": ConnectionKind,
    "dealt_roles.role": Role,
    "lead_wishes.wish": ("never", "in-turn", "gladly"),
    "leads.state": LeadState,
    "ledger.reason": Reason,
    "meetings.state": MeetingState,
    "nominations.state": NominationState,
    "notes.kind": NoteKind,
    "wishes.wish": [topic.name for one in FEATURES for topic in one.topics],
}
"""Columns whose text is one of a few words, where linking or exporting reads it."""

_VALUES: dict[type[Any], Callable[[int], Any]] = {
    Utc: lambda number: NOW + timedelta(minutes=number),
    Date: lambda number: NOW.date() + timedelta(days=number),
    Json: lambda number: {"sentence": f"secret {number}."},
    Indexed: lambda number: [f"secret{number}"],
    Words: lambda number: f"secret {number}.",
    Boolean: lambda number: bool(number % 2),
    Text: lambda number: f"text{number}",
    Integer: lambda number: number,
}


def engine_of(store: Store) -> Engine:
    """A look inside."""
    inside: Any = store
    engine: Engine = inside._engine
    return engine


async def dump(store: Store) -> Dump:
    """Every row of every table."""
    async with engine_of(store).reading() as connection:
        found = {}
        for table in whole_schema().sorted_tables:
            rows = (await connection.execute(select(table).order_by(*table.primary_key.columns))).mappings()
            found[table.name] = [dict(row) for row in rows]
        return found


async def fill(store: Store, sample: Sample, seed: int, each: int = 12) -> None:
    """So many rows, or almost, in every table that belongs to members, of this club's members in turn."""
    async with engine_of(store).writing() as connection:
        await _Rows(connection, sample, random.Random(seed)).make(each)


class _Rows:
    def __init__(self, connection: AsyncConnection, sample: Sample, chance: random.Random) -> None:
        self._connection, self._chance, self._count = connection, chance, 0
        self._club = sample.club.id
        self._there: dict[str, list[int]] = {
            "clubs": [sample.club.id],
            "members": [sample.ada.id, sample.bob.id],
            "papers": [sample.paper.id, sample.other.id],
            "rounds": [sample.round.id, sample.next_round.id],
        }

    async def make(self, each: int) -> None:
        found_as = {column.table: owner.found_as for column, owner in owned(whole_schema()) if owner.found_as}
        for table in _wanted():
            for number in range(each):
                row = {
                    column.name: self._value(column, first=not number)
                    for column in table.columns
                    if not _numbered(column)
                }
                made = (await self._connection.execute(_put(table).values(row))).first()
                if made is None:
                    continue  # there may be one such row only
                if "id" in table.c:
                    self._there.setdefault(table.name, []).append(made.id)
                if kind := found_as.get(table):
                    await self._index(kind, row | {"id": made.id})

    async def _index(self, kind: str, row: Row) -> None:
        if row.get("hidden") or row.get("note_id"):
            return  # nobody finds these, or finds them in the note
        text = "\n".join(_said(row[name]) for name in ("why", "fields") if row.get(name))
        entry = {name: row.get(name) for name in ("club_id", "id", "member_id")}
        words = [token.text for token in tokens(text)]
        put = _put(whole_schema().tables["search"]).values(entry | {"kind": kind, "text": text, "words": words})
        await self._connection.execute(put)

    def _value(self, column: Column[Any], *, first: bool) -> Any:
        foreign = [key.column.table.name for key in column.foreign_keys]
        if foreign == ["members"] and first:  # whatever there may be once only, she has one
            return self._there["members"][0]
        if column.nullable and self._chance.random() < 0.3:
            return None
        if foreign:
            return self._chance.choice(self._there[foreign[0]])
        if words := _NAMED.get(f"{column.table.name}.{column.name}"):
            return str(self._chance.choice(list(words)))
        self._count += 1
        return next(make(self._count) for kind, make in _VALUES.items() if isinstance(column.type, kind))


def _put(table: Table) -> Any:
    return insert(table).on_conflict_do_nothing().returning(*table.primary_key.columns)


def _wanted() -> Iterator[Table]:
    """The tables that belong to members, and what they refer to, each after what it refers to."""
    of_members = {column.table for column, _ in owned(whole_schema())}
    referred = {key.column.table for table in of_members for key in table.foreign_keys}
    for table in whole_schema().sorted_tables:
        if table in of_members | referred and table.name not in _SAMPLE | _COPIES:
            yield table


def _numbered(column: Column[Any]) -> bool:
    """Whether the database gives the value: the number a row is known by."""
    return column.primary_key and not column.foreign_keys and isinstance(column.type, Integer)


def secrets(rows: Sequence[Row], names: Sequence[str]) -> set[str]:
    """The words in these columns of these rows."""
    texts = [row[name] for row in rows for name in names if row[name]]
    return {_said(text) for text in texts}


def _said(text: Any) -> str:
    return str(text["sentence"] if isinstance(text, dict) else text)
