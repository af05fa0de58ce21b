"""The outbox: claim a row, post it, record what became of it.

A row is posted once in its home whatever happens in between: its key makes a second row impossible, its lease keeps
two processes apart, and an attempt whose outcome is unknown is looked up by the platform before it is made again.
"""

import asyncio
import logging
from collections.abc import Awaitable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import uuid4
from weakref import WeakValueDictionary

from bot.chat.place import Place
from bot.club.clubs.homes import home_changed
from bot.club.clubs.refused import tell_refused
from bot.club.clubs.repository import Clubs
from bot.club.members.leaving import account_gone, is_anywhere
from bot.declared import posts_of_steps
from bot.delivery.attempt import CLOSED, Around, DeliveryAttempt, given_back, hand_over, later, mentions_instead
from bot.delivery.withheld import LEFT, absences
from bot.health.measures import POST
from bot.health.meter import Meter, NoMeter
from bot.hooks import Features
from bot.log import one_call
from bot.outbox.model import (
    THREAD_MISSING,
    CannotPost,
    DirectClosed,
    NotNow,
    OutboxKind,
    OutboxRow,
    Outcome,
    ThreadMissing,
)
from bot.outbox.repository import Outbox
from bot.ports import Platform, Store
from bot.store.repositories import Repositories
from bot.store.restored import Restored, restored
from bot.store.retrying import retried

log = logging.getLogger(__name__)
LEASE = timedelta(seconds=60)
"""A row claimed by a process that died is taken over after this."""
MOST = 500
AT_ONCE = 32
"""Rows under way at the same time on one platform; the platforms pace themselves within."""
AT_ONCE_IN_A_HOME = 4
"""So that a home which does not answer never takes up its whole platform."""
_GROUP = 1.0
"""Seconds: what is posted by then is written down, however long the others of a batch still take."""
_TOO_LATE_TO_BEGIN = 10.0
"""Seconds after a claim: with one whole attempt more, its lease still holds."""
_ELSEWHERE = timedelta(minutes=10)
"""A row of a platform that does not run here is another process's; nobody serves one that is this long overdue."""
_ONE_TRY = timedelta(seconds=45)
"""Shorter than the lease: nobody else takes a row while its attempt still runs."""
_LAST_TRY = timedelta(seconds=3)
"""How long attempts under way may still take once the program is to end."""


