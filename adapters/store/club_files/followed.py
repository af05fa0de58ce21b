"""Other numbers for a club whose own are taken where it arrives: the same number added to all of a table."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Column, Table

from adapters.store.belongings import FORMERLY
from adapters.store.kept import whole_schema
from adapters.store.posts import post_data, post_of
from adapters.store.tables.carrying import ACT, FIELDS, KEY, KEY_OF_POST, MARK, NOTHING, POST, carried, held, noun
from bot.club.numbers import Numbers
from bot.hooks import Features
from bot.outbox.model import OutboxKind
from bot.store.memory import club_mark

Row = dict[str, Any]
Way = Callable[[Any, Row], Any]


class Followed:
    """Gives rows the numbers they have from now on; `shifts` says by table how far its numbers move."""

    def __init__(self, features: Features, shifts: Mapping[str, int]) -> None:
        self._by_noun = {noun(part.table): shifts.get(part.table.name, 0) for part in carried(whole_schema())}
        self._shifts, self._numbers = shifts, Numbers(features, self._number)
        self._ways: dict[Table, list[tuple[str, Way]]] = {}
        self._moves = any(shifts.values())

    def row(self, table: Table, row: Row) -> Row:
        """The row with its numbers and those it speaks of."""
        if not self._moves:
            return row
        if table not in self._ways:
            self._ways[table] = [(one.name, way) for one in table.columns if (way := self._way(one))]
        changed = {name: way(row[name], row) for name, way in self._ways[table] if row.get(name) is not None}
        return row | changed

    def _number(self, noun: str, number: int) -> int:
        return number + self._by_noun.get(noun, 0)

    def _way(self, column: Column[Any]) -> Way | None:
        for key in column.foreign_keys:
            return self._by(self._shifts.get(key.column.table.name, 0))
        if column.name == "id" and column.primary_key:
            return self._by(self._shifts.get(column.table.name, 0))
        what = held(column)
        if what == NOTHING:
            return (lambda name, _: self._mark(name)) if "named" in column.table.info and column.primary_key else None
        return self._special(what) or (lambda value, _: self._of_noun(what, value))

    def _by(self, shift: int) -> Way:
        return lambda value, _: value + shift

    def _special(self, what: str) -> Way | None:
        ways: dict[str, Way] = {
            KEY: lambda key, row: self._numbers.key(key, row["kind"]),
            KEY_OF_POST: lambda key, _: key and self._numbers.key(key, OutboxKind.POST),
            POST: lambda post, _: post_data(self._numbers.post(post_of(post))),
            ACT: lambda data, row: self._numbers.act(row["deed"], data),
            FIELDS: lambda fields, _: self._numbers.fields(fields),
            MARK: lambda value, row: self._of_mark(row["name"], value),
        }
        return ways.get(what)

    def _of_noun(self, what: str, value: Any) -> Any:
        return [self._number(what, one) for one in value] if isinstance(value, list) else self._number(what, value)

    def _mark(self, name: str) -> str:
        kind, club, *members = name.rstrip("/").split("/")
        which = [self._number("member", int(one)) for one in members]
        return club_mark(kind, self._number("club", int(club)), *which)

    def _of_mark(self, name: str, value: str) -> str:
        found = json.loads(value)
        match name.partition("/")[0]:
            case "links":
                found = [self._numbers.link(one, _noun_of) for one in found]
            case "handover":
                found = {"by": self._number("member", found["by"]) if found["by"] else 0}
            case "arrived":
                found = {**found, "homes": [[self._number("home", one[0]), *one[1:]] for one in found["homes"]]}
        return json.dumps(found)


def _noun_of(column: str) -> str:
    """The noun of what a link calls by its table and column, or as it was called before."""
    return noun(whole_schema().tables[FORMERLY.get(column, column).partition(".")[0]])
