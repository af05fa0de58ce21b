"""A file of an earlier program arrives by the steps that bring its database forward."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import column, create_engine, inspect, select, text
from sqlalchemy import table as named

from adapters.store.club_files.layout import Writer
from adapters.store.migrations import brought_forward
from tests.store.old_rows import OLD_ROWS
from tests.whole_clubs.moving import arrive, leave, rows_of


def written_at(revision: str, file: Path) -> None:
    """The file as a program of that revision would have written it: whatever has the number of the club."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection, file.open("wb") as raw:
        brought_forward(connection, revision)
        for statement in OLD_ROWS[revision]:
            connection.execute(text(statement))
        out = Writer(raw)
        out.head(revision=revision, program="0.0.9", club="Old readers", made="2026-11-02T08:00:00+00:00")
        for table in inspect(connection).get_table_names():
            names = [str(column["name"]) for column in inspect(connection).get_columns(table)]
            if table != "search" and (table == "clubs" or "club_id" in names):
                columns = [name for name in names if name != "stamp"]
                out.table(table, columns)
                rows: list[Any] = list(connection.execute(select(*map(column, columns)).select_from(named(table))))
                for row in rows:
                    out.row(list(row))
        out.end()
    engine.dispose()


@pytest.mark.parametrize("revision", ["0001", "0008", "0013", "0021"])
async def test_it_comes_forward(revision: str, postgres_url: str, tmp_path: Path) -> None:
    """Of a revision long ago, and of the last but one: all its rows are here."""
    old, new = tmp_path / "old.club", tmp_path / "new.club"
    written_at(revision, old)
    done = await arrive(postgres_url, old)
    assert done.name == "Old readers"
    await leave(postgres_url, new, "Old readers")
    before, after = rows_of(old), rows_of(new)
    assert {name: len(rows) for name, rows in before.items()}.items() <= {
        name: len(rows) for name, rows in after.items()
    }.items()
    assert after["ledger"][0]["reason"] == "kept"
    assert after["notes"][0]["fields"] == '{"sentence":"Old words"}'
