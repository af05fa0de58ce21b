"""A club out of a file into the store, whole or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from adapters.store import open_store
from adapters.store.club_files.arriving import bring_in
from adapters.store.club_files.found_again import find_again
from adapters.store.club_files.layout import broken
from adapters.store.club_files.unpacking import unpacked
from adapters.store.club_files.welcome import waits_here
from adapters.store.store import SqlStore
from bot.chat.place import Place
from bot.club.clubs.arriving import codes, hold
from bot.club.clubs.arriving import go_on as all_at_once
from bot.hooks import Features
from bot.store.numbers import Numbers
from bot.store.restored import note_arrived

_LEFT_OUT = 100_000
"""Numbers of what was removed where the club lived before are given to nothing here."""


@dataclass(frozen=True, slots=True)
class MovedIn:
    """What came, and the codes that connect its channels; no rows where it had come before and waits still."""

    name: str
    rows: int
    codes: Sequence[tuple[Place, str]]


async def move_in(url: str, file: Path, features: Features, now: datetime, *, go_on: bool) -> MovedIn:
    """Bring it in. Raises StoreDown, and then nothing was changed."""
    with unpacked(file) as (club, head):
        made = _moment(file, head["made"])
        store = open_store(url)
        assert isinstance(store, SqlStore), "as made above"  # noqa: S101 - for the type checker
        await store.open()
        try:
            async with store.whole(writing=True) as (tx, connection, repos):
                number, rows = await connection.run_sync(waits_here, club), 0
                if number is None:
                    arrived = await connection.run_sync(bring_in, club, file, features)
                    number, rows = arrived.club_id, arrived.rows
                    await find_again(tx, number)
                    await repos[Numbers].leave_out(_LEFT_OUT)
                    await hold(repos, number, min(made, now), now)
                if go_on:
                    await note_arrived(repos, min(made, now), now)
                    await all_at_once(repos, features, number, now)
                waiting = await codes(repos, number, now)
        except DBAPIError as problem:
            raise broken(file, "its rows do not fit together") from problem
        finally:
            await store.close()
    return MovedIn(waiting.name, rows, waiting.codes)


def _moment(file: Path, text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise broken(file, "its first line is damaged")
    return at
