"""SIGTERM: what is being answered is answered, what is being posted is posted once, and the exit status is 0."""

import asyncio
import signal

import pytest

from bot.outbox.model import Outcome
from tests.processes.stage import PATIENCE, Stage

CALLBACK = "POST /interactions/*/*/callback"
MESSAGES = "POST /channels/*/messages"
LOOK = "GET /channels/*/messages"


@pytest.mark.parametrize("by", [signal.SIGTERM, signal.SIGINT])
async def test_an_answer_under_way_is_given(alone: Stage, by: signal.Signals) -> None:
    """The signal comes while Discord takes its time with the answer: it arrives, the session is kept, the exit is 0."""
    bot = await alone.run()
    await alone.discord.until(lambda: bool(alone.discord.commands), "no menu")
    held = alone.discord.faults.delay(CALLBACK, 1.0)
    asked = alone.admin.slash(alone.channel, "paper help")
    await alone.discord.until(lambda: held.hits == 1, "no answer was begun")
    assert await bot.told(by) == 0
    assert "/paper nominate" in await asked.text()
    assert alone.discord.gateway.close_codes == [4000]
    assert alone.discord.gateway.sessions
    assert "Traceback" not in bot.said


async def test_an_answer_under_way_is_given_on_slack(alone: Stage) -> None:
    """The same on Slack, whose socket is closed properly."""
    bot = await alone.run()
    held = alone.slack.faults.order("response_url", "delay", seconds=1.0)
    asked = await alone.ada.command("/paper", "help", alone.room)
    await alone.slack.until(lambda: held.met == 1, "an answer")
    assert await bot.told() == 0
    await asked.answer()
    assert "/paper nominate" in asked.seen()
    assert not alone.slack.sockets.connections
    assert "Traceback" not in bot.said


@pytest.mark.parametrize("acted", [True, False])
async def test_a_post_under_way_is_given_back(alone: Stage, acted: bool) -> None:
    """Discord hangs, with or without having posted: the row is given back at once, and the next start sends it once."""
    club = await alone.club()
    rows = alone.rows(club, ["one"], alone.discord_home)
    await alone.put(rows)
    held = alone.discord.faults.hang(MESSAGES, after_acting=acted)
    bot = await alone.run()
    await alone.discord.until(lambda: held.hits == 1, "no post was begun")
    assert await bot.told() == 0
    (row,) = await alone.outbox(rows)
    assert (row.outcome, row.claimed_until) == (Outcome.WAITING, None)
    assert row.first_try is not None
    again = await alone.run()
    await alone.discord.until(lambda: bool(alone.discord.requests.matching(LOOK)), "no look", PATIENCE)
    assert await again.told() == 0
    (row,) = await alone.outbox(rows)
    assert row.outcome is Outcome.SENT
    assert alone.times("one") == (1, 0)


async def test_whoever_waits_for_a_library_is_told(alone: Stage) -> None:
    """arXiv hangs while two look a paper up: both hear that they have to ask again, and the exit is 0."""
    asked: list[asyncio.StreamWriter] = []
    async with await asyncio.start_server(lambda _, to: asked.append(to), "127.0.0.1", 0) as arxiv:
        alone.arxiv = f"http://127.0.0.1:{arxiv.sockets[0].getsockname()[1]}/"
        bot = await alone.run()
        await alone.found()
        here = alone.admin.slash(alone.channel, "paper nominate", paper="1706.03762")
        there = await alone.ada.command("/paper", "nominate 1512.03385", alone.room)
        async with asyncio.timeout(PATIENCE):
            while not asked:  # noqa: ASYNC110 - it rings no bell
                await asyncio.sleep(0.05)
        await there.acked()
        assert await bot.told() == 0
        for one in asked:
            one.close()
    assert "I am being stopped" in await here.text()
    assert "I am being stopped" in there.seen()
    assert "Traceback" not in bot.said


async def test_a_second_signal_ends_at_once(alone: Stage) -> None:
    """While the first one is still being obeyed, a second one ends the process with the status of a signal."""
    club = await alone.club()
    rows = alone.rows(club, ["one"], alone.discord_home)
    await alone.put(rows)
    held = alone.discord.faults.hang(MESSAGES)
    bot = await alone.run()
    await alone.discord.until(lambda: held.hits == 1, "no post was begun")
    bot.process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(5):
        while "Told to stop by SIGTERM" not in bot.said:  # noqa: ASYNC110 - a file tells nobody that it grew
            await asyncio.sleep(0.01)
    assert await bot.told() == 128 + signal.SIGTERM
