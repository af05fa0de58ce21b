"""How much one person may have looked up."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.account import Account
from bot.club.papers import lookups
from bot.club.papers.allowance import MOST, WITHIN, free_again
from bot.club.papers.lookups import Lookups
from tests.core.steady import steady

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
gaps = st.lists(st.integers(0, 600).map(lambda seconds: timedelta(seconds=seconds)), max_size=120)


def person(number: int) -> Account:
    """Somebody."""
    return Account(platform="console", workspace="here", user=f"user{number}", name="Ada")


@steady(100)
@given(gaps)
def test_no_hour_holds_more(asked: list[timedelta]) -> None:
    """However somebody asks, no hour holds more than is allowed, and whoever waited as told is let in."""
    granted: list[datetime] = []
    now, counter = NOW, Lookups()
    for gap in asked:
        now += gap
        wait = counter.wait(person(1), now)
        assert (wait is None) == (free_again(granted, now) is None)
        if wait is None:
            granted.append(now)
        else:
            assert timedelta() < wait <= WITHIN
            assert free_again(granted, now + wait) is None
    assert all(last - first >= WITHIN for first, last in zip(granted, granted[MOST:], strict=False))


def test_people_are_counted_one_by_one_and_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """One person's hunger is not another's; who has not asked for an hour takes up no room in a crowd."""
    monkeypatch.setattr(lookups, "_CROWD", 3)
    counter = Lookups()
    assert [counter.wait(person(0), NOW) for _ in range(MOST)] == [None] * MOST
    assert counter.wait(person(0), NOW) == WITHIN
    assert all(counter.wait(person(number), NOW + WITHIN / 2) is None for number in range(1, 4))
    assert counter.wait(person(0), NOW + WITHIN / 2) == WITHIN / 2
    later = NOW + WITHIN * 2
    assert counter.wait(person(4), later) is None
    assert len(counter) == 1
