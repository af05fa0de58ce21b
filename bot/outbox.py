"""The outbox: claim a row, post it, record what became of it.

A row is posted once in its home whatever happens in between: its key makes a second row impossible, its lease keeps
two processes apart, and an attempt whose outcome is unknown is looked up by the platform before it is made again.
"""

import asyncio
import logging
from collections.abc import Awaitable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from uuid import uuid4
from weakref import WeakValueDictionary

from bot.books import Books
from bot.delivery import PUNCTUAL, CannotPost, DirectClosed, NotNow, OutboxKind, OutboxRow, Outcome
from bot.homes import home_changed
from bot.model import Club, Finding, Place
from bot.ports import Platform, Store
from bot.post import Button, Part, Post, When, Who
from bot.restored import Restored, restored
from bot.retrying import retried
from bot.wording import words

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
_LETTERS = timedelta(days=3)
"""A letter to one person alone, or about no round, as to organizers, is worth reading later than patience has it."""
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(seconds=5), timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Around:
    """What the rows of a batch need beside themselves."""

    before: Mapping[str, OutboxRow]  # the rows they follow, by key
    clubs: Mapping[int, Club]
    restored: Restored | None = None


class Mailroom:
    """Delivers what is due in the outbox to the platforms that run."""

    def __init__(self, store: Store, platforms: Mapping[str, Platform]) -> None:
        self._store, self._platforms = store, platforms
        self._name = uuid4().hex
        self._gates = {name: asyncio.Semaphore(AT_ONCE) for name in platforms}
        self._doors: WeakValueDictionary[Place, asyncio.Semaphore] = WeakValueDictionary()
        self._restored: Restored | None = None
        self._ready = self._ending = False
        self._under_way: set[asyncio.Timeout] = set()
        self._held: set[int] = set()

    async def deliver(self, now: datetime) -> int:
        """Post what is due; returns how many rows were sent. Rows that could not be sent stay for later.

        Each platform is served by itself: one that is slow or down holds no other back. Two deliveries at the same
        time are harmless, so nobody has to wait for a slow one before the next.
        """
        if not self._ready:
            await self._get_ready()
        running = tuple(self._platforms)
        lanes = [self._lane(now, on=(name,)) for name in running] + [self._lane(now, besides=running)]
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
        waiting = {asyncio.create_task(self._attempt(row, around, now, end)) for row in rows}
        sent = 0
        try:
            while waiting:
                ready, waiting = await asyncio.wait(waiting, timeout=_GROUP)
                if ready:
                    done = [task.result() for task in ready]
                    sent += await retried(partial(self._record, done, around, now))
                    recorded = {one.row.id for one in done}
                    self._held, held = self._held - recorded, held - recorded
        finally:
            self._held -= held
            for task in waiting:
                task.cancel()
        return sent

    async def _get_ready(self) -> None:
        """A database is restored while no bot runs on it: it is enough to ask once."""
        async with self._store.read() as books:
            self._restored = await restored(books)
        self._ready = True

    async def _claim(
        self, now: datetime, on: Collection[str] | None, besides: Collection[str]
    ) -> tuple[list[OutboxRow], Around]:
        async with self._store.write() as books:
            due = now - _ELSEWHERE if on is None else now
            rows = await books.outbox.claim(due, now + LEASE, self._name, MOST, on=on, besides=besides)
            return rows, await _around(books, rows, self._restored)

    def end(self) -> None:
        """Claim no more; what is under way has a few seconds yet, and leases of rows not begun are given back."""
        self._ending = True
        until = asyncio.get_running_loop().time() + _LAST_TRY.total_seconds()
        for attempt in self._under_way:
            if not attempt.expired():
                attempt.reschedule(min(attempt.when() or until, until))

    async def _record(self, done: Sequence["Attempt"], around: Around, now: datetime) -> int:
        async with self._store.write() as books:
            await books.outbox.record([one.row for one in done])
            await books.outbox.put(_mentions_instead(done, around))
            await _note_homes(books, done, now)
        return sum(one.row.outcome is Outcome.SENT for one in done)

    async def _attempt(self, row: OutboxRow, around: Around, now: datetime, end: float) -> "Attempt":
        platform = (row.account or row.place).platform
        gate = self._gates.get(platform)
        if gate is None:
            return Attempt(_later(row, around, now, "not-running", knows=True))
        async with self._door(row), gate:
            if self._ending or asyncio.get_running_loop().time() >= end:
                return Attempt(_given_back(row, now))
            return await self._send(self._platforms[platform], row, around, now)

    def _door(self, row: OutboxRow) -> asyncio.Semaphore:
        """What goes to one home, or to one person, waits in line there and nowhere else."""
        to = row.account
        where = Place(to.platform, to.workspace, f"@{to.user}") if to else row.place.home
        door = self._doors.get(where) or asyncio.Semaphore(AT_ONCE_IN_A_HOME)
        self._doors[where] = door
        return door

    async def _send(self, platform: Platform, row: OutboxRow, around: Around, now: datetime) -> "Attempt":
        try:
            sent = await self._in_time(_hand_over(platform, row, around, now))
        except NotNow as wait:
            return Attempt(_later(row, around, now, str(wait), knows=True, pause=timedelta(seconds=wait.after)))
        except CannotPost as cannot:
            if row.sent and not cannot.missing:
                return Attempt(replace(row, outcome=Outcome.SENT, problem="message-gone"))
            missing = cannot.missing[0] if cannot.missing else None
            return Attempt(_later(row, around, now, str(cannot), knows=True), missing)
        except DirectClosed:
            return Attempt(replace(row, outcome=Outcome.DROPPED, problem="directs-closed"))
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the row must be recorded and tried again
            log.warning("Posting %s ended unknown: %r", row.key, error)
            pause = timedelta() if self._ending else None  # another process looks at once whether it got through
            return Attempt(_later(row, around, now, type(error).__name__, knows=False, pause=pause))
        return Attempt(replace(row, outcome=Outcome.SENT, sent=sent, sent_at=now, problem=""))

    async def _in_time(self, attempt: Awaitable[Place]) -> Place:
        async with asyncio.timeout(_ONE_TRY.total_seconds()) as running:
            self._under_way.add(running)
            try:
                return await attempt
            finally:
                self._under_way.discard(running)


