"""Handing in again changes the fields that are given and no others."""

import pytest

from tests.conversation.script import Conversation


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A club that has just picked a paper."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
          # Paper of the week: Attention Is All You Need
    """)
    return chat


async def test_only_the_fields_that_are_given_change(reading: Conversation) -> None:
    """What was there stays, and the answer says what the entry has now."""
    await reading("""
        ada: /paper critique different: Compare at equal compute.
        ada: /paper critique add: An ablation.
          → Your critique is changed. It now has: “A step I would do differently”
        ada: /paper mine
          → Compare at equal compute. … An ablation.
        ada: /paper critique different: Compare at equal cost.
        ada: /paper mine
          → Compare at equal cost. … An ablation.
          ~ equal compute
    """)


async def test_a_field_is_emptied(reading: Conversation) -> None:
    """By a dash, or in the form; what nothing is left of is no entry."""
    await reading("""
        ada: /paper critique different: Compare at equal compute. add: An ablation. idea: Fewer heads.
        ada: /paper critique add: -
          → Your critique is changed.
        ada: /paper mine
          → Compare at equal compute. … Fewer heads.
          ~ An ablation
        ada: /paper critique
        ada fills idea:
          → Your critique is changed.
        ada: /paper mine
          → Compare at equal compute.
          ~ Fewer heads
        ada: /paper critique different: -
          ✗ Please fill in at least one field.
        ada: /paper mine
          → Compare at equal compute.
    """)


async def test_what_a_summary_needs_may_be_there_already(reading: Conversation) -> None:
    """A second line need not say the sentence again; the first one has to, and it cannot be taken out."""
    await reading("""
        ada: /paper summary unclear: Why eight heads?
          ✗ Please give “In one sentence” as well, like this: /paper summary sentence: …
        ada: /paper summary sentence: Attention is enough. time: 45m
        ada: /paper summary unclear: Why eight heads?
          → Your summary is changed.
        ada: /paper summary
          ? sentence: Attention is enough. … unclear: Why eight heads? … 45m
        ada: /paper summary sentence: -
          ✗ Please give “In one sentence” as well
        ada: /paper summary time: 1h
        ada: /paper mine
          → Attention is enough. … Why eight heads?
    """)


async def test_an_unknown_field(reading: Conversation) -> None:
    """It is refused with the nearest one, nothing is handed in, and what was typed stands in the form."""
    await reading("""
        ada: /paper critique different: Compare at equal compute. borrow: Label smoothing.
          ✗ /paper critique has no field “borrow”; did you mean “technique:”? Its fields are paper, different, add,
        ada: /paper mine
          ~ equal compute
        ada: /paper critique
          ? Compare at equal compute. borrow: Label smoothing.
        ben: /paper critique different: I would change one thing: the loss. Note: it is odd, see https://x.org:80/a
          → Your critique is in.
    """)


async def test_a_build_keeps_its_repository(reading: Conversation) -> None:
    """Told anew it keeps what was not said of it; a dash, or the form, takes the repository out."""
    await reading("""
        ben: /paper build what: Attention in 40 lines repo: https://github.com/ben/attention
        ben: /paper build what: Attention in 30 lines
        (1m)
        ben: /paper build
          → Attention in 30 lines … github.com/ben/attention
        ben: /paper build repo: -
        (1m)
        ben: /paper build
          → Attention in 30 lines
          ~ github.com
    """)
