"""Living with the platform: what is missing is told once, the club pauses, and goes on when it is mended."""

import asyncio

import pytest

from bot.chat.place import Place
from bot.club.clubs.model import ClubState
from bot.club.clubs.repository import Clubs
from tests.discord_platform.conftest import Club, Starter, eventually
from tests.discord_platform.reader import seen
from tests.loopback.discord import PLAIN, Channel, Guild, LoopbackDiscord, Permission, Person, events


@pytest.fixture
async def club(start: Starter, admin: Person, channel: Channel) -> Club:
    """A club that was just founded in the channel."""
    club = await start.club()
    await club.found(admin, channel)
    return club


async def state(club: Club, channel: Channel) -> tuple[ClubState, str]:
    """The club's state, and what is known to be missing in its home."""
    async with club.starter.store.read() as repos:
        (known,) = (await repos[Clubs].get([1])).values()
        (home,) = (await repos[Clubs].homes([1]))[1]
    return known.state, home.broken


async def until_state(club: Club, channel: Channel, wanted: ClubState) -> None:
    """Wait until the club has heard of it."""
    async with asyncio.timeout(10):
        while (await state(club, channel))[0] is not wanted:  # noqa: ASYNC110 - the database tells nobody
            await asyncio.sleep(0.005)


async def told(club: Club, admin: Person) -> list[str]:
    """The direct messages the organizer got."""
    await club.tick(seconds=1)
    return [seen(message) for message in club.server.messages(admin.dm)]


async def test_a_withdrawn_permission_pauses_the_club_until_it_is_back(
    club: Club, server: LoopbackDiscord, channel: Channel, admin: Person
) -> None:
    """One message names exactly what is missing; the club pauses; with the permission back it goes on by itself."""
    server.deny_bot(channel, Permission.CREATE_PUBLIC_THREADS | Permission.SEND_MESSAGES_IN_THREADS)
    await until_state(club, channel, ClubState.STRANDED)
    server.deny_bot(channel, Permission.CREATE_PUBLIC_THREADS | Permission.SEND_MESSAGES_IN_THREADS)
    (message,) = await told(club, admin)
    assert "Create Public Threads, Send Messages in Threads (#papers)" in message
    assert "paused until that is mended" in message
    server.deny_bot(channel, 0)
    await until_state(club, channel, ClubState.ACTIVE)
    assert "goes on" in (await told(club, admin))[-1]
    assert len(await told(club, admin)) == 2


async def test_a_deleted_channel_is_told(club: Club, channel: Channel, admin: Person) -> None:
    """The channel by its name, to the organizers, once."""
    admin.delete(channel)
    await until_state(club, channel, ClubState.STRANDED)
    (message,) = await told(club, admin)
    assert "#papers was deleted" in message


async def test_removed_from_the_guild_and_back(
    club: Club, server: LoopbackDiscord, guild: Guild, channel: Channel, admin: Person
) -> None:
    """While the bot is gone the club waits; invited again, it goes on without being asked."""
    admin.kick(guild, server.bot)
    await until_state(club, channel, ClubState.STRANDED)
    assert (await state(club, channel))[1] == "discord-removed"
    server.invite_bot(guild, int(PLAIN))
    await until_state(club, channel, ClubState.ACTIVE)


async def test_what_changed_while_the_bot_was_away_is_seen_at_its_start(
    club: Club, server: LoopbackDiscord, channel: Channel
) -> None:
    """A permission taken in the meantime is noticed when the guild comes into sight, and so is its return."""
    await club.starter.stop()
    server.deny_bot(channel, Permission.EMBED_LINKS)
    again = await club.starter.club()
    await until_state(again, channel, ClubState.STRANDED)
    await again.starter.stop()
    server.deny_bot(channel, 0)
    await until_state(await club.starter.club(), channel, ClubState.ACTIVE)


async def test_the_doctor_names_what_is_missing(
    club: Club, server: LoopbackDiscord, guild: Guild, channel: Channel, admin: Person
) -> None:
    """In another channel of the same guild, so that the answer can be seen."""
    server.deny_bot(channel, Permission.ATTACH_FILES)
    await until_state(club, channel, ClubState.STRANDED)
    text = seen(await admin.slash(channel, "club doctor").message())
    assert "✗ I lack the permission “Attach Files”" in text
    assert "✓ I have the permission “Send Messages”" in text


async def test_other_channels_are_nobodys_business(
    club: Club, server: LoopbackDiscord, guild: Guild, admin: Person
) -> None:
    """What happens where no club lives is not told to anybody."""
    other = server.add_channel(guild, "random")
    server.deny_bot(other, Permission.VIEW_CHANNEL)
    admin.delete(other)
    assert await told(club, admin) == []


async def test_an_outage_of_the_guild_is_no_removal(
    club: Club, server: LoopbackDiscord, guild: Guild, channel: Channel, admin: Person
) -> None:
    """Discord's own outage of a guild passes; nobody is told that the bot was removed."""
    server.outage(guild)
    client = club.platform._client
    await eventually(lambda: client and (known := client.get_guild(guild.id)) and known.unavailable)
    server.outage_over(guild)
    await eventually(lambda: client and (known := client.get_guild(guild.id)) and not known.unavailable)
    assert await told(club, admin) == []
    assert (await state(club, channel))[0] is ClubState.ACTIVE


async def test_the_thread_of_the_round_is_kept_awake(
    club: Club, server: LoopbackDiscord, channel: Channel, admin: Person
) -> None:
    """Archived by hand or by Discord, this week's thread is opened again; a locked one is left alone."""
    await club.pick(admin, channel)
    thread = server.threads(channel)[0]
    admin.archive(thread)
    await server.until(lambda: not thread.archived, "the thread stayed archived")
    club.time.go(days=8)
    server.archive_quiet_threads()
    await server.until(lambda: not thread.archived, "the thread stayed archived")
    other = admin.open_thread(channel, "Lunch")
    admin.archive(other)
    admin.archive(thread, lock=True)
    await told(club, admin)
    assert (other.archived, thread.archived) == (True, True)


async def test_a_locked_thread_holds_the_club_up_until_it_is_unlocked(
    club: Club, server: LoopbackDiscord, channel: Channel, admin: Person
) -> None:
    """What belongs into the thread waits; the organizers are told; unlocked, the club goes on."""
    await club.pick(admin, channel)
    thread = server.threads(channel)[0]
    admin.archive(thread, lock=True)
    await club.tick(days=9, hours=10)
    assert await state(club, channel) == (ClubState.STRANDED, "discord-locked")
    assert "is locked" in (await told(club, admin))[-1]
    server.overwrite(channel, server.bot, allow=int(Permission.ADD_REACTIONS))
    before = len(await told(club, admin))
    await club.tick(minutes=25)
    assert len(await told(club, admin)) == before
    assert await state(club, channel) == (ClubState.STRANDED, "discord-locked")
    thread.locked = thread.archived = False
    events.thread_changed(server.backend, "THREAD_UPDATE", thread)
    await until_state(club, channel, ClubState.ACTIVE)
    await club.tick(hours=1)
    assert any("There is still time to read" in seen(message) for message in server.messages(thread))


async def test_a_place_of_another_guild_is_no_home(club: Club, channel: Channel) -> None:
    """A check of a home the bot never saw says that it is not there."""
    (finding,) = await club.platform.check(Place("discord", "1", "2"))
    assert (finding.ok, finding.key) == (False, "discord-removed")
