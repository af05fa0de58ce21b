"""A club that lives in a forum: what its posts are called, which tags they have, and an empty week."""

import pytest

from tests.discord_platform.conftest import Club, Starter
from tests.discord_platform.reader import seen
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, Person, Thread, events

SUNDAY = {"days": 5, "hours": 23}


@pytest.fixture
def forum(server: LoopbackDiscord, guild: Guild) -> Channel:
    """A forum with tags of all kinds."""
    return server.add_forum(guild, "papers-forum", "off-topic", "🟢 Open", "CLOSED", "papers", require_tag=True)


@pytest.fixture
async def club(start: Starter, admin: Person, forum: Channel) -> Club:
    """A club that was just founded in the forum, where somebody asked for it in a post."""
    club = await start.club()
    await club.found(admin, forum)
    await club.tick()
    return club


def named(server: LoopbackDiscord, forum: Channel, words: str) -> Thread:
    """The one post of the forum whose name has these words."""
    found = [one for one in server.threads(forum) if words in one.name]
    assert len(found) == 1, [one.name for one in server.threads(forum)]
    return found[0]


def tags(forum: Channel, thread: Thread) -> list[str]:
    """The names of a post's tags."""
    return sorted(tag.name for tag in forum.tags if tag.id in thread.applied_tags)


async def test_an_empty_week_is_one_post(club: Club, server: LoopbackDiscord, forum: Channel) -> None:
    """The warnings and that the round is skipped stand in one post with a plain name; then that one is closed."""
    before = len(server.threads(forum))
    await club.tick(**SUNDAY)
    (thread,) = server.threads(forum)[before:]
    assert "nothing to pick from yet" in thread.name
    assert "<t:" not in thread.name
    assert thread.name.count("8 Jun") == 1
    assert "\\" not in thread.name
    assert len(thread.name) <= 100
    assert tags(forum, thread) == ["papers", "🟢 Open"]
    await club.tick(days=1)
    (thread,) = server.threads(forum)[before:]
    shown = [seen(one) for one in server.messages(thread, by_bot=True)]
    assert [one.partition(",")[0].partition(":")[0] for one in shown] == [
        "There is nothing to pick from yet",
        "There is nothing to pick from yet",
        "Round 1 is skipped",
    ]
    assert tags(forum, thread) == ["CLOSED", "papers"]


async def test_a_week_of_posts_opens_and_closes(
    club: Club, server: LoopbackDiscord, forum: Channel, ben: Person
) -> None:
    """Ballot and card carry the tag for what they are; what somebody else tagged stays."""
    await ben.slash(forum, "paper nominate", paper="1706.03762").message()
    await club.tick(**SUNDAY)
    ballot = named(server, forum, "Vote for")
    assert ballot.name == "Vote for the paper of 8 Jun 2026"
    assert tags(forum, ballot) == ["papers", "🟢 Open"]
    await club.tick(days=1)
    card = named(server, forum, "Attention Is All You Need")
    assert tags(forum, ballot) == ["CLOSED", "papers"]
    assert tags(forum, card) == ["papers", "🟢 Open"]
    card.applied_tags.append(next(tag.id for tag in forum.tags if tag.name == "off-topic"))
    events.thread_changed(server.backend, "THREAD_UPDATE", card)
    await club.tick(days=6, hours=23)
    assert tags(forum, card) == ["CLOSED", "off-topic", "papers"]


async def test_a_forum_with_nothing_but_open(
    start: Starter, server: LoopbackDiscord, guild: Guild, admin: Person
) -> None:
    """Where a tag is required and there is none to close with, the one there is stays; a week goes on as ever."""
    forum = server.add_forum(guild, "papers-forum", "open", require_tag=True)
    club = await start.club()
    await club.found(admin, forum)
    await club.pick(admin, forum)
    await club.tick(days=13)
    card = named(server, forum, "Attention Is All You Need")
    assert tags(forum, card) == ["open"]
    assert "in short" in " ".join(seen(one) for one in server.messages(card))


async def test_tags_that_only_moderators_use(
    start: Starter, server: LoopbackDiscord, guild: Guild, admin: Person
) -> None:
    """They are left alone, and the post itself changes all the same."""
    forum = server.add_forum(guild, "papers-forum", "open", "closed")
    for tag in forum.tags:
        tag.moderated = True
    club = await start.club()
    await club.found(admin, forum)
    await club.pick(admin, forum)
    card = named(server, forum, "Attention Is All You Need")
    await club.tick(days=13)
    assert tags(forum, card) == []
