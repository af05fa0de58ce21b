"""A feature of one folder, one file of SQL and one line: set, listed, counted, exported, forgotten, carried along."""

import json

import pytest

from tests.conversation.script import Conversation


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A club that reads the attention paper, on a Monday."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:01)
        # Paper of the week: Attention Is All You Need
    """)
    return chat


async def test_a_bookmark(reading: Conversation) -> None:
    """It is set and listed for its member alone, and the digest counts them."""
    await reading("""
        chen: /paper bookmark the proof in the appendix
        → “Attention Is All You Need” is among your bookmarks.
        ben: /paper bookmark
        → You have kept no paper yet
        ben: /paper bookmark all of it
        chen: /paper bookmark
        → Your bookmark … Attention Is All You Need – the proof in the appendix
        (until sun 20:01)
        # Round 1 has wrapped … Besides: 2 bookmarks.
        chen: /paper help bookmark
        → Keep a paper to come back to
    """)


async def test_a_bookmark_is_found_and_reminded_of(reading: Conversation) -> None:
    """By its words as everything else is, after a restart too; a day before the wrap a letter says so."""
    await reading("""
        chen: /paper bookmark zebras of the appendix
        (restart)
        dora: /paper find zebras
        → Bookmark of chen … Attention Is All You Need … zebras of the appendix
        (until sat 19:59)
        ~ You wanted to come back
        (until sat 20:02)
        @chen You wanted to come back to this: zebras of the appendix
        ada: /club audit
        → a letter about bookmarks
    """)


async def test_a_setting_of_its_own(reading: Conversation) -> None:
    """The club sets it by its name among the others, and it holds after a restart and beside them."""
    await reading("""
        ada: /club settings
          → roles: off … whys: on
        ada: /club settings whys: maybe
          ✗ “Whether the list of bookmarks says why” cannot be “maybe”
        ada: /club settings whys: off
          ⇒ whys: off
        (restart)
        ada: /club settings carry: 5
          ⇒ carry: 5 … whys: off
        chen: /paper bookmark the proof in the appendix
        chen: /paper bookmark
        → Your bookmark Attention Is All You Need
        ada: /paper help club settings
          → Whether the list of bookmarks says why
    """)


@pytest.mark.worlds("console")  # what is a person's own is the same everywhere
async def test_a_bookmark_is_its_members_own(reading: Conversation) -> None:
    """It stands in their export, and is gone with them."""
    await reading("chen: /paper bookmark the proof in the appendix")
    async with reading.town.store.read() as repos:
        assert await _kept(repos) == ["the proof in the appendix"]
    await reading("""
        chen: /paper my export
        → Everything the club keeps about you
        chen: /paper my forget
        chen presses Yes, forget me
    """)
    async with reading.town.store.read() as repos:
        assert await _kept(repos) == []


@pytest.mark.worlds("console")
async def test_a_bookmark_goes_along_with_a_link(reading: Conversation) -> None:
    """With the member whom it became, and back with who parts; what it is found as goes along."""
    await reading("""
        benjamin: /paper bookmark zebras of the appendix
        ben: /paper my link
    """)
    said = reading.said("ben").split()
    code = next(word.strip(".,") for word in said if len(word.strip(".,")) == 9 and word[4] == "-")
    await reading(f"""
        benjamin: /paper my link {code}
        ben: /paper bookmark
        → zebras of the appendix
        dora: /paper find zebras
        → Bookmark of ben
        ben: /paper my link undo: yes
        ben: /paper bookmark
        → You have kept no paper yet
        dora: /paper find zebras
        → Bookmark of benjamin
    """)


async def _kept(repos: object) -> list[str]:
    from bot.features.bookmarks.repository import Bookmarks

    return [one.why for one in await repos[Bookmarks].of_rounds([1])]  # type: ignore[index]


def test_words_are_plain() -> None:
    """The catalogue knows the feature's words."""
    from bot.wording import words

    assert json.dumps(words("en")("bookmark-title", count=2)) == '"Your 2 bookmarks"'
