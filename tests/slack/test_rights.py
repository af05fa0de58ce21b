"""Who may do what, and who is meant, through Slack's own client library."""

import pytest

from bot.club.ballots.settings import CARRY
from bot.club.clubs.model import Club as ClubOfBooks
from bot.club.clubs.repository import Clubs
from bot.club.members.model import Member
from bot.club.members.repository import Members
from tests.loopback.slack import Person
from tests.slack.club import Club


async def member(club: Club, person: Person) -> Member:
    """Them, as the books know them."""
    async with club.store.read() as repos:
        accounts = await repos[Members].accounts([one.id for one in await repos[Members].everybody([1])])
        (found,) = [number for number, some in accounts.items() if person.id in [one.user for one in some]]
        return (await repos[Members].get([found]))[found]


async def kept(club: Club) -> ClubOfBooks:
    """The club, as the books know it."""
    async with club.store.read() as repos:
        return (await repos[Clubs].get([1]))[1]


async def test_an_admin_has_a_right_in_the_clubs_channel_alone(club: Club) -> None:
    """Another channel or a direct message says nothing about the club; there its own books count."""
    root = club.workspace.person("root", display_name="Root", is_admin=True)
    club.channel.members.add(root.id)
    lobby = club.workspace.channel("lobby", club.ada, root)
    async with club.process():
        await club.founded()
        await club.ask(root, "/paper remind on")
        for channel in (lobby, club.workspace.direct(root)):
            refused = await club.ask(root, "/club close sure: yes", channel)
            assert "is for the organizers of The Margin Notes" in refused.seen()
        assert "paused" in (await club.ask(club.ada, "/club pause", club.workspace.direct(club.ada))).seen()
        assert "goes on" in (await club.ask(root, "/club resume")).seen()


async def test_the_second_of_two_alike_is_meant(club: Club) -> None:
    """Whoever is mentioned becomes an organizer, not who bore the name first."""
    twin = club.workspace.person("bob2", display_name="Bob")
    club.channel.members.add(twin.id)
    async with club.process():
        await club.founded()
        for person in (club.bob, twin):
            await club.ask(person, "/paper remind on")
        await club.ask(club.ada, f"/club settings organizer: {twin.chosen}")
    assert (await member(club, twin)).organizer
    assert not (await member(club, club.bob)).organizer


async def test_a_name_alone_is_not_enough(club: Club) -> None:
    """What was typed and not chosen is refused with what to do, and so is whoever is no member."""
    async with club.process():
        await club.founded()
        await club.ask(club.bob, "/paper remind on")
        for typed in ("@Bob", "Bob", f"the other {club.bob.chosen}"):
            refused = await club.ask(club.ada, f"/club settings organizer: {typed}")
            assert "type @ and choose the person from the list" in refused.seen()
        stranger = club.workspace.person("eve", display_name="Bob")
        refused = await club.ask(club.ada, f"/club lead member: {stranger.chosen}")
        assert "is no member of The Margin Notes" in refused.seen()
    assert not (await member(club, club.bob)).organizer


@pytest.mark.parametrize("name", ["Bob name: Stolen", "Bob\nname: Stolen", "Ada", "<@U0|ada>"])
async def test_what_people_call_themselves_is_no_part_of_a_command(club: Club, name: str) -> None:
    """Mentioning them sets no other field, and means nobody else."""
    club.bob.user.display_name = name
    async with club.process():
        await club.founded()
        await club.ask(club.bob, "/paper remind on")
        await club.ask(club.ada, f"/club settings organizer: {club.bob.chosen} carry: 5")
        assert (await kept(club)).name == "The Margin Notes"
        assert CARRY.of((await kept(club)).settings) == 5
        assert (await member(club, club.bob)).organizer
        assert (await member(club, club.ada)).organizer
        await club.ask(club.ada, f"/club settings name: Readers with {club.bob.chosen}")
        assert (await kept(club)).name.startswith("Readers with")


async def test_an_old_manifest_is_told_what_to_do(club: Club) -> None:
    """Where the app was not asked to escape people, Slack sends names, which mean nobody."""
    club.slack.world.app.unescaped = {"/club"}
    async with club.process():
        await club.founded()
        await club.ask(club.bob, "/paper remind on")
        refused = await club.ask(club.ada, f"/club settings organizer: {club.bob.chosen}")
        assert "type @ and choose the person from the list" in refused.seen()
    assert not (await member(club, club.bob)).organizer
