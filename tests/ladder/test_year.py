"""The club's year in figures: on request, and once in December by itself."""

from datetime import timedelta

from adapters.drawing import ResvgDrawing
from bot.chat.post import Reply
from tests.conversation.script import Conversation
from tests.conversation.town import Town

_TO_NOVEMBER = timedelta(weeks=36)
"""From the town's first day to Tuesday, 10 November."""


async def _four_rounds(town: Town, chat: Conversation) -> None:
    town.time.sleep(_TO_NOVEMBER)
    await town.restart()
    await chat("""
        ada: /club start The Margin Notes zone: Europe/Berlin
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        dora: /paper nominate 1810.04805
        eli: /paper nominate quant-ph/9508027
        (until mon 09:05)
        # Paper of the week
        ada: /paper summary sentence: In one sentence.
        ben: /paper critique technique: As in 1512.03385.
        (until mon 09:05)
        ben: /paper summary sentence: In another.
        ada: /paper connect 1706.03762 kind: builds-on why: it does
        (until mon 09:05)
        (until mon 09:05)
        (until mon 09:05)
    """)


async def test_a_club_is_told_of_its_year(empty: Conversation, town: Town) -> None:
    """Once, on 18 December at the time of its pick, with a button that shows it as a picture."""
    await _four_rounds(town, empty)
    await empty("""
        (until thu 23:00)
        ~ in 2026
        (until fri 09:05)
        # The Margin Notes in 2026 … papers read … 2 people wrote … 2 summaries … Thank you for reading together.
        ben presses See it as a picture
        → The Margin Notes in 2026 … papers read
        (until fri 09:05)
        ~ in 2026
    """)


async def test_the_year_on_request(empty: Conversation, town: Town) -> None:
    """In words and as a picture that says the same; another year can be named, and one without papers says so."""
    town.drawing = ResvgDrawing()
    await _four_rounds(town, empty)
    await empty("""
        chen: /paper year 2025
        → The club read nothing in 2025 that I know of.
        chen: /paper year 2091
        ✗ “2091” is no year I can tell of. Give one in four digits, until 2026.
        chen: /paper year last
        ✗ “last” is no year
        chen: /paper year
        → The Margin Notes in 2026 … 2 people wrote … 2 summaries … 1 critique
    """)
    answer = await town.dispatcher.answer(town.dispatcher.calls[-1])
    assert isinstance(answer, Reply)
    assert answer.post.picture
    assert answer.post.picture.png.startswith(b"\x89PNG")
    assert "Papers by month, from January on: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, " in answer.post.picture.alt


async def test_an_old_year_is_not_told(empty: Conversation, town: Town) -> None:
    """The bot was down over the holidays: in January nobody waits for it any more. It can be asked for."""
    await _four_rounds(town, empty)
    await empty("""
        (asleep 25d)
        ~ in 2026
        ada: /club year 2026
        → The Margin Notes in 2026
    """)
