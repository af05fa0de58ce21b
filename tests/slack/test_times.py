"""When Slack says that somebody did something, payload by payload."""

from datetime import UTC, datetime, timedelta

import pytest

from adapters.slack.times import Times
from bot.chat.platform_time import PlatformTime

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)


class Counter:
    """A steady counter, moved by hand."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def test_buttons_and_shortcuts_bear_their_own_time() -> None:
    """Also where they come late: by what Slack's clock showed meanwhile."""
    times = Times(PlatformTime(Counter()))
    pressed = {"actions": [{"action_ts": f"{NOON.timestamp():.6f}"}]}
    assert times.of(pressed) == (NOON, timedelta())
    times.clock.answered({"Date": "Mon, 02 Nov 2026 12:00:04 GMT"})
    assert times.of({"action_ts": f"{NOON.timestamp():.6f}"}) == (NOON, timedelta(seconds=4))


def test_over_http_the_signed_second_counts() -> None:
    """A slash command bears no other time."""
    times, body = Times(PlatformTime(Counter())), {"command": "/paper"}
    times.clock.answered({"Date": "Mon, 02 Nov 2026 12:00:04 GMT"})
    times.signed(body, {"x-slack-request-timestamp": [str(int(NOON.timestamp()))]})
    assert times.of(body) == (NOON, timedelta(seconds=4))


def test_over_a_socket_it_may_have_waited_while_nothing_was_done() -> None:
    """The process stood still for five seconds: so old it may be."""
    counter = Counter()
    times, body = Times(PlatformTime(counter)), {"command": "/paper"}
    times.clock.heard(NOON)
    counter.at += 5
    times.arrived(body)
    came, waited = times.of(body)
    assert came == NOON
    assert waited == timedelta(seconds=5)


@pytest.mark.parametrize("told", ["", "soon", "nan", "-1", "1e400", None, [], {}])
def test_what_is_no_time_says_nothing(told: object) -> None:
    """A payload whose time cannot be read keeps no order, and is not refused for it."""
    times = Times(PlatformTime(Counter()))
    for body in ({"actions": [{"action_ts": told}]}, {"action_ts": told}, {"actions": told}, {"actions": [told]}):
        assert times.of(body) == (None, timedelta())
    times.arrived(told)
    times.signed(told, {"x-slack-request-timestamp": told})
