"""One attempt to post a row of the outbox: what is handed to its platform, and what becomes of the row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.chat.place import Finding, Place
from bot.chat.post import Button, Part, Post, When, Who
from bot.club.clubs.model import Club
from bot.club.rounds.settings import PATIENCE
from bot.delivery.naming import called
from bot.delivery.withheld import Absences
from bot.outbox.kinds import MENTION
from bot.outbox.model import LETTERS, PUNCTUAL, SILENT, OutboxKind, OutboxRow, Outcome
from bot.ports import Platform
from bot.store.restored import Restored
from bot.wording import words

_LETTERS = timedelta(days=3)
"""A letter to one person alone, or about no round, as to organizers, is worth reading later than patience has it."""
_TO_SETTLE = timedelta(hours=1)
"""An attempt left unknown may stand there already: so long it is looked up, also where patience is over by then."""
_LOOKS = 4
"""So often at least: where the machine slept in between, an hour is over before anything was looked up."""
CLOSED = "directs-closed"
"""Why a letter was not sent that is followed by a mention in the thread."""
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(seconds=5), timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Around:
    """What the rows of a batch need beside themselves."""

    before: Mapping[str, OutboxRow]  # the rows they follow, by key
    clubs: Mapping[int, Club]
    restored: Restored | None = None
    absences: Absences = field(default_factory=Absences)


@dataclass(frozen=True, slots=True)
class DeliveryAttempt:
    """A row after it was tried, what the platform said is missing in its home, and whether whom it is for has left.

    `refused` where the home lacks nothing, and yet the platform takes this very post never.
    """

    row: OutboxRow
    missing: Finding | None = None
    refused: bool = False
    gone: bool = False


async def hand_over(platform: Platform, row: OutboxRow, around: Around, now: datetime) -> Place:
    """Post it, or edit what was posted; returns where it stands. Raises what the platform raises (see `model`)."""
    if row.kind in SILENT:
        return await _enrol(platform, row, around)
    if row.kind is OutboxKind.EVENT:
        return await _arrange(platform, row, around, now)
    post = _called(_marked_late(row, around, now), row, around, now)
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
    if row.kind in LETTERS and row.account:
        return await platform.direct(row.account, post, row.key, since)
    stands = await platform.post(place, post, row.key, since)
    if lost and lost.may_stand_otherwise(row):
        await platform.edit(stands, post, row.key)
    return stands


async def _enrol(platform: Platform, row: OutboxRow, around: Around) -> Place:
    """What says nothing can be done twice. Where no thread was ever opened nobody can be brought into one."""
    before = around.before.get(row.after)
    if row.account and row.kind is OutboxKind.CALLED:
        await platform.call(row.place, row.account, wanted=row.post.calls)
    elif row.account and before and before.sent and before.sent.thread:
        await platform.bring(before.sent, row.account)
    return row.place


async def _arrange(platform: Platform, row: OutboxRow, around: Around, now: datetime) -> Place:
    """Doing it twice is harmless. What has begun stays as it is until it is over; without a thread it leads nowhere."""
    before, event = around.before.get(row.after), row.post.event
    ahead = event is not None and event.starts > now
    if before is None or before.sent is None or not (ahead or row.post.state == "closed"):
        return row.sent or row.place
    return await platform.arrange(before.sent, row.post)


def _marked_late(row: OutboxRow, around: Around, now: datetime) -> Post:
    """A post that comes late says so."""
    club, post = around.clubs.get(row.club_id), around.absences.calm(row, now)
    if row.moment is None or club is None or (row.sent_at or now) - row.moment <= PUNCTUAL:
        return post
    note = Part(words(club.settings.language).text("late-note", due=When(row.moment)))
    return replace(post, parts=(*post.parts, note))


def _called(post: Post, row: OutboxRow, around: Around, now: datetime) -> Post:
    """With its name; the day in it is that of its moment."""
    club = around.clubs.get(row.club_id)
    return called(post, words(club.settings.language), club.zone, row.moment or now) if club else post


def later(
    row: OutboxRow, around: Around, now: datetime, problem: str, *, knows: bool, pause: timedelta | None = None
) -> OutboxRow:
    """Try again after a pause, or give up once the club's patience is over and no attempt is left to be looked up.

    Where the platform knows that its first attempt posted nothing, nothing has to be looked up before the next.
    It speaks for its last attempt only: one left unknown before that one stays to be looked up.
    """
    club = around.clubs.get(row.club_id)
    patience = timedelta(hours=PATIENCE.of(club.settings)) if club else timedelta()
    if row.kind is OutboxKind.PRIVATE or (row.kind is OutboxKind.DIRECT and not row.after):
        patience = max(patience, _LETTERS)
    first_try = None if knows and row.first_try == now and not row.sent else row.first_try
    looks = now - (first_try or now) <= _TO_SETTLE or (not knows and row.attempts < _LOOKS)
    unsettled = first_try is not None and not row.sent and looks
    began = row.first_try if row.sent else row.moment
    if now - (began or row.due) > patience and not unsettled:  # an edit that is given up leaves the post as it stands
        return replace(row, outcome=Outcome.SENT if row.sent else Outcome.GIVEN_UP, problem=problem)
    if pause is None:
        pause = min(_FIRST_PAUSE * 2 ** min(row.attempts - 1, 10), _LONGEST_PAUSE)
    return replace(row, due=now + pause, problem=problem, first_try=first_try)


def given_back(row: OutboxRow, now: datetime) -> OutboxRow:
    """A row whose turn did not come while its lease was long enough: as it was before the claim."""
    first_try = None if row.first_try == now else row.first_try
    return replace(row, attempts=row.attempts - 1, first_try=first_try)


def mentions_instead(done: Sequence[DeliveryAttempt], around: Around) -> list[OutboxRow]:
    """Where a direct message is refused, the person is mentioned in the thread instead."""
    refused = [one.row for one in done if one.row.kind in LETTERS and one.row.problem == CLOSED]
    return [
        replace(
            row,
            id=0,
            key=f"{row.key}{MENTION}",
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
        texts = words(around.clubs[row.club_id].settings.language)
        read = Button(texts("button-letter"), "paper letter", {"letter": row.key})
        return Post(parts=(who, Part(texts.text("letter-waits"))), buttons=(read,))
    return replace(row.post, parts=(who, *row.post.parts), buttons=row.post.buttons[:2])
