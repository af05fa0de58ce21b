"""A row of the outbox is one message, whatever happens in between."""

from datetime import timedelta
from typing import Any

import pytest

from adapters.discord import Discord
from bot.chat.account import Account
from bot.chat.place import Finding, Place
from bot.chat.post import Link, Part, Picture, Post
from bot.outbox.model import CannotPost, DirectClosed, NotNow
from tests.contract.dispatcher import ScriptedDispatcher
from tests.discord_platform.conftest import Starter, Time, eventually
from tests.discord_platform.posting import CARD, NOTE, home, unknown
from tests.discord_platform.reader import seen
from tests.loopback.discord import PLAIN, Channel, Guild, LoopbackDiscord, Permission, Person, Thread

MESSAGES = "POST /channels/*/messages"
THREADS = "POST /channels/*/messages/*/threads"


@pytest.fixture
async def platform(start: Starter, channel: Channel) -> Discord:
    """Discord, connected to a dispatcher that only listens."""
    return await start.platform(ScriptedDispatcher())


def of(person: Person) -> Account:
    """A person's account."""
    return Account(platform="discord", workspace="discord", user=str(person.id), name=person.name)


class Listening(ScriptedDispatcher):
    """Remembers what it was told about homes."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Finding | None] = []

    async def noticed(self, home: Place, missing: Finding | None) -> None:
        self.told.append(missing)

    async def present(self, account: Account, *, there: bool) -> None:
        """Nothing follows."""


async def test_the_key_is_the_nonce(platform: Discord, server: LoopbackDiscord, guild: Guild, channel: Channel) -> None:
    """The same key sends the same enforced nonce, and Discord returns the first message."""
    first = await platform.post(home(guild, channel), NOTE, "1/1/remind/1")
    again = await platform.post(home(guild, channel), NOTE, "1/1/remind/1")
    assert first == again
    one, two = (request.body for request in server.requests.matching(MESSAGES))
    assert one["nonce"] == two["nonce"]
    assert len(one["nonce"]) <= 25
    assert one["enforce_nonce"] is True


@pytest.mark.parametrize("hours", [0, 1, 11])
async def test_an_ambiguous_post_never_appears_twice(
    platform: Discord, server: LoopbackDiscord, guild: Guild, channel: Channel, time: Time, ben: Person, hours: int
) -> None:
    """Accepted, the answer lost; found again while the nonce is remembered and long after, behind other messages."""
    began = time()
    server.faults.drop_answer(MESSAGES)
    await unknown(platform.post(home(guild, channel), CARD, "key"))
    time.go(hours=hours, seconds=5)
    for number in range(120):
        ben.say(channel, f"chatter {number}")
    where = await platform.post(home(guild, channel), CARD, "key", began)
    (message,) = server.messages(channel, by_bot=True)
    assert (where.message, where.thread) == (str(message.id), str(server.threads(channel)[0].id))


async def test_a_thread_whose_answer_was_lost_is_not_opened_twice(
    platform: Discord, server: LoopbackDiscord, guild: Guild, channel: Channel, time: Time
) -> None:
    """The second attempt is told "a thread exists" (160004) and takes it."""
    server.faults.drop_answer(THREADS)
    await unknown(platform.post(home(guild, channel), CARD, "key"))
    where = await platform.post(home(guild, channel), CARD, "key", time())
    (thread,) = server.threads(channel)
    assert where.thread == str(thread.id)
    assert len(server.messages(channel, by_bot=True)) == 1


async def test_a_long_post_is_finished_not_begun_anew(
    platform: Discord, server: LoopbackDiscord, guild: Guild, channel: Channel, time: Time
) -> None:
    """Three messages, the second one lost: the next attempt sends what is missing and nothing again, in order."""
    words = [f"w{number:05}" for number in range(1500)]
    long = Post(parts=(Part((" ".join(words),)),))
    server.faults.drop_before(MESSAGES, when=lambda body: "w00800" in str(body))
    await unknown(platform.post(home(guild, channel), long, "key"))
    time.go(hours=1)
    await platform.post(home(guild, channel), long, "key", time() - timedelta(hours=1))
    assert " ".join(seen(message) for message in server.messages(channel)).split() == words


async def test_what_half_stands_is_not_called_refused(
    platform: Discord, server: LoopbackDiscord, guild: Guild, channel: Channel
) -> None:
    """Once a first message stands, a refusal of the second leaves the outcome open: it will be looked for."""
    long = Post(parts=(Part((" ".join(f"w{number:05}" for number in range(1500)),)),))
    server.faults.rate_limit(MESSAGES, retry_after=600, when=lambda body: "w00800" in str(body))
    await unknown(platform.post(home(guild, channel), long, "key"))
    assert len(server.messages(channel)) == 1


async def test_a_long_limit_is_waited_for_elsewhere(
    platform: Discord, server: LoopbackDiscord, guild: Guild, channel: Channel
) -> None:
    """A limit of minutes becomes NotNow with its time; another guild's post goes through meanwhile."""
    elsewhere = server.add_guild("Another")
    other = server.add_channel(elsewhere)
    await eventually(lambda: platform._client and platform._client.get_channel(other.id))
    server.faults.rate_limit(f"POST /channels/{channel.id}/messages", retry_after=240)
    with pytest.raises(NotNow) as wait:
        await platform.post(home(guild, channel), NOTE, "a")
    assert wait.value.after == 240
    assert (await platform.post(home(elsewhere, other), NOTE, "b")).message


