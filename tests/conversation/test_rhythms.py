"""Rhythms people really have: by the month, every other week, with holidays and a break; streaks wait meanwhile."""

from tests.conversation.script import Conversation


async def test_by_the_month(chat: Conversation) -> None:
    """In words, the next four dates are shown, and the pick comes then, after the clocks have changed and a restart."""
    await chat("""
        ben: /paper nominate 1706.03762
        ada: /club rhythm every: every month on the first Tuesday
          ⇒ Tuesday 09:00 – pick … Every month on the first Tuesday, one paper … The next pick is Tue 7 Apr, 09:00
          ⇒ The next four picks Tue 7 Apr 2026, discussed Fri 1 May 2026 Tue 5 May 2026, discussed Fri 29 May 2026
        (restart)
        ben: /club rhythm
          ✗ is for the club's organizers
        ada: /club rhythm
          → Tue 7 Apr 2026, discussed Fri 1 May 2026 Tue 5 May 2026, … Tue 2 Jun 2026, … Tue 7 Jul 2026, discussed
        (34d)
          ~ Paper of the week
        (until tue 09:01)
          # Paper of the week: Attention
        ada: /club rhythm every: 2nd week
          ⇒ Every 2 weeks, one paper … The next four picks Tue 21 Apr 2026, discussed Fri 1 May 2026
    """)


async def test_days_off(chat: Conversation) -> None:
    """What waits moves, nothing happens in a break, and nobody's streak suffers from it."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:01)
          # Paper of the week: Attention
        ben: /paper summary sentence: Attention is enough.
        chen: /paper nominate 1512.03385
        ada: /club rhythm skip: 16.3. - 27.3., 6.4.
          ⇒ Days off Mon 16 Mar 2026 to Fri 27 Mar 2026 Mon 6 Apr 2026
          ⇒ The next pick is Mon 30 Mar, 09:00
          ⇒ Mon 30 Mar 2026, discussed Fri 3 Apr 2026 Mon 13 Apr 2026, discussed Fri 17 Apr 2026
        (until sun 20:01)
          # Round 1 in short
        (restart)
        (until mon 09:01)
          !
        (until fri 17:01)
          !
        (until mon 09:01)
          !
        (until sat 09:01)
          # The ballot is open
        (restart)
        (until mon 09:01)
          # Paper of the week: Deep Residual
        ben: /paper my streak
          → One round in a row
        ada: /club rhythm skip: off
          ⇒ Mon 6 Apr 2026, discussed Fri 10 Apr 2026
          ~ Days off
    """)


async def test_the_week_moves_whole(chat: Conversation) -> None:
    """Where the named weekday would put the pick out of order, everything that was not given moves with it."""
    await chat("""
        ada: /club rhythm every: last friday
          ⇒ Wednesday 09:00 – vote Friday 09:00 – pick Monday 18:00 – reminder Tuesday 17:00 – discussion
          ⇒ Every month on the last Friday
        ada: /club rhythm every: every other monday discuss: fri 16:00
          ⇒ Saturday 09:00 – vote Monday 09:00 – pick Thursday 18:00 – reminder Friday 16:00 – discussion
          ⇒ Every 2 weeks
    """)


async def test_rhythms_that_cannot_be(chat: Conversation) -> None:
    """Are refused with what to say instead, and change nothing."""
    await chat("""
        ada: /club rhythm every: fifth monday
          ✗ I do not understand “fifth monday”; say how often like 2nd week, or like every month on the first Monday.
        ada: /club rhythm every: every second monday
          ✗ may be by the week or by the month; say every 2 weeks, or every month on the second monday.
        ada: /club rhythm every: first monday pick: tue 09:00
          ✗ “every” and “pick” name two different weekdays
        ada: /club rhythm skip: not someday
          ✗ cannot be “someday”
        ada: /club rhythm skip: 3/12
          ✗ “3/12” may be 3 December or 12 March
        ada: /club rhythm skip: 1.12.2025
          ✗ Days off begin today at the earliest and end within two years.
        ada: /club rhythm
          → Every week, one paper
    """)
