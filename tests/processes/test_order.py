"""A process that stood still carries nothing out that its member was told has failed, over real sockets."""

import asyncio
import signal

from adapters.store import open_store
from bot.club.members.model import Member
from bot.club.members.repository import Members
from tests.processes.stage import PATIENCE, Stage

_MOST = 3.0
"""Seconds after which both platforms tell a person that the bot did not answer."""


async def _members(stage: Stage) -> list[Member]:
    """Everybody in the database; no bot may run on it."""
    store = open_store(stage.url)
    await store.open()
    async with store.read() as repos:
        found = await repos[Members].everybody([1, 2])
    await store.close()
    return found


async def _begin(stage: Stage) -> None:
    await stage.discord.until(lambda: bool(stage.discord.commands), "no menu", PATIENCE)
    await stage.found()


async def test_what_waited_while_the_bot_stood_still_is_not_carried_out(alone: Stage) -> None:
    """Stopped for longer than the platforms wait, it changes nothing; on Slack, where that can still be said, it is."""
    bot = await alone.run()
    await _begin(alone)
    bot.process.send_signal(signal.SIGSTOP)
    alone.admin.slash(alone.channel, "paper my remind", when="on")
    there = await alone.ada.command("/paper", "remind on", alone.room)
    await asyncio.sleep(_MOST + 1)
    bot.process.send_signal(signal.SIGCONT)
    await alone.slack.until(lambda: bool(there.answers), "an answer", PATIENCE)
    assert "took too long" in there.seen()
    async with asyncio.timeout(PATIENCE):
        while "took too long" in there.seen():  # for a moment more, what comes may still have waited
            there = await alone.ada.command("/paper", "goal papers: 2", alone.room)
            await there.answer()
    assert await bot.told() == 0
    assert {one.remind for one in await _members(alone)} == {False}
