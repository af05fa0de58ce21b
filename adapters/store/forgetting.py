"""Removing a person: what they wrote and who they were goes, the counts stay.

What becomes of which row is said at the column that says whose it is (`adapters.store.tables.owning`).
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Column,
    Delete,
    MetaData,
    Update,
    and_,
    bindparam,
    delete,
    not_,
    null,
    select,
    update,
)

from adapters.store.columns import Json, among
from adapters.store.kept import whole_schema
from adapters.store.search import SqlSearch
from adapters.store.tables.members import accounts
from adapters.store.tables.notes import drafts
from adapters.store.tables.outbox import ROW_WAITS, outbox
from adapters.store.tables.owning import DELETE, NULL, owned
from adapters.store.transaction import Transaction
from bot.club.members.model import Member
from bot.outbox.model import OutboxKind, Outcome

_THEIRS: BindParameter[int] = bindparam("person")
_PEOPLE = select(accounts.c.platform, accounts.c.workspace, accounts.c.user).where(accounts.c.member_id == _THEIRS)
_DRAFTS = delete(drafts).where(
    drafts.c.platform == bindparam("on"), drafts.c.workspace == bindparam("space"), drafts.c.user == bindparam("who")
)
_LETTERS = select(outbox.c.id, outbox.c.account).where(
    outbox.c.club_id == bindparam("club"),
    outbox.c.kind != OutboxKind.POST.value,
    outbox.c.account.is_not(None),
    # Who is to be called no more is kept until that is done, and no longer (`outbox`).
    not_(and_(outbox.c.kind == OutboxKind.CALLED.value, ROW_WAITS, outbox.c.post == {})),
)
_DROP = update(outbox).where(among(outbox.c.id), ROW_WAITS).values(outcome=Outcome.DROPPED.value)
_EMPTY = update(outbox).where(among(outbox.c.id)).values(post={}, account=null(), sent=null())
# What the bot has said may quote anybody; once it is said nobody needs the row's copy of it.
# Whether somebody is called is nobody's word.
_UNSAY = (
    update(outbox)
    .where(outbox.c.club_id == bindparam("club"), not_(ROW_WAITS), outbox.c.kind != OutboxKind.CALLED.value)
    .values(post={})
)


def removals(schema: MetaData) -> Iterator[Update | Delete]:
    """What makes every member's row of this schema nobody's, table by table; what refers to others comes first."""
    for column, owner in reversed(list(owned(schema))):
        if owner.on_forget is DELETE:
            yield delete(column.table).where(column == _THEIRS)
        if owner.on_forget is NULL:
            blank = {name: _nothing(column.table.c[name]) for name in owner.blank}
            yield update(column.table).where(column == _THEIRS).values({**blank, column.name: null()})


def _nothing(column: Column[Any]) -> Any:
    """What an emptied column holds."""
    if column.nullable:
        return null()
    return {} if isinstance(column.type, Json) else ""


@cache
def all_removals() -> tuple[Update | Delete, ...]:
    """Those of every table there is."""
    return tuple(removals(whole_schema()))


async def forget(tx: Transaction, member: Member) -> None:
    """Remove the member's accounts, absences, goal, readings, wishes, drafts, direct messages and texts.

    Counts, ledger lines and meetings stay, nameless.
    What they explained was taken back before (`Feature.release`).
    """
    people = {tuple(row) for row in await tx.rows(_PEOPLE, person=member.id)}
    await tx.each(_DRAFTS, [{"on": on, "space": space, "who": who} for on, space, who in people])
    letters = await tx.rows(_LETTERS, club=member.club_id)
    ids = [row[0] for row in letters if tuple(row[1][:3]) in people]
    await tx.do(_DROP, ids=ids)
    await tx.do(_EMPTY, ids=ids)
    await tx.do(_UNSAY, club=member.club_id)
    for removal in all_removals():
        await tx.do(removal, person=member.id)
    await SqlSearch(tx).wipe()
