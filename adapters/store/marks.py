"""Small facts the bot remembers between starts, and drafts: typed text waiting for a second try."""

from datetime import datetime
from typing import cast

from sqlalchemy import Text, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from adapters.store.repository import Repository
from adapters.store.tables.memory import marks
from adapters.store.tables.notes import drafts
from adapters.store.transaction import Found, Values, putting
from bot.chat.account import Account
from bot.club.entries.drafts import Drafts
from bot.club.entries.model import Fields
from bot.store.memory import Marks

_MARK = select(marks.c.value, marks.c.at).where(marks.c.name == bindparam("name"))
_PREFIX = bindparam("prefix", type_=Text())
_NEW_MARK = insert(marks)
_SET = putting(marks)
_CLAIM = _NEW_MARK.on_conflict_do_nothing(index_elements=[marks.c.name]).returning(marks.c.name)
# Not LIKE: in SQLite it takes upper and lower case for the same.
_BEGINS = func.substr(marks.c.name, 1, func.length(_PREFIX)) == _PREFIX
_OLD = delete(marks).where(marks.c.at < bindparam("before"), _BEGINS)
# Names are in order, so that the index is entered at the first that may begin so. Where they end is no bound for it:
# whatever comes after all of them in SQLite's order need not in that of PostgreSQL's language.
_NAMED = select(marks.c.name).where(marks.c.name >= _PREFIX, _BEGINS).order_by(marks.c.name)

_OWN = (
    (drafts.c.platform == bindparam("platform"))
    & (drafts.c.workspace == bindparam("workspace"))
    & (drafts.c.user == bindparam("user"))
    & (drafts.c.command == bindparam("command"))
)
_KEEP = putting(drafts)
_FIND = select(drafts.c.fields).where(_OWN)
_DROP = delete(drafts).where(_OWN)


class SqlMarks(Repository):
    async def get(self, name: str) -> tuple[str, datetime] | None:
        found = await self._tx.held(_MARK, name=name)
        return (found[0][0], found[0][1]) if found else None

    async def set(self, name: str, value: str, at: datetime) -> None:
        await self._tx.do(_SET, name=name, value=value, at=at)

    async def claim(self, name: str, value: str, at: datetime) -> bool:
        return bool(await self._tx.rows(_CLAIM, name=name, value=value, at=at))

    async def named(self, prefix: str) -> list[str]:
        return [str(row[0]) for row in await self._tx.rows(_NAMED, prefix=prefix)]

    async def drop(self, prefix: str, before: datetime) -> None:
        await self._tx.do(_OLD, prefix=prefix, before=before)


class SqlDrafts(Repository):
    async def keep(self, account: Account, command: str, values: Fields, at: datetime) -> None:
        await self._tx.do(_KEEP, **_key(account, command), fields=dict(values), at=at)

    async def find(self, account: Account, *command: str) -> Fields | None:
        for name in command:
            if found := await self._tx.one(_FIND, _fields, **_key(account, name)):
                return found
        return None

    async def drop(self, account: Account, *command: str) -> None:
        for name in command:
            await self._tx.do(_DROP, **_key(account, name))


def _key(account: Account, command: str) -> Values:
    return {"platform": account.platform, "workspace": account.workspace, "user": account.user, "command": command}


def _fields(row: Found) -> Fields:
    return cast("Fields", row[0])


REPOSITORIES = {Marks: SqlMarks, Drafts: SqlDrafts}
