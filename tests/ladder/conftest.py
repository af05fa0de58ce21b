"""The same club on a console, on Discord and on Slack: every script is played on all three.

A module, class or test that is marked `@pytest.mark.worlds("console", "slack")` is played on these alone: say why.
"""

import logging
from collections.abc import AsyncIterator

import pytest

from tests.conversation.script import Conversation
from tests.conversation.town import MakeWorld, Town
from tests.worlds.console import ConsoleWorld
from tests.worlds.discord import DiscordWorld
from tests.worlds.slack import SlackWorld
from tests.worlds.world import PATIENCE

WORLDS: dict[str, MakeWorld] = {"console": ConsoleWorld, "discord": DiscordWorld, "slack": SlackWorld}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every test with a town is one for each world."""
    if "world" in metafunc.fixturenames:
        marked = metafunc.definition.get_closest_marker("worlds")
        metafunc.parametrize("world", marked.args if marked else WORLDS)


@pytest.fixture
async def town(
    sqlite_url: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, world: str
) -> AsyncIterator[Town]:
    """No club yet. Nothing may be logged that somebody would have to look into, unless the test is `rough`."""
    monkeypatch.setattr("adapters.slack.people._PATIENCE", PATIENCE)
    caplog.set_level(logging.WARNING)
    made = Town(sqlite_url, make_world=WORLDS[world])
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
