"""On Discord people are brought into the round's thread, and a role is called that the bot gives and takes."""

import pytest

from tests.discord_platform.conftest import Club, Starter
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, Person
from tests.loopback.discord.permissions import PLAIN, Permission

ROLE = "papers readers"


@pytest.fixture
async def club(start: Starter, admin: Person, channel: Channel) -> Club:
    """A club that was just founded in the channel."""
    club = await start.club()
    await club.found(admin, channel)
    return club


def role(guild: Guild) -> int:
    """The role of those who are called."""
    (found,) = [one.id for one in guild.roles.values() if one.name == ROLE]
    return found


@pytest.fixture
def manages_roles(server: LoopbackDiscord, guild: Guild) -> None:
    """The bot may give and take roles below its own."""
    server.set_bot_permissions(guild, int(PLAIN | Permission.MANAGE_ROLES))


async def test_whoever_hands_in_or_wants_to_be_reminded_follows_the_thread(
    club: Club, server: LoopbackDiscord, channel: Channel, guild: Guild, admin: Person, ben: Person
) -> None:
    """Who hands in, and who presses the button, is added to the thread; others are not, and nobody is pinged."""
    chen = server.add_person("chen", guild)
    await club.pick(admin, channel)
    await club.tick()
    thread = server.threads(channel)[0]
    assert ben.id not in thread.member_ids
    form = await ben.click(channel.messages[thread.id], "Hand in a summary").modal()
    await ben.submit(form, {"sentence": "Attention alone is enough."}).text()
    await club.tick(seconds=4)
    assert ben.id in thread.member_ids
    assert chen.id not in thread.member_ids
    await chen.click(channel.messages[thread.id], "Remind me").text()
    await club.tick(seconds=4)
    assert chen.id in thread.member_ids
    assert server.pings() == []


async def test_a_thread_that_sleeps_is_woken(
    club: Club, server: LoopbackDiscord, channel: Channel, admin: Person, ben: Person
) -> None:
    """Discord adds nobody to an archived thread; one that is locked stays as it is, and nothing else suffers."""
    await club.pick(admin, channel)
    await club.tick()
    thread = server.threads(channel)[0]
    admin.archive(thread)
    await ben.click(channel.messages[thread.id], "Remind me").text()
    await club.tick(seconds=4)
    assert ben.id in thread.member_ids


@pytest.mark.usefixtures("manages_roles")
async def test_a_role_is_called_at_the_pick_and_the_discussion(
    club: Club, server: LoopbackDiscord, channel: Channel, guild: Guild, admin: Person, ben: Person
) -> None:
    """The role is made once, given and taken; card and discussion name it and nobody else, and no letter comes."""
    answer = await ben.slash(channel, "paper my remind", when="on", what="ping").text()
    assert "You are called when a paper is picked" in answer
    await club.tick(seconds=4)
    assert role(guild) in guild.members[ben.id].roles
    await club.pick(admin, channel)
    await club.tick()
    thread = server.threads(channel)[0]
    assert [message.pings.roles for message in server.pings()] == [(role(guild),)]
    assert server.pings()[0].id == channel.messages[thread.id].id
    assert ben.id in thread.member_ids
    await club.tick(days=11)
    assert [message.pings.roles for message in server.pings()] == [(role(guild),)] * 2
    assert not any(message.pings.everyone or message.pings.users for message in server.pings())
    assert not server.messages(ben.dm, by_bot=True)
    await ben.slash(channel, "paper my remind", when="off", what="ping").text()
    await club.tick(seconds=4)
    assert role(guild) not in guild.members[ben.id].roles


@pytest.mark.usefixtures("manages_roles")
async def test_a_role_that_was_deleted_is_made_again_and_leaves_with_who_is_forgotten(
    club: Club, server: LoopbackDiscord, channel: Channel, guild: Guild, ben: Person
) -> None:
    """Whoever asks next has it; whoever is forgotten has it no more."""
    await ben.slash(channel, "paper my remind", when="on", what="ping").text()
    await club.tick(seconds=4)
    gone = role(guild)
    del guild.roles[gone]
    guild.members[ben.id].roles.remove(gone)
    await ben.slash(channel, "paper my remind", when="off", what="ping").text()
    await club.tick(seconds=4)
    await ben.slash(channel, "paper my remind", when="on", what="ping").text()
    await club.tick(seconds=4)
    assert role(guild) in guild.members[ben.id].roles
    await ben.click(await ben.slash(channel, "paper my forget").message(), "Yes, forget me").text()
    await club.tick(seconds=4)
    assert role(guild) not in guild.members[ben.id].roles


async def test_without_the_right_people_are_written_to(
    club: Club, server: LoopbackDiscord, channel: Channel, guild: Guild, admin: Person, ben: Person
) -> None:
    """Where the bot may not manage roles, whoever wants to be called gets a direct message, and no role is called."""
    await ben.slash(channel, "paper my remind", when="on", what="ping").text()
    await club.tick(seconds=4)
    await club.pick(admin, channel)
    await club.tick()
    await server.wait_for_message(ben.dm, "from now on")
    assert server.pings() == []


@pytest.mark.usefixtures("manages_roles")
async def test_no_role_with_rights_is_given(
    club: Club, server: LoopbackDiscord, channel: Channel, guild: Guild, ben: Person
) -> None:
    """A role of the same name that may do something is never handed out by asking to be called."""
    moderators = server.add_role(guild, ROLE, int(Permission.MANAGE_MESSAGES))
    await ben.slash(channel, "paper my remind", when="on", what="ping").text()
    await club.tick(seconds=4)
    assert moderators.id not in guild.members[ben.id].roles
    assert len(guild.members[ben.id].roles) == 1


@pytest.mark.usefixtures("manages_roles")
async def test_whoever_has_left_is_called_no_more_until_they_are_back(
    club: Club, server: LoopbackDiscord, channel: Channel, guild: Guild, admin: Person, ben: Person
) -> None:
    """The role is taken from who is retired, and theirs again with the wish they had once they use the bot."""
    await ben.slash(channel, "paper my remind", when="on", what="ping").text()
    await club.tick(seconds=4)
    assert role(guild) in guild.members[ben.id].roles
    assert "takes part no more" in await admin.slash(channel, "club retire", member=ben).text()
    await club.tick(seconds=4)
    assert role(guild) not in guild.members[ben.id].roles
    await ben.slash(channel, "paper now").text()
    await club.tick(seconds=4)
    assert role(guild) in guild.members[ben.id].roles
