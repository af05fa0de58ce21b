"""Two papers that are one, and papers that are called otherwise."""

from tests.conversation.script import Conversation


async def test_merging_what_is_being_read(chat: Conversation) -> None:
    """Two that are the same paper: rounds, notes, nominations and votes move, what was posted follows, once agreed."""
    await chat("""
        ben: /paper nominate title: Attention is all we need link: https://example.org/attention
        chen: /paper nominate 1706.03762
        dora: /paper nominate 1512.03385
        (until sat 10:00)
        ben: /paper vote 1
        chen: /paper vote 1 2
        (1m)
          # 1. Attention is all we need … 2 approvals … 2. Attention Is All You Need … 1 approval
        ada: /club merge paper: all we need into: 1706.03762
          → Make “Attention is all we need” and “Attention Is All You Need” one paper … one open nomination with 2 votes
          !
        ada presses Yes, make them one
          → “Attention is all we need” is “Attention Is All You Need” now
          # 1. Attention Is All You Need … 2 approvals … 2. Deep Residual … 2 members have voted.
        (1m)
          ~ all we need
        eli: /paper nominate title: Again link: https://example.org/attention
          ✗ “Attention Is All You Need” is proposed already, by ben
        (until mon 09:00)
          # Paper of the week: Attention Is All You Need … 2 approvals – Attention Is All You Need
        ada: /club audit
          → ada made “Attention is all we need” and “Attention Is All You Need” one paper
    """)


async def test_merging_what_was_read(chat: Conversation) -> None:
    """The card and the digest of a round that read it change with it, and what was handed in stays."""
    await chat("""
        ben: /paper nominate title: Attention is all we need link: https://example.org/attention
        (until mon 09:00)
          # Paper of the week: Attention is all we need
        ben: /paper summary sentence: Attention is enough.
        (until sun 20:05)
          # Round 1 in short … Attention is all we need
        chen: /paper nominate 1706.03762
        ada: /club merge paper: attention is all we into: 1706.03762
          → one round, one note, 0 open nominations with 0 votes
        ada presses Yes, make them one
          # Paper of the week: Attention Is All You Need
          # Round 1 in short … Attention Is All You Need
        ben: /paper my notes
          → Summary of “Attention Is All You Need … Attention is enough.
        chen: /paper nominations
          → Nothing is proposed
        chen: /paper critique paper: https://example.org/attention add: An ablation.
          ✗ is not a paper of this round
        chen: /paper nominate 1706.03762
          ✗ The club read “Attention Is All You Need” in round 1
    """)


async def test_merging_two_papers_of_one_round(chat: Conversation) -> None:
    """A member's two entries become one that holds both, and the round has one paper."""
    await chat("""
        ada: /club rhythm papers: 2
        ben: /paper nominate title: Attention is all we need link: https://example.org/attention
        chen: /paper nominate 1706.03762
        (until mon 09:00)
          # 2 papers this round … Attention is all we need
        ben: /paper summary paper: all we need sentence: The first words.
        ben: /paper summary paper: 1706.03762 sentence: The second words.
        ada: /club merge paper: all we need into: 1706.03762
        ada presses Yes, make them one
          # Paper of the week: Attention Is All You Need
        ben: /paper my notes
          → Summary of “Attention Is All You Need … The second words. … The first words.
        (until sun 20:05)
          # Round 1 in short … The second words. The first words.
        chen chooses ben
          → ben – summary … The second words. … The first words.
    """)


async def test_merges_that_cannot_be(chat: Conversation) -> None:
    """No paper, several, the same one: a sentence each, and nothing changes."""
    await chat("""
        ben: /paper nominate title: A study of bees
        ben: /paper nominate title: A study of ants
        ada: /club merge paper: wasps into: bees
          ✗ The club has no paper “wasps”; give its title, its arXiv id or its link as they stand in the club.
        ada: /club merge paper: a study into: bees
          ✗ Several papers fit “a study”: “A study of ants”, “A study of bees”
        ada: /club merge paper: bees into: A STUDY OF BEES
          ✗ “A study of bees” is that paper already
        ben: /club merge paper: ants into: bees
          ✗ is for the club's organizers
        ada: /club merge paper: ants into: bees
        ada presses Yes, make them one
          → “A study of ants” is “A study of bees” now
        ada: /club merge paper: ants into: bees
          ✗ The club has no paper “ants”
    """)


async def test_a_correction_outlasts_the_library(chat: Conversation) -> None:
    """Looked up once more, the paper keeps what was corrected."""
    await chat("""
        ben: /paper nominate 1706.03762
        ada: /club correct paper: 1706.03762
        ada fills title: Attention, and Nothing Else
        ben: /paper nominations
        ben presses Take back 1
        ben: /paper nominate 1706.03762
          ⇒ Attention, and Nothing Else
    """)
