"""What comes back late never overwrites what was said since: look-ups, suggestions, looks at homes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat.place import Finding
from bot.club.clubs.homes import home_changed
from bot.club.clubs.repository import Clubs
from bot.club.papers.model import Paper
from bot.features import FEATURES
from bot.features.suggestions.repository import Followed, Suggested
from tests.conversation.script import Conversation

pytestmark = pytest.mark.worlds("console")
BERT, RESIDUAL = "1810.04805", "1512.03385"


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """The club reads "Attention Is All You Need"; it knows "Deep Residual Learning" as well."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until sat 10:00)
        ben: /paper vote 1
        (until mon 09:05)
        # Attention Is All You Need
    """)
    return chat


def meanwhile(said: Conversation, script: str) -> None:
    """While the next paper is looked up, this is said and answered."""
    library = said.town.library
    find = library.find

    async def slow(key: str) -> Paper | None:
        library.find = find  # type: ignore[method-assign]
        await said(script)
        return await find(key)

    library.find = slow  # type: ignore[method-assign]


async def test_another_paper_was_named_meanwhile(reading: Conversation) -> None:
    """The critique borrows from the paper that was named last, not from the one that was found last."""
    meanwhile(reading, "ben: /paper critique technique: The schedule. from: residual\n→ borrowing from “Deep Residual")
    await reading(f"""
        ben: /paper critique technique: The schedule. from: {BERT}
        ~ borrowing from “BERT
        ben: /paper connections
        → Borrows from … Deep Residual Learning
        ~ BERT
    """)


async def test_the_field_was_written_anew_meanwhile(reading: Conversation) -> None:
    """A technique that is another one by now is not said to be from the paper that the first one named."""
    meanwhile(reading, "ben: /paper critique technique: Something of my own entirely.\n→ Your critique is changed")
    await reading(f"""
        ben: /paper critique technique: As in {BERT}, the masking.
        ben: /paper connections
        → Nothing ties to
    """)


async def test_a_critique_taken_back_meanwhile(reading: Conversation) -> None:
    """It stays taken back, and nothing of it ties to anything."""
    meanwhile(reading, "ben: /paper drop note: 1 sure: yes")
    await reading(f"""
        ben: /paper critique technique: As in {BERT}, the masking.
        ben: /paper connections
        → Nothing ties to
    """)


async def test_nothing_said_meanwhile(reading: Conversation) -> None:
    """Then the paper that was looked up is the one, as ever."""
    meanwhile(reading, "ada: /paper summary sentence: Enough.")
    await reading(f"""
        ben: /paper critique technique: As in {BERT}, the masking.
        ben: /paper connections
        → Borrows from … BERT
    """)


async def test_a_source_that_is_followed_no_more(chat: Conversation) -> None:
    """What it said while it was being asked is not proposed to a club that stopped following it meanwhile."""
    town = chat.town
    await chat("ada: /club follow cs.LG\n→ cs.LG")
    paper = Paper(
        key="arxiv:2603.00001", title="A new one", published=town.time().date(), link="https://arxiv.org/abs/x"
    )
    town.sources.put("cs.LG", replace(paper))
    recent = town.sources.recent

    async def slow(source: str, most: int) -> list[Paper]:
        town.sources.recent = recent  # type: ignore[method-assign]
        async with town.store.write() as repos:
            (followed,) = (await repos[Followed].of([1]))[1]
            await repos[Followed].remove(followed)
        return await recent(source, most)

    town.sources.recent = slow  # type: ignore[method-assign]
    await town.wait(timedelta(days=7))
    assert town.sources.asked
    async with town.store.read() as repos:
        assert not await repos[Suggested].known(1, [paper.key])


async def test_a_home_that_broke_otherwise_while_it_was_looked_at(chat: Conversation) -> None:
    """A look that began before says nothing of what was found missing since."""
    town = chat.town
    async with town.store.write() as repos:
        (home,) = (await repos[Clubs].homes([1]))[1]
        await home_changed(repos, FEATURES, home.place, Finding(key="discord-removed", ok=False), town.time())
        (broken,) = await repos[Clubs].broken()
        await home_changed(repos, FEATURES, home.place, Finding(key="discord-locked", ok=False), town.time())
    await town.club.dispatcher.mended(broken)
    async with town.store.read() as repos:
        (still,) = await repos[Clubs].broken()
    assert still.broken == "discord-locked"
    await town.club.dispatcher.mended(still)
    async with town.store.read() as repos:
        assert not await repos[Clubs].broken()
