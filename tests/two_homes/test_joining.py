"""A channel of another platform joins a club, lives its week, and leaves."""

from bot.club.clubs.repository import Clubs
from tests.two_homes.towns import Towns


async def test_one_club_lives_in_two_homes(towns: Towns) -> None:
    """One ballot, one pick, one digest; each home has its own card and thread, and entries of both count."""
    await towns.joined()
    assert len(towns.public("east", "The Margin Notes lives here, too")) == 1
    await towns.say("ben@west", "/paper nominate 1706.03762")
    await towns.say("yan@east", "/paper nominate 1512.03385")
    await towns.wait(days=5)
    for side in ("west", "east"):
        (ballot,) = towns.public(side, "The ballot is open")
        assert "1. Attention" in towns.read(ballot)
        assert "2. Deep Residual" in towns.read(ballot)
    await towns.say("ben@west", "/paper vote 2")
    await towns.say("yan@east", "/paper vote 2")
    await towns.wait(days=1, hours=1)
    cards = [towns.public(side, "Paper of the week: Deep Residual")[0] for side in ("west", "east")]
    assert all("2 approvals – Deep Residual" in towns.read(card) for card in cards)
    assert "is in" in await towns.hand_in("yan@east", "Residuals help.")
    assert "is in" in await towns.hand_in("ben@west", "Deeper is better.")
    await towns.wait(days=7)
    for side, card in zip(("west", "east"), cards, strict=True):
        (digest,) = towns.public(side, "in short")
        assert digest.within == card.place.thread
        assert "Residuals help." in towns.read(digest)
        assert "Deeper is better." in towns.read(digest)
        assert "2 members handed in" in towns.read(digest)
    board = await towns.say("yan@east", "/paper board")
    assert "ben – 1 in a row" in board
    assert "yan – 1 in a row" in board


async def test_who_joins_mid_round_gets_its_card_and_ballot(towns: Towns) -> None:
    """The round being read and the open vote are shown in the new home at once, and threads work there."""
    await towns.founded()
    await towns.say("ada@west", "/paper nominate 1706.03762")
    await towns.wait(days=7)
    await towns.say("ada@west", "/paper nominate 1512.03385")
    await towns.wait(days=4, hours=16)
    await towns.say("zoe@east", f"/club home code: {await towns.code('ada@west', '/club home')}")
    (west,), (east,) = towns.public("west", "Paper of the week"), towns.public("east", "Paper of the week")
    assert towns.read(west) == towns.read(east), "the same card, and none of them late"
    (ballot,) = towns.public("east", "The ballot is open")
    assert "Deep Residual" in towns.read(ballot)
    assert "is in" in await towns.hand_in("yan@east", "Attention is enough.")
    await towns.wait(seconds=5)
    (roll,) = towns.public("east", "Handed in so far")
    assert roll.within == east.place.thread


async def test_codes_are_refused_for_what_they_are(towns: Towns) -> None:
    """Wrong, used, too old, or typed where the club lives already; nothing changes by it."""
    await towns.founded()
    assert "I do not know that code" in await towns.say("zoe@east", "/club home code: AAAA-AAAA")
    code = await towns.code("ada@west", "/club home")
    assert "is a home of The Margin Notes already" in await towns.say("ada@west", f"/club home code: {code}")
    assert "Only whoever manages this room" in await towns.say("yan@east", f"/club home code: {code}")
    await towns.wait(hours=25)
    assert "no longer valid" in await towns.say("zoe@east", f"/club home code: {code}")
    code = await towns.code("ada@west", "/club home")
    typed = code.lower().replace("-", " ")
    assert "lives here, too" in await towns.say("zoe@east", f"/club home code: {typed}")
    assert "was used already" in await towns.say("zoe@east", f"/club home code: {code}")
    assert len(await homes(towns)) == 2


