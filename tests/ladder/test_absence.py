"""Whoever is away is left in peace, on a console, on Discord and on Slack."""

from tests.conversation.script import Conversation
from tests.ladder.test_pairs import asked
from tests.ladder.test_recall import rounds


async def test_nothing_comes_while_away(chat: Conversation) -> None:
    """Reminder, recall and pace letter are wished for; in the week away none of them comes, nor afterwards."""
    await rounds(chat, 1, 1, "ben")
    await chat("""
        ben: /paper my remind on
        ben: /paper my remind what: recall
        ben: /paper my remind what: pace
        ben: /paper my away 2026-03-16 to 2026-03-22
          → Noted: away
        ada: /club pick 1512.03385
        (until mon 09:00)
          # Paper of the week
        (until wed 09:02)
          ~ Do you still know?
        (until thu 18:01)
          # There is still time to read
    """)
    assert chat.said("ben") == ""
    await chat("(until mon 08:30)")
    assert chat.said("ben") == ""
    await chat("""
        (1d)
        ada: /club audit
          → they are away
    """)
    assert chat.said("ben") == ""


async def test_what_somebody_wrote_meanwhile_is_not_lost(chat: Conversation) -> None:
    """A question put to whoever is away does not come to them; once they look in, it can be read, and answered."""
    await chat("""
        ada: /paper nominate 1706.03762
        ada: /paper nominate 1512.03385
        (until mon 09:00)
    """)
    await asked(chat, "ben", "chen")
    await chat("""
        (until sun 20:01)
          @ben chen explains
        ben: /paper my away 2026-03-15 to 2026-03-17
        chen presses Ask one question
        chen fills question: What is a head?
          → Your question is with the author
        (1d)
    """)
    assert chat.said("ben") == ""
    await chat("""
        (3d)
          ~ What is a head?
        ben: /paper now
          → Somebody wrote to you while you were away: … Round 1, a question about a summary
        ben presses Round 1, a question about a summary
          → chen has a question … What is a head?
        ben: /paper now
          ~ while you were away
        chen: /paper now
          ~ while you were away
        ben presses Answer
        ben fills answer: One of several looks.
          → Your answer is on its way.
          @chen ben answers … One of several looks.
        ada: /club audit
          → they were away, and have read it since
    """)


async def test_whoever_is_away_swaps_with_nobody(chat: Conversation) -> None:
    """Three asked to swap; the one who is away at the wrap is left out, and the two others swap."""
    await chat("""
        ada: /paper nominate 1706.03762
        ada: /paper nominate 1512.03385
        (until mon 09:00)
    """)
    await asked(chat, "ben", "chen", "dora")
    await chat("""
        dora: /paper my away 2026-03-15 to 2026-03-15
        (until sun 20:01)
          @ben chen explains
          @chen ben explains
    """)
    assert chat.said("dora") == ""


async def test_one_absence_of_several_is_taken_back(chat: Conversation) -> None:
    """By a button in their list, or by a day of it; the others stay, and a day that none is on changes nothing."""
    await chat("""
        ben: /paper my away 16.3. - 22.3.
        ben: /paper my away 1.4.
        ben: /paper my away 20.5. - 25.5.
        ben: /paper my away
          → Away from Mon 16 Mar 2026 to Sun 22 Mar 2026 … Away on Wed 1 Apr 2026 … [Not away: Mon 16 Mar 2026]
        ben presses Not away: Wed 1 Apr 2026
          → You are not away on Wed 1 Apr 2026 after all.
        ben: /paper my away 17.3. off
          → You are not away from Mon 16 Mar 2026 to Sun 22 Mar 2026 after all.
        ben: /paper my away first: 1.4. last: off
          ✗ You have no absence noted then, but from Wed 20 May 2026 to Mon 25 May 2026.
        ben: /paper my away
          → Away from Wed 20 May 2026 to Mon 25 May 2026
        ben: /paper my away off
          → Welcome back. Your absences are taken back.
        ben: /paper my away 1.4. off
          → You had no absence noted.
    """)
