"""A club whose numbers are taken where it arrives is given others, and whatever spoke of the old ones follows."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import text

from adapters.store import open_store
from adapters.store.kept import whole_schema
from adapters.store.tables.carrying import carried
from tests.store.any_rows import engine_of
from tests.whole_clubs.lives import lived
from tests.whole_clubs.moving import Rows, arrive, leave, lines, other_club, rows_of

_APART, _FEW = 10**9, 100
_PASSING = {"errands", "paper_aliases", "wishes"}
"""Tables whose rows are gone before long: their numbers are columns that refer to others, and follow by themselves."""


async def number_apart(url: str) -> None:
    """From now on rows of each table are numbered from a thousand million more: a number says of what it is."""
    store = open_store(url)
    await store.open()
    async with engine_of(store).writing() as connection:
        for place, part in enumerate(carried(whole_schema()), 1):
            if part.numbered:
                name = part.table.name
                await connection.execute(text(f"SELECT setval('{name}_id_seq', {place * _APART})"))
    await store.close()


def _give_out(url: str, table: str, number: int) -> None:
    """This number was given here once."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        connection.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (number, table))
        connection.commit()


async def test_no_old_number_is_left_anywhere(apart_url: str, sqlite_url: str, tmp_path: Path) -> None:
    """Every text and every number of a club that has done everything is looked through after it was renumbered."""
    old, new = tmp_path / "old.club", tmp_path / "new.club"
    await number_apart(apart_url)
    town = await lived(apart_url)
    await town.close()
    await leave(apart_url, old)
    before = rows_of(old)
    await other_club(sqlite_url)
    _give_out(sqlite_url, "homes", 100 * _APART)
    first = await arrive(sqlite_url, old)
    assert first.rows == sum(map(len, before.values()))
    await leave(sqlite_url, new)
    there = {row["id"] for rows in before.values() for row in rows if row.get("id", 0) > _APART}
    assert len(there) > 100
    left = [
        (line[max(0, line.index(number) - 80) :][:120], number)
        for line in lines(new)[1:-1]
        for number in re.findall(r"\d{10,}", line)
        if int(number) in there
    ]
    assert left == []
    assert {name for name, rows in before.items() if not rows} <= _PASSING, "or nothing was shown of their numbers"
    assert _with_old_numbers(rows_of(new), before) == _with_old_numbers(before, before)


def _with_old_numbers(rows: Rows, before: Rows) -> list[str]:
    """Every row as text, with the numbers that its table's rows had; but for what is looked up before it is sent."""
    moved = [
        (some[0]["id"], some[-1]["id"] + _FEW, some[0]["id"] - before[name][0]["id"])
        for name, some in rows.items()
        if some and "id" in some[0]
    ]

    def old(found: re.Match[str]) -> str:
        number = int(found[0])
        return str(next((number - by for first, last, by in moved if first <= number <= last), number))

    texts = [f"{name} {row | {'first_try': None}}" for name, some in rows.items() for row in some]
    return [re.sub(r"\d{10,}", old, text) for text in texts]