@dataclass(frozen=True, slots=True)
class Attempt:
    """A row after it was tried, and what the platform said is missing in its home."""

    row: OutboxRow
    missing: Finding | None = None


async def _note_homes(books: Books, done: Sequence[Attempt], now: datetime) -> None:
    """What is missing in a home is told once, however many rows met it."""
    missing = {one.row.place.home: one.missing for one in done if one.missing}
    for place, finding in missing.items():
        await home_changed(books, place, finding, now)


async def _around(books: Books, rows: Sequence[OutboxRow], restored: Restored | None) -> Around:
    if not rows:
        return Around({}, {})
    before = await books.outbox.keyed({row.after for row in rows if row.after})
    return Around(before, await books.clubs.get({row.club_id for row in rows}), restored)


async def _hand_over(platform: Platform, row: OutboxRow, around: Around, now: datetime) -> Place:
    post = _marked_late(row, around, now)
    # A claim sets `first_try` where there was none: another moment than now is that of an attempt left unrecorded.
    since = row.first_try if row.first_try != now else None
    before = around.before.get(row.after)
    lost = around.restored if around.restored and around.restored.may_have_sent(row, before) else None
    if lost:
        since = min(since or lost.kept, lost.kept)
    place = before.sent if before and before.sent else row.place
    if row.sent:
        await platform.edit(row.sent, post, row.key)
        return row.sent
    if row.kind is not OutboxKind.POST and row.account:
        return await platform.direct(row.account, post, row.key, since)
    stands = await platform.post(place, post, row.key, since)
    if lost and lost.may_stand_otherwise(row):
        await platform.edit(stands, post, row.key)
    return stands


def _marked_late(row: OutboxRow, around: Around, now: datetime) -> Post:
    """A post that comes late says so."""
    club = around.clubs.get(row.club_id)
    if row.moment is None or club is None or (row.sent_at or now) - row.moment <= PUNCTUAL:
        return row.post
    note = Part(words(club.settings.language).text("late-note", due=When(row.moment)))
    return replace(row.post, parts=(*row.post.parts, note))


def _later(
    row: OutboxRow, around: Around, now: datetime, problem: str, *, knows: bool, pause: timedelta | None = None
) -> OutboxRow:
    """Try again after a pause, or give up once the club's patience is over.

    Where the platform knows that its first attempt posted nothing, nothing has to be looked up before the next.
    It speaks for its last attempt only: one left unknown before that one stays to be looked up.
    """
    club = around.clubs.get(row.club_id)
    patience = timedelta(hours=club.settings.patience_hours) if club else timedelta()
    if row.kind is OutboxKind.PRIVATE or (row.kind is OutboxKind.DIRECT and not row.after):
        patience = max(patience, _LETTERS)
    began = row.first_try if row.sent else row.moment
    if now - (began or row.due) > patience:  # an edit that is given up leaves the post as it stands
        return replace(row, outcome=Outcome.SENT if row.sent else Outcome.GIVEN_UP, problem=problem)
    if pause is None:
        pause = min(_FIRST_PAUSE * 2 ** min(row.attempts - 1, 10), _LONGEST_PAUSE)
    first_try = None if knows and row.first_try == now and not row.sent else row.first_try
    return replace(row, due=now + pause, problem=problem, first_try=first_try)


def _given_back(row: OutboxRow, now: datetime) -> OutboxRow:
    """A row whose turn did not come while its lease was long enough: as it was before the claim."""
    first_try = None if row.first_try == now else row.first_try
    return replace(row, attempts=row.attempts - 1, first_try=first_try)


def _mentions_instead(done: Sequence[Attempt], around: Around) -> list[OutboxRow]:
    """Where a direct message is refused, the person is mentioned in the thread instead."""
    refused = [one.row for one in done if one.row.account and one.row.outcome is Outcome.DROPPED]
    return [
        replace(
            row,
            id=0,
            key=f"{row.key}/mention",
            kind=OutboxKind.POST,
            account=None,
            post=_mentioning(row, around),
            attempts=0,
            first_try=None,
            claimed_until=None,
            claimed_by="",
            outcome=Outcome.WAITING,
            problem="",
        )
        for row in refused
    ]


def _mentioning(row: OutboxRow, around: Around) -> Post:
    account = row.account
    who = Part((Who(account.name, account, ping=True),)) if account else Part(())
    if row.kind is OutboxKind.PRIVATE:
        said = words(around.clubs[row.club_id].settings.language)
        read = Button(said("button-letter"), "paper letter", {"letter": row.key})
        return Post(parts=(who, Part(said.text("letter-waits"))), buttons=(read,))
    return replace(row.post, parts=(who, *row.post.parts), buttons=row.post.buttons[:2])
