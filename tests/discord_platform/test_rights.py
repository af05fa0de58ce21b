"""Who may do what, and who is meant, through Discord's own client library."""

from typing import Any

import pytest

from bot.club.clubs.model import ClubState
from bot.club.clubs.repository import Clubs
from bot.club.members.model import Member
from bot.club.members.repository import Members
from tests.discord_platform.conftest import Club, Starter
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, NotPossibleError, Permission, Person


@pytest.fixture
async def club(start: Starter, admin: Person, channel: Channel, ben: Person) -> Club:
    """A club with its founder and a member."""
    club = await start.club()
    await club.found(admin, channel)
    await ben.slash(channel, "paper my remind", when="on").message()
    return club


@pytest.fixture
def manager(server: LoopbackDiscord, guild: Guild) -> Person:
    """Somebody else who may manage the club's guild, and is no member of the club."""
    return server.add_admin("mo", guild)


async def member(club: Club, person: Person) -> Member:
    """Them, as the books know them."""
    async with club.starter.store.read() as repos:
        accounts = await repos[Members].accounts([one.id for one in await repos[Members].everybody([1])])
        (found,) = [number for number, some in accounts.items() if str(person.id) in [one.user for one in some]]
        return (await repos[Members].get([found]))[found]


async def state(club: Club) -> ClubState:
    """What the books say of the club."""
    async with club.starter.store.read() as repos:
        return (await repos[Clubs].get([1]))[1].state


async def test_managing_another_server_gives_nothing(
    club: Club, server: LoopbackDiscord, channel: Channel, admin: Person, ben: Person
) -> None:
    """A member who manages a server without a club cannot take over the one they are a member of."""
    other = server.add_guild("Ben's own")
    server.join(ben, other, server.add_role(other, "boss", int(Permission.ADMINISTRATOR)))
    hall = server.add_channel(other, "hall")
    for command, values in (
        ("club settings", {"organizer": ben}),
        ("club settings", {"organizer": admin}),
        ("club pause", {}),
        ("club home", {}),
        ("club audit", {}),
        ("club hide", {"member": admin}),
        ("club close", {}),
    ):
        told = await ben.slash(hall, command, **dict[str, Any](values)).text()
        assert "is for the organizers of The Margin Notes" in told
    assert await state(club) is ClubState.ACTIVE
    assert ((await member(club, admin)).organizer, (await member(club, ben)).organizer) == (True, False)
    assert "begins" in await ben.slash(hall, "club start", name="My own", zone="UTC").text()
    assert "paused" in await ben.slash(hall, "club pause").text()
    assert await state(club) is ClubState.ACTIVE


async def test_who_manages_the_clubs_server_can(
    club: Club, server: LoopbackDiscord, guild: Guild, channel: Channel, admin: Person, manager: Person
) -> None:
    """In the club's channel and its threads, not in another channel of the server."""
    await club.pick(admin, channel)
    (thread,) = server.threads(channel)
    lobby = server.add_channel(guild, "lobby")
    assert "There is no club in this channel" in await manager.slash(lobby, "club pause").text()
    assert "paused" in await manager.slash(channel, "club pause").text()
    assert "goes on" in await manager.slash(thread, "club resume").text()
    entries = await manager.slash(channel, "paper entries").message()
    assert not [one for one in server.buttons(entries) if one.startswith("Hide")], "nothing was handed in"


async def test_the_one_chosen_is_meant(
    club: Club, server: LoopbackDiscord, guild: Guild, channel: Channel, admin: Person, ben: Person
) -> None:
    """Of two who are called alike, and of one who calls themselves like the founder."""
    twin = server.add_person("ben2", guild)
    await twin.slash(channel, "paper my remind", when="on").message()
    twin.user.display_name = "ann"
    await twin.slash(channel, "paper my remind", when="on").message()
    assert (await member(club, twin)).name == "ann"
    await admin.slash(channel, "club settings", organizer=twin).message()
    assert [(await member(club, one)).organizer for one in (admin, ben, twin)] == [True, False, True]
    sure = await admin.slash(channel, "club handover", member=ben).message()
    twin.user.display_name = "Ben"
    await twin.slash(channel, "paper my remind", when="on").message()
    assert "asked Ben" in await admin.click(sure, "Yes, ask them").text()
    await club.tick()
    assert server.messages(ben.dm)
    assert not server.messages(twin.dm)


async def test_people_are_chosen_and_must_be_members(
    club: Club, server: LoopbackDiscord, guild: Guild, channel: Channel, admin: Person
) -> None:
    """Discord's client takes no name for a person; whoever is no member is refused by a sentence that says so."""
    stranger = server.add_person("ben", guild)
    for command, field in (
        ("club settings", "organizer"),
        ("club lead", "member"),
        ("club hide", "member"),
        ("club handover", "member"),
    ):
        with pytest.raises(NotPossibleError):
            admin.slash(channel, command, **dict[str, Any]({field: "Ben"}))
        told = await admin.slash(channel, command, **dict[str, Any]({field: stranger})).text()
        assert "is no member of The Margin Notes" in told
