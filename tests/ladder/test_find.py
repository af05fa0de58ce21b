"""Finding what the club has read, written and explained; never what is not open yet."""

import pytest

from tests.conversation.script import Conversation


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A club that reads the attention paper; ben has handed in."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until mon 09:01)
        ben: /paper summary sentence: Zebras need attention, nothing else.
    """)
    return chat


async def test_papers_and_notes_are_found(reading: Conversation) -> None:
    """With kind, paper, round and the words around the hit."""
    await reading("""
        ben: /paper find attention
        → Found for “attention” … Paper, round 1 … Attention Is All You Need … ben – summary, round 1 … Zebras need attention
        ben: /paper find RESIDUAL learning
        → Paper … Deep Residual Learning for Image Recognition
        ben: /paper find 1512.03385
        → Deep Residual Learning
        ben: /paper find Vaswani
        → Attention Is All You Need
    """)  # noqa: E501 - what is said stands in one line


async def test_what_is_blind_is_not_found(reading: Conversation) -> None:
    """Not its words, and not that there is anything; one's own always, and others' once one has handed in."""
    await reading("""
        ben: /paper find zebras
        → Zebras need attention
        dora: /paper find zebras
        → Nothing in this club holds “zebras”. Perhaps it should read about it?
        ~ ben
        dora: /paper summary sentence: Llamas, too.
        dora: /paper find zebras
        → ben – summary, round 1 … Zebras need attention
        eli: /paper find llamas
        → Nothing in this club
        (until sun 21:00)
        eli: /paper find llamas
        → dora – summary, round 1 … Llamas, too.
    """)


async def test_where_entries_open_at_the_wrap(reading: Conversation) -> None:
    """Handing in opens nothing before."""
    await reading("""
        ada: /club settings reveal: at-wrap
        dora: /paper summary sentence: Llamas, too.
        dora: /paper find zebras
        → Nothing in this club
        dora: /paper find llamas
        → Llamas, too.
        ada: /club settings reveal: at-once
        eli: /paper find zebras
        → Zebras need attention
    """)


@pytest.mark.parametrize(
    "words", ["C++", "foo-bar", "AND", "'quoted'", "e=mc²", "\\alpha_{t}", "注意力", "어텐션", "モデル"]
)
async def test_words_with_symbols_and_without_spaces(chat: Conversation, words: str) -> None:
    """Whatever a member writes can be found again."""
    await chat(f"""
        ben: /paper nominate 1706.03762
        (until mon 09:01)
        ben: /paper critique add: C++ AND foo-bar 'quoted' e=mc² \\alpha_{{t}}: 多头注意力机制, 어텐션은, このモデルは.
        ben: /paper find {words}
        → ben – critique, round 1
    """)


@pytest.mark.parametrize("words", ["'", '"', "()", "*", "—", "\\"])
async def test_punctuation_alone_cannot_be_looked_for(reading: Conversation, words: str) -> None:
    """Said in a sentence, with what can."""
    await reading(f"ben: /paper find {words}\n ✗ I cannot look for “{words}”; give a word")


async def test_nothing_found_leads_on(reading: Conversation) -> None:
    """To a search for a paper that could be proposed."""
    await reading("""
        ben: /paper find residual networks zebra
        → Nothing in this club holds “residual networks zebra”
        ben: /paper find adam stochastic
        ben presses Look for a paper to propose
        → Which one do you mean?
    """)


async def test_terms_are_found(reading: Conversation) -> None:
    """Open ones, and explained ones with what was said of them."""
    await reading("""
        dora: /paper term beam search
        dora: /paper find beam
        → Term: beam search
        ben: /paper term beam search what: explain explanation: Following several guesses at once.
        dora: /paper find guesses
        → Term: beam search, round 1 … Attention Is All You Need … Following several guesses at once.
        ~ beam search Following
    """)


async def test_connections_are_found(reading: Conversation) -> None:
    """By why somebody tied the papers."""
    await reading("""
        dora: /paper connect 1512.03385 kind: builds-on why: the skip paths come from there
        ben: /paper find skip paths
        → Connection by dora, round 1 … Attention Is All You Need … the skip paths come from there
    """)


async def test_what_was_edited_or_deleted(reading: Conversation) -> None:
    """Found by what it says now, or not at all."""
    await reading("""
        ben: /paper summary sentence: Giraffes need attention.
        ben: /paper find zebras
        → Nothing in this club
        ben: /paper find giraffes
        → Giraffes need attention.
        ben: /paper my notes
        ben presses Delete summary: Attention Is All…
        ben presses Yes, delete it
        ben: /paper find giraffes
        → Nothing in this club
    """)


async def test_a_forgotten_members_words_are_not_found(reading: Conversation) -> None:
    """They are gone from the index as from everywhere."""
    await reading("""
        ben: /paper my forget
        ben presses Yes, forget me
        (until sun 21:00)
        dora: /paper find zebras
        → Nothing in this club
    """)


async def test_more_than_a_page(reading: Conversation) -> None:
    """The next page follows at a button, to the last one."""
    for number in range(8):
        await reading(f"m{number}: /paper critique add: Ostrich number {number}.")
    await reading("""
        m0: /paper find ostrich
        → Found for “ostrich” … More
        m0 presses More
        → Found for “ostrich”
        ~ [More]
        m0: /paper find ostrich number 7
        → Ostrich number 7.
        ~ number 6
    """)


async def test_long_entries_are_shown_around_the_words(reading: Conversation) -> None:
    """A piece of the text, not all of it; markup and mentions are words like others."""
    await reading(f"""
        ben: /paper critique add: {"before " * 200} @everyone **needle** <b> {"after " * 50}
        ben: /paper find needle
        → … before @everyone **needle** <b> after
    """)
    assert len(reading.said("ben")) < 600
    assert await reading.town.stage.pings(reading.town.stage.home) == []


async def test_linked_and_parted(reading: Conversation) -> None:
    """What both had handed in alike is one note with both texts, and two again afterwards."""
    await reading("""
        benjamin: /paper summary sentence: Okapis, rather.
        ben: /paper my link
    """)
    code = _code(reading.said("ben"))
    await reading(f"""
        benjamin: /paper my link {code}
        ben: /paper find okapis
        → Zebras need attention … Okapis, rather.
        ben: /paper my link undo: yes
        ben: /paper find zebras okapis
        → Nothing in this club
        ben: /paper find okapis
        → Okapis, rather.
    """)


def _code(said: str) -> str:
    return next(word.strip(".,") for word in said.split() if len(word.strip(".,")) == 9 and word[4] == "-")


async def test_what_was_entered_by_hand_shows_no_inner_key(reading: Conversation) -> None:
    """A paper that nothing but its title names is found by its title, and nothing is shown that nobody typed."""
    await reading("""
        ben: /paper nominate title: The Attention Economy link: https://example.org/attention
        ben: /paper nominate title: Attention at Breakfast
        ben: /paper find attention
          → Paper: The Attention Economy … Paper: Attention at Breakfast
        ~ │ example
    """)
