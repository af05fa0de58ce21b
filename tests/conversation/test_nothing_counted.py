"""What there is none of is left out, or said as a person would."""

import re

from tests.conversation.script import Conversation

_ZERO = re.compile(r"(?<![\w.,:/-])0 (?!of)\w+")


async def test_no_card_counts_to_zero(chat: Conversation) -> None:
    """A week with one summary and no critique, an unloved nomination and no streak: nobody reads of 0 anything."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        ada: /paper board
          → 1. ada – no round kept yet
        (until sat 09:00)
          # The ballot is open … 1. Attention Is All You Need – Ashish Vaswani et al., 2017 2. Deep Residual
        ben: /paper vote 1
        (until mon 09:00)
          # Paper of the week: Attention … The vote: 1 approval – Attention
          ~ No approval
        ben: /paper ask How much data did it take?
          # 1. How much data did it take? – ben
        ben: /paper goal
          → This week: nothing yet
        ben: /paper summary sentence: Ben's own words.
        (until sun 20:01)
          # Round 1 in short … One member handed in: one summary. … Asked of people who know… How much data did it take?
        (until mon 09:01)
        ada: /paper streak
          → No streak at the moment No round kept yet. No freeze held; the next one after 4 more kept rounds.
        ada: /club pause
        ada: /paper streak why
          ~ still 0
    """)
    shown = [*await chat.everything(), *(line for line in chat.transcript if " | " in line)]
    assert [text for text in shown if _ZERO.search(text)] == []


async def test_a_digest_of_critiques_alone(chat: Conversation) -> None:
    """Only the kind that was handed in is counted."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper critique different: Another head.
        chen: /paper critique different: No head.
        (until sun 20:01)
          # Round 1 in short … 2 members handed in: 2 critiques.
          ~ 0 summaries
    """)
