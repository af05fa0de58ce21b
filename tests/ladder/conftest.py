"""The same club on a console, on Discord and on Slack.

`make worlds` plays every script on all three. The suite, which is to stay under five minutes, plays every script on the
console and the first of each module, its main way, on all three. A module, class or test that is marked
`@pytest.mark.worlds("console", "slack")` is played on these alone: say why.
"""

import logging
import os
from collections.abc import AsyncIterator

import pytest

from tests.conversation.conftest import chat, declared, empty
from tests.conversation.town import MakeWorld, Town
from tests.worlds.console import ConsoleWorld
from tests.worlds.discord import DiscordWorld
from tests.worlds.slack import SlackWorld
from tests.worlds.world import PATIENCE

__all__ = ["chat", "declared", "empty", "town"]

WORLDS: dict[str, MakeWorld] = {"console": ConsoleWorld, "discord": DiscordWorld, "slack": SlackWorld}


EVERYWHERE = 1
"""So many scripts of each module are played on all worlds in the suite."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test with a town is one for each world it is played on."""
    if "world" in metafunc.fixturenames:
        marked = metafunc.definition.get_closest_marker("worlds")
        possible = marked.args if marked else tuple(WORLDS)
        metafunc.parametrize("world", possible if _everywhere(metafunc) else [possible[0]])


def _everywhere(metafunc: pytest.Metafunc) -> bool:
    if os.environ.get("PAPERCLUB_WORLDS") == "all" or metafunc.module.__name__.endswith("test_stages"):
        return True
    scripts = [name for name in vars(metafunc.module) if name.startswith("test_")]
    return metafunc.definition.originalname in scripts[:EVERYWHERE]


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
