"""Somebody in several clubs of a workspace: a section for each in the home tab, a button for each in a message."""

from bot.ports import Store
from tests.loopback.slack import Channel
from tests.slack.club import ATTENTION, Club, a_club
from tests.slack.conftest import an_app


async def two_clubs(club: Club) -> Channel:
    """Bob is in the club that reads, and in another one; returns its channel."""
    await club.reading()
    other = club.workspace.channel("nights", club.ada, club.bob)
    await club.ask(club.ada, "/club start Night Readers zone: Europe/Berlin", other)
    await club.ask(club.bob, "/paper nominate 1512.03385", other)
    await club.ask(club.bob, "/paper my remind on")
    return other


async def test_a_direct_message_offers_each_club(club: Club) -> None:
    """The button makes the call that was typed; the form it opens is about that club."""
    async with club.process():
        await two_clubs(club)
        asked = await club.settled(await club.bob.command("/paper", "summary"))
        assert "You are in 2 clubs" in asked.seen()
        (message,) = [one for one in club.bob.ephemerals(club.workspace.direct(club.bob)) if "2 clubs" in one.text]
        view = await (await club.bob.click(message, "The Margin Notes")).view()
        await club.settled(await club.bob.submit(view, {"sentence": "Attention is enough."}))
        asked = await club.ask(club.bob, "/paper my notes")
        assert "Attention is enough." in asked.seen(), club.slack.describe()


async def test_the_home_tab_has_a_section_for_each(club: Club) -> None:
    """Each with its own paper and its own buttons, which are about that club."""
    async with club.process():
        await two_clubs(club)
        await club.bob.open_home()
        home = await club.slack.home_of(club.bob, ATTENTION)
        shown = club.slack.home(club.bob)
        assert "The Margin Notes" in shown
        assert "Night Readers" in shown
        assert "no paper to hand in for yet" in shown
        view = await (await club.bob.click(home, "Hand in a summary")).view()
        await club.settled(await club.bob.submit(view, {"sentence": "Enough."}))
        await club.slack.home_of(club.bob, "You have handed in what the round asks for")


async def test_a_home_tab_of_thirty_clubs_holds_what_it_can(sqlite_store: Store) -> None:
    """Slack takes a hundred blocks: ten clubs have a section, a button leads to the others."""
    async with a_club(sqlite_store, an_app()) as club, club.process():
        for number in range(30):
            channel = club.workspace.channel(f"club-{number}", club.ada)
            await club.ask(club.ada, f"/club start Club {number} zone: Europe/Berlin", channel)
        await club.ada.open_home()
        home = await club.slack.home_of(club.ada, "Club 9")
        assert "Club 10" not in club.slack.home(club.ada)
        more = await club.settled(await club.ada.click(home, "More clubs"))
        assert "Club 10" in (more.seen() + "".join(club.slack.form(view) for view in more.views))
