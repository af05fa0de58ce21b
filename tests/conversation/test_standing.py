"""Streaks, the board, reminders and absences."""

from tests.conversation.script import Conversation
from tests.conversation.town import Town

PAPERS = ("1706.03762", "1512.03385", "1503.02531", "1806.07366", "2106.09685", "1810.04805", "2005.14165")


async def rounds(chat: Conversation, first: int, last: int, *who: str) -> None:
    """Rounds in which these members hand in, each from its pick on a Monday to just before the next one."""
    for number in range(first, last + 1):
        await chat(f"ada: /club pick {PAPERS[number - 1]}\n → will be the paper")
        await chat("(until mon 09:00)\n # Paper of the week")
        for name in who:
            await chat(f"{name}: /paper summary sentence: {name} on {number}\n → Your summary is in")
        await chat("(until mon 08:30)")


async def test_no_streak_yet(chat: Conversation) -> None:
    """Who has none is told how it begins."""
    await chat("""
        ben: /paper my streak
          → You have no streak yet. Hand in a summary or a critique
        ben: /paper my streak why
          → You have no streak yet.
        ben: /paper board
          → Streaks of The Margin Notes … ada – … The club's own streak starts with the next round
    """)


async def test_a_freeze_saves_a_missed_week(chat: Conversation) -> None:
    """Four kept rounds earn a freeze; a miss spends it by itself; whose streak it saved is told to them alone."""
    await rounds(chat, 1, 4, "ada", "ben")
    await chat("""
        ben: /paper my streak
          → 4 rounds in a row Longest 4, kept in all 4. Freezes held: 1; the next one after 4 more kept rounds.
    """)
    await rounds(chat, 5, 5, "ada")
    await chat("""
        (until mon 09:05)
          ~ reeze
        ben: /paper my streak why
          → 4 rounds in a row … Round 5: missed, a freeze saved it – still 4, no freeze left
    """)
    await rounds(chat, 7, 7, "ada")
    await chat("""
        (until mon 09:05)
          ~ saved
        ben presses Why?
        ben: /paper my streak why
          → No streak at the moment Longest 4 … Round 6: skipped by the club – still 4 Round 7: missed
        ben: /paper board
          → 1. ada – 6 in a row, 6 kept in all, 1 freeze 2. ben – 4 kept in all … The club's own
    """)


async def test_being_away(chat: Conversation) -> None:
    """A round one is away for at least half of neither breaks nor extends the streak; less of it does not count."""
    await rounds(chat, 1, 1, "ada", "ben", "chen")
    await chat("""
        ben: /paper my away 2026-03-16 to 2026-03-19
          → Noted: away from Mon 16 Mar 2026 to Thu 19 Mar 2026. Your streak waits for you.
        chen: /paper my away 2026-03-16 to 2026-03-18
    """)
    await rounds(chat, 2, 2, "ada")
    await chat("""
        (until mon 09:05)
        ben: /paper my streak why
          → One round in a row … Round 2: you were away – still 1
        chen: /paper my streak why
          → No streak at the moment … Round 2: missed – the streak starts anew
    """)


DAYS = (
    ("2026-03-10 to 2026-03-20", "from Tue 10 Mar 2026 to Fri 20 Mar 2026"),
    ("2026-03-10 2026-03-12", "from Tue 10 Mar 2026 to Thu 12 Mar 2026"),
    ("first: 1 may last: 3 may", "from Fri 1 May 2026 to Sun 3 May 2026"),
    ("1 apr - 3 apr", "from Wed 1 Apr 2026 to Fri 3 Apr 2026"),
    ("1 May until May 5", "from Fri 1 May 2026 to Tue 5 May 2026"),
    ("20 dec to 3 jan", "from Sun 20 Dec 2026 to Sun 3 Jan 2027"),
    ("24.12.2026 - 3.1.2027", "from Thu 24 Dec 2026 to Sun 3 Jan 2027"),
    ("3.1.2027", "on Sun 3 Jan 2027"),
    ("20.12. - 3.1.", "from Sun 20 Dec 2026 to Sun 3 Jan 2027"),
    ("tomorrow", "on Wed 4 Mar 2026"),
    ("today until friday", "from Tue 3 Mar 2026 to Fri 6 Mar 2026"),
    ("december", "from Tue 1 Dec 2026 to Thu 31 Dec 2026"),
    ("2 weeks", "from Tue 3 Mar 2026 to Mon 16 Mar 2026"),
)


