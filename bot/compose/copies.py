"""Backups of the club's memory."""

from pathlib import Path

from bot.compose.store import one_process, store
from bot.compose.time import clock
from bot.config import Config
from bot.store.restored import note_restored


def back_up(config: Config, file: Path) -> str:
    """Copy the store into a file while the bot may run on it; returns what to tell. Raises StoreDown."""
    from adapters.store import sqlite_file
    from adapters.store.backup import back_up, how_to_dump

    if not one_process(config):
        return how_to_dump(config.store.url, file)
    back_up(sqlite_file(config.store.url), file)
    return f"The backup is {file}."


async def restore(config: Config, file: Path | None, *, force: bool) -> str:
    """Put a backup in the store's place, or note that somebody did where no file is given; returns what to tell.

    Raises StoreDown, and then the store is as it was.
    """
    from adapters.store import sqlite_file
    from adapters.store.backup import how_to_load
    from adapters.store.restore import Restoring

    if file is None:
        memory = store(config)
        await memory.open()
        try:
            return str(await note_restored(memory, clock()))
        finally:
            await memory.close()
    if not one_process(config):
        return how_to_load(config.store.url, file)
    with Restoring(sqlite_file(config.store.url), file, clock(), force=force) as restoring:
        memory = restoring.copy()
        await memory.open()
        try:
            noted = await note_restored(memory, clock())
        finally:
            await memory.close()
        aside = restoring.put_in_place()
    return str(noted) + (f" The database before it is {aside}." if aside else "")
