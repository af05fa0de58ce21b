"""A Discord, or a proxy before it, that says no more than its documentation promises."""

import asyncio
from typing import Any

import discord
import pytest

from bot.chat.place import Place
from bot.chat.post import Call, Form, Part, Post, Reply
from tests.contract.dispatcher import ScriptedDispatcher
from tests.discord_platform.conftest import Starter
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, Person, asking, gateway, wire

Json = dict[str, Any]


class SlowLongDispatcher(ScriptedDispatcher):
    """Says a lot, after a while."""

    async def answer(self, call: Call) -> Reply | Form:
        """Three messages of Discord's."""
        await asyncio.sleep(0.1)
        return Reply(post=Post(parts=tuple(Part((f"Entry {number}. " + "Words. " * 500,)) for number in range(3))))


def say_less(monkeypatch: pytest.MonkeyPatch, channel: Json | None) -> None:
    """From now on interactions tell no more than this of their channel, beside its id."""
    whole = asking._payload

    def payload(*given: Any) -> Json:
        told = whole(*given)
        del told["channel"]
        return told | ({"channel": {"id": told["channel_id"], **channel}} if channel else {})

    monkeypatch.setattr(asking, "_payload", payload)


async def test_a_channel_named_by_its_id_alone(
    start: Starter, monkeypatch: pytest.MonkeyPatch, guild: Guild, channel: Channel, ben: Person
) -> None:
    """An interaction's channel object is optional: where it is missing the place is known all the same."""
    say_less(monkeypatch, None)
    dispatcher = ScriptedDispatcher()
    await start.platform(dispatcher)
    await ben.slash(channel, "paper now").text()
    assert dispatcher.calls[0].place == Place("discord", str(guild.id), str(channel.id))


async def test_a_channel_of_which_little_is_told(
    start: Starter, monkeypatch: pytest.MonkeyPatch, guild: Guild, channel: Channel, ben: Person
) -> None:
    """A thread the bot has not met, told by the few fields of a partial channel, leads to its club."""
    about = {"archived": False, "auto_archive_duration": 60, "archive_timestamp": "2026-06-02T08:00:00+00:00"}
    say_less(monkeypatch, {"id": "4711", "type": 11, "parent_id": str(channel.id), "thread_metadata": about})
    dispatcher = ScriptedDispatcher()
    await start.platform(dispatcher)
    await ben.slash(channel, "paper now").text()
    assert dispatcher.calls[0].place == Place("discord", str(guild.id), str(channel.id), thread="4711")


async def test_an_event_that_cannot_be_read(
    start: Starter, server: LoopbackDiscord, guild: Guild, channel: Channel, ben: Person
) -> None:
    """It is let go; the connection stays, and what comes after it is answered."""
    await start.platform(ScriptedDispatcher())
    server.gateway.dispatch("INTERACTION_CREATE", {"id": "nonsense"}, guild_id=guild.id)
    server.gateway.dispatch("THREAD_CREATE", {"type": 11}, guild_id=guild.id)
    assert "There is still time" in await ben.slash(channel, "paper now").text()
    assert (server.gateway.identifies, server.gateway.resumes) == (1, 0)


@pytest.mark.parametrize("ready", [{}, {"resume_gateway_url": "ws://127.0.0.1"}])
async def test_a_session_that_begins_with_nonsense(
    start: Starter, server: LoopbackDiscord, monkeypatch: pytest.MonkeyPatch, channel: Channel, ben: Person, ready: Json
) -> None:
    """It ends neither the bot nor the other platforms: the connection is made anew."""
    monkeypatch.setattr("adapters.discord.platform._FIRST_PAUSE", 0.01)
    whole = gateway.Gateway._tell_everything
    begun: list[object] = []

    def tell(self: gateway.Gateway, session: Any) -> None:
        if begun:
            whole(self, session)
        else:
            begun.append(session)
            session.send("READY", {"session_id": session.id, **ready})

    monkeypatch.setattr(gateway.Gateway, "_tell_everything", tell)
    await start.platform(ScriptedDispatcher())
    assert "There is still time" in await ben.slash(channel, "paper now").text()
    assert server.gateway.identifies == 2


@pytest.mark.parametrize("patience", [0.01, 5.0])
async def test_an_answer_taken_without_a_word(
    start: Starter, monkeypatch: pytest.MonkeyPatch, channel: Channel, ben: Person, patience: float
) -> None:
    """Where Discord says nothing to a first answer, at once or "thinking…", the rest of it still follows."""
    monkeypatch.setattr(discord.interactions.InteractionCallbackResponse, "_update", lambda _, data: data["missing"])
    await start.platform(SlowLongDispatcher(), patience=patience)
    ask = ben.slash(channel, "paper entries")
    said = [await ask.message(), await ask.follow_up(0), await ask.follow_up(1)]
    assert [message.embeds[0]["description"][:7] for message in said] == ["Entry 0", "Entry 1", "Entry 2"]


async def test_a_guild_that_does_not_tell_of_the_bot(
    start: Starter, server: LoopbackDiscord, monkeypatch: pytest.MonkeyPatch, channel: Channel, ben: Person
) -> None:
    """Rights nobody told of are not called missing, after an interaction neither: a post is tried."""
    whole = wire.guild_create_json
    monkeypatch.setattr(
        "tests.loopback.discord.gateway.guild_create_json",
        lambda *given, **more: whole(*given, **more) | {"members": []},
    )
    platform = await start.platform(ScriptedDispatcher())
    await ben.slash(channel, "paper now").text()
    home = Place("discord", str(channel.guild_id), str(channel.id))
    assert all(finding.ok for finding in await platform.check(home))
    await platform.post(home, Post(title="Hello"), "key")
    assert len(server.messages(channel, by_bot=True)) == 1