async def test_days_in_many_notations(chat: Conversation) -> None:
    """Days are read as people write them, and said back with the month as a word."""
    for typed, noted in DAYS:
        await chat(f"""
            ben: /paper my away {typed}
              → Noted: away {noted}.
            ben: /paper my away
              → Away {noted} … /paper my away off takes them back.
            ben: /paper my away off
              → Welcome back. Your absences are taken back.
        """)


NO_DAYS = (
    ("next week", "“next week”; give a day like 24 Dec, or days like 24.12. to 3.1.2027."),
    ("feb 30", "“feb 30”; give a day like"),
    ("2026-02-01", "An absence cannot begin in the past"),
    ("2026-03-20 to 2026-03-10", "The last day must come after the first"),
    ("2026-03-20 to 2029-03-10", "by a year at most"),
    ("99999999999999999999", "give a day like"),
    ("5", "“5”; give a day like"),
    ("3/12", "“3/12” may be 3 December or 12 March; please write the month as a word."),
    ("1.3.", "“1.3.” is over this month; if you mean the next one, please give its year: 2027-03-01."),
)


async def test_days_that_cannot_be(chat: Conversation) -> None:
    """What is no day, is past, or has no end is refused, and nothing is noted."""
    for typed, refused in NO_DAYS:
        await chat(f"ben: /paper my away {typed}\n ✗ {refused}")
    await chat("""
        ben: /paper my away
          → You have no absence noted.
        ben: /paper my away off
          → You had no absence noted.
    """)


async def test_reminders(chat: Conversation) -> None:
    """The reminder in the thread pings nobody; a direct message goes to those who wish it and still owe an entry."""
    await chat("""
        ben: /paper nominate 1706.03762
        ben: /paper my remind on
          → You will get a direct message at the reminder if your entry is still to come.
        chen: /paper my remind
          → You will get a direct message
        dora: /paper my remind on
        dora: /paper my remind off
          → No more direct messages from the reminder.
        (until mon 09:00)
        chen: /paper critique add: An ablation.
        (until thu 18:00)
          # There is still time to read One member has handed in on “Attention Is All You Need”. … On time until Sun 15
          @ben The Margin Notes reads “Attention Is All You Need” this week, and your entry is still to come.
    """)
    assert chat.said("chen") == chat.said("dora") == ""
    await chat("""
        ben presses Stop reminding me
          → No more direct messages from the reminder.
    """)
    assert await chat.town.stage.pings(chat.town.stage.home) == []


async def test_half_of_both_is_still_owed(chat: Conversation) -> None:
    """In a club that asks for both, one of them leaves the other to be reminded of."""
    await chat("""
        ada: /club settings asks: both
        ben: /paper nominate 1706.03762
        ben: /paper my remind on
        chen: /paper my remind on
        (until mon 09:00)
        ben: /paper summary sentence: Half of it.
        chen: /paper summary sentence: All
        chen: /paper critique add: of it.
        (until thu 18:00)
          @ben your entry is still to come
    """)
    assert chat.said("chen") == ""


async def test_a_closed_door(chat: Conversation, town: Town) -> None:
    """Who takes no direct messages is mentioned in the thread instead, once."""
    town.console.close_direct("ben")
    await chat("""
        chen: /paper nominate 1706.03762
        ben: /paper my remind on
        (until mon 09:00)
        (until thu 18:05)
          # @ben The Margin Notes reads “Attention Is All You Need” this week, and your entry is still to come.
    """)
    assert await town.stage.pings(town.stage.home) == ["ben"]


async def test_equals_share_a_place_on_the_board(chat: Conversation) -> None:
    """Two who kept as much are tied; the next one stands on the third place."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper summary sentence: One.
        chen: /paper summary sentence: Two.
        (until mon 09:01)
        ada: /paper board
          → 1. ben – 1 in a row, 1 kept in all (tied) … 1. chen – 1 in a row, 1 kept in all (tied) … 3. ada
        ~ kept yet (tied)
    """)
