"""Whoever is away is notified by nobody: the role of those who are called goes, and comes back with them."""

import pytest

from tests.discord_platform.conftest import Club, Starter
from tests.discord_platform.test_calling import role
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, Person
from tests.loopback.discord.permissions import PLAIN, Permission

# The club is founded on Tuesday, 2 June 2026; it picks on Mondays at nine.
A_WEEK = "8 June 2026 to 14 June 2026"


@pytest.fixture
async def club(start: Starter, server: LoopbackDiscord, guild: Guild, admin: Person, channel: Channel) -> Club:
    """A club in the channel, whose bot may give and take roles."""
    server.set_bot_permissions(guild, int(PLAIN | Permission.MANAGE_ROLES))
    club = await start.club()
    await club.found(admin, channel)
    return club


@pytest.fixture
async def called(club: Club, channel: Channel, ben: Person) -> Person:
    """Ben, who is called, and whose paper is picked on Monday."""
    await ben.slash(channel, "paper nominate", paper="1706.03762").message()
    await ben.slash(channel, "paper my remind", when="on", what="ping").text()
    await club.tick(seconds=4)
    return ben


def holds(guild: Guild, person: Person) -> bool:
    """Whether they have the role."""
    return role(guild) in guild.members[person.id].roles


def notified(server: LoopbackDiscord) -> list[tuple[int, ...]]:
    """Whom each post that called the role has reached, in their order."""
    posts = sorted(server.pings(), key=lambda message: message.id)
    return [message.pings.by_role for message in posts if message.pings.roles]


async def test_whoever_is_away_from_today_is_called_no_more_until_they_say_they_are_back(
    club: Club, channel: Channel, guild: Guild, called: Person
) -> None:
    """The role is taken with the answer, and given with the next one."""
    assert "Noted: away" in await called.slash(channel, "paper my away", first="today to 30 June").text()
    await club.tick(seconds=4)
    assert not holds(guild, called)
    assert "Welcome back" in await called.slash(channel, "paper my away", first="back").text()
    await club.tick(seconds=4)
    assert holds(guild, called)


async def test_an_absence_begins_and_ends_by_itself(
    club: Club, server: LoopbackDiscord, channel: Channel, guild: Guild, called: Person
) -> None:
    """Ben keeps the role until his days come; pick and discussion of that week reach nobody, those of the next do."""
    await called.slash(channel, "paper my away", first=A_WEEK).text()
    await club.tick(seconds=4)
    assert holds(guild, called)
    await club.tick(days=6)
    await club.tick(days=5)
    assert notified(server) == [(), ()]
    assert not holds(guild, called)
    await called.slash(channel, "paper nominate", paper="1512.03385").message()
    await club.tick(days=6)
    assert notified(server) == [(), (), (called.id,)]
    assert not server.messages(called.dm, by_bot=True)


async def test_an_absence_that_began_while_the_bot_was_down_counts_before_the_late_pick(
    club: Club, server: LoopbackDiscord, channel: Channel, guild: Guild, called: Person
) -> None:
    """Started again after the pick was due, the first thing it does is to take the role."""
    await called.slash(channel, "paper my away", first=A_WEEK).text()
    await club.tick(days=5)
    club.time.go(days=1, hours=3)
    again = await club.restart()
    await again.tick()
    assert notified(server) == [()]
    assert not holds(guild, called)


async def test_the_wish_may_be_said_while_away(club: Club, channel: Channel, guild: Guild, ben: Person) -> None:
    """It is kept, and begins with the day ben is back."""
    await ben.slash(channel, "paper my away", first="today to friday").text()
    await ben.slash(channel, "paper my remind", when="on", what="ping").text()
    await club.tick(days=1)
    assert not [one for one in guild.roles.values() if one.name == "papers readers"]
    await club.tick(days=3)
    assert holds(guild, ben)


async def test_who_wishes_for_it_no_more_does_not_get_it_back(
    club: Club, channel: Channel, guild: Guild, called: Person
) -> None:
    """The wish was taken back during the absence."""
    await called.slash(channel, "paper my away", first="today to friday").text()
    await club.tick(seconds=4)
    await called.slash(channel, "paper my remind", when="off", what="ping").text()
    await club.tick(days=5)
    assert not holds(guild, called)


async def test_two_processes_take_and_give_it_alike(
    club: Club, start: Starter, channel: Channel, guild: Guild, called: Person
) -> None:
    """Both look when the day begins; nothing is done, undone or left out between them."""
    other = await start.club()
    await called.slash(channel, "paper my away", first=A_WEEK).text()
    await club.tick(days=6)
    await other.tick()
    assert not holds(guild, called)
    await other.tick(days=7)
    await club.tick()
    assert holds(guild, called)


async def test_who_is_away_is_so_with_every_account(
    club: Club, server: LoopbackDiscord, channel: Channel, guild: Guild, admin: Person, called: Person
) -> None:
    """A second account becomes ben, who is called by one of the two; parted, each is called as they had wished."""
    second = server.add_person("ben again", guild)
    await second.slash(channel, "paper my remind", when="on", what="ping").text()
    await club.tick(seconds=4)
    assert holds(guild, second)
    await admin.slash(channel, "club vouch", member=called, account=second).text()
    await club.tick(minutes=20)
    assert [holds(guild, called), holds(guild, second)].count(True) == 1
    await second.slash(channel, "paper my away", first="today").text()
    await club.tick(seconds=4)
    assert not holds(guild, called)
    assert not holds(guild, second)
    await second.slash(channel, "paper my away", first="off").text()
    await admin.slash(channel, "club vouch", member=called, undo="yes").text()
    await club.tick(minutes=20)
    await club.tick(minutes=20)
    assert holds(guild, called)
    assert holds(guild, second)
