"""arXiv on loopback, and the library pointed at it."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack

import pytest

from adapters.arxiv import ArxivLibrary
from tests.loopback.arxiv import LoopbackArxiv

MakeLibrary = Callable[..., ArxivLibrary]


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy of the machine the tests run on must not stand between the two."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
async def server() -> AsyncIterator[LoopbackArxiv]:
    """arXiv with its sample papers."""
    async with LoopbackArxiv() as running:
        yield running


@pytest.fixture
async def make(server: LoopbackArxiv) -> AsyncIterator[MakeLibrary]:
    """Makes libraries that ask the server without pauses, and closes them."""
    async with AsyncExitStack() as made:

        def library(api_url: str = "", every: float = 0, timeout: float = 5, deadline: float = 20) -> ArxivLibrary:
            new = ArxivLibrary(api_url or server.api_url, every, timeout, deadline)
            made.push_async_callback(new.close)
            return new

        yield library


@pytest.fixture
async def library(make: MakeLibrary) -> ArxivLibrary:
    """The library pointed at the server."""
    return make()
