"""Founding a club on Discord: only where the bot can post, and asked first where a club has lost its channel."""

from typing import Any

from bot.club.clubs.model import ClubState
from bot.club.clubs.repository import Clubs
from tests.discord_platform.conftest import Club, Starter
from tests.discord_platform.reader import seen
from tests.discord_platform.test_living import until_state
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, Permission, Person

WANTED: dict[str, Any] = {"name": "The Margin Notes", "zone": "Europe/London"}


async def count(club: Club) -> int:
    """How many clubs there are."""
    async with club.starter.store.read() as repos:
        return len(await repos[Clubs].get(range(1, 9)))


async def test_a_server_without_the_bot_scope_founds_nothing(start: Starter, server: LoopbackDiscord) -> None:
    """Installed with commands alone, the bot hears of the command and could post nothing: it says so at once."""
    club = await start.club()
    guild = server.add_guild("Elsewhere", with_bot=False)
    channel = server.add_channel(guild, "papers")
    admin = server.add_admin("zoe", guild)
    refused = await admin.slash(channel, "club start", **WANTED).message()
    assert "“bot” scope" in seen(refused)
    assert await count(club) == 0
    server.invite_bot(guild)
    assert "begins" in seen(await admin.click(refused, "Try again").message())


async def test_missing_permissions_are_named_before_anything_is_founded(
    start: Starter, server: LoopbackDiscord, channel: Channel, admin: Person
) -> None:
    """All of them in one sentence; given, the same button founds the club."""
    club = await start.club()
    server.deny_bot(channel, Permission.EMBED_LINKS | Permission.CREATE_PUBLIC_THREADS)
    refused = await admin.slash(channel, "club start", **WANTED).message()
    assert "I lack: Create Public Threads, Embed Links." in seen(refused)
    assert await count(club) == 0
    server.deny_bot(channel, 0)
    await club.tick(seconds=1)
    assert "begins" in seen(await admin.click(refused, "Try again").message())


async def test_a_club_whose_channel_was_deleted_moves(
    start: Starter, server: LoopbackDiscord, guild: Guild, channel: Channel, admin: Person
) -> None:
    """Founding elsewhere asks whether it is the same club; the button moves it, with its paper."""
    club = await start.club()
    await club.found(admin, channel)
    await admin.slash(channel, "paper nominate", paper="1706.03762").message()
    admin.delete(channel)
    await until_state(club, channel, ClubState.STRANDED)
    await club.tick(seconds=1)
    assert "/club home code: " in seen(server.messages(admin.dm)[-1])
    other = server.add_channel(guild, "new-papers")
    asked = await admin.slash(other, "club start", **WANTED).message()
    assert "has no channel any more" in seen(asked)
    assert "lives here now" in seen(await admin.click(asked, "Move The Margin Notes here").message())
    assert await count(club) == 1
    await until_state(club, other, ClubState.ACTIVE)
    assert "Attention" in seen(await admin.slash(other, "paper nominations").message())


async def test_alone_with_the_bot_a_member_of_two_clubs_chooses(
    start: Starter, server: LoopbackDiscord, guild: Guild, channel: Channel, admin: Person
) -> None:
    """A button for each club; its form is about that one."""
    club = await start.club()
    await club.found(admin, channel)
    await club.pick(admin, channel)
    nights = server.add_channel(guild, "nights")
    await admin.slash(nights, "club start", name="Night Readers", zone="Europe/London").message()
    asked = await admin.slash(admin.dm, "paper summary").message()
    assert "You are in 2 clubs" in seen(asked)
    form = await admin.click(asked, "The Margin Notes").modal()
    handed = await admin.submit(form, {"sentence": "Attention is enough."}).message()
    assert "is in" in seen(handed)
