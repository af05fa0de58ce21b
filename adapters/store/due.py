"""What is due, asked so that an index answers it however much is in the tables."""

from sqlalchemy import and_, bindparam, exists, func, not_, or_, select

from adapters.store.columns import among
from adapters.store.tables.clubs import clubs
from adapters.store.tables.making import is_now
from adapters.store.tables.outbox import ROW_WAITS, outbox
from adapters.store.tables.rounds import MOMENT_WAITS, moments

_TARGET = outbox.alias("target")
_WAITS = is_now(_TARGET.c.outcome, "waiting")
_UNBLOCKED = and_(
    # What goes into the thread of a row, or edits it, comes after that row.
    not_(exists().where(_TARGET.c.key == outbox.c.after, _WAITS)),
    not_(exists().where(_TARGET.c.key == outbox.c.follows, _WAITS, _TARGET.c.sent.is_(None))),
)

CLAIMABLE = (
    ROW_WAITS,
    outbox.c.due <= bindparam("now"),
    or_(outbox.c.claimed_until.is_(None), outbox.c.claimed_until <= bindparam("now")),
    _UNBLOCKED,
)
"""Outbox rows that may be taken at `now`."""

DUE_CLUBS = (
    select(clubs.c.id)
    .join(moments, moments.c.club_id == clubs.c.id)
    .where(MOMENT_WAITS, moments.c.due <= bindparam("now"), not_(among(clubs.c.id, "leaving")))
    .order_by(moments.c.due, moments.c.id)
    .limit(bindparam("most"))
)
"""The clubs of the oldest waiting moments; a club may stand there several times."""

_NEXT_MOMENT = select(moments.c.due).where(MOMENT_WAITS).order_by(moments.c.due).limit(1)
_NEXT_ROW = (
    select(outbox.c.due).where(ROW_WAITS, outbox.c.claimed_until.is_(None), _UNBLOCKED).order_by(outbox.c.due).limit(1)
)
_NEXT_LEASE = select(func.min(outbox.c.claimed_until)).where(ROW_WAITS, outbox.c.claimed_until.is_not(None))
NEXT_DUE = select(_NEXT_MOMENT.scalar_subquery(), _NEXT_ROW.scalar_subquery(), _NEXT_LEASE.scalar_subquery())
"""One row: when the next moment comes due, the next outbox row, and the next lease that runs out."""
