"""The strict loopback Discord: messages, threads and permissions, driven by the unmodified discord.py client."""

import io
from typing import Any

import aiohttp
import discord
import pytest
from discord import ui

from tests.loopback.discord import PLAIN, LoopbackDiscord, Permission
from tests.loopback.discord_client import Bot, Clock, Start, code_of, eventually, place
from tests.loopback.discord_client import clock as clock
from tests.loopback.discord_client import server as server
from tests.loopback.discord_client import start as start

THREADS = PLAIN | Permission.MANAGE_THREADS | Permission.PIN_MESSAGES


async def test_nonce_returns_the_first_message_for_a_few_minutes(
    server: LoopbackDiscord, start: Start, clock: Clock
) -> None:
    """A repeated nonce returns the first message; minutes later it makes a new one."""
    guild = server.add_guild()
    channel = server.add_channel(guild)
    there = place(await start(), channel)
    first = await there.send("once", nonce="week-12")
    assert (await there.send("once", nonce="week-12")).id == first.id
    clock.now += 600
    assert (await there.send("once", nonce="week-12")).id != first.id
    assert len(server.messages(channel)) == 2


async def test_threads_on_messages(server: LoopbackDiscord, start: Start) -> None:
    """A thread has its message's id, a second one gives 160004, and an archived one must be opened before edits."""
    guild = server.add_guild(bot_permissions=THREADS)
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    bot = await start()
    message = await place(bot, channel).send("Paper of the week")
    thread = await message.create_thread(name="Attention", auto_archive_duration=10080)
    assert thread.id == message.id
    again = bot.http.start_thread_with_message(channel.id, message.id, name="x", auto_archive_duration=60)
    assert await code_of(again) == 160004
    inside = await thread.send("Welcome")
    theirs = server.threads(channel)[0]
    ada.archive(theirs)
    assert await code_of(inside.edit(content="Hello")) == 50083
    assert await code_of(thread.edit(name="Other")) == 50083
    await thread.edit(archived=False)
    await inside.edit(content="Hello")
    ada.archive(theirs)
    await thread.send("Sending unarchives")
    assert not theirs.archived
    ada.archive(theirs, lock=True)
    server.set_bot_permissions(guild, PLAIN)
    assert await code_of(thread.send("Locked")) == 160005
    assert "└ #Attention" in server.transcript(channel)


async def test_quiet_threads_archive_themselves(server: LoopbackDiscord, start: Start, clock: Clock) -> None:
    """After its auto-archive time a quiet thread is archived and listed among the archived."""
    guild = server.add_guild()
    channel = server.add_channel(guild)
    bot = await start()
    message = await place(bot, channel).send("Paper of the week")
    await message.create_thread(name="Attention", auto_archive_duration=60)
    clock.now += 3600
    listed = [thread.name async for thread in place(bot, channel).archived_threads()]
    assert listed == ["Attention"]
    assert await bot.guilds[0].active_threads() == []


async def test_forum_posts(server: LoopbackDiscord, start: Start) -> None:
    """A forum that requires a tag refuses a post without one; with one the post is a thread with its message."""
    guild = server.add_guild()
    forum = server.add_forum(guild, "papers", "paper of the week", require_tag=True)
    bot = await start()
    there = place(bot, forum)
    assert await code_of(there.create_thread(name="Attention", content="Read it.")) == 40067
    made = await there.create_thread(name="Attention", content="Read it.", applied_tags=there.available_tags)
    assert made.message.id == made.thread.id
    assert server.threads(forum)[0].applied_tags == [forum.tags[0].id]
    straight = bot.http.send_message(forum.id, params=discord.http.handle_message_parameters("x"))
    assert await code_of(straight) == 50008


async def test_missing_permissions(server: LoopbackDiscord, start: Start) -> None:
    """Not seeing a channel gives 50001, each missing permission 50013, by roles and by overwrites."""
    guild = server.add_guild(bot_permissions=0)
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    there = place(await start(), channel)
    message = await there.send("fine")
    server.deny_bot(channel, Permission.EMBED_LINKS)
    assert await code_of(there.send(embed=discord.Embed(title="x"))) == 50013
    server.deny_bot(channel, Permission.CREATE_PUBLIC_THREADS)
    assert await code_of(message.create_thread(name="x")) == 50013
    assert await code_of(message.pin()) == 50013
    server.deny_bot(channel, Permission.VIEW_CHANNEL)
    assert await code_of(there.send("unseen")) == 50001
    ada.delete(channel)
    assert await code_of(there.send("gone")) == 10003


