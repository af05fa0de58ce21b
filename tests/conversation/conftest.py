"""A town with nothing in it yet, and one whose club is founded; both speak by script."""

import logging
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.conversation.declared import only_declared_rows
from tests.conversation.script import Conversation
from tests.conversation.town import Town


@pytest.fixture(autouse=True)
def declared() -> Iterator[None]:
    """Whatever is put into the outbox meanwhile is of a kind that a feature declared."""
    with only_declared_rows():
        yield


@pytest.fixture
async def town(sqlite_url: str, caplog: pytest.LogCaptureFixture) -> AsyncIterator[Town]:
    """No club yet. Nothing may be logged that somebody would have to look into, unless the test is `rough`."""
    caplog.set_level(logging.WARNING)
    made = Town(sqlite_url)
    await made.found()
    yield made
    await made.close()
    least = logging.CRITICAL if made.rough else logging.WARNING
    assert [record.getMessage() for record in caplog.records if record.levelno >= least] == []


@pytest.fixture
async def empty(town: Town) -> Conversation:
    """A channel without a club."""
    return Conversation(town)


@pytest.fixture
async def chat(town: Town) -> Conversation:
    """A club that ada has founded, on a Tuesday morning."""
    conversation = Conversation(town)
    await conversation("ada: /club start The Margin Notes zone: Europe/Berlin")
    return conversation
