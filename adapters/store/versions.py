"""Whether anything was written since."""

from sqlalchemy import text

from adapters.store.repository import Repository
from bot.store.versions import Versions

_SNAPSHOT = text("SELECT CAST(pg_current_snapshot() AS text)")
"""It names every transaction that is seen; one that writes nothing has no number (PostgreSQL, "System Information
Functions")."""


class SqlVersions(Repository):
    async def now(self) -> str:
        """SQLite is written by this process alone, which counts."""
        if self._tx.dialect == "sqlite":
            return str(self._tx.writes)
        return str((await self._tx.rows(_SNAPSHOT))[0][0])


REPOSITORIES = {Versions: SqlVersions}