async def test_pins(server: LoopbackDiscord, start: Start) -> None:
    """With PIN_MESSAGES a message can be pinned, listed and unpinned."""
    guild = server.add_guild(bot_permissions=THREADS)
    channel = server.add_channel(guild)
    there = place(await start(), channel)
    message = await there.send("Paper of the week")
    await message.pin()
    assert [one.id async for one in there.pins()] == [message.id]
    await message.unpin()
    assert [one async for one in there.pins()] == []


async def test_limits_of_messages(server: LoopbackDiscord, start: Start) -> None:
    """Lengths and counts over Discord's limits are refused with 50035, an empty message with 50006."""
    guild = server.add_guild()
    channel = server.add_channel(guild)
    there = place(await start(), channel)
    long_embeds = [discord.Embed(description="x" * 3001) for _ in range(2)]
    crowded = ui.View().add_item(ui.Button(label="x" * 81, custom_id="a"))
    same = ui.View().add_item(ui.Button(label="1", custom_id="a")).add_item(ui.Button(label="2", custom_id="a"))
    layout = ui.LayoutView().add_item(ui.TextDisplay("x" * 2500)).add_item(ui.TextDisplay("y" * 2500))
    for wrong in (
        {"content": "x" * 2001},
        {"embed": discord.Embed(title="x" * 257)},
        {"embeds": long_embeds},
        {"content": "x", "view": crowded},
        {"content": "x", "view": same},
        {"view": layout},
    ):
        assert await code_of(there.send(**wrong)) == 50035
    assert await code_of(there.send(" ")) == 50006
    assert server.messages(channel) == []


