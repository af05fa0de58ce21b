"""Downtime is told once a round: one post, which says what is true by now."""

from tests.conversation.script import Conversation


async def test_five_short_sleeps_on_a_sunday(chat: Conversation) -> None:
    """One post in the thread, edited; each edit names the wrap that holds; a late end is told in the same place."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        (until sun 10:00)
        (asleep 30m)
          # I was away from Sun 15 Mar, 10:00 to Sun 15 Mar, 10:30, … this round now wraps Sun 15 Mar, 20:30.
        (asleep 30m)
          # I was away several times, last from Sun 15 Mar, 10:30 to Sun 15 Mar, 11:00, … now wraps Sun 15 Mar, 21:00.
        (1m)
        (asleep 30m)
        (1m)
        (asleep 30m)
        (1m)
        (asleep 30m)
          # I was away several times … this round now wraps Sun 15 Mar, 22:30.
    """)
    assert await told(chat) == 1
    await chat("""
        (until sun 22:30)
          # Round 1 has wrapped
        (asleep 30m)
          # I was away several times … late entries on this paper count until
    """)
    assert await told(chat) == 1


async def test_card_and_reminder_name_the_wrap_that_holds(chat: Conversation) -> None:
    """Nobody reads an old deadline beside the new one; a restart later it is said still."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
          # Hand in by Sun 15 Mar, 20:00
        (until thu 18:00)
          # On time until Sun 15 Mar, 20:00
        (until sun 10:00)
        (asleep 2h)
          # this round now wraps Sun 15 Mar, 22:00
          # Paper of the week … Hand in by Sun 15 Mar, 22:00
          # There is still time to read … On time until Sun 15 Mar, 22:00
          ~ 20:00
        (restart)
        dora: /paper summary sentence: Mine.
        (1m)
    """)
    assert not [one for one in await chat.everything() if "Sun 15 Mar, 20:00" in one]


async def told(chat: Conversation) -> int:
    """In how many messages the downtime stands now."""
    return sum("I was away" in one for one in await chat.everything())
