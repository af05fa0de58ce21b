"""However many rows there are, an index finds the few that are asked for: SQLite's own plans say so."""

import importlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Executable, Select, literal_column, select
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.sql.dml import Insert, UpdateBase

from adapters.store import due, search, tables

FILES = (
    "clubs",
    "members",
    "papers",
    "ballots",
    "rounds",
    "notes",
    "connections",
    "terms",
    "search",
    "ledger",
    "questions",
    "builds",
    "leading",
    "outbox",
    "due",
    "forgetting",
    "marks",
    "belongings",
    "pace",
    "pairs",
    "acts",
    "merging",
    "following",
)
# These walk an index from its front and stop at the first row that fits; that of broken homes holds nothing else.
WALKS = {
    "moments USING INDEX ix_moments_due",
    "outbox USING INDEX ix_outbox_due",
    "homes USING INDEX ix_homes_broken",
}


def _statements() -> Iterator[tuple[str, Executable]]:
    for name in FILES:
        for what, value in vars(importlib.import_module(f"adapters.store.{name}")).items():
            for statement in value if isinstance(value, tuple) else (value,):
                if isinstance(statement, (Select, UpdateBase)) and not isinstance(statement, Insert):
                    yield f"{name}.{what}", statement


STATEMENTS = list(_statements())
KEPT = {table.name for table in tables.metadata.tables.values()}


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
    assert _scanned(_plan(sqlite_template, statement)) <= WALKS


def test_a_whole_table_would_be_noticed(sqlite_template: Path) -> None:
    """The check itself finds a statement that reads everything."""
    everything: Executable = select(literal_column("1")).select_from(tables.notes).where(tables.notes.c.late)
    assert _scanned(_plan(sqlite_template, everything)) == {"notes"}


def test_words_are_looked_up_in_their_index_first(sqlite_template: Path) -> None:
    """By MATCH (`M`), whose hits lead to their entries by number; an FTS5 table is never walked from end to end."""
    words = ("search", "newest", "page")
    plan = [line for line in _plan(sqlite_template, search._IN_FTS5) if any(word in line for word in words)]
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
