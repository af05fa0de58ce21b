"""The outbox: claim a row, post it, record what became of it.

A row is posted once in its home whatever happens in between: its key makes a second row impossible, its lease keeps
two processes apart, and an attempt whose outcome is unknown is looked up by the platform before it is made again.
"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import uuid4

from bot.books import Books
from bot.delivery import PUNCTUAL, CannotPost, DirectClosed, NotNow, OutboxKind, OutboxRow, Outcome
from bot.homes import home_changed
from bot.model import Club, Finding, Place
from bot.ports import Platform, Store
from bot.post import Part, Post, When, Who
from bot.wording import words

log = logging.getLogger(__name__)
LEASE = timedelta(seconds=60)
"""A row claimed by a process that died is taken over after this."""
MOST = 500
AT_ONCE = 32
"""Rows under way at the same time; the platforms pace themselves within."""
_ONE_TRY = timedelta(seconds=45)
"""Shorter than the lease: nobody else takes a row while its attempt still runs."""
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(seconds=5), timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Around:
    """What the rows of a batch need beside themselves."""

    before: Mapping[str, OutboxRow]  # the rows they follow, by key
    clubs: Mapping[int, Club]


class Mailroom:
    """Delivers what is due in the outbox to the platforms that run."""

    def __init__(self, store: Store, platforms: Mapping[str, Platform]) -> None:
        self._store, self._platforms = store, platforms
        self._name = uuid4().hex

    async def deliver(self, now: datetime) -> int:
        """Post what is due; returns how many rows were sent. Rows that could not be sent stay for later."""
        sent = 0
        while True:
            async with self._store.write() as books:
                rows = await books.outbox.claim(now, now + LEASE, self._name, MOST)
                around = await _around(books, rows)
            if not rows:
                return sent
            done = await self._attempt(rows, around, now)
            async with self._store.write() as books:
                await books.outbox.record([one.row for one in done])
                await books.outbox.put(_mentions_instead(done))
                await _note_homes(books, done, now)
            sent += sum(one.row.outcome is Outcome.SENT for one in done)

    async def _attempt(self, rows: Sequence[OutboxRow], around: Around, now: datetime) -> list["Attempt"]:
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(row: OutboxRow) -> Attempt:
            async with gate:
                return await self._send(row, around, now)

        return list(await asyncio.gather(*(one(row) for row in rows)))

    async def _send(self, row: OutboxRow, around: Around, now: datetime) -> "Attempt":
        platform = self._platforms.get((row.account or row.place).platform)
        if platform is None:
            return Attempt(_later(row, around, now, "not-running", knows=True))
        try:
            async with asyncio.timeout(_ONE_TRY.total_seconds()):
                sent = await _hand_over(platform, row, around, now)
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
            return Attempt(_later(row, around, now, type(error).__name__, knows=False))
        return Attempt(replace(row, outcome=Outcome.SENT, sent=sent, sent_at=now, problem=""))


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


async def _around(books: Books, rows: Sequence[OutboxRow]) -> Around:
    if not rows:
        return Around({}, {})
    before = await books.outbox.keyed({row.after for row in rows if row.after})
    return Around(before, await books.clubs.get({row.club_id for row in rows}))


async def _hand_over(platform: Platform, row: OutboxRow, around: Around, now: datetime) -> Place:
    post = _marked_late(row, around, now)
    # A claim sets `first_try` where there was none: another moment than now is that of an attempt left unrecorded.
    since = row.first_try if row.first_try != now else None
    before = around.before.get(row.after)
    place = before.sent if before and before.sent else row.place
    if row.sent:
        await platform.edit(row.sent, post)
        return row.sent
    if row.kind is OutboxKind.DIRECT and row.account:
        return await platform.direct(row.account, post, row.key, since)
    return await platform.post(place, post, row.key, since)


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
    began = row.first_try if row.sent else row.moment
    if now - (began or row.due) > patience:  # an edit that is given up leaves the post as it stands
        return replace(row, outcome=Outcome.SENT if row.sent else Outcome.GIVEN_UP, problem=problem)
    pause = pause or min(_FIRST_PAUSE * 2 ** min(row.attempts - 1, 10), _LONGEST_PAUSE)
    first_try = None if knows and row.first_try == now and not row.sent else row.first_try
    return replace(row, due=now + pause, problem=problem, first_try=first_try)


def _mentions_instead(done: Sequence[Attempt]) -> list[OutboxRow]:
    """Where a direct message is refused, the person is mentioned in the thread instead."""
    refused = [one.row for one in done if one.row.account and one.row.outcome is Outcome.DROPPED]
    return [
        replace(
            row,
            id=0,
            key=f"{row.key}/mention",
            kind=OutboxKind.POST,
            account=None,
            post=_mentioning(row),
            attempts=0,
            first_try=None,
            claimed_until=None,
            claimed_by="",
            outcome=Outcome.WAITING,
            problem="",
        )
        for row in refused
    ]


def _mentioning(row: OutboxRow) -> Post:
    account = row.account
    who = Part((Who(account.name, account, ping=True),)) if account else Part(())
    return replace(row.post, parts=(who, *row.post.parts), buttons=row.post.buttons[:2])
