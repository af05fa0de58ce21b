"""The numbers that rows are given."""

from functools import cache

from sqlalchemy import text

from adapters.store.kept import whole_schema
from adapters.store.repository import Repository
from bot.store.numbers import Numbers


@cache
def _never_again() -> list[str]:
    """The tables whose numbers are given once."""
    tables = whole_schema().tables
    return [name for name, table in tables.items() if table.dialect_options["sqlite"]["autoincrement"]]


# SQLite keeps the last number of a table here, https://sqlite.org/autoinc.html; of one never written to, nothing.
_BEGIN_SQLITE = text(
    "INSERT INTO sqlite_sequence (name, seq) SELECT :named, 0"
    " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = :named)"
)
_LEAVE_SQLITE = text("UPDATE sqlite_sequence SET seq = seq + :many WHERE name = :named")
_LEAVE_POSTGRES = text(
    "SELECT setval(pg_get_serial_sequence(:named, 'id'), nextval(pg_get_serial_sequence(:named, 'id')) + :many)"
)


class SqlNumbers(Repository):
    async def leave_out(self, many: int) -> None:
        for name in _never_again():
            if self._tx.dialect == "sqlite":
                await self._tx.do(_BEGIN_SQLITE, named=name)
                await self._tx.do(_LEAVE_SQLITE, named=name, many=many)
            else:
                await self._tx.do(_LEAVE_POSTGRES, named=name, many=many)


REPOSITORIES = {Numbers: SqlNumbers}
