"""When Slack says that somebody did something.

Buttons, menus and shortcuts bear `action_ts`, seconds since 1970 on Slack's clock
(https://docs.slack.dev/reference/interaction-payloads/block_actions-payload). Slash commands and submits bear no time
of their own (what `trigger_id` begins with is documented nowhere). Over HTTP they are signed with the second in which
they were sent (https://docs.slack.dev/authentication/verifying-requests-from-slack); over a socket, whose envelopes
bear none either, they are as old as they can be: they came while this process last stood still, if it just did.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.chat.platform_time import PlatformTime

Json = dict[str, Any]
_HEARD = "paperclub_heard"
_LATEST = 253402300799.0  # the last second of the year 9999


class Times:
    """Slack's clock, and the moments its payloads tell."""

    def __init__(self, clock: PlatformTime) -> None:
        self.clock = clock

    def signed(self, body: object, headers: Mapping[str, Any]) -> None:
        """Note when this payload was sent, as its signature says."""
        value = headers.get("x-slack-request-timestamp", "")
        sent = _moment(value[0] if isinstance(value, list | tuple) and value else value)
        if sent:
            _note(body, sent, self.clock.waited(sent))

    def arrived(self, body: object) -> None:
        """Note when this payload came over the socket."""
        came, waited = self.clock.arrived()
        if came:
            _note(body, came, waited)

    def of(self, body: Json) -> tuple[datetime | None, timedelta]:
        """When it was done, and how long that had waited when it was taken up."""
        match body:
            case {"actions": [{"action_ts": told}, *_]} | {"action_ts": told} if done := _moment(told):
                self.clock.heard(done)
                return done, self.clock.waited(done)
            case {"paperclub_heard": (datetime() as came, timedelta() as waited)}:
                return came, waited
        return None, timedelta()


def _note(body: object, came: datetime, waited: timedelta) -> None:
    """Beside what Slack says; what is no payload is refused further in."""
    if isinstance(body, dict):
        body[_HEARD] = (came, waited)


def _moment(told: object) -> datetime | None:
    """Seconds since 1970, if they are that."""
    try:
        seconds = float(str(told))
    except ValueError:
        return None
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < _LATEST else None
