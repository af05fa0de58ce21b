"""What Discord refuses for good: no more threads, and everything else that it will never take."""

from collections.abc import Callable

import pytest

from bot.club.clubs.model import ClubState
from bot.outbox.model import CannotPost, NotNow, ThreadMissing
from tests.contract.dispatcher import ScriptedDispatcher
from tests.discord_platform.conftest import Club, Starter, eventually
from tests.discord_platform.posting import CARD, NOTE, home, unknown
from tests.discord_platform.reader import seen
from tests.discord_platform.test_living import state, until_state
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, Person, Thread
from tests.loopback.discord.errors import Code
from tests.loopback.discord.faults import FOREVER
from tests.loopback.discord.world import NEWS_THREAD

MESSAGES = "POST /channels/*/messages"
THREADS = "POST /channels/*/messages/*/threads"
CROWDED = "as many open threads as Discord allows"


def crowd(server: LoopbackDiscord, guild: Guild, admin: Person) -> list[Thread]:
    """As many open threads as the server may have, in a channel of no club."""
    elsewhere = server.add_channel(guild, "elsewhere")
    threads = [admin.open_thread(elsewhere, f"Talk {number}") for number in range(3)]
    server.backend.settings.most_active_threads = len([one for one in guild.threads.values() if not one.archived])
    return threads


async def doctor(admin: Person, channel: Channel) -> str:
    """What the doctor says, in another channel of the guild."""
    return seen(await admin.slash(channel, "club doctor").message())


async def letters(club: Club, admin: Person) -> list[str]:
    """The direct messages the organizer got."""
    await club.tick(seconds=1)
    return [seen(message) for message in club.server.messages(admin.dm)]


async def until(true: Callable[[], bool], club: Club) -> None:
    """Let the quarters of an hour pass after which what was refused is tried again."""
    for _ in range(4):
        await club.tick(minutes=16)
        if true():
            return
    raise AssertionError(club.server.requests.matching("POST /**")[-5:])


async def test_a_card_whose_thread_cannot_be_opened_stands(
    start: Starter, server: LoopbackDiscord, guild: Guild, channel: Channel, admin: Person
) -> None:
    """It is recorded as posted; organizers and doctor hear what to do; archived, the thread opens with its own name."""
    club = await start.club()
    await club.found(admin, channel)
    threads = crowd(server, guild, admin)
    await club.pick(admin, channel)
    await until_state(club, channel, ClubState.STRANDED)
    (letter,) = await letters(club, admin)
    assert CROWDED in letter
    assert "archive or delete some" in letter
    text = await doctor(admin, channel)
    assert f"✗ The server has {CROWDED}" in text
    assert "✗ Round 1, paper of the week on discord is posted, but its thread could not be opened yet." in text
    audit = seen(await admin.slash(channel, "club audit").message())
    assert "on time Its thread could not be opened yet." in audit
    assert "not posted" not in audit

    admin.archive(threads[0])
    await until_state(club, channel, ClubState.ACTIVE)
    await until(lambda: bool(server.threads(channel)), club)
    (thread,) = server.threads(channel)
    assert thread.name == "Attention Is All You Need"
    assert len([one for one in server.messages(channel, by_bot=True) if "Paper of the week" in seen(one)]) == 1
    assert "✗" not in await doctor(admin, channel)
    assert "Its thread" not in seen(await admin.slash(channel, "club audit").message())


async def test_a_forum_club_does_not_lose_its_week(
    start: Starter, server: LoopbackDiscord, guild: Guild, admin: Person
) -> None:
    """Nothing can be posted; the organizers hear it at once, and the card follows, though a whole day too late."""
    forum = server.add_forum(guild, "papers-forum")
    club = await start.club()
    await club.found(admin, forum)
    threads = crowd(server, guild, admin)
    await club.pick(admin, forum)
    await until_state(club, forum, ClubState.STRANDED)
    assert CROWDED in (await letters(club, admin))[0]
    text = await doctor(admin, forum)
    assert f"✗ The server has {CROWDED}" in text
    assert "✗ Round 1, paper of the week on discord: the server has as many open threads" in text
    await club.tick(days=1)
    again = await club.restart()
    assert (await state(again, forum))[1] == "discord-threads", "a restart forgets nothing"
    admin.archive(threads[1])
    await until_state(again, forum, ClubState.ACTIVE)
    await until(lambda: "Attention Is All You Need" in [one.name for one in server.threads(forum)], again)
    assert "✗" not in await doctor(admin, forum)


async def test_room_made_where_the_bot_sees_nothing(
    start: Starter, server: LoopbackDiscord, guild: Guild, admin: Person
) -> None:
    """No event tells of a thread that went in a channel hidden from the bot; the next try does."""
    forum = server.add_forum(guild, "papers-forum")
    club = await start.club()
    await club.found(admin, forum)
    crowd(server, guild, admin)
    await club.pick(admin, forum)
    await until_state(club, forum, ClubState.STRANDED)
    server.backend.settings.most_active_threads += 1
    await until(lambda: "Attention Is All You Need" in [one.name for one in server.threads(forum)], club)
    await until_state(club, forum, ClubState.ACTIVE)


