"""A club on a loopback Slack, for the tests of the server itself."""

from collections.abc import AsyncIterator

import pytest

from tests.loopback.slack_club import Club, a_club


@pytest.fixture
async def club() -> AsyncIterator[Club]:
    """A workspace with a channel, its people and an app."""
    async with a_club() as ready:
        yield ready
