"""Turns to lead are counted once their discussion has taken place, and shown to whoever leads wherever they look."""

from tests.conversation.script import Conversation
from tests.conversation.town import Town
from tests.ladder.leading import READERS, leading, reading

__all__ = ["reading"]


async def test_a_turn_counts_once_its_discussion_was(reading: Conversation, town: Town) -> None:
    """Before Friday's discussion whoever leads it has led nothing yet; an hour later they have."""
    who = await leading(town)
    await reading(f"""
        ada: /club lead
          → {who} leads the discussion, Fri 20 Mar, 17:00. … Whose turn comes next … {who}, not yet
          ~ Led lately
          ~ once
        (until fri 16:59)
        ada: /club lead
          ~ Led lately
        (until fri 17:01)
        ada: /club lead
          → Led lately … Round 2: {who} … Whose turn comes next … {who}, once
        {who}: /paper now
          ~ leads the discussion
    """)


async def test_who_is_named_for_later_has_not_led(reading: Conversation, town: Town) -> None:
    """A lead named for the next round stands apart, and their turns are not counted up."""
    first = await leading(town)
    other = next(one for one in READERS if one != first)
    await reading(f"""
        (until fri 18:00)
        ada: /club lead {other}
          → {other} leads round 3.
        ada: /club lead
          → Named already … Round 3: {other} … Led lately … Round 2: {first} … {other}, not yet
    """)
