"""Where a club meets: a link or a place, said with the discussion."""

import pytest

from tests.conversation.script import Conversation


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A paper is being read."""
    await chat("ben: /paper nominate 1706.03762\n (until mon 09:05)")
    return chat


async def test_the_discussion_says_where(reading: Conversation) -> None:
    """A link or a place is set once and stands in every discussion's post; changed, it is changed there as well."""
    await reading("""
        ada: /club settings meet: https://meet.example/margin
          ⇒ meet: https://meet.example/margin
        (until fri 17:00)
          # The discussion is open … Join the discussion
          ~ You meet here
        ada: /club settings meet: Room 4.12, second floor
          ⇒ meet: Room 4.12, second floor
          # The discussion is open … You meet here: Room 4.12, second floor
          ~ Join the discussion
        ada: /club settings meet: none
          ⇒ meet: none
          # The discussion is open
          ~ You meet here
    """)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("https://zoom.us/j/123?pwd=a_b", "https://zoom.us/j/123?pwd=a_b"),
        ("<https://zoom.us/j/123>", "https://zoom.us/j/123"),
        ("zoom.us/j/123", "https://zoom.us/j/123"),
        ("Room 4.12 or https://zoom.us/j/123, code 77", "Room 4.12 or https://zoom.us/j/123, code 77"),
        ("NONE", "none"),
        ("-", "none"),
    ],
)
async def test_however_it_is_typed(chat: Conversation, typed: str, kept: str) -> None:
    """An address is known as platforms and people write it, alone or among other words."""
    await chat(f"ada: /club settings meet: {typed}\n ⇒ meet: {kept}")


async def test_what_nobody_could_follow_is_refused(chat: Conversation) -> None:
    """Two links, or one that leads nowhere, and what is too long: what was there stays."""
    await chat("""
        ada: /club settings meet: Room 4.12
        ada: /club settings meet: https://a.example/1 or https://b.example/2
          ✗ “https://a.example/1 or https://b.exampl…” is no link that can be opened. Give one that begins with https://
        ada: /club settings meet: https://
          ✗ “https://” is no link
    """)
    await chat(f"ada: /club settings meet: {'m' * 501}\n ✗ “Where you meet” may have 500 characters and has 501")
    await chat("ada: /club settings\n → meet: Room 4.12")


async def test_a_discussion_that_is_over_says_it_no_more(reading: Conversation) -> None:
    """Who reads last week's thread is not sent into this week's meeting."""
    await reading("""
        ada: /club settings meet: Room 4.12
        (until fri 17:00)
        (until sun 20:00)
        ada: /club settings meet: Room 5
          ~ You meet here: Room 5
    """)
