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
