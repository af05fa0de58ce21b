"""When a round wraps, its thread speaks of what was: nothing is announced, and nothing old is there to press."""

from tests.conversation.script import Conversation
from tests.conversation.town import Town
from tests.ladder.leading import READERS, leading, reading

__all__ = ["reading"]


async def posts(chat: Conversation, what: str) -> list[str]:
    """What the channel and its threads show now with these words in it."""
    return [text for text in await chat.everything() if what in text]


async def test_the_wrap_settles_the_thread(reading: Conversation, town: Town) -> None:
    """The roll says who handed in and promises nothing; the lead's post says who led, without its buttons."""
    who = await leading(town)
    other = next(one for one in READERS if one != who)
    await reading(f"""
        {other}: /paper summary sentence: Mine.
          # Handed in so far: {other} … What they wrote opens to you once yours is in. … Who has read it
        (until sun 19:59)
          ~ led it
        (until sun 20:01)
          # The discussion {who} led it, Fri 20 Mar, 17:00.
          # Handed in: {other}
    """)
    for gone in ("so far", "opens to you once", "leads the discussion", "Decline"):
        assert await posts(reading, gone) == []
    await reading(f"""
        {who}: /paper summary sentence: Late.
        (1m)
        {other}: /paper my notes
        {other} presses Delete summary: Deep Residual…
        {other} presses Yes, delete it
        (1m)
          ~ so far
    """)
    assert await posts(reading, "so far") == []


async def test_nobody_led(reading: Conversation, town: Town) -> None:
    """An offer that nobody took is over, too; the roles are told as they were."""
    await reading("ada: /club settings roles: on\n ben: /paper nominate 1301.3781\n (until mon 09:00)\n # Roles")
    for _ in READERS:
        await reading(f"{await leading(town, 3)} presses Decline")
    await reading("""
        (1m)
          # Nobody leads the discussion yet … I will lead
        (until sun 20:01)
          # The discussion Nobody led it this time. Roles … –
    """)
    assert await posts(reading, "I will lead") == []
    assert await posts(reading, "Nobody leads") == []


async def test_nobody_is_late_for_a_round_that_is_settled(chat: Conversation) -> None:
    """A digest that is made anew after the next pick calls for no late entry and for no swap."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:01)
        ben: /paper summary sentence: In time.
        (until sun 20:01)
          # Round 1 in short … Late entries still keep a streak … Hand in late … Swap summaries
        chen: /paper nominate 1512.03385
        (until mon 10:05)
        dora chooses ben
          → In time.
        ben: /paper my forget
        ben presses Yes, forget me
          # Round 1 in short
    """)
    (digest,) = await posts(chat, "Round 1 in short")
    assert not [gone for gone in ("Late entries", "Hand in late", "Swap summaries", "ben") if gone in digest]


async def test_nothing_to_swap(chat: Conversation) -> None:
    """Where nobody handed in there is no summary to swap; the first late one brings the button."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:01)
        (until sun 20:01)
          # Round 1 in short … Nobody handed in … Hand in late
          ~ Swap summaries
        ben: /paper summary sentence: Late.
          # Round 1 in short … Hand in late … Swap summaries
    """)


async def test_friday_names_the_lead_and_the_roles(reading: Conversation, town: Town) -> None:
    """One post opens the discussion: who leads it, who has which role, and no question to start from beside them."""
    await reading("""
        ada: /club settings roles: on
        ben: /paper nominate 1301.3781
        (until mon 09:00)
          # Roles
        (until fri 17:01)
          # The discussion is open
    """)
    *_, post = await posts(reading, "The discussion is open")
    who = await leading(town, 3)
    assert f"{who} leads, and begins." in post
    assert "Roles" in post
    assert all(one in post for one in READERS)
    assert "To start from" not in post