async def test_a_channel_with_a_club_of_its_own_does_not_join(towns: Towns) -> None:
    """A channel is the home of one club; the code stays good for another."""
    await towns.founded()
    await towns.say("zoe@east", "/club start Marginalia zone: Europe/Berlin")
    code = await towns.code("ada@west", "/club home")
    assert "home of Marginalia already" in await towns.say("zoe@east", f"/club home code: {code}")
    await towns.say("zoe@east", "/club close")
    await towns.press("zoe@east", "Yes, close the club")
    assert "lives here, too" in await towns.say("zoe@east", f"/club home code: {code}")


async def test_a_home_leaves_but_never_the_last(towns: Towns) -> None:
    """Only where it is said, after a confirmation; what was still to come there is not posted any more."""
    await towns.joined()
    assert "west, since" in await towns.say("ada@west", "/club home")
    assert "no longer live" in await towns.say("zoe@east", "/club home leave: yes")
    assert len(await homes(towns)) == 2
    assert "no longer lives" in await towns.press("zoe@east", "Yes, leave this channel")
    assert await homes(towns) == ["west"]
    assert "only home" in await towns.say("ada@west", "/club home leave: yes")
    await towns.say("ada@west", "/paper nominate 1706.03762")
    await towns.wait(days=7)
    assert towns.public("west", "Paper of the week")
    assert not towns.public("east", "Paper of the week")


async def test_both_homes_hear_of_a_pause_and_of_the_end(towns: Towns) -> None:
    """Whoever pauses the club, lets it go on or closes it does so for both channels, and both are told, once."""
    await towns.joined()
    await towns.say("ada@west", "/club pause until: 2026-04-01")
    await towns.wait(minutes=1)
    assert len(towns.public("east", "paused")) == len(towns.public("west", "paused")) == 1
    await towns.say("zoe@east", "/club resume")
    await towns.wait(minutes=1)
    assert len(towns.public("east", "goes on")) == len(towns.public("west", "goes on")) == 1
    audit = await towns.say("ada@west", "/club audit")
    assert "The club pauses on east: due" in audit
    await towns.say("ada@west", "/club close")
    await towns.press("ada@west", "Yes, close the club")
    await towns.wait(minutes=1)
    assert len(towns.public("east", "is closed")) == len(towns.public("west", "is closed")) == 1


async def test_what_is_changed_in_one_home_is_told_in_the_other(towns: Towns) -> None:
    """A new rhythm and new settings hold for both channels, and both hear of them; looking at them tells nobody."""
    await towns.joined()
    await towns.say("ada@west", "/club rhythm discuss: fri 18:00")
    await towns.say("zoe@east", "/club settings patience: 24")
    await towns.say("ada@west", "/club rhythm")
    await towns.wait(minutes=2)
    (week,), (settings,) = towns.public("east", "The week of"), towns.public("west", "Settings of")
    assert "Friday 18:00" in towns.read(week)
    assert "patience: 24 h" in towns.read(settings)
    assert "The week was changed on east: due" in await towns.say("ada@west", "/club audit")


async def homes(towns: Towns) -> list[str]:
    """The platforms of the club's homes."""
    async with towns.store.read() as repos:
        return [home.place.platform for home in (await repos[Clubs].homes([1]))[1]]


async def test_who_is_at_home_elsewhere_is_chosen(towns: Towns) -> None:
    """Nobody can be mentioned on a platform they are not on: such members stand in a list, by their number."""
    await towns.founded()
    assert "cannot be mentioned" not in await towns.say("ada@west", "/club settings")
    code = await towns.code("ada@west", "/club home")
    await towns.say("zoe@east", f"/club home code: {code}")
    await towns.say("zoe@east", "/paper my remind on")
    assert "somebody who cannot be mentioned here" in await towns.say("ada@west", "/club settings")
    assert "Who shall have The Margin Notes?" in await towns.say("ada@west", "/club handover")
    assert "Hand The Margin Notes over to zoe?" in await towns.chat("west").choose("ada", "zoe")
