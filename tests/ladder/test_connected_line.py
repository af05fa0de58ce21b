"""A bot says once, for each platform, as whom it is connected, to what, how many clubs live there and what is next."""

import asyncio
import logging
import re
from collections.abc import Iterator

import pytest

from tests.conversation.script import Conversation

_LOGGER = logging.getLogger("bot.health.signs")
_THEN = r"; 1 club lives there; next comes \w{3} \d{4}-\d\d-\d\d \d\d:\d\d UTC"
_LINES = {
    "discord": r"Connected to Discord as .+ \(\d+\), in 1 server" + _THEN,
    "slack": r"Connected to Slack as .+ \(U\w+\), in the workspace .+ \(T\w+\)" + _THEN,
}


class Heard(logging.Handler):
    """Hands each line on as it is said."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.lines: asyncio.Queue[str] = asyncio.Queue()

    def emit(self, record: logging.LogRecord) -> None:
        """One line more."""
        self.lines.put_nowait(record.getMessage())


@pytest.fixture
def heard() -> Iterator[Heard]:
    """What the bot says of its connections from now on."""
    handler, level = Heard(), _LOGGER.level
    _LOGGER.addHandler(handler)
    _LOGGER.setLevel(logging.INFO)
    yield handler
    _LOGGER.removeHandler(handler)
    _LOGGER.setLevel(level)


@pytest.mark.worlds("discord", "slack")  # in a terminal it is said by the program, which tests/console shows
async def test_a_running_bot_says_where_it_is(chat: Conversation, heard: Heard) -> None:
    """After a restart of a bot with one club; and never a token."""
    await chat("(restart)")
    line = await asyncio.wait_for(heard.lines.get(), 20)
    assert re.fullmatch(_LINES[chat.town.stage.home.platform], line), line
    assert heard.lines.empty()
