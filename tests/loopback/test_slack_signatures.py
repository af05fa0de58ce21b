"""Signed HTTP: what was tampered with or sent again does nothing."""

import pytest

from tests.loopback.slack import TAMPERINGS, Delivery, Tampering
from tests.loopback.slack_club import Club, over_http
from tests.loopback.slack_pong import pong_app


@pytest.mark.parametrize("tampering", TAMPERINGS)
async def test_tampered_request_does_nothing(club: Club, tampering: Tampering) -> None:
    """The unmodified Bolt lets no tampered request through (some of them it answers with 500)."""
    async with over_http(club, pong_app(club)):
        assert club.slack.http is not None
        _, payload = club.ada.draft_command("/paper", "now", club.channel)
        answer = await club.slack.http.send(Delivery("slash_commands", payload), tampering)
    assert answer.status in (401, 500)
    assert club.channel.ephemerals == []


async def test_replayed_request(club: Club) -> None:
    """A request can be sent again byte for byte, and the app's address can be verified."""
    async with over_http(club, pong_app(club)):
        http = club.slack.http
        assert http is not None
        assert await http.verify_url()
        await (await club.ada.command("/paper", "now", club.channel)).answer(2)
        assert (await http.replay()).status == 200
        assert http.sent[-1] == http.sent[-2]
