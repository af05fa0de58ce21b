"""Somebody in several clubs asks where none of them lives, as in a direct message: a button for each club."""

import json

import pytest

from adapters.console import Chat
from bot.club.clubs.repository import Clubs
from bot.club.members.repository import Members
from tests.two_homes.towns import CODE, Towns


class Alone:
    """One person writing with the bot alone, in a town."""

    def __init__(self, towns: Towns, who: str, side: str = "west") -> None:
        self.towns, self.who, self.side = towns, who, side
        self.chat = Chat(getattr(towns, side), towns.club.dispatcher, f"@{who}")

    async def say(self, line: str) -> str:
        """What they see for this line; a button in brackets is pressed."""
        return " ".join((await self.chat.say(self.who, line)).split())

    async def fill(self, **fields: str) -> str:
        """What they see once the open form is handed in."""
        return " ".join((await self.chat.fill(self.who, fields)).split())


@pytest.fixture
async def ben(towns: Towns) -> Alone:
    """Ben is a member of two clubs in the west, each with a paper that is read."""
    await found(towns, "The Margin Notes", "west-papers", "1706.03762")
    await found(towns, "Night Readers", "night-papers", "1512.03385")
    await towns.wait(days=7)
    return Alone(towns, "ben")


async def found(towns: Towns, name: str, channel: str, paper: str = "") -> None:
    """A club in this channel of the west, which ben joins by proposing a paper."""
    chat = Chat(towns.west, towns.club.dispatcher, channel)
    assert "begins" in await chat.say("ada", f"/club start {name} zone: Europe/Berlin")
    if paper:
        await chat.say("ben", f"/paper nominate {paper}")


async def test_a_button_for_each_club_makes_the_very_call(ben: Alone) -> None:
    """What was given with the command goes along, and what the answer offers is about that club, too."""
    asked = await ben.say("/paper away 2026-04-01 to 2026-04-10")
    assert "You are in 2 clubs. Which one do you mean?" in asked
    assert "[Night Readers]" in asked
    assert "Apr" in await ben.say("[Night Readers]")
    await ben.say("/paper away")
    assert "Apr" in await ben.say("[Night Readers]")
    await ben.say("/paper away")
    assert "Apr" not in await ben.say("[The Margin Notes]")
    await ben.say("/paper now")
    assert "Deep Residual" in await ben.say("[Night Readers]")


async def test_a_form_is_about_the_club_it_was_opened_for(ben: Alone) -> None:
    """It opens for the club that was chosen, and what is handed in stands there and nowhere else."""
    await ben.say("/paper summary")
    await ben.say("[Night Readers]")
    assert "is in" in await ben.fill(sentence="Residuals help.")
    await ben.say("/paper my notes")
    assert "Residuals help." in await ben.say("[Night Readers]")
    await ben.say("/paper my notes")
    assert "Residuals help." not in await ben.say("[The Margin Notes]")


async def test_a_text_typed_before_the_club_was_chosen_is_kept(ben: Alone) -> None:
    """Too long for any button, it waits in the form of the club that is chosen then."""
    text = "Deeper is better. " * 60
    asked = await ben.say(f"/paper summary sentence: Kept. unclear: {text}")
    assert "Which one do you mean?" in asked
    opened = await ben.say("[Night Readers]")
    assert "Kept." in opened
    assert "is in" in await ben.fill()


async def test_thirty_clubs_are_offered_ten_by_ten(towns: Towns) -> None:
    """The last button leads on; clubs that are called alike are told apart by their day."""
    for number in range(30):
        await found(towns, f"Club {number}" if number else "Club 7", f"channel-{number}", "1706.03762")
    ben = Alone(towns, "ben")
    first = await ben.say("/paper streak")
    assert "You are in 30 clubs" in first
    assert "[Club 9]" in first
    assert "[Club 10]" not in first
    assert first.count("Club 7 (since") == 2
    assert "[Club 10]" in await ben.say("[More clubs]")
    last = await ben.say("[More clubs]")
    assert "[Club 29]" in last
    assert "[More clubs]" not in last
    assert "streak" in (await ben.say("[Club 29]")).lower()


