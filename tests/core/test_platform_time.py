"""A platform's clock is read from what it sends; the machine's own never counts."""

from datetime import UTC, datetime, timedelta

from bot.chat.platform_time import PlatformTime

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)


class Counter:
    """A steady counter, moved by hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def seconds(length: float) -> timedelta:
    """So long."""
    return timedelta(seconds=length)


def test_nothing_is_old_while_the_clock_is_unknown() -> None:
    """The first interaction after a start is not refused, whatever this machine's clock shows."""
    assert PlatformTime().waited(NOON) == seconds(0)


def test_what_waited_is_as_old_as_the_platform_says() -> None:
    """Its clock is carried on from what was heard last, a little slow, so that no age is told too long."""
    counter = Counter()
    clock = PlatformTime(counter)
    clock.heard(NOON)
    counter.at += 10
    assert seconds(3.9) < clock.waited(NOON + seconds(6)) <= seconds(4)
    assert clock.waited(NOON + seconds(10)) == seconds(0)
    assert clock.waited(NOON + seconds(3600)) == seconds(0)


def test_the_date_of_an_answer_moves_it_on() -> None:
    """By whole seconds, rounded down: that moment has passed there. What is no date says nothing."""
    clock = PlatformTime(Counter())
    clock.answered({"Date": "Mon, 02 Nov 2026 12:00:08 GMT"})
    for nothing in ("", "yesterday", "Mon, 99 Nov 2026 12:00:08 GMT"):
        clock.answered({"Date": nothing})
    clock.answered({})
    assert clock.waited(NOON) == seconds(8)


def test_what_comes_late_does_not_put_it_back() -> None:
    """An old event, or an answer that was long on its way, changes nothing."""
    clock = PlatformTime(Counter())
    clock.heard(NOON + seconds(5))
    clock.heard(NOON)
    assert clock.waited(NOON) == seconds(5)


def test_what_has_no_time_may_have_waited_as_long_as_nothing_was_done() -> None:
    """After a standstill it counts from its beginning; a moment later, as it comes."""
    counter = Counter()
    clock = PlatformTime(counter)
    clock.heard(NOON)
    for _ in range(5):
        counter.at += 0.2
        clock.awake()
    came, waited = clock.arrived()
    assert waited == seconds(0)
    counter.at += 4
    came, waited = clock.arrived()
    assert came is not None
    assert seconds(3.9) < waited <= seconds(4)
    assert came < NOON + seconds(1.1)
    for _ in range(8):
        counter.at += 0.2
        clock.awake()
    assert clock.arrived()[1] == seconds(0)
