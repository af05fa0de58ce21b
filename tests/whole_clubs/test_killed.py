"""A process killed in the middle of an import leaves nothing of the club, and the next import brings all of it."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from adapters.store import open_store
from tests.store.any_rows import Dump, dump
from tests.whole_clubs.lives import founded, say
from tests.whole_clubs.moving import arrive, leave, rows_of

_KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from adapters.store.club_files import moving_in
from tests.whole_clubs.moving import arrive

setattr(moving_in, sys.argv[3], lambda *_: os.kill(os.getpid(), signal.SIGKILL))
asyncio.run(arrive(sys.argv[1], Path(sys.argv[2])))
"""
_AFTER_THE_ROWS = ("find_again", "hold", "codes")
"""What an import does once all rows are written, and before anybody else sees them."""


@pytest.fixture(params=["sqlite", "postgres"])
def there(request: pytest.FixtureRequest, postgres_url: str, tmp_path: Path) -> str:
    """The address of an empty database."""
    return postgres_url if request.param == "postgres" else f"sqlite:///{tmp_path / 'there.db'}"


async def _all_rows(url: str) -> Dump:
    store = open_store(url)
    await store.open()
    found = await dump(store)
    await store.close()
    return found


@pytest.mark.parametrize("step", _AFTER_THE_ROWS)
async def test_nothing_is_left(step: str, there: str, sqlite_url: str, tmp_path: Path) -> None:
    """Neither in the database nor, of what its members wrote, in the folder where the file is unpacked."""
    file, again, unpacked = tmp_path / "here.club", tmp_path / "again.club", tmp_path / "unpacked"
    unpacked.mkdir()
    town = await founded(sqlite_url, "The Margin Notes")
    await say(town, "ben: /paper nominate 1706.03762")
    await leave(sqlite_url, file, now=town.time())
    await town.close()
    before = await _all_rows(there)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _KILLED, there, str(file), step, env=os.environ | {"TMPDIR": str(unpacked)}
    )
    assert await process.wait() == -signal.SIGKILL
    assert await _all_rows(there) == before
    assert [one for one in unpacked.rglob("*") if one.is_file()] == []
    done = await arrive(there, file)
    await leave(there, again)
    rows = {name: len(some) for name, some in rows_of(file).items()}
    assert done.rows == sum(rows.values())
    assert {name: len(some) for name, some in rows_of(again).items()} == rows