async def test_a_limit_on_the_whole_bot_is_kept(
    platform: Discord, server: LoopbackDiscord, guild: Guild, channel: Channel, time: Time
) -> None:
    """While Discord has the whole bot wait, nothing more is sent to be refused."""
    server.faults.rate_limit(MESSAGES, retry_after=30, everywhere=True)
    for key in "abc":
        with pytest.raises(NotNow):
            await platform.post(home(guild, channel), NOTE, key)
    assert len(server.requests.matching(MESSAGES)) == 1
    time.go(seconds=31)
    assert (await platform.post(home(guild, channel), NOTE, "a")).message


async def test_a_short_limit_is_sat_out(
    platform: Discord, server: LoopbackDiscord, guild: Guild, channel: Channel
) -> None:
    """A moment's wait is not worth another attempt."""
    server.faults.rate_limit(MESSAGES, retry_after=0.01)
    assert (await platform.post(home(guild, channel), NOTE, "a")).message


async def test_discords_own_failures_leave_it_open(
    no_naps: None, platform: Discord, server: LoopbackDiscord, guild: Guild, channel: Channel, time: Time
) -> None:
    """A 500 may have done it or not: tried again within the nonce, and if it stays, unknown."""
    server.faults.fail(MESSAGES, 500, times=2)
    assert (await platform.post(home(guild, channel), NOTE, "a")).message
    server.faults.fail(MESSAGES, 502, times=5)
    await unknown(platform.post(home(guild, channel), NOTE, "b"))
    server.faults.clear()
    await platform.post(home(guild, channel), NOTE, "b", time())
    assert len(server.messages(channel)) == 2


async def test_without_history_nothing_is_risked(
    start: Starter, server: LoopbackDiscord, guild: Guild, channel: Channel, time: Time
) -> None:
    """Where an earlier attempt cannot be looked up, the post waits rather than appearing twice."""
    dispatcher, began = Listening(), time()
    platform = await start.platform(dispatcher)
    server.faults.drop_answer(MESSAGES)
    await unknown(platform.post(home(guild, channel), NOTE, "a"))
    server.set_everyone(guild, 0)
    server.set_bot_permissions(guild, int(PLAIN & ~Permission.READ_MESSAGE_HISTORY))
    await eventually(lambda: _lacks(platform, channel, "read_message_history"))
    time.go(hours=1)
    await unknown(platform.post(home(guild, channel), NOTE, "a", began))
    (told,) = dispatcher.told
    assert told
    assert "Read Message History" in told.detail
    server.set_bot_permissions(guild, int(PLAIN))
    await eventually(lambda: not _lacks(platform, channel, "read_message_history"))
    await platform.post(home(guild, channel), NOTE, "a", began)
    assert len(server.messages(channel)) == 1


def _lacks(platform: Discord, channel: Channel, flag: str) -> bool:
    """Whether the client has heard that a permission is gone."""
    client = platform._client
    known: Any = client.get_channel(channel.id) if client else None
    return known is not None and not getattr(known.permissions_for(known.guild.me), flag)


async def test_direct_messages_are_found_again_too(
    platform: Discord, server: LoopbackDiscord, ben: Person, time: Time
) -> None:
    """A reminder whose answer was lost is not sent twice."""
    began = time()
    server.faults.drop_answer(MESSAGES)
    await unknown(platform.direct(of(ben), NOTE, "a"))
    time.go(hours=2)
    await platform.direct(of(ben), NOTE, "a", began)
    assert len(server.messages(ben.dm)) == 1


async def test_opening_too_many_direct_messages_waits(platform: Discord, server: LoopbackDiscord, ben: Person) -> None:
    """Discord's limit on new direct messages (40003) is a matter of time."""
    server.settings.dm_limit = 0
    with pytest.raises(NotNow):
        await platform.direct(of(ben), NOTE, "a")


async def test_direct_messages_are_paced(
    start: Starter, server: LoopbackDiscord, ben: Person, channel: Channel
) -> None:
    """One after the other; those whose turn is far off are sent away until then."""
    platform = await start.platform(ScriptedDispatcher(), between_direct=60.0)
    await platform.direct(of(ben), NOTE, "a")
    with pytest.raises(NotNow) as wait:
        await platform.direct(of(ben), NOTE, "b")
    assert 10 < wait.value.after <= 60


