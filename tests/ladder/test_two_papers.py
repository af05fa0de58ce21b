"""A round with two papers, whose lists say which is meant; and a paper that two rounds have read."""

import pytest

from tests.conversation.script import Conversation


@pytest.fixture
async def two(chat: Conversation) -> Conversation:
    """A club that reads two papers at once."""
    await chat("""
        ada: /club rhythm papers: 2
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until mon 09:00)
          # 2 papers this round
    """)
    return chat


@pytest.fixture
async def twice(chat: Conversation) -> Conversation:
    """A club that read a paper in its first round, and again in its second without knowing that it was the same."""
    await chat("""
        ben: /paper nominate title: Attention is all we need link: https://example.org/attention
        (until mon 09:00)
        ben: /paper summary sentence: The first time.
        dora: /paper ask Why six layers?
        dora: /paper ask And seven?
        (until sun 20:05)
        chen: /paper nominate 1706.03762
        (until mon 09:00)
        chen: /paper summary sentence: The second time.
        dora: /paper ask What about eight?
        ada: /club merge paper: attention is all we into: 1706.03762
        ada presses Yes, make them one
        (1m)
    """)
    return chat


async def test_which_of_two_papers(two: Conversation) -> None:
    """What is asked, built and written names its paper in the thread and in the digest; one paper needs no name."""
    await two("""
        ben: /paper summary paper: 1706.03762 sentence: All at once.
        chen: /paper build what: tiny nets paper: residual
          # chen builds a small version: tiny nets – “Deep Residual Learning for Image Recognition”
        chen: /paper build
        chen presses It works: tiny nets
        chen fills result: It runs.
        dora: /paper ask Why six layers? paper: 1706.03762
        dora: /paper ask Why so deep? paper: residual
        (1m)
        ada: /paper ask
          → Questions about “Attention Is All You Need” … Why six layers? … [About: Deep Residual…]
          ~ Why so deep
        ada presses About: Deep Residual…
          → Questions about “Deep Residual Learning for Image Recognition” … Why so deep? … [About: Attention
        (until sun 20:05)
          # ben: All at once. – “Attention Is All You Need”
          # Why six layers? – “Attention Is All You Need” · one voice Why so deep? – “Deep Residual Learning
          # Built this week … chen: tiny nets – “Deep Residual Learning for Image Recognition”
    """)


async def test_one_more_stands_outside_the_quotes(two: Conversation) -> None:
    """How many papers more there are is no part of a title."""
    await two("""
        ben: /paper my remind when: on
        (until thu 18:01)
          # Nobody has handed in on “Attention Is All You Need” and one more yet
          @ben The Margin Notes reads “Attention Is All You Need” and one more this week
        (until fri 17:01)
          # Nobody has handed in on “Attention Is All You Need” and one more yet
    """)


async def test_entries_of_a_paper_read_twice(twice: Conversation) -> None:
    """The newest round first, under its week, with a way to each other; what is blind in one is open in the other."""
    await twice("""
        ada: /paper entries paper: attention
          → Round 2: one member has handed in Read in the week of 16 Mar 2026. chen What they wrote is not open
          → [Earlier, in round 1]
          ~ The first time
        ada presses Earlier, in round 1
          → Round 1: one member has handed in Read in the week of 9 Mar 2026. ben – summary … The first time.
          ~ The second
        ada presses Later, in round 2
          → Round 2: one member has handed in
        ada: /paper entries paper: 1706.03762
          → Round 2 … [Earlier, in round 1]
    """)


async def test_questions_of_a_paper_read_twice(twice: Conversation) -> None:
    """What is open in the other round is one press away, asking it again is a voice there, answers are shown of all."""
    await twice("""
        ada: /paper ask
          → What about eight? … [Open from round 1]
        ada: /paper ask why six layers
          → This has been asked already; your voice counts for it now.
          # 1. Why six layers? – dora · 2 voices
        ada presses Open from round 1
          → 1. Why six layers? – dora · 2 voices 2. And seven?
        chen presses I will send it
        chen presses File the answers
        chen fills answers: Eight GPUs. | by: Ashish
        (1m)
        ada: /paper ask
          → What about eight? … Why six layers? 2. And seven? … Answered by Ashish … Eight GPUs.
          ~ Open from round
        ben: /paper ask Why six layers?
          → This was asked and answered in round 1, the week of 9 Mar 2026: … Answered by Ashish … Eight GPUs.
    """)
