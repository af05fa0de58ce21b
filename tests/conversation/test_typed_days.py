"""Days as members type them: what was understood is said back, and "today" is the member's."""

from tests.conversation.script import Conversation
from tests.conversation.town import Town


async def test_days_of_the_club_are_said_back(chat: Conversation) -> None:
    """A pause says the day it ends on, with weekday and year; what may be read in two ways pauses nothing."""
    await chat("""
        ada: /club pause until: 3/12
          ✗ “3/12” may be 3 December or 12 March; please write the month as a word.
        ada: /club pause until: 2027
          ✗ cannot be “2027”; give a day like 24 Dec or 2027-01-03.
        ada: /club pause until: 1.4.
          ⇒ The picks are paused until Wed 1 Apr 2026.
        (until wed 00:01)
    """)


async def test_today_is_the_members(town: Town, empty: Conversation) -> None:
    """In Auckland it is Wednesday while it is still Tuesday in Honolulu; without a zone of theirs it is the club's."""
    town.console.meet("ben", zone="Pacific/Honolulu")
    await empty("""
        ada: /club start The Margin Notes zone: Pacific/Auckland
        (until wed 09:00)
        ben: /paper my away today
          → Noted: away on Tue 3 Mar 2026. Your streak waits for you. It is Tue 3 Mar 2026 where you are.
        ben: /paper my away 3.3. - 4.3.
          → Noted: away from Tue 3 Mar 2026 to Wed 4 Mar 2026.
        ben: /paper my away
          → Away on Tue 3 Mar 2026 Away from Tue 3 Mar 2026 to Wed 4 Mar 2026
        ben: /paper my away off
          → Welcome back.
    """)
    town.console.meet("chen", zone="Pacific/Auckland")
    await empty("""
        chen: /paper my away 3.3.
          ✗ “3.3.” is over this month; if you mean the next one, please give its year: 2027-03-03.
        chen: /paper my away until friday
          → Noted: away from Wed 4 Mar 2026 to Fri 6 Mar 2026. Your streak waits for you.
          ~ where you are
    """)


async def test_a_last_day_alone_is_from_today_on(chat: Conversation) -> None:
    """Nothing that was typed is lost, also where the first field stayed empty."""
    await chat("""
        ben: /paper my away last: friday
          → Noted: away from Tue 3 Mar 2026 to Fri 6 Mar 2026.
        ben: /paper my away last: soon
          ✗ “Last day away” cannot be “soon”
    """)


async def test_the_reminder_asks_whoever_is_back_by_their_own_day(town: Town, empty: Conversation) -> None:
    """Thursday evening in Berlin is Friday in Auckland: who was away until Thursday there is waited for again."""
    town.console.meet("ben", zone="Pacific/Auckland")
    await empty("""
        ada: /club start The Margin Notes zone: Europe/Berlin
        ada: /paper nominate 1706.03762
        (until mon 09:01)
        ada: /paper summary sentence: Attention is enough.
        ben: /paper my away until thursday
          → Noted: away from
        (until thu 18:01)
          # One member has handed in
    """)
