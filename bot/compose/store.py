"""Which store the club's memory is kept in."""

from pathlib import Path

from bot.config import Config
from bot.ports import Backups, Store


def store(config: Config) -> Store:
    """The store of `[store] url`, not opened yet. Raises StoreDown for an address it does not know."""
    from adapters.store import open_store

    return open_store(config.store.url)


def backups(config: Config) -> Backups | None:
    """What copies the store every day, where `[store] backup` asks for it."""
    if config.store.backup == "off":
        return None
    from adapters.store import sqlite_file
    from adapters.store.daily import DailyBackups

    database = sqlite_file(config.store.url)
    folder = Path(config.store.backup_folder) if config.store.backup_folder else database.parent / "backups"
    return DailyBackups(database, folder)


def one_process(config: Config) -> bool:
    """SQLite keeps a second process out."""
    return config.store.url.startswith("sqlite:")
