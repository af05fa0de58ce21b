"""Rows to be posted: claimed, posted, recorded."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache

from sqlalchemy import (
    ColumnElement,
    Text,
    and_,
    bindparam,
    case,
    delete,
    false,
    func,
    literal_column,
    not_,
    null,
    or_,
    select,
    type_coerce,
    update,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.sql.dml import UpdateBase

from adapters.store.columns import among, dumped
from adapters.store.due import CLAIMABLE
from adapters.store.outbox_rows import OUTBOX_ROW, recorded
from adapters.store.posts import place_data, post_data
from adapters.store.renumbering import RENUMBERED, beginning
from adapters.store.repository import Repository
from adapters.store.tables.making import is_now
from adapters.store.tables.outbox import ROW_WAITS, outbox
from bot.chat.place import Place
from bot.chat.post import Post
from bot.outbox.model import AWAY, READ, OutboxKind, OutboxRow, Outcome
from bot.outbox.repository import Outbox

_NEW = insert(outbox)
_PUT = _NEW.on_conflict_do_nothing(index_elements=[outbox.c.key])
# A row that is being sent just now stays claimed; it is sent again when its new content comes due.
_STANDS = and_(ROW_WAITS, outbox.c.claimed_until.is_(None))
_WAS_SENT = outbox.c.sent.is_not(None)
_AGAIN = {
    "revision": outbox.c.revision + 1,
    "outcome": Outcome.WAITING.value,
    "due": case((_STANDS, outbox.c.due), else_=bindparam("again", type_=outbox.c.due.type)),
    # An attempt to post it that is unknown has to be looked up still; an edit is made again without harm.
    "attempts": case((_WAS_SENT, 0), else_=outbox.c.attempts),
    "first_try": case((_WAS_SENT, null()), else_=outbox.c.first_try),
    "problem": "",
}
# What was given up or dropped is not tried once more because something in it is called otherwise now.
_LIVES = or_(ROW_WAITS, _WAS_SENT)
# What shows the same already is left alone, unless it never came to be shown.
_NOT_SHOWN = is_now(outbox.c.outcome, Outcome.GIVEN_UP.value, Outcome.DROPPED.value)
_REFRESH = _NEW.on_conflict_do_update(
    index_elements=[outbox.c.key],
    set_={"post": _NEW.excluded.post, "account": _NEW.excluded.account, **_AGAIN},
    where=or_(outbox.c.post != _NEW.excluded.post, _NOT_SHOWN),
)
_SHOWN = bindparam("shown", type_=outbox.c.post.type)
_AMEND = (
    update(outbox)
    .where(outbox.c.key == bindparam("named"), outbox.c.post != _SHOWN)
    .values(post=_SHOWN, **{name: case((_LIVES, now), else_=outbox.c[name]) for name, now in _AGAIN.items()})
)
# The platform is the first word of a place or an account, which are kept as JSON lists. With two or three platforms
# and rows in order of their due time this costs less than a column and an index of its own.
_WHERE_TO = func.coalesce(type_coerce(outbox.c.account, Text()), type_coerce(outbox.c.place, Text()))


def _goes_to(platform: str) -> ColumnElement[bool]:
    begins = dumped([platform])[:-1] + ","
    return func.substr(_WHERE_TO, 1, len(begins)) == begins


@cache  # a process asks with the same few platforms all its life
def _claim(on: tuple[str, ...] | None, besides: tuple[str, ...]) -> UpdateBase:
    """The claim of rows on these platforms."""
    there = [or_(false(), *map(_goes_to, on))] if on is not None else []
    ready = (
        select(outbox.c.id)
        .where(*CLAIMABLE, *there, *(not_(_goes_to(name)) for name in besides))
        .order_by(outbox.c.due, outbox.c.id)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
        .cte("ready")  # taken apart from the update, or PostgreSQL might look twice and lock more than it takes
    )
    return (
        update(outbox)
        .where(outbox.c.id.in_(select(ready.c.id)))
        .values(
            attempts=outbox.c.attempts + 1,
            first_try=func.coalesce(outbox.c.first_try, bindparam("now", type_=outbox.c.due.type)),
            claimed_until=bindparam("until"),
            claimed_by=bindparam("by"),
        )
        .returning(*outbox.c)
    )


_CLAIMS = (_claim(None, ()), _claim(("console",), ()), _claim(None, ("console", "slack")))
"""The kinds of claims there are, for whoever looks at their plans."""
_SAME = outbox.c.revision == bindparam("seen")
_UNCALLED = and_(outbox.c.kind == OutboxKind.CALLED.value, outbox.c.post == {})
_RECORD = (
    update(outbox)
    .where(outbox.c.id == bindparam("this"))
    .values(
        outcome=case((_SAME, bindparam("became")), else_=outbox.c.outcome),
        due=case((_SAME, bindparam("next", type_=outbox.c.due.type)), else_=outbox.c.due),
        sent=func.coalesce(outbox.c.sent, bindparam("stands", type_=outbox.c.sent.type)),
        sent_at=func.coalesce(outbox.c.sent_at, bindparam("stood", type_=outbox.c.sent_at.type)),
        attempts=bindparam("tried"),
        first_try=bindparam("since", type_=outbox.c.first_try.type),
        problem=bindparam("said", type_=outbox.c.problem.type),
        claimed_until=null(),
        claimed_by="",
        # Whoever is called no more may have been forgotten meanwhile: nothing of them stays.
        account=case(
            (and_(_UNCALLED, _SAME, bindparam("became") != Outcome.WAITING.value), null()), else_=outbox.c.account
        ),
    )
)
_NEVER = datetime(9999, 1, 1, tzinfo=UTC)
_KEYED = select(outbox).where(among(outbox.c.key, "keys"))
_KEYS = select(outbox.c.key).where(outbox.c.club_id == bindparam("club_id"))
_OF_CLUB = select(outbox).where(outbox.c.club_id == bindparam("club_id"))
_UNSENT = _OF_CLUB.where(ROW_WAITS, not_(_WAS_SENT)).order_by(outbox.c.due, outbox.c.id)
_IS_WITHHELD = and_(outbox.c.outcome == Outcome.DROPPED.value, outbox.c.problem == AWAY)
_WITHHELD = _OF_CLUB.where(outbox.c.due >= bindparam("since"), _IS_WITHHELD).order_by(outbox.c.due, outbox.c.id)
_MARK_READ = update(outbox).where(outbox.c.key == bindparam("named"), _IS_WITHHELD).values(problem=READ)
_SAID = and_(*(outbox.c.kind != one.value for one in (OutboxKind.THREAD, OutboxKind.CALLED, OutboxKind.EVENT)))
_LATEST = (
    select(outbox)
    .where(outbox.c.club_id == bindparam("club_id"), outbox.c.due <= bindparam("until"), _SAID)
    .order_by(outbox.c.due.desc(), outbox.c.id.desc())
    .limit(bindparam("most"))
)
_LATEST_HERE = _LATEST.where(
    outbox.c.place == bindparam("at", type_=outbox.c.place.type), outbox.c.kind == OutboxKind.POST.value
)
# An event that stands, or may, is still called off.
_MAY_STAND = and_(outbox.c.kind == OutboxKind.EVENT.value, or_(_WAS_SENT, outbox.c.first_try.is_not(None)))
_DROP = (
    update(outbox)
    .where(outbox.c.club_id == bindparam("of_club"), _STANDS, not_(_MAY_STAND))
    .values(outcome=Outcome.DROPPED.value)
)
_DROP_HOME = _DROP.where(outbox.c.place == bindparam("at", type_=outbox.c.place.type))
_WITHDRAW = delete(outbox).where(among(outbox.c.key, "keys"), _STANDS, not_(_WAS_SENT))
_READDRESS = (
    update(outbox)
    .where(
        outbox.c.club_id == bindparam("of_club"),
        outbox.c.kind == OutboxKind.DIRECT.value,
        outbox.c.place == bindparam("old", type_=outbox.c.place.type),
        _STANDS,
    )
    .values(place=bindparam("new", type_=outbox.c.place.type), after="")
)
_DUE = select(func.count()).select_from(
    select(literal_column("1")).where(*CLAIMABLE).limit(bindparam("most")).subquery()
)


class SqlOutbox(Repository):
    async def put(self, rows: Iterable[OutboxRow]) -> None:
        await self._tx.each(_PUT, [OUTBOX_ROW.values(row) for row in rows])

    async def refresh(self, row: OutboxRow, again: datetime) -> None:
        await self._tx.do(_REFRESH, **OUTBOX_ROW.values(row), again=again)

    async def amend(self, posts: Mapping[str, Post], again: datetime) -> None:
        rows = [{"named": key, "shown": post_data(post), "again": again} for key, post in posts.items()]
        await self._tx.each(_AMEND, rows)

    async def claim(
        self,
        now: datetime,
        until: datetime,
        by: str,
        most: int,
        *,
        on: Collection[str] | None = None,
        besides: Collection[str] = (),
    ) -> list[OutboxRow]:
        claim = _claim(None if on is None else tuple(on), tuple(besides))
        found = await self._tx.rows(claim, now=now, until=until, by=by, most=most)
        return sorted(map(OUTBOX_ROW.of, found), key=lambda row: (row.due, row.id))

    async def record(self, rows: Sequence[OutboxRow]) -> None:
        await self._tx.each(_RECORD, [recorded(row) for row in rows])

    async def keyed(self, keys: Collection[str]) -> dict[str, OutboxRow]:
        if not keys:
            return {}
        return {row[1]: OUTBOX_ROW.of(row) for row in await self._tx.rows(_KEYED, keys=keys)}

    async def keys(self, club_id: int) -> list[str]:
        return [row[0] for row in await self._tx.rows(_KEYS, club_id=club_id)]

    async def latest(
        self, club_id: int, most: int, until: datetime | None = None, *, at: Place | None = None
    ) -> list[OutboxRow]:
        wanted = {"club_id": club_id, "most": most, "until": until or _NEVER}
        if at is None:
            return await self._tx.many(_LATEST, OUTBOX_ROW.of, **wanted)
        return await self._tx.many(_LATEST_HERE, OUTBOX_ROW.of, **wanted, at=place_data(at))

    async def unsent(self, club_id: int) -> list[OutboxRow]:
        return await self._tx.many(_UNSENT, OUTBOX_ROW.of, club_id=club_id)

    async def withheld(self, club_id: int, since: datetime) -> list[OutboxRow]:
        return await self._tx.many(_WITHHELD, OUTBOX_ROW.of, club_id=club_id, since=since)

    async def mark_read(self, key: str) -> None:
        await self._tx.do(_MARK_READ, named=key)

    async def drop(self, club_id: int, place: Place | None = None) -> None:
        if place is None:
            await self._tx.do(_DROP, of_club=club_id)
        else:
            await self._tx.do(_DROP_HOME, of_club=club_id, at=place_data(place))

    async def withdraw(self, keys: Collection[str]) -> None:
        if keys:
            await self._tx.do(_WITHDRAW, keys=keys)

    async def readdress(self, club_id: int, old: Place, new: Place) -> None:
        await self._tx.do(_READDRESS, of_club=club_id, old=place_data(old), new=place_data(new))

    async def renumber(self, club_id: int, old: Place, new: Place) -> None:
        for statement in RENUMBERED:
            await self._tx.do(statement, of_club=club_id, begins=beginning(old), instead=beginning(new))

    async def due(self, now: datetime, most: int) -> int:
        ((count,),) = await self._tx.rows(_DUE, now=now, most=most)
        return int(count)


REPOSITORIES = {Outbox: SqlOutbox}