async def test_a_thread_that_fails_to_open_leaves_its_card(
    no_naps: None, start: Starter, server: LoopbackDiscord, guild: Guild, channel: Channel
) -> None:
    """Whatever the reason, the card's place is known; an edit opens the thread, and later ones open no second."""
    platform = await start.platform(ScriptedDispatcher())
    server.faults.fail(THREADS, 500, times=5)
    with pytest.raises(ThreadMissing) as without:
        await platform.post(home(guild, channel), CARD, "a")
    stands = without.value.place
    (card,) = server.messages(channel, by_bot=True)
    assert (stands.message, stands.thread, without.value.missing) == (str(card.id), str(card.id), None)
    await platform.edit(stands, CARD, "a")
    await platform.edit(stands, CARD, "a")
    (thread,) = server.threads(channel)
    assert (thread.id, thread.name) == (card.id, "Bees")
    assert len(server.requests.matching(THREADS)) == 6


@pytest.mark.parametrize(
    "code",
    [
        Code(400, 50035, "Invalid Form Body"),
        Code(400, 200000, "Message was blocked by automatic moderation"),
        Code(403, 20009, "Explicit content cannot be sent to the desired recipient(s)"),
        Code(404, 0, "404: Not Found"),
        Code(413, 40005, "Request entity too large"),
        Code(451, 0, "Nobody knows this one yet"),
    ],
)
async def test_every_other_refusal_is_for_good(
    start: Starter, server: LoopbackDiscord, guild: Guild, channel: Channel, code: Code
) -> None:
    """Also where the bot has never heard of its number: nothing was posted, and the reason is Discord's own."""
    platform = await start.platform(ScriptedDispatcher())
    server.faults.refuse(MESSAGES, code)
    with pytest.raises(CannotPost) as cannot:
        await platform.post(home(guild, channel), NOTE, "a")
    assert cannot.value.why == code.message
    assert cannot.value.missing == ()


@pytest.mark.parametrize(
    "code", [Code(400, 20028, "Write rate limit"), Code(403, 40333, "Network"), Code(401, 0, "401: Unauthorized")]
)
async def test_what_passes_by_itself_is_for_later(
    start: Starter, server: LoopbackDiscord, guild: Guild, channel: Channel, code: Code
) -> None:
    """Discord names a few that are refused for a while, whatever their status."""
    platform = await start.platform(ScriptedDispatcher())
    server.faults.refuse(MESSAGES, code)
    with pytest.raises(NotNow):
        await platform.post(home(guild, channel), NOTE, "a")


async def test_a_request_that_took_too_long_is_unknown(
    start: Starter, server: LoopbackDiscord, guild: Guild, channel: Channel
) -> None:
    """408 says that somebody gave up waiting, not that nothing was done."""
    platform = await start.platform(ScriptedDispatcher())
    server.faults.fail(MESSAGES, 408)
    await unknown(platform.post(home(guild, channel), NOTE, "a"))


async def test_organizers_hear_of_a_post_that_is_never_taken(
    start: Starter, server: LoopbackDiscord, channel: Channel, admin: Person
) -> None:
    """Once, with Discord's reason; the club goes on, doctor and audit show it until it is posted after all."""
    club = await start.club()
    await club.found(admin, channel)
    server.faults.refuse(MESSAGES, Code(400, 200000, "Message was blocked"), times=FOREVER, when=_is_card)
    await club.pick(admin, channel)
    for _ in range(2):
        await club.tick(seconds=30)
    (letter,) = await letters(club, admin)
    assert "this could not be posted: Round 1, paper of the week. Discord answered: “Message was blocked”" in letter
    assert (await state(club, channel)) == (ClubState.ACTIVE, "")
    assert "✗ Round 1, paper of the week on discord: Message was blocked" in await doctor(admin, channel)
    server.faults.clear()
    await until(lambda: bool(server.threads(channel)), club)
    assert "✗" not in await doctor(admin, channel)


def _is_card(body: object) -> bool:
    return "Paper of the week" in str(body)


async def test_a_news_channel_has_threads_of_its_own_kind(
    start: Starter, server: LoopbackDiscord, guild: Guild, admin: Person
) -> None:
    """On the card, and without one where the card was deleted with its thread."""
    news = server.add_channel(guild, "announcements", news=True)
    platform = await start.platform(ScriptedDispatcher())
    top = await platform.post(home(guild, news), CARD, "a")
    (thread,) = server.threads(news)
    assert thread.kind == NEWS_THREAD
    admin.delete(thread)
    admin.delete(news.messages[int(top.message)])
    client = platform._client
    await eventually(lambda: client and client.get_channel(thread.id) is None)
    below = await platform.post(top, NOTE, "b")
    (other,) = server.threads(news)
    assert (str(other.id), other.kind) == (below.thread, NEWS_THREAD)
