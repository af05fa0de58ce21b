"""The database: SQLAlchemy Core over SQLite (aiosqlite) or PostgreSQL (asyncpg), the same statements on both.

`store` opens it and hands out books; one file for each noun holds its statements; `tables` is the schema and
`revisions/` its history; `findable` says what each noun is found by; `engine_sqlite` and `engine_postgres` know what
only one of the two does; `backup` and `restore` copy a database file.
"""

from pathlib import Path

from bot.ports import Store, StoreDown

_SQLITE = "sqlite:///"


def open_store(url: str) -> Store:
    """The store at this address, not opened yet: `sqlite:///club.db` (from here), `sqlite:////abs/club.db` or
    `postgresql://…`. Raises StoreDown for any other address.
    """
    from adapters.store.store import SqlStore

    if url.startswith(("postgresql://", "postgres://")):
        from adapters.store.engine_postgres import PostgresEngine

        return SqlStore(PostgresEngine(url))
    from adapters.store.engine_sqlite import SqliteEngine

    return SqlStore(SqliteEngine(sqlite_file(url)))


async def usable(url: str) -> list[str]:
    """See whether the store could be opened, changing nothing. Raises StoreDown as `open` does.

    Returns what else is to be known by whoever runs the bot, a sentence each.
    """
    if not url.startswith(_SQLITE):
        from adapters.store.store import SqlStore

        store = open_store(url)
        assert isinstance(store, SqlStore), "as made above"  # noqa: S101 - for the type checker
        await store.judge()
        return []
    from adapters.store.database_file import open_wider
    from adapters.store.engine_sqlite import judge_file

    path = sqlite_file(url)
    judge_file(path)
    return list(open_wider(path))


def sqlite_file(url: str) -> Path:
    """The file at such an address. Raises StoreDown for an address of another kind."""
    path = url.removeprefix(_SQLITE)
    if not url.startswith(_SQLITE) or path in ("", ":memory:"):
        raise StoreDown(f'"{url}" is no database address; write sqlite:///club.db or postgresql://… in [store] url.')
    if not Path(path).name:
        raise StoreDown(f"{path} is a folder; name a file in [store] url.")
    return Path(path)
