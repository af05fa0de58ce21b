"""When a post is given up: once patience is over, and nothing is left that may stand there already."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.chat.place import Place
from bot.chat.post import Post
from bot.delivery.attempt import Around, later
from bot.outbox.model import OutboxRow, Outcome

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
NO_CLUB = Around({}, {})  # without a club there is no patience: whatever is late, is over
ROW = OutboxRow(
    key="3/1/skipped/3", club_id=3, place=Place(platform="console", workspace="local", channel="papers"),
    post=Post(title="Skipped"), due=NOW, moment=NOW - timedelta(hours=13), attempts=1, first_try=NOW,
)  # fmt: skip


def after(since: timedelta, *, knows: bool) -> OutboxRow:
    """The row as an attempt leaves it that fails so long after its first one."""
    return later(ROW, NO_CLUB, NOW + since, "ServerDisconnectedError", knows=knows)


def test_an_attempt_left_unknown_is_looked_up_first() -> None:
    """The first attempt came late and ended unknown: it is tried again, which looks it up, and is not given up."""
    row = after(timedelta(), knows=False)
    assert row.outcome is Outcome.WAITING
    assert row.first_try == NOW
    assert row.due > NOW


def test_a_later_refusal_does_not_settle_it() -> None:
    """The platform speaks for its last attempt only; the one before may have posted it."""
    assert after(timedelta(minutes=5), knows=True).outcome is Outcome.WAITING


def test_what_was_refused_is_given_up_at_once() -> None:
    """Nothing stands there, and patience is over."""
    assert after(timedelta(), knows=True).outcome is Outcome.GIVEN_UP


def test_looking_up_ends() -> None:
    """A platform that never answers keeps no post for ever."""
    tried = replace(ROW, attempts=4)
    assert later(tried, NO_CLUB, NOW + timedelta(hours=2), "TimeoutError", knows=False).outcome is Outcome.GIVEN_UP


def test_a_machine_that_slept_looks_again() -> None:
    """Hours went by between two attempts, both ended unknown: the time alone has looked nothing up."""
    row = after(timedelta(hours=13), knows=False)
    assert row.outcome is Outcome.WAITING
    assert row.due - NOW < timedelta(hours=14)
