"""Whoever has left leads nothing, gets nothing and is not called; and comes back to their streak."""

from bot.club.clubs.repository import Clubs
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.outbox.repository import Outbox
from tests.conversation.script import Conversation
from tests.conversation.town import Town
from tests.ladder.leading import leading, leads, reading

__all__ = ["reading"]


async def member(town: Town, name: str) -> Member:
    """As the books know them."""
    async with town.store.read() as repos:
        (found,) = await repos[Members].named(1, name)
    return found


async def called(town: Town) -> list[str]:
    """The keys of posts that call somebody in a thread instead of a letter."""
    async with town.store.read() as repos:
        (club,) = (await repos[Clubs].get([1])).values()
        return [key for key in await repos[Outbox].keys(club.id) if key.endswith("/mention")]


async def test_who_is_removed_leads_no_more(reading: Conversation) -> None:
    """The platform says so when asked, or by itself; somebody else leads, and nobody is called."""
    town = reading.town
    first = await leading(town)
    await town.world.leaves(first)
    await reading("(1d)")
    second = await leading(town)
    assert second not in ("", first)
    await reading(f"""
        ada: /paper board
          ~ {first}
        (until thu 18:01)
        (until mon 08:30)
    """)
    assert (2, second, "led") in await leads(town)
    assert (2, first, "passed") in await leads(town)
    assert await called(town) == []
    left = await member(town, first)
    assert left.left_at
    assert left.streak == 1


async def test_they_come_back_to_their_streak(reading: Conversation) -> None:
    """Somebody is removed for two rounds, let in again and uses the bot: those weeks were away, the streak goes on."""
    town = reading.town
    await town.world.leaves("chen")
    await reading("""
        (1d)
        (until mon 09:01)
        ada: /club pick 1412.6980
        (until mon 08:00)
    """)
    assert (await member(town, "chen")).left_at
    await town.world.returns("chen")
    await reading("""
        chen: /paper my streak what: why
          → One round
          → away
        chen: /paper summary sentence: Back again.
          → Your summary is in
    """)
    back = await member(town, "chen")
    assert back.left_at is None
    assert back.streak == 2


async def test_a_letter_that_finds_nobody(reading: Conversation) -> None:
    """Nobody looked yet when the letter to who leads comes back: nobody is called, and another one leads."""
    town = reading.town
    await reading("""
        ben: /paper my remind on
        ada: /club lead member: ben
        ben: /paper my remind what: pace
    """)
    await town.world.leaves("ben")
    await reading("(until thu 18:05)")
    assert await leading(town) not in ("", "ben")
    assert await called(town) == []
    await reading("""
        ada: /club audit
          → they have left
    """)


async def test_organizers_retire_somebody(reading: Conversation) -> None:
    """An organizer notes that somebody takes part no more; what they lead goes on; using the bot brings them back."""
    town = reading.town
    first = await leading(town)
    await reading(f"""
        ben: /club retire member: chen
          ✗ is for the club's organizers
        ada: /club retire member: ada
          ✗ You take part: you are here.
        ada: /club retire member: {first}
          → Noted: {first} takes part no more.
        ada: /club retire member: {first}
          ✗ {first} takes part no more already
        ada: /club audit
          → ada noted that {first} takes part no more
    """)
    assert await leading(town) not in ("", first)
    assert (await member(town, first)).left_at
    await reading(f"""
        ada: /club rejoin member: {first}
          → {first} takes part again, with a streak of one round.
        ada: /club rejoin member: {first}
          ✗ there is nothing to bring back
        ada: /club retire member: {first}
        {first}: /paper now
    """)
    assert (await member(town, first)).left_at is None


async def test_a_lost_account(reading: Conversation) -> None:
    """An organizer vouches that a new account is an old member's; both names stand in the audit; undone like a link."""
    town = reading.town
    await town.world.leaves("chen")
    await reading("""
        chen2: /paper vote 1
        chen2: /paper summary sentence: The same person.
        ada: /club vouch member: chen account: chen
          ✗ Those are both chen
        ada: /club vouch member: chen account: ada
          ✗ Somebody else has to vouch for you
        chen2: /club vouch member: chen account: chen2
          ✗ is for the club's organizers
        ada: /club vouch member: chen account: chen2
          → chen and chen2 are one member now
        ada: /club audit
          → ada vouched that another account is chen
          → chen2
        chen2: /paper my streak
          → 2 rounds in a row
        ada: /club vouch member: chen undo: yes
          → are two members again
        ada: /club vouch member: chen undo: yes
          ✗ There is nothing to take back
    """)
