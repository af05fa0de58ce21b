"""The discussion is an event of the server: made once, kept in step, and called off with what it is of."""

import pytest

from adapters.discord.invite import permissions
from tests.discord_platform.conftest import Club, Starter
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, Person
from tests.loopback.discord.permissions import PLAIN, Permission
from tests.loopback.discord.world import Scheduled

SCHEDULED, ACTIVE, COMPLETED, CANCELED = 1, 2, 3, 4
STAGE, VOICE, EXTERNAL = 1, 2, 3


@pytest.fixture
async def club(start: Starter, admin: Person, channel: Channel, server: LoopbackDiscord, guild: Guild) -> Club:
    """A club in a server where the bot may create events."""
    server.set_bot_permissions(guild, int(PLAIN | Permission.CREATE_EVENTS | Permission.CONNECT))
    club = await start.club()
    await club.found(admin, channel)
    return club


def event(guild: Guild) -> Scheduled:
    """The one there is."""
    (only,) = guild.scheduled.values()
    return only


async def meets(club: Club, admin: Person, channel: Channel, meet: str) -> None:
    """Say where the club meets, and let it be carried out."""
    await admin.slash(channel, "club settings", meet=meet).message()
    await club.tick(seconds=30)


async def test_the_discussion_is_an_event_of_the_server(
    club: Club, server: LoopbackDiscord, channel: Channel, guild: Guild, admin: Person
) -> None:
    """Named after the paper, at the discussion's time, in the thread or wherever the club meets; moved with it."""
    await club.pick(admin, channel)
    made = event(guild).values
    thread = f"https://discord.com/channels/{guild.id}/{server.threads(channel)[0].id}"
    assert made["name"] == "The Margin Notes: “Attention Is All You Need”"
    assert made["description"].endswith(f"https://arxiv.org/abs/1706.03762\n{thread}")
    assert (made["entity_type"], made["entity_metadata"]) == (EXTERNAL, {"location": thread})
    assert "-12T16:00" in made["scheduled_start_time"]
    await meets(club, admin, channel, "Room 4.12")
    assert event(guild).values["entity_metadata"] == {"location": "Room 4.12"}
    await meets(club, admin, channel, f"https://teams.example/{'l' * 200}")
    assert event(guild).values["entity_metadata"] == {"location": "teams.example"}
    assert f"https://teams.example/{'l' * 200}" in event(guild).values["description"]
    await admin.slash(channel, "club rhythm", discuss="sat 12:00").message()
    await club.tick(seconds=30)
    assert "-13T11:00" in event(guild).values["scheduled_start_time"]
    await admin.slash(channel, "club rhythm", discuss="off").message()
    await club.tick(seconds=30)
    assert event(guild).status == CANCELED
    await admin.slash(channel, "club rhythm", discuss="sat 13:00").message()
    await club.tick(seconds=30)
    assert [one.status for one in guild.scheduled.values()] == [CANCELED, SCHEDULED]


async def test_a_voice_channel_of_the_server_is_where_it_is(
    club: Club, server: LoopbackDiscord, channel: Channel, guild: Guild, admin: Person
) -> None:
    """A channel that is mentioned or linked hosts the event, where the bot may; else its link says where it is."""
    await club.pick(admin, channel)
    voice, stage = server.add_voice(guild), server.add_voice(guild, "talks", stage=True)
    await meets(club, admin, channel, f"<#{voice.id}>")
    made = event(guild).values
    assert (made["entity_type"], made["channel_id"]) == (VOICE, str(voice.id))
    link = f"https://discord.com/channels/{guild.id}/{stage.id}"
    await meets(club, admin, channel, link)
    made = event(guild).values
    assert (made["entity_type"], made["channel_id"], made["entity_metadata"]) == (EXTERNAL, None, {"location": link})


async def test_it_ends_with_the_round(
    club: Club, channel: Channel, guild: Guild, admin: Person, server: LoopbackDiscord
) -> None:
    """Discord ends what took place; a talk that nobody began is called off when the round wraps."""
    await meets(club, admin, channel, f"<#{server.add_voice(guild).id}>")
    await club.pick(admin, channel)
    assert event(guild).status == SCHEDULED
    await club.tick(days=14)
    assert [one.status for one in guild.scheduled.values()] == [CANCELED]


async def test_a_club_that_closes_calls_it_off(club: Club, channel: Channel, guild: Guild, admin: Person) -> None:
    """Nobody waits in a channel for a club that is no more."""
    await club.pick(admin, channel)
    ask = admin.slash(channel, "club close")
    await admin.click(await ask.message(), "Yes, close the club").message()
    await club.tick(seconds=30)
    assert event(guild).status == CANCELED


async def test_an_attempt_whose_answer_was_lost_is_found_again(
    club: Club, server: LoopbackDiscord, channel: Channel, guild: Guild, admin: Person
) -> None:
    """Made and not answered, it is looked up before anything is made: also by another process."""
    server.faults.drop_answer(f"POST /guilds/{guild.id}/scheduled-events")
    await club.pick(admin, channel)
    again = await club.restart()
    await again.tick(minutes=10)
    assert event(guild).status == SCHEDULED


async def test_without_the_right_to_it_everything_else_goes_on(
    club: Club, server: LoopbackDiscord, channel: Channel, guild: Guild, admin: Person
) -> None:
    """No event, nothing broken; the doctor says what to do, and the invitation asks for it."""
    server.set_bot_permissions(guild, int(PLAIN))
    await club.pick(admin, channel)
    await club.tick(minutes=10)
    assert guild.scheduled == {}
    told = await admin.slash(channel, "club doctor").text()
    assert "The discussion is not put into the server’s events: I lack the permission “Create Events”" in told
    assert permissions().create_events
