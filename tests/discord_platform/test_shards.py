"""Shards divided between processes: each hears of its own guilds and can post into all."""

import pytest

from adapters.discord import Discord, Shards
from bot.chat.place import Finding, Place
from bot.chat.post import Part, Post
from bot.outbox.model import NotNow
from tests.contract.dispatcher import ScriptedDispatcher
from tests.discord_platform.conftest import Starter, Time
from tests.loopback.discord import Channel, LoopbackDiscord

CARD = Post(title="Paper of the week: Bees", opens_thread="Bees", parts=(Part(("On bees.",)),))
NOTE = Post(parts=(Part(("There is still time to read",)),))


@pytest.fixture
def elsewhere(server: LoopbackDiscord) -> Channel:
    """A channel in a guild of the second shard of two."""
    guilds = [server.add_guild(f"Guild {number}") for number in range(12)]
    return server.add_channel(next(one for one in guilds if (one.id >> 22) % 2 == 1), "papers")


@pytest.fixture
async def first(start: Starter, elsewhere: Channel) -> Discord:
    """The process of the first shard."""
    return await start.platform(ScriptedDispatcher(), shards=Shards((0,), 2))


def home(channel: Channel) -> Place:
    """A channel as a home."""
    return Place("discord", str(channel.guild_id), str(channel.id))


async def test_a_process_posts_into_the_others_guilds(
    first: Discord, server: LoopbackDiscord, elsewhere: Channel, time: Time
) -> None:
    """Which process claims a row is chance: card, thread, look-up and edit need no shard of one's own."""
    card = await first.post(home(elsewhere), CARD, "card")
    again = await first.post(home(elsewhere), CARD, "card", time())
    assert again == card
    await first.post(card, NOTE, "note")
    await first.edit(card, NOTE, "a")
    assert len(server.messages(elsewhere, by_bot=True)) == 1
    (thread,) = server.threads(elsewhere)
    assert len(server.messages(thread, by_bot=True)) == 1


async def test_what_is_not_heard_is_not_called_missing(
    first: Discord, server: LoopbackDiscord, elsewhere: Channel
) -> None:
    """A guild of another process is looked at over HTTP; posts to its gone channels are left to that process."""
    found = await first.check(home(elsewhere))
    assert all(one.ok or not one.hinders for one in found)
    assert {one.key for one in found} == {"discord-channel", "discord-right", "discord-events"}
    assert await first.check(Place("discord", str(elsewhere.guild_id), "1")) == [
        Finding(key="channel-gone", ok=False, detail="<#1>", lost=True)
    ]
    with pytest.raises(NotNow):
        await first.post(Place("discord", str(elsewhere.guild_id), "1"), NOTE, "gone")


async def test_sessions_are_kept_when_the_bot_ends(start: Starter, server: LoopbackDiscord, channel: Channel) -> None:
    """The socket is closed with a code that leaves the session to be resumed."""
    await start.platform(ScriptedDispatcher())
    await start.stop()
    await server.until(lambda: server.gateway.close_codes == [4000], "not closed")
    assert len(server.gateway.sessions) == 1
