"""A channel that is gone: the letter says how the club moves on, and nobody founds a second club by mistake."""

import pytest

from adapters.console import Chat
from bot.chat.place import Finding, Place
from bot.chat.post import Post
from bot.club.clubs.repository import Clubs
from bot.outbox.model import CannotPost, OutboxRow
from bot.outbox.repository import Outbox
from tests.two_homes.towns import CODE, Towns

GONE = Finding(key="channel-gone", ok=False, detail="#west-papers", lost=True)


@pytest.fixture
async def stranded(towns: Towns) -> Towns:
    """The only channel of a club with a paper is deleted."""
    await towns.founded()
    await towns.say("ben@west", "/paper nominate 1706.03762")
    await lose(towns)
    return towns


async def lose(towns: Towns) -> None:
    """The channel in the west is deleted."""
    towns.west.fails("west-papers", CannotPost(GONE))
    await towns.club.dispatcher.noticed(towns.west.place(), GONE)
    await towns.wait(seconds=5)


def elsewhere(towns: Towns, channel: str = "new-papers") -> Chat:
    """Another channel of the west."""
    return Chat(towns.west, towns.club.dispatcher, channel)


async def clubs_of(towns: Towns) -> dict[str, list[str]]:
    """Every club's channels."""
    async with towns.store.read() as repos:
        clubs = await repos[Clubs].get(range(1, 9))
        homes = await repos[Clubs].homes(clubs)
    return {clubs[one].name: [home.place.channel for home in homes[one]] for one in clubs}


async def test_the_letter_has_the_code_ready(stranded: Towns) -> None:
    """Typed in another channel, the code brings the whole club there, and the dead channel can be removed at once."""
    (letter,) = stranded.direct("west", "ada")
    code = CODE.search(letter)
    assert code
    assert f"/club home code: {code[0]}" in letter
    assert "start the club in another channel" not in letter
    seen = await elsewhere(stranded).say("ada", f"/club home code: {code[0]}")
    assert "lives here, too" in seen
    assert "Attention" in await elsewhere(stranded).say("ben", "/paper nominations")
    await elsewhere(stranded).say("ada", "[Remove west west-papers]")
    await elsewhere(stranded).say("ada", "[Yes, leave this channel]")
    assert await clubs_of(stranded) == {"The Margin Notes": ["new-papers"]}


async def test_founding_asks_whether_to_move(stranded: Towns) -> None:
    """Its organizer is asked before anything is founded; moved, the club has its members and papers."""
    there = elsewhere(stranded)
    asked = await there.say("ada", "/club start The Margin Notes zone: Europe/Berlin")
    assert "has no channel any more" in " ".join(asked.split())
    assert await clubs_of(stranded) == {"The Margin Notes": ["west-papers"]}
    assert "lives here now" in await there.say("ada", "[Move The Margin Notes here]")
    assert await clubs_of(stranded) == {"The Margin Notes": ["new-papers"]}
    assert "Attention" in await there.say("ben", "/paper nominations")


async def test_founding_another_club_stays_possible(stranded: Towns) -> None:
    """What was typed goes along with the button."""
    there = elsewhere(stranded)
    await there.say("ada", "/club start Night Readers zone: Asia/Tokyo")
    assert "Night Readers begins" in await there.say("ada", "[No, found a new club]")
    assert set(await clubs_of(stranded)) == {"The Margin Notes", "Night Readers"}


async def test_others_are_not_asked(stranded: Towns) -> None:
    """A member who organizes nothing founds a club as ever, and cannot move one by a button of somebody else's."""
    stranded.west.admins = None
    there = elsewhere(stranded)
    await there.say("ada", "/club start The Margin Notes zone: Europe/Berlin")
    assert "begins" in await there.say("ben", "/club start Ours zone: Europe/Berlin")
    assert "home of Ours" in " ".join((await there.say("ada", "[Move The Margin Notes here]")).split())


async def test_a_dead_home_is_removed_from_anywhere(towns: Towns) -> None:
    """By an organizer, also in a direct message; by nobody else; the last one stays."""
    await towns.joined()
    await towns.say("ben@west", "/paper nominate 1706.03762")
    await lose(towns)
    alone = elsewhere(towns, "@ada")
    assert "The club's other home goes on" in towns.direct("west", "ada")[0]
    asked = await alone.say("ada", "/club home leave: yes")
    assert "[Remove west]" in asked
    assert "organizers" in await elsewhere(towns, "@ben").say("ben", "/club home leave: yes")
    await alone.say("ada", "[Remove west]")
    assert "no longer lives in west" in " ".join((await alone.say("ada", "[Yes, leave this channel]")).split())
    assert await clubs_of(towns) == {"The Margin Notes": ["east-papers"]}
    assert "only home" in await towns.say("zoe@east", "/club home leave: yes")


async def test_a_channel_that_is_numbered_anew_takes_the_club_along(towns: Towns) -> None:
    """Its home, what waits for it, and what stands in it are in the new one; another club's rows stay."""
    await towns.founded()
    old, new = towns.west.place(), towns.west.place("west-papers-2")
    other = Place("west", "local", "west-papers-20")
    async with towns.store.write() as repos:
        rows = [
            OutboxRow(key=f"1/paused-{n}/1", club_id=1, place=place, post=Post(title="Paused"), due=towns.time())
            for n, place in enumerate((old, Place("west", "local", "west-papers", thread="7"), other))
        ]
        await repos[Outbox].put(rows)
    await towns.club.dispatcher.moved(old, new)
    await towns.club.dispatcher.moved(old, new)
    async with towns.store.read() as repos:
        kept = await repos[Outbox].keyed([row.key for row in rows])
    assert [kept[row.key].place.channel for row in rows] == ["west-papers-2", "west-papers-2", "west-papers-20"]
    assert kept["1/paused-1/1"].place.thread == "7"
    assert await clubs_of(towns) == {"The Margin Notes": ["west-papers-2"]}


async def test_nothing_is_founded_where_nothing_can_be_posted(towns: Towns) -> None:
    """One sentence says what to do; a button makes the same call again once it is done."""
    lacking = Finding(key="not-allowed", ok=False, detail="posting")
    towns.west.fails("west-papers", CannotPost(lacking))
    refused = await towns.say("ada@west", "/club start The Margin Notes zone: Europe/Berlin")
    assert "I lack a permission in this channel: posting" in refused
    assert await clubs_of(towns) == {}
    towns.west.mends("west-papers")
    assert "The Margin Notes begins" in await towns.press("ada@west", "Try again")


async def test_an_organizer_who_was_removed_takes_no_club_along(stranded: Towns) -> None:
    """Whoever is known to be gone is not offered the stranded club in a place of their own, and cannot move it."""
    there = elsewhere(stranded)
    await there.say("ada", "/club start The Margin Notes zone: Europe/Berlin")
    await stranded.club.dispatcher.present(stranded.west.meet("ada"), there=False)
    assert "organizers" in await there.say("ada", "[Move The Margin Notes here]")
    assert "begins" in await there.say("ada", "/club start Mine zone: Europe/Berlin")
    assert (await clubs_of(stranded))["The Margin Notes"] == ["west-papers"]
