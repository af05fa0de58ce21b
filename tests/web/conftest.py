"""A web on loopback, and what reads it."""

from collections.abc import AsyncIterator

import pytest

from adapters.web import Fetcher
from tests.loopback.web import LoopbackWeb


@pytest.fixture
async def net() -> AsyncIterator[LoopbackWeb]:
    """Nothing in it yet."""
    async with LoopbackWeb() as made:
        yield made


@pytest.fixture
async def fetcher(net: LoopbackWeb) -> AsyncIterator[Fetcher]:
    """May reach the loopback web by its host and port, and nothing else that is not public; soon out of patience."""
    made = Fetcher([f"{net.host}:{net.port}"], seconds=1.5, largest=100_000)
    yield made
    await made.close()
