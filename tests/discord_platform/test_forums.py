"""Homes that are forums: the card is a post of its own."""

import pytest

from adapters.discord import Discord
from bot.chat.post import Part, Post
from bot.outbox.model import CannotPost
from tests.contract.dispatcher import ScriptedDispatcher
from tests.discord_platform.conftest import Starter, Time
from tests.discord_platform.posting import CARD, NOTE, home, unknown
from tests.discord_platform.reader import seen
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, Person

FORUM_POSTS = "POST /channels/*/threads"


@pytest.fixture
def forum(server: LoopbackDiscord, guild: Guild) -> Channel:
    """A forum that wants a tag on every post."""
    return server.add_forum(guild, "papers-forum", "off-topic", "papers", require_tag=True)


@pytest.fixture
async def in_forum(start: Starter, forum: Channel) -> Discord:
    """Discord, with a forum."""
    return await start.platform(ScriptedDispatcher())


async def test_in_a_forum_the_card_is_a_post_with_its_tag(
    in_forum: Discord, server: LoopbackDiscord, guild: Guild, forum: Channel
) -> None:
    """Named after the paper, tagged, and what follows stands in it; its card can be edited."""
    top = await in_forum.post(home(guild, forum), CARD, "a")
    reply = await in_forum.post(top, NOTE, "b")
    await in_forum.edit(top, Post(title="Paper of the week: Wasps"), "a")
    (thread,) = server.threads(forum)
    assert thread.name == "Bees"
    assert [tag.name for tag in forum.tags if tag.id in thread.applied_tags] == ["papers"]
    assert (top.thread, reply.thread) == (str(thread.id), str(thread.id))
    assert [seen(message) for message in server.messages(thread)] == [
        "Paper of the week: Wasps",
        "There is still time to read",
    ]


async def test_in_a_forum_a_plain_post_is_one_of_its_own(
    in_forum: Discord, server: LoopbackDiscord, guild: Guild, forum: Channel
) -> None:
    """The ballot of a forum's club is a post named by its title, and is edited where it stands."""
    where = await in_forum.post(home(guild, forum), Post(title="The ballot is open"), "a")
    await in_forum.edit(where, Post(title="The ballot is open", parts=(Part(("One vote",)),)), "a")
    (thread,) = server.threads(forum)
    assert thread.name == "The ballot is open"
    assert "One vote" in seen(server.messages(thread)[0])


@pytest.mark.parametrize("archived", [False, True])
async def test_an_ambiguous_forum_post_never_appears_twice(
    in_forum: Discord, server: LoopbackDiscord, guild: Guild, forum: Channel, time: Time, admin: Person, archived: bool
) -> None:
    """A forum knows no nonce: recent posts are looked through before a second try, archived ones too."""
    began = time()
    server.faults.drop_answer(FORUM_POSTS)
    await unknown(in_forum.post(home(guild, forum), CARD, "key"))
    if archived:
        admin.archive(server.threads(forum)[0])
    time.go(hours=2)
    where = await in_forum.post(home(guild, forum), CARD, "key", began)
    (thread,) = server.threads(forum)
    assert where.thread == str(thread.id)


async def test_a_forum_post_is_never_asked_for_twice_by_the_library(
    no_naps: None, in_forum: Discord, server: LoopbackDiscord, guild: Guild, forum: Channel
) -> None:
    """discord.py repeats a request after a 500; for a forum post that may have been done, it must not."""
    server.faults.fail(FORUM_POSTS, 500, times=5)
    await unknown(in_forum.post(home(guild, forum), CARD, "key"))
    assert len(server.requests.matching(FORUM_POSTS)) == 1


async def test_a_forum_without_a_usable_tag_is_named(
    start: Starter, server: LoopbackDiscord, guild: Guild, ben: Person
) -> None:
    """A required tag that does not exist is what is missing there."""
    bare = server.add_forum(guild, "bare", require_tag=True)
    platform = await start.platform(ScriptedDispatcher())
    with pytest.raises(CannotPost) as cannot:
        await platform.post(home(guild, bare), CARD, "a")
    assert (cannot.value.missing[0].key, cannot.value.missing[0].detail) == ("discord-tag", "#bare")
    assert not all(one.ok for one in await platform.check(home(guild, bare)))


async def test_a_deleted_forum_post_is_replaced(
    in_forum: Discord, server: LoopbackDiscord, guild: Guild, forum: Channel, admin: Person
) -> None:
    """In a forum the next post of the round begins another one."""
    top = await in_forum.post(home(guild, forum), CARD, "a")
    admin.delete(server.threads(forum)[0])
    first = await in_forum.post(top, NOTE, "b")
    second = await in_forum.post(top, NOTE, "c")
    (other,) = server.threads(forum)
    assert first.thread == second.thread == str(other.id)