async def test_somebody_who_left_gets_no_direct_message(
    platform: Discord, server: LoopbackDiscord, guild: Guild, admin: Person, ben: Person
) -> None:
    """Without a common guild (50278) a person cannot be written to, and that says that they are gone."""
    admin.kick(guild, ben)
    with pytest.raises(DirectClosed) as closed:
        await platform.direct(of(ben), NOTE, "a")
    assert closed.value.gone


async def test_who_is_there(
    platform: Discord, server: LoopbackDiscord, guild: Guild, channel: Channel, admin: Person, ben: Person
) -> None:
    """Discord tells of one member without any privilege; where the bot itself is out, nobody knows."""
    where = home(guild, channel)
    assert await platform.is_there(of(ben), where) is True
    server.faults.drop_before("GET /guilds/*/members/*", times=9)
    assert await platform.is_there(of(ben), where) is None
    server.faults.clear()
    ben.close_dms()
    with pytest.raises(DirectClosed) as closed:
        await platform.direct(of(ben), NOTE, "a")
    assert not closed.value.gone
    admin.kick(guild, ben)
    assert await platform.is_there(of(ben), where) is False
    admin.kick(guild, server.bot)
    assert await platform.is_there(of(admin), where) is None


async def test_pictures_and_long_links_come_along(
    platform: Discord, server: LoopbackDiscord, guild: Guild, channel: Channel
) -> None:
    """A picture with its words for those who do not see it, and links too long for a button as text."""
    far = f"https://example.org/{'x' * 600}"
    post = Post(
        title="Drawn", picture=Picture(b"\x89PNG....", "a bee"), links=(Link("Far", far), Link("Near", "https://x.org"))
    )
    await platform.post(home(guild, channel), post, "a")
    (message,) = server.messages(channel)
    assert message.attachments[0]["description"] == "a bee"
    assert far in message.embeds[0]["description"]
    assert server.buttons(message) == ["Near"]


async def test_a_post_without_a_connection_waits(
    start: Starter, guild: Guild, channel: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the first login, and between two connections, a post is for later."""
    monkeypatch.setattr("adapters.discord.platform._SOON", 0.01)
    with pytest.raises(NotNow):
        await start.make().post(home(guild, channel), NOTE, "a")


# Forums.


# Threads that people change.


@pytest.fixture
async def thread(platform: Discord, server: LoopbackDiscord, guild: Guild, channel: Channel) -> Thread:
    """The thread of a card."""
    await platform.post(home(guild, channel), CARD, "card")
    return server.threads(channel)[0]


def inside(guild: Guild, channel: Channel, thread: Thread) -> Place:
    """A place in a thread."""
    return Place("discord", str(guild.id), str(channel.id), thread=str(thread.id), message=str(thread.id))


async def test_a_thread_archived_by_hand_is_written_to_and_edited(
    platform: Discord, server: LoopbackDiscord, guild: Guild, channel: Channel, thread: Thread, admin: Person
) -> None:
    """Writing wakes it by itself; for an edit it is woken first."""
    place = inside(guild, channel, thread)
    reply = await platform.post(place, NOTE, "a")
    admin.archive(thread)
    await platform.edit(reply, Post(parts=(Part(("Changed",)),)), "b")
    assert "Changed" in seen(server.messages(thread)[-1])
    assert not thread.archived
    admin.archive(thread)
    await platform.post(place, NOTE, "b")
    assert not thread.archived


async def test_a_locked_thread_is_named(
    platform: Discord, guild: Guild, channel: Channel, thread: Thread, admin: Person
) -> None:
    """Locked by a moderator: that is respected, and said."""
    admin.archive(thread, lock=True)
    with pytest.raises(CannotPost) as cannot:
        await platform.post(inside(guild, channel, thread), NOTE, "a")
    assert cannot.value.missing[0].key == "discord-locked"


@pytest.mark.parametrize("card_too", [False, True])
async def test_a_deleted_thread_is_replaced(
    platform: Discord,
    server: LoopbackDiscord,
    guild: Guild,
    channel: Channel,
    thread: Thread,
    admin: Person,
    card_too: bool,
) -> None:
    """The round goes on in another thread, on the card or beside it, and stays in that one."""
    card = channel.messages[thread.id]
    admin.delete(thread)
    if card_too:
        admin.delete(card)
    first = await platform.post(inside(guild, channel, thread), NOTE, "a")
    second = await platform.post(inside(guild, channel, thread), NOTE, "b")
    (other,) = server.threads(channel)
    assert first.thread == second.thread == str(other.id)
    assert len(server.messages(other, by_bot=True)) == 2