async def test_unknown_fields_are_refused(server: LoopbackDiscord) -> None:
    """A field that Discord does not know is refused and named."""
    channel = server.add_channel(server.add_guild())
    headers = {"Authorization": f"Bot {server.token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        url = f"{server.api_url}/channels/{channel.id}/messages"
        async with session.post(url, json={"content": "x", "colour": 3}) as response:
            told = await response.json()
            assert response.headers["Content-Type"] == "application/json"
    assert (response.status, told["code"]) == (400, 50035)
    assert "colour" in told["errors"]


async def test_components_v2(server: LoopbackDiscord, start: Start) -> None:
    """A layout is kept with its text; content cannot be put beside it afterwards."""
    channel = server.add_channel(server.add_guild())
    there = place(await start(), channel)
    box = ui.Container[Any](
        ui.TextDisplay("# Attention"), ui.ActionRow(ui.Button(label="Read", url="https://arxiv.org"))
    )
    sent = await there.send(view=ui.LayoutView().add_item(box))
    message = server.messages(channel)[0]
    assert (message.v2, server.text(message), server.buttons(message)) == (True, "# Attention", ["Read"])
    assert await code_of(there.get_partial_message(sent.id).edit(content="plain")) == 50035


async def test_pings_are_resolved(server: LoopbackDiscord, start: Start) -> None:
    """The server records whom a message really notified: nobody when mentions are switched off."""
    guild = server.add_guild(bot_permissions=PLAIN | Permission.MENTION_EVERYONE)
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    there = place(await start(), channel)
    text = f"{ada.mention} and @everyone, but not `{ada.mention}`"
    await there.send(text, allowed_mentions=discord.AllowedMentions.none())
    assert server.pings() == []
    await there.send(text)
    pinged = server.pings()[0].pings
    assert (pinged.users, pinged.everyone) == ((ada.id,), True)


async def test_content_of_others_is_blank(server: LoopbackDiscord, start: Start) -> None:
    """Without the message-content intent others' words are blank, except to the bot, in DMs and from the menu."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    bot = await start()
    said = ada.say(channel, "my thoughts")
    ada.say(channel, f"<@{server.bot.id}> hello")
    ada.say(ada.dm, "in private")
    await eventually(lambda: len(bot.heard) == 3)
    assert [one.content for one in bot.heard] == ["", f"<@{server.bot.id}> hello", "in private"]
    assert (await place(bot, channel).fetch_message(said.id)).content == ""
    ada.rewrite(said, "my second thoughts")
    assert await ada.use_on(said, "Keep as my summary").text() == "kept: my second thoughts"


async def test_direct_messages(server: LoopbackDiscord, start: Start) -> None:
    """A direct message arrives; closed ones give 50007; opening too many gives 40003."""
    guild = server.add_guild()
    ada, ben, eve = (server.add_person(name, guild) for name in ("ada", "ben", "eve"))
    bot = await start()
    await (await bot.fetch_user(ada.id)).send("Remember")
    assert [one.content for one in server.messages(ada.dm)] == ["Remember"]
    ben.close_dms()
    assert await code_of((await bot.fetch_user(ben.id)).send("Remember")) == 50007
    server.settings.dm_limit = 2
    assert await code_of((await bot.fetch_user(eve.id)).send("Remember")) == 40003


async def test_wrong_token(server: LoopbackDiscord, start: Start) -> None:
    """A wrong token is refused with 401 and never appears in the log."""
    server.backend.settings.token = "another"
    bot = Bot()
    with pytest.raises(discord.LoginFailure):
        await bot.start("wrong")
    await bot.close()
    assert server.requests.all[0].status == 401
    assert "wrong" not in repr(server.requests.all)


async def test_edits_and_deletes(server: LoopbackDiscord, start: Start) -> None:
    """The bot edits and deletes its own messages, lists the history, and may not edit others'."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    there = place(await start(), channel)
    theirs = ada.say(channel, "hello")
    ours = [await there.send(str(number)) for number in range(3)]
    await ours[0].edit(content="zero")
    await ours[1].delete()
    assert [one.content async for one in there.history()] == ["2", "zero", ""]
    assert [one.id async for one in there.history(after=ours[0])] == [ours[2].id]
    assert await code_of(there.get_partial_message(theirs.id).edit(content="mine")) == 50005
    assert await code_of(there.get_partial_message(theirs.id).delete()) == 50013
    assert await code_of(there.fetch_message(ours[1].id)) == 10008


async def test_waiting_fails_with_a_story(server: LoopbackDiscord) -> None:
    """A wait that is not met fails with what people see in the channel."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    ada.say(channel, "anybody here?")
    with pytest.raises(AssertionError, match="ada: anybody here"):
        await server.wait_for_message(channel, "yes", timeout=0.01)


async def test_deleted_places_are_told(server: LoopbackDiscord, start: Start) -> None:
    """The client hears that a message, a thread and a channel were deleted."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    bot = await start()
    message = await place(bot, channel).send("Paper of the week")
    await message.create_thread(name="Attention")
    thread = await server.wait_for_thread(channel, "Attention")
    await eventually(lambda: bot.get_channel(thread.id) is None or bot.guilds[0].get_thread(thread.id))
    ada.delete(server.messages(channel)[0])
    assert server.messages(channel) == []
    ada.delete(thread)
    await eventually(lambda: bot.guilds[0].get_thread(thread.id) is None)
    ada.delete(channel)
    await eventually(lambda: bot.get_channel(channel.id) is None)


async def test_files_are_kept(server: LoopbackDiscord, start: Start) -> None:
    """A file comes with its bytes and may be shown in an embed; an embed naming no file is refused."""
    channel = server.add_channel(server.add_guild())
    there = place(await start(), channel)
    picture = discord.Embed(title="Chart").set_image(url="attachment://chart.png")
    await there.send(embed=picture, file=discord.File(io.BytesIO(b"png"), "chart.png"))
    assert server.file(server.messages(channel)[0]) == b"png"
    assert await code_of(there.send(embed=picture)) == 50035
    server.settings.upload_bytes = 2
    assert await code_of(there.send(file=discord.File(io.BytesIO(b"png"), "chart.png"))) == 40005


async def test_lost_permission_is_given_back(server: LoopbackDiscord, start: Start) -> None:
    """A channel taken from the bot refuses it; given back, its threads are told again and posting works."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    bot = await start()
    there = place(bot, channel)
    server.deny_bot(channel, Permission.VIEW_CHANNEL)
    thread = ada.open_thread(channel, "Opened unseen")
    assert await code_of(there.send("unseen")) == 50001
    assert bot.get_channel(thread.id) is None
    server.deny_bot(channel, 0)
    await eventually(lambda: bot.get_channel(thread.id))
    await there.send("seen")
    await place(bot, thread).send("inside")
    assert (await server.wait_for_message(thread, "inside")).author is server.bot


async def test_permissions_come_from_roles_and_overwrites(server: LoopbackDiscord, start: Start) -> None:
    """With nothing from @everyone, a role's overwrite lets the bot in, and its own overwrite goes before the role's."""
    guild = server.add_guild(bot_permissions=0)
    server.set_everyone(guild, 0)
    channel = server.add_channel(guild)
    there = place(await start(), channel)
    assert await code_of(there.send("no")) == 50001
    role = guild.roles[guild.members[server.bot.id].roles[0]]
    server.overwrite(channel, role, allow=Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES)
    await there.send("yes")
    server.deny_bot(channel, Permission.SEND_MESSAGES)
    assert await code_of(there.send("no")) == 50013
