"""Commands and their answers on the loopback Discord, driven by the unmodified discord.py client."""

from collections.abc import Callable
from typing import Any

import aiohttp
import discord
import pytest

from tests.loopback.discord import LoopbackDiscord, NotPossibleError
from tests.loopback.discord_client import Clock, Start, code_of, place
from tests.loopback.discord_client import clock as clock
from tests.loopback.discord_client import server as server
from tests.loopback.discord_client import start as start


async def test_logs_in_and_registers_its_menu(server: LoopbackDiscord, start: Start) -> None:
    """The client logs in, sees the guild with its channels, and its commands are stored."""
    guild = server.add_guild("Reading group")
    channel = server.add_channel(guild)
    bot = await start()
    assert [one.name for one in bot.guilds] == ["Reading group"]
    assert place(bot, channel).name == "papers"
    assert sorted(one["name"] for one in server.commands) == ["Keep as my summary", "club", "paper"]
    assert server.requests.matching("GET /gateway/bot")


async def test_slash_command_is_answered(server: LoopbackDiscord, start: Start) -> None:
    """A sub-command with an option reaches the bot and its answer stands in the channel."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    await start()
    ask = ada.slash(channel, "paper ping", times=2)
    assert await ask.text() == "pong pong"
    assert not ask.ephemeral
    assert "paperclub: pong pong" in server.transcript(channel)


async def test_client_rules_of_the_menu(server: LoopbackDiscord, start: Start) -> None:
    """What Discord's client would not send is refused to the test: unknown names, ranges, hidden commands."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    await start()
    impossible: tuple[Callable[[], object], ...] = (
        lambda: ada.slash(channel, "paper sing"),
        lambda: ada.slash(channel, "paper"),
        lambda: ada.slash(channel, "paper ping", times=9),
        lambda: ada.slash(channel, "paper ping", volume=1),
        lambda: ada.slash(channel, "paper find"),
        lambda: ada.slash(channel, "club"),
    )
    for wrong in impossible:
        with pytest.raises(NotPossibleError):
            wrong()
    assert await server.add_admin("root", guild).slash(channel, "club").text() == "yes"


async def test_deferred_answer_and_follow_up(server: LoopbackDiscord, start: Start) -> None:
    """A deferred ephemeral answer is filled in for its asker only, and a follow-up is seen by all."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    await start()
    ask = ada.slash(channel, "paper slow")
    assert await ask.answered() == "thinking"
    assert await ask.text() == "done"
    assert ask.deferred
    assert ask.ephemeral
    assert (await ask.follow_up()).content == "and more, for all"
    assert [message.content for message in server.messages(channel)] == ["and more, for all"]
    assert "(only ada sees this): done" in server.transcript(channel)


async def test_autocomplete(server: LoopbackDiscord, start: Start) -> None:
    """While typing, the bot's choices are offered."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    await start()
    assert [one["value"] for one in await ada.autocomplete(channel, "paper find", "word", word="al")] == ["alpha"]


async def test_second_first_answer_is_refused(server: LoopbackDiscord, start: Start) -> None:
    """An interaction answered twice gives 40060."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    await start()
    assert (await ada.slash(channel, "paper twice").follow_up()).content == "refused 40060"


async def test_late_answers_are_refused(server: LoopbackDiscord, start: Start, clock: Clock) -> None:
    """After three seconds the first answer gives 10062, after fifteen minutes the token is worthless."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    await start()
    server.faults.delay("POST /interactions/**", 0.05)
    refused = ada.slash(channel, "paper ping")
    clock.now += 4
    await server.until(lambda: bool(server.requests.matching("POST /interactions/**")))
    assert server.requests.matching("POST /interactions/**")[0].answer["code"] == 10062
    assert refused.interaction.callback_kind is None
    ask = ada.slash(channel, "paper ping")
    await ask.message()
    clock.now += 901
    async with aiohttp.ClientSession() as session:
        hook = discord.Webhook.partial(server.bot.id, ask.interaction.token, session=session)
        assert await code_of(hook.send("too late", wait=True)) == 50027


async def test_menu_limits(server: LoopbackDiscord, start: Start) -> None:
    """A menu over Discord's limits is refused as a whole."""
    server.add_guild()
    bot = await start()
    ok: dict[str, Any] = {"name": "paper", "description": "x", "type": 1}
    options = [{"type": 3, "name": f"o{number}", "description": "x"} for number in range(26)]
    for wrong in (
        [ok, ok],
        [ok | {"name": "Paper"}],
        [ok | {"description": "x" * 101}],
        [ok | {"options": options}],
        [ok | {"name_localizations": {"xx": "paper"}}],
        [ok | {"options": [options[0], options[1] | {"required": True}]}],
        [ok | {"options": [options[0], {"type": 1, "name": "sub", "description": "x"}]}],
    ):
        assert await code_of(bot.http.bulk_upsert_global_commands(bot.application_id or 0, wrong)) == 50035
    assert sorted(one["name"] for one in server.commands) == ["Keep as my summary", "club", "paper"]


async def test_follow_up_after_thinking_becomes_the_answer(server: LoopbackDiscord, start: Start) -> None:
    """The first follow-up after "thinking…" fills it in and keeps its visibility, as Discord does."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    bot = await start()

    async def doing(interaction: discord.Interaction) -> None:
        await interaction.response.defer(thinking=True)
        await interaction.followup.send("for all", ephemeral=True)
        await interaction.followup.send("only you", ephemeral=True)

    bot.doing = doing
    ask = ada.slash(channel, "paper do")
    secret = await ask.follow_up()
    assert (await ask.text(), ask.ephemeral) == ("for all", False)
    assert secret.seen_only_by is ada.user
    assert [message.content for message in server.messages(channel)] == ["for all"]


async def test_answers_that_do_not_suit(server: LoopbackDiscord, start: Start) -> None:
    """A modal cannot answer a modal, an update needs a message, a deferral carries nothing but "ephemeral"."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    bot = await start()

    async def doing(interaction: discord.Interaction) -> None:
        async with aiohttp.ClientSession() as session:
            url = f"{server.api_url}/interactions/{interaction.id}/{interaction.token}/callback"
            for body in (
                {"type": 7, "data": {}},
                {"type": 5, "data": {"flags": 4}},
                {"type": 8, "data": {}},
                {"type": 3},
            ):
                async with session.post(url, json=body) as response:
                    bot.happened.append(str(response.status))
        await interaction.response.send_message("well")

    bot.doing = doing
    assert await ada.slash(channel, "paper do").text() == "well"
    assert bot.happened[-4:] == ["400"] * 4
