"""The database is deleted or replaced under a running bot: it says so in one sentence and ends."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.processes.stage import Stage


def _replaced(path: Path) -> None:
    copied = path.with_name("copied.db")
    shutil.copyfile(path, copied)
    copied.replace(path)


def _without_log(path: Path) -> None:
    path.with_name(path.name + "-wal").unlink()


@pytest.mark.parametrize("happens", [Path.unlink, _replaced, _without_log])
async def test_the_bot_ends(alone: Stage, happens: Callable[[Path], None]) -> None:
    """At its next look it says in one plain sentence why, and exits with 1 instead of writing into nothing."""
    await alone.club()
    bot = await alone.run()
    await alone.discord.until(lambda: bool(alone.discord.commands), "no menu")
    happens(Path(alone.url.removeprefix("sqlite:///")))
    assert await bot.ended() == 1
    said = bot.said
    last = said.splitlines()[-1]
    assert "was deleted or replaced while Paperclub ran" in last
    assert "restore" in last
    assert "Traceback" not in said
