"""However many rows there are, an index finds the few that are asked for: SQLite's own plans say so."""

import importlib
import pkgutil
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Executable, Select, literal_column, select
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.sql.dml import Insert, UpdateBase

import adapters.store
from adapters.store import belongings, due, forgetting, merging, search
from adapters.store.kept import whole_schema
from adapters.store.mapper import Mapper
from tests.store.samples import KINDS

# These walk an index from its front and stop at the first row that fits; that of broken homes holds nothing else.
WALKS = {
    "moments USING INDEX ix_moments_due",
    "outbox USING INDEX ix_outbox_due",
    "homes USING INDEX ix_homes_broken",
}

AT_THE_COMMAND_LINE = {"adapters.store.importing._CLUBS"}
"""Asked once, by whoever runs the bot, who names a club of it."""


def _statements() -> Iterator[tuple[str, Executable]]:
    """Whatever stands in a file of the store, and what is derived from the whole schema."""
    for file in pkgutil.iter_modules(adapters.store.__path__, "adapters.store."):
        values = vars(importlib.import_module(file.name)) if not file.ispkg else {}
        for what, value in values.items():
            yield from _of(f"{file.name}.{what}", value if isinstance(value, tuple) else (value,))
    yield from _of("merging", merging.all_moves())
    yield from _of("forgetting", forgetting.all_removals())
    yield from _of("belongings", (*belongings.moving().of.values(), *belongings.moving().move.values()))


def _of(name: str, values: Iterable[object]) -> Iterator[tuple[str, Executable]]:
    for value in values:
        if isinstance(value, Mapper) and "stamp" in value.adding.table.c:
            yield f"{name}.saving", value.saving
        if isinstance(value, (Select, UpdateBase)) and not isinstance(value, Insert):
            yield name, value


STATEMENTS = list(_statements())
KEPT = {table.name for table in whole_schema().tables.values()}


def _plan(template: Path, statement: Executable) -> list[str]:
    compiled = statement.compile(dialect=dialect())  # type: ignore[attr-defined]  # every statement can be compiled
    file = sqlite3.connect(template)
    found = file.execute(f"EXPLAIN QUERY PLAN {compiled}", [None] * len(compiled.positiontup or ())).fetchall()
    file.close()
    return [row[3] for row in found]


def _scanned(plan: list[str]) -> set[str]:
    scans = {line.removeprefix("SCAN ") for line in plan if line.startswith("SCAN ")}
    return {scan for scan in scans if scan.split()[0] in KEPT}


def test_all_statements_are_looked_at() -> None:
    """A statement that hides from this test would be no help."""
    assert len(STATEMENTS) > 60


@pytest.mark.parametrize(("name", "statement"), STATEMENTS, ids=[name for name, _ in STATEMENTS])
def test_no_statement_reads_a_whole_table(name: str, statement: Executable, sqlite_template: Path) -> None:
    """Each one searches by an index, or walks one from its front."""
    allowed = WALKS | {"clubs"} if name in AT_THE_COMMAND_LINE else WALKS
    assert _scanned(_plan(sqlite_template, statement)) <= allowed


def test_a_whole_table_would_be_noticed(sqlite_template: Path) -> None:
    """The check itself finds a statement that reads everything."""
    everything: Executable = (
        select(literal_column("1"))
        .select_from(whole_schema().tables["notes"])
        .where(whole_schema().tables["notes"].c.late)
    )
    assert _scanned(_plan(sqlite_template, everything)) == {"notes"}


def test_words_are_looked_up_in_their_index_first(sqlite_template: Path) -> None:
    """By MATCH (`M`), whose hits lead to their entries by number; an FTS5 table is never walked from end to end."""
    words = ("search", "newest", "page")
    plan = [
        line for line in _plan(sqlite_template, search._ask("sqlite", KINDS)) if any(word in line for word in words)
    ]
    assert (
        "M" in next(line for line in plan if line.startswith("SCAN search_words VIRTUAL TABLE INDEX")).partition(":")[2]
    )
    by_number = "SEARCH search USING INTEGER PRIMARY KEY (rowid=?)"
    assert plan[-4:] == ["SCAN newest", by_number, "SCAN page", by_number]


def test_what_is_due_next_is_read_off_the_front_of_three_indexes(sqlite_template: Path) -> None:
    """Moments, rows and leases: nothing is sorted, nothing is counted."""
    plan = _plan(sqlite_template, due.NEXT_DUE)
    assert not [line for line in plan if "TEMP B-TREE" in line]
    assert "SEARCH outbox USING INDEX ix_outbox_leases (claimed_until>?)" in plan
