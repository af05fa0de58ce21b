"""What a club follows: categories and feeds, chosen by organizers."""

import pytest

from bot.ports import Why
from tests.conversation.script import Conversation
from tests.ladder.new_papers import LONG


async def test_following(chat: Conversation) -> None:
    """Organizers add categories, words and feeds, see what is followed, and stop by a button, a number or a name."""
    chat.town.sources.put("attention sparsity", LONG)
    await chat("""
        ada: /club follow
        → The club follows nothing yet.
        → At most 3 new papers are proposed a round.
        ada: /club follow CS.lg
        ⇒ The Margin Notes now follows cs.LG.
        ⇒ The next suggestions come
        ada: /club follow source: attention sparsity
        ⇒ now follows attention sparsity
        ada: /club follow https://Notes.example/feed.xml
        ⇒ now follows notes.example/feed.xml
        ada: /club follow
        → 1. cs.LG 2. attention sparsity 3. notes.example/feed.xml
        ada presses Stop attention sparsity
        ⇒ no longer follows attention sparsity
        ada: /club follow stop: 2
        ⇒ no longer follows notes.example/feed.xml
        ada: /club follow stop: cs.lg
        ⇒ no longer follows cs.LG
        ada: /club follow stop: cs.lg
        ✗ The club does not follow “cs.lg”
        ada: /club follow
        → The club follows nothing yet.
    """)


async def test_only_organizers_decide(chat: Conversation) -> None:
    """Members are told whose business it is."""
    await chat("""
        ben: /club follow cs.LG
        ✗ /club follow is for the club's organizers
    """)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("cs.LX", "arXiv has no category “cs.LX”; did you mean cs."),
        ("ti:attention AND", "I cannot read the question"),
        ("https://", "no address I can follow"),
        ("https://me:secret@example.org/feed", "no address I can follow"),
        ("!!!", "has no words to search for"),
        ("zzzz qqqq", "arXiv finds nothing for “zzzz qqqq”"),
    ],
)
async def test_what_cannot_be_followed(chat: Conversation, typed: str, answer: str) -> None:
    """A slip, a question with a hole, half an address: each gets its sentence, and nothing is followed."""
    await chat(f"""
        ada: /club follow source: {typed}
        ✗ {answer}
        ada: /club follow
        → The club follows nothing yet.
    """)


@pytest.mark.parametrize(
    ("why", "answer"),
    [
        (Why.OTHER_KIND, "its address leads to something that is no feed"),
        (Why.PRIVATE, "its address is not a public one"),
        (Why.MISSING, "there is nothing at its address any more"),
    ],
)
async def test_a_feed_is_looked_at_first(chat: Conversation, why: Why, answer: str) -> None:
    """An address that leads to no feed is refused with the reason, before anybody waits for it in vain."""
    chat.town.sources.spoil("https://notes.example/", why)
    await chat(f"""
        ada: /club follow https://notes.example/
        ✗ I cannot follow notes.example: {answer}
    """)


async def test_the_same_source_twice(chat: Conversation) -> None:
    """However it is written, it is followed once; and a silent arXiv asks for patience."""
    await chat("""
        ada: /club follow cs.LG
        ada: /club follow cat:CS.LG
        ✗ The club follows cs.LG already
    """)
    chat.town.sources.down = True
    await chat("""
        ada: /club follow source: graph networks
        ✗ graph networks cannot be looked at right now
    """)


async def test_too_many_sources(chat: Conversation) -> None:
    """Twenty are enough; the next one is refused with a way on."""
    for number in range(20):
        await chat(f"ada: /club follow https://notes.example/{number}")
    await chat("""
        ada: /club follow cs.LG
        ✗ The club follows 20 sources already
        ada: /club follow
        → 20. notes.example/19
    """)
