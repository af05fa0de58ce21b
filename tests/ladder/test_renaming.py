"""A paper that is called otherwise, or became another one, is so in all that was posted of it and all that is to be."""

import pytest

from bot.outbox.model import NotNow
from bot.outbox.repository import Outbox
from tests.conversation.script import Conversation


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A club that has voted, reads the one paper, and has another still proposed."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until sat 10:00)
        ben: /paper vote 1
        dora: /paper vote 1
        (until mon 09:05)
    """)
    return chat


def outdated(town_posts: list[str], title: str) -> list[str]:
    """The posts that still say this title."""
    return [text for text in town_posts if title in text]


async def waiting(chat: Conversation, title: str) -> list[str]:
    """The keys of what waits to be sent and says this title."""
    async with chat.town.store.read() as repos:
        rows = await repos[Outbox].unsent(1)
    return [row.key for row in rows if title in repr(row.post)]


async def test_reminders_and_ballots_follow(reading: Conversation) -> None:
    """The closed ballot, the reminder and the discussion name the paper as it is called now, and stay as they are."""
    await reading("""
        (until thu 18:01)
          # Nobody has handed in on “Attention Is All You Need” yet
        (until fri 17:01)
        ben: /paper summary sentence: Enough.
        (1m)
        ada: /club correct paper: 1706.03762 title: Attention, and Nothing Else
          → is corrected
          # Nobody has handed in on “Attention, and Nothing Else” yet – a first
          # Nobody has handed in on “Attention, and Nothing Else” yet; talking
          # This vote is over: … 1. Attention, and Nothing Else – Ashish Vaswani et al., 2017 · 2 approvals 2. Deep
          # Paper of the week: Attention, and Nothing Else … 2 approvals – Attention, and Nothing Else
    """)
    left = outdated(await reading.everything(), "All You Need")
    assert [text for text in left if "nominates" not in text] == []


async def test_other_rounds_follow(reading: Conversation) -> None:
    """What a later round says of the paper: a connection, a critique that borrows from it, a build, the digest."""
    await reading("""
        ben: /paper build what: tiny
        (until mon 09:05)
        # Paper of the week: Deep Residual Learning
        ben: /paper connect 1706.03762 kind: builds-on why: shortcuts
        # ben: “Deep Residual Learning for Image Recognition” builds on “Attention Is All You Need”
        chen: /paper critique technique: Many heads. from: 1706.03762
        ben: /paper build
        ben presses It works: tiny
        ben fills result: It runs.
        (until sun 20:05)
        # Round 2 in short … Attention Is All You Need
        ada: /club correct paper: 1706.03762 title: Attention, and Nothing Else
        # ben: “Deep Residual Learning for Image Recognition” builds on “Attention, and Nothing Else”
        # Round 2 in short … borrows from “Attention, and Nothing Else” … tiny – “Attention, and Nothing Else”
        dora chooses chen
        → chen – critique … It is from … Attention, and Nothing Else
        ada: /club merge paper: nothing else into: 1512.03385
        ada presses Yes, make them one
        # A connection stood here; it was taken back.
        # Round 2 in short
        dora chooses chen
        → chen – critique … It is from … Deep Residual Learning
    """)
    left = outdated(await reading.everything(), "Nothing Else")
    assert left == []


async def test_what_waits_follows(reading: Conversation) -> None:
    """Check-ins and letters that come due later never say the old title; one that was sent stays as it was."""
    await reading("""
        ben: /paper build what: tiny
        dora: /paper ask Why six layers?
        (until sun 20:05)
        chen presses I will send it
    """)
    assert len(await waiting(reading, "Attention Is All You Need")) == 2
    await reading("ada: /club correct paper: 1706.03762 title: Attention, and Nothing Else")
    assert await waiting(reading, "Attention Is All You Need") == []
    await reading("""
        (8d)
        @chen A week ago you took the questions about “Attention, and Nothing Else” to people who know.
        @ben Two weeks ago you wanted to build “tiny” after “Attention, and Nothing Else”.
        ada: /club correct paper: 1706.03762 original: yes
        (1m)
        ~ A week ago
        ~ Two weeks ago
    """)


@pytest.mark.worlds("console")  # where a channel can be closed for a while
async def test_what_could_not_be_sent_follows(reading: Conversation) -> None:
    """A channel that was closed gets everything by its new name once it is open; what was given up stays unsent."""
    town = reading.town
    await reading("""
        ben: /paper my remind when: on
        ben: /paper summary sentence: Enough.
        (until thu 09:00)
    """)
    town.console.fails("club", NotNow(60))
    await reading("""
        (until thu 18:01)
        (until fri 17:05)
        ben: /paper build what: tiny
        chen: /paper connect 1512.03385 kind: builds-on
        dora: /paper ask Why six layers?
    """)
    assert len(await waiting(reading, "All You Need")) > 2
    await reading("ada: /club correct paper: 1706.03762 title: Attention, and Nothing Else")
    assert await waiting(reading, "All You Need") == []
    town.console.mends("club")
    await reading("""
        (1h)
        # One member has handed in on “Attention, and Nothing Else”.
        # chen: “Attention, and Nothing Else” builds on
        # Questions about “Attention, and Nothing Else”
        ~ There is still time to read
    """)


async def test_a_namesake_keeps_its_title(chat: Conversation) -> None:
    """Of two papers of the same title only the one that is corrected is called otherwise."""
    await chat("""
        ben: /paper nominate title: A keynote link: https://example.org/first
        (until mon 09:05)
        (until thu 18:01)
          # handed in on “A keynote” yet
        ben: /paper nominate title: A keynote link: https://example.org/second
        (until mon 09:05)
        (until thu 18:01)
          # handed in on “A keynote” yet
        ada: /club correct paper: https://example.org/first title: The first keynote
          # handed in on “The first keynote” yet
    """)
    reminders = [text for text in await chat.everything() if "still time to read" in text]
    assert ["“A keynote”" in text for text in reminders].count(True) == 1