class OutboxRelay:
    """Delivers what is due in the outbox to the platforms that run."""

    def __init__(
        self, store: Store, platforms: Mapping[str, Platform], features: Features, meter: Meter | None = None
    ) -> None:
        self._store, self._platforms, self._features = store, platforms, features
        self._meter = meter or NoMeter()
        self._name = uuid4().hex
        self._gates = {name: asyncio.Semaphore(AT_ONCE) for name in platforms}
        self._doors: WeakValueDictionary[Place, asyncio.Semaphore] = WeakValueDictionary()
        self._restored: Restored | None = None
        self._ready = self._ending = False
        self._under_way: set[asyncio.Timeout] = set()
        self._held: set[int] = set()

    async def deliver(self, now: datetime, *, elsewhere: bool = True) -> int:
        """Post what is due; returns how many rows were sent. Rows that could not be sent stay for later.

        With `elsewhere`, rows are looked for as well that nobody serves: those of platforms that do not run.

        Each platform is served by itself: one that is slow or down holds no other back. Two deliveries at the same
        time are harmless, so nobody has to wait for a slow one before the next.
        """
        if not self._ready:
            await self._get_ready()
        running = tuple(self._platforms)
        lanes = [self._lane(now, on=(name,)) for name in running]
        if elsewhere:
            lanes.append(self._lane(now, besides=running))
        done = await asyncio.gather(*lanes, return_exceptions=True)
        for result in done:
            if isinstance(result, BaseException):
                raise result
        return sum(count for count in done if isinstance(count, int))

    async def _lane(self, now: datetime, on: Collection[str] | None = None, besides: Collection[str] = ()) -> int:
        """Post what is due on these platforms, batch after batch, as long as the leases taken at `now` hold."""
        sent, tick = 0, asyncio.get_running_loop().time
        end = tick() + _TOO_LATE_TO_BEGIN
        while tick() < end and not self._ending:
            claimed, around = await retried(partial(self._claim, now, on, besides))
            # Where the clock was put forward, a lease seems over while its attempt still runs: that one goes on alone.
            rows = [row for row in claimed if row.id not in self._held]
            if not rows:
                break
            sent += await self._deliver(rows, around, now, end)
        return sent

    async def _deliver(self, rows: Sequence[OutboxRow], around: Around, now: datetime, end: float) -> int:
        """Attempt these rows and write down what became of each, soon, whatever the others still wait for."""
        held = {row.id for row in rows}
        self._held |= held
        # Whom a post calls is put right before it is posted.
        calling = [row for row in rows if row.kind is OutboxKind.CALLED]
        first = [asyncio.create_task(self._attempt(row, around, now, end)) for row in calling]
        rest = [asyncio.create_task(self._attempt(row, around, now, end, first)) for row in rows if row not in calling]
        waiting = {*first, *rest}
        sent = 0
        try:
            while waiting:
                ready, waiting = await asyncio.wait(waiting, timeout=_GROUP)
                if ready:
                    done = [task.result() for task in ready]
                    sent += await retried(partial(self._record, done, around, now))
                    await self._note_who_left(done, now)
                    recorded = {one.row.id for one in done}
                    self._held, held = self._held - recorded, held - recorded
        finally:
            self._held -= held
            for task in waiting:
                task.cancel()
        return sent

    async def _get_ready(self) -> None:
        """A database is restored while no bot runs on it: it is enough to ask once."""
        async with self._store.read() as repos:
            self._restored = await restored(repos, posts_of_steps(self._features))
        self._ready = True

    async def _claim(
        self, now: datetime, on: Collection[str] | None, besides: Collection[str]
    ) -> tuple[list[OutboxRow], Around]:
        async with self._store.write() as repos:
            due = now - _ELSEWHERE if on is None else now
            rows = await repos[Outbox].claim(due, now + LEASE, self._name, MOST, on=on, besides=besides)
            return rows, await _around(repos, rows, self._restored, now)

    def end(self) -> None:
        """Claim no more; what is under way has a few seconds yet, and leases of rows not begun are given back."""
        self._ending = True
        until = asyncio.get_running_loop().time() + _LAST_TRY.total_seconds()
        for attempt in self._under_way:
            if not attempt.expired():
                attempt.reschedule(min(attempt.when() or until, until))

    async def _record(self, done: Sequence[DeliveryAttempt], around: Around, now: datetime) -> int:
        async with self._store.write() as repos:
            await repos[Outbox].record([one.row for one in done])
            await repos[Outbox].put(mentions_instead(done, around))
            await _note_homes(repos, self._features, done, now)
            if refused := [one.row for one in done if one.refused]:
                await tell_refused(repos, self._features, refused, now)
        return sum(one.row.outcome is Outcome.SENT for one in done)

    async def _attempt(
        self, row: OutboxRow, around: Around, now: datetime, end: float, first: Sequence[asyncio.Task[Any]] = ()
    ) -> DeliveryAttempt:
        if row.post.calls and first:
            await asyncio.wait(first)
        if why := around.absences.why(row, now):
            return DeliveryAttempt(replace(row, outcome=Outcome.DROPPED, problem=why))
        platform = (row.account or row.place).platform
        gate = self._gates.get(platform)
        if gate is None:
            return DeliveryAttempt(later(row, around, now, "not-running", knows=True))
        async with self._door(row), gate:
            if self._ending or asyncio.get_running_loop().time() >= end:
                return DeliveryAttempt(given_back(row, now))
            with one_call(row.key):
                attempt = await self._send(self._platforms[platform], row, around, now)
                log.debug("%s: %s", row.key, attempt.row.outcome)
            self._meter.add(POST, 1, platform=platform, outcome=attempt.row.outcome)
            return attempt

    def _door(self, row: OutboxRow) -> asyncio.Semaphore:
        """What goes to one home, or to one person, waits in line there and nowhere else."""
        to = row.account
        where = Place(to.platform, to.workspace, f"@{to.user}") if to else row.place.home
        door = self._doors.get(where) or asyncio.Semaphore(AT_ONCE_IN_A_HOME)
        self._doors[where] = door
        return door

    async def _send(self, platform: Platform, row: OutboxRow, around: Around, now: datetime) -> DeliveryAttempt:
        try:
            sent = await self._in_time(hand_over(platform, row, around, now))
        except NotNow as wait:
            return DeliveryAttempt(later(row, around, now, str(wait), knows=True, pause=timedelta(seconds=wait.after)))
        except CannotPost as cannot:
            if row.sent and not cannot.missing:
                return DeliveryAttempt(replace(row, outcome=Outcome.SENT, problem=cannot.why or "message-gone"))
            missing = cannot.missing[0] if cannot.missing else None
            return DeliveryAttempt(later(row, around, now, str(cannot), knows=True), missing, refused=bool(cannot.why))
        except ThreadMissing as without:
            stands = replace(row, sent=without.place, sent_at=row.sent_at or now)
            return DeliveryAttempt(later(stands, around, now, THREAD_MISSING, knows=True), without.missing)
        except DirectClosed as closed:
            gone = await self._has_left(platform, row, closed)
            return DeliveryAttempt(replace(row, outcome=Outcome.DROPPED, problem=LEFT if gone else CLOSED), gone=gone)
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the row must be recorded and tried again
            log.warning("Posting %s ended unknown: %r", row.key, error)
            pause = timedelta() if self._ending else None  # another process looks at once whether it got through
            return DeliveryAttempt(later(row, around, now, type(error).__name__, knows=False, pause=pause))
        return DeliveryAttempt(replace(row, outcome=Outcome.SENT, sent=sent, sent_at=now, problem=""))

    async def _has_left(self, platform: Platform, row: OutboxRow, closed: DirectClosed) -> bool:
        """Whether whoever takes no letter is there no more, so that nobody calls them in a thread, or waits for them.

        Where the club's own home is lost there is no way to anybody, and it is asked who is there.
        """
        if row.account is None:
            return False
        async with self._store.read() as repos:
            homes = (await repos[Clubs].homes([row.club_id]))[row.club_id]
        own = [home for home in homes if home.place.platform == platform.name]
        if closed.gone and own and not any(home.broken for home in own):
            return True
        return await is_anywhere(platform, row.account, own) is False

    async def _note_who_left(self, done: Sequence[DeliveryAttempt], now: datetime) -> None:
        """By itself, once it is written down what became of the rows; the next letter or look finds who is missed."""
        gone = [one.row for one in done if one.gone]
        if not gone:
            return
        try:
            await retried(partial(self._mark_gone, gone, now))
        except Exception:
            log.exception("That somebody has left could not be noted; it is found again")

    async def _mark_gone(self, rows: Sequence[OutboxRow], now: datetime) -> None:
        async with self._store.write() as repos:
            clubs = await repos[Clubs].get({row.club_id for row in rows})
            for row in rows:
                if row.account:
                    await account_gone(repos, self._features, clubs[row.club_id], row.account, now)

    async def _in_time(self, attempt: Awaitable[Place]) -> Place:
        async with asyncio.timeout(_ONE_TRY.total_seconds()) as running:
            self._under_way.add(running)
            try:
                return await attempt
            finally:
                self._under_way.discard(running)


async def _note_homes(repos: Repositories, features: Features, done: Sequence[DeliveryAttempt], now: datetime) -> None:
    """What is missing in a home is told once, however many rows met it."""
    missing = {one.row.place.home: one.missing for one in done if one.missing}
    for place, finding in missing.items():
        await home_changed(repos, features, place, finding, now)


async def _around(repos: Repositories, rows: Sequence[OutboxRow], restored: Restored | None, now: datetime) -> Around:
    if not rows:
        return Around({}, {})
    before = await repos[Outbox].keyed({row.after for row in rows if row.after})
    clubs = await repos[Clubs].get({row.club_id for row in rows})
    return Around(before, clubs, restored, await absences(repos, rows, clubs, now))