async def test_reminders_and_the_export_are_about_all_clubs(ben: Alone) -> None:
    """One answer switches them on everywhere, one file holds everything."""
    assert "That holds in all 2 of your clubs." in await ben.say("/paper my remind on")
    await ben.towns.wait(days=5)
    told = ben.towns.direct("west", "ben")
    assert any("The Margin Notes" in one for one in told)
    assert any("Night Readers" in one for one in told)
    await ben.say("/paper my export")
    (file,) = [one.post.attachment for one in ben.towns.west.channel_messages("@ben") if one.post.attachment]
    clubs = json.loads(file.text)["clubs"]
    assert [one["club"] for one in clubs] == ["The Margin Notes", "Night Readers"]


async def test_one_code_links_in_all_clubs(ben: Alone) -> None:
    """The other account is the same person everywhere, also where it was nobody yet; undone, it is again."""
    asked = await ben.say("/paper my link")
    assert "The Margin Notes, Night Readers" in asked
    code = CODE.search(asked)
    assert code
    other = Alone(ben.towns, "benno", "east")
    assert "all 2 of your clubs" in await other.say(f"/paper my link code: {code[0]}")
    await other.say("/paper my notes")
    assert "no notes" in await other.say("[Night Readers]")
    assert "used already" in await other.say(f"/paper my link code: {code[0]}")
    assert "apart again" in await other.say("/paper my link undo: yes")
    assert "There is no club" in await other.say("/paper my notes")


async def test_forgetting_is_asked_for_each_club(ben: Alone) -> None:
    """What cannot be undone is done in one club at a time, which the question names."""
    await ben.say("/paper my forget")
    assert "in Night Readers will be removed" in await ben.say("[Night Readers]")
    await ben.say("[Yes, forget me]")
    assert "The Margin Notes" not in await ben.say("/paper now"), "only one club is left, so nothing is asked"


async def retire(ben: Alone, *channels: str) -> None:
    """The organizer of these clubs notes that ben takes part no more."""
    for channel in channels:
        chat = Chat(ben.towns.west, ben.towns.club.dispatcher, channel)
        assert "takes part no more" in await chat.say("ada", "/club retire member: ben")


async def left(ben: Alone) -> list[str]:
    """The channels of the clubs that ben has left."""
    async with ben.towns.store.read() as repos:
        members = {one: (await repos[Members].named(one, "ben"))[0] for one in (1, 2)}
        homes = await repos[Clubs].homes(members)
    return [homes[one][0].place.channel for one, member in members.items() if member.left_at]


async def test_whoever_left_one_club_means_the_other(ben: Alone) -> None:
    """Nothing is asked, and what is about all clubs brings nobody back who left one; the export holds that, too."""
    await retire(ben, "night-papers")
    assert "Attention" in await ben.say("/paper now")
    assert "That holds in all" not in await ben.say("/paper my remind on")
    assert "Night Readers" not in await ben.say("/paper my link")
    assert '"club": "Night Readers"' in await ben.say("/paper my export")
    assert await left(ben) == ["night-papers"]
    await Chat(ben.towns.west, ben.towns.club.dispatcher, "night-papers").say("ben", "/paper now")
    assert await left(ben) == [], "where they ask in the club, they are back"


async def test_whoever_left_all_clubs_comes_back_where_they_choose(ben: Alone) -> None:
    """They are asked which one is meant, and are back in that one alone."""
    await retire(ben, "west-papers", "night-papers")
    assert "Which one do you mean?" in await ben.say("/paper now")
    assert "Deep Residual" in await ben.say("[Night Readers]")
    assert await left(ben) == ["west-papers"]
