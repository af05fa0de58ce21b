"""Shared channels: people of another workspace read along and press buttons, and are told what they may do."""

from bot.club.members.repository import Members
from tests.loopback.slack import Channel, Person
from tests.slack.club import Club


async def shared(club: Club) -> tuple[Channel, Person]:
    """The club's channel, shared with a workspace that has not installed the bot, and somebody from there."""
    other = club.slack.workspace("Friends", installed=False)
    eve = other.person("eve", display_name="Eve", is_admin=True)
    club.channel.shared_with.add(other.id)
    club.channel.members.add(eve.id)
    return club.channel, eve


async def test_a_visitor_reads_along(club: Club) -> None:
    """The button that shows who has read it answers a visitor as anybody."""
    async with club.process():
        _, eve = await shared(club)
        card = await club.reading()
        asked = await club.settled(await eve.click(card, "Who has read it"))
        assert "nobody has handed in yet" in asked.seen()


async def test_a_visitor_is_told_politely(club: Club) -> None:
    """Handing in is for the club's own workspace; the answer says what a visitor can do, and joins nobody."""
    async with club.process():
        _, eve = await shared(club)
        card = await club.reading()
        asked = await club.settled(await eve.click(card, "Hand in a summary"))
        assert "You are here from another workspace" in asked.seen()
        reminded = await club.settled(await eve.click(card, "Remind me"))
        assert "Who has read it" in reminded.seen()
    async with club.store.read() as repos:
        assert [one.name for one in await repos[Members].everybody([1])] == ["Ada"]


async def test_a_visitor_manages_nothing(club: Club) -> None:
    """An admin of another workspace is no organizer here."""
    async with club.process():
        _, eve = await shared(club)
        await club.founded()
        await club.ask(club.ada, "/club skip")
        person = await club.platform._people.find(club.workspace.id, eve.id)
        assert (person.visitor, person.manages) == (True, False)
