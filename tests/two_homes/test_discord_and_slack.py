"""One club on Discord and on Slack at once, over both loopback servers."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta

import discord
import pytest

from adapters.discord import Discord
from adapters.slack import Slack
from bot.club.papers.library import RememberingLibrary
from bot.club.rounds.repository import Rounds
from bot.ports import Store
from bot.service import Paperclub
from tests.discord_platform.conftest import eventually
from tests.discord_platform.reader import seen
from tests.loopback.discord import Channel, LoopbackDiscord, Person
from tests.slack.club import Club, a_club
from tests.slack.conftest import an_app, running, settings
from tests.two_homes.towns import CODE


@dataclass
class Both:
    """People on either side of one bot. `slack` turns the clock of both."""

    discord: LoopbackDiscord
    channel: Channel
    ann: Person
    ben: Person
    slack: Club

    async def tick(self) -> None:
        """Let the week go on and the outbox be emptied."""
        await self.slack.core.week.stay_awake(self.slack.clock())
        await self.slack.tick()

    async def wait(self, **span: float) -> None:
        """Turn the clock to each thing that comes due until then."""
        end = self.slack.clock() + timedelta(**span)
        while self.slack.clock() < end:
            async with self.slack.store.read() as repos:
                coming = await repos[Rounds].next_due()
            await self.slack.core.week.stay_awake(self.slack.clock())
            self.slack.clock.to(min(max(coming, self.slack.clock() + timedelta(seconds=1)) if coming else end, end))
            await self.tick()


@pytest.fixture
async def both(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Both]:
    """The bot runs on both platforms; a club is founded on Discord and joined from Slack."""

    async def no_wait(*_: object, **__: object) -> None:
        return

    # The library waits five seconds before a login.
    monkeypatch.setattr(discord.Client, "before_identify_hook", no_wait)
    async with a_club(sqlite_store, an_app()) as slack, LoopbackDiscord(clock=slack.clock.seconds) as server:
        guild = server.add_guild("Reading group")
        channel = server.add_channel(guild, "papers")
        made = Both(server, channel, server.add_admin("ann", guild), server.add_person("ben", guild), slack)
        async with _at_work(made, sqlite_store):
            started = made.ann.slash(channel, "club start", name="The Margin Notes", zone="Europe/Berlin")
            assert "begins" in await started.text()
            code = CODE.search(await made.ann.slash(channel, "club home").text())
            assert code
            joined = await slack.ask(slack.ada, f"/club home code: {code[0]}")
            assert "lives here, too" in slack.slack.transcript(slack.channel), joined.seen()
            yield made


@asynccontextmanager
async def _at_work(both: Both, store: Store) -> AsyncIterator[None]:
    """One bot on both platforms, without a timer: tests say when it ticks."""
    slack, server = both.slack, both.discord
    there = Slack(settings(slack.slack, slack.workspace.token), store, slack.clock)
    here = Discord(server.token, store, slack.clock, api_url=server.api_url, between_direct=0.0, settle=0.0)
    library = RememberingLibrary(slack.library, store, slack.clock)
    slack.platform, slack.core = there, Paperclub(store, library, [here, there], slack.clock)
    slack._processes.append(there)
    task = asyncio.create_task(here.run(slack.core.dispatcher))
    try:
        await server.bot_ready()
        await eventually(lambda: here._client and here._client.is_ready())
        async with running(slack.slack, there, slack.core.dispatcher):
            yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_one_week_on_both(both: Both) -> None:
    """One pick with a card and a thread on each side; what either side hands in is in both digests."""
    await both.ben.slash(both.channel, "paper nominate", paper="1706.03762").message()
    await both.wait(days=6, hours=2)
    thread = await both.discord.wait_for_thread(both.channel, "Attention")
    card = await both.slack.until_post("Paper of the week")
    view = await (await both.slack.bob.click(card, "Hand in a summary")).view()
    await both.slack.settled(await both.slack.bob.submit(view, {"sentence": "Attention, says Slack."}))
    form = await both.ben.click(both.channel.messages[thread.id], "Hand in a summary").modal()
    assert "is in" in await both.ben.submit(form, {"sentence": "Attention, says Discord."}).text()
    await both.wait(days=7)
    reveal = await both.slack.until_post("in short")
    there = both.slack.slack.read(reveal)
    here = seen(await both.discord.wait_for_message(thread, "in short"))
    assert reveal.thread_ts == card.ts
    for text in (here, there):
        assert "Attention, says Slack." in text
        assert "Attention, says Discord." in text
        assert "Bob" in text, "a plain name on the other platform"
    assert both.discord.pings() == []
    assert both.slack.slack.log.errors() == []


async def test_slack_is_away_and_discord_goes_on(both: Both) -> None:
    """The card is on time on Discord; Slack gets its own, marked late, when it is back."""
    await both.ben.slash(both.channel, "paper nominate", paper="1706.03762").message()
    await both.wait(days=5)
    both.slack.slack.faults.order("chat.postMessage", "server_error", times=None)
    both.slack.slack.faults.order("conversations.*", "server_error", times=None)
    await both.wait(days=1, hours=2)
    thread = await both.discord.wait_for_thread(both.channel, "Attention")
    assert "I could not post it in time" not in seen(both.channel.messages[thread.id])
    assert "Paper of the week" not in both.slack.slack.transcript(both.slack.channel)
    both.slack.slack.faults.cancel()
    await both.wait(hours=1)
    (card,) = [
        one
        for one in both.slack.workspace.posts(both.slack.channel)
        if "Paper of the week" in both.slack.slack.read(one)
    ]
    assert "This was due" in both.slack.slack.read(card)
    assert "I could not post it in time" not in seen(both.channel.messages[thread.id])


async def test_a_person_is_one_member_on_both(both: Both) -> None:
    """Linked from Discord to Slack: one name on the board, and the reminder comes once, where they began."""
    await both.ben.slash(both.channel, "paper my remind", when="on").message()
    code = CODE.search(await both.ben.slash(both.channel, "paper my link").text())
    assert code
    linked = await both.slack.ask(both.slack.bob, f"/paper my link code: {code[0]}")
    assert "You are one member now, ben" in linked.seen().replace("Ben", "ben")
    await both.slack.ask(both.slack.bob, "/paper nominate 1706.03762")
    await both.wait(days=11)
    await both.discord.wait_for_message(both.ben.dm, "your entry is still to come")
    assert "still to come" not in both.slack.slack.transcript(both.slack.workspace.direct(both.slack.bob))


async def test_a_home_that_lacks_something_says_so_at_once(both: Both) -> None:
    """Slack takes commands where the bot is not in the channel: whoever joins that one hears what is missing."""
    code = CODE.search(await both.ann.slash(both.channel, "club home").text())
    assert code
    outside = both.slack.workspace.channel("outside", both.slack.ada, bot=False)
    joined = await both.slack.ask(both.slack.ada, f"/club home code: {code[0]}", outside)
    assert "lives here, too" in joined.seen()
    assert "Please invite me there" in joined.seen()
