"""Connections stay true: merged accounts, deleted notes, forgotten members, and the picture of them."""

import re

from adapters.drawing import ResvgDrawing
from bot.chat.post import Reply
from tests.conversation.script import Conversation
from tests.ladder.test_connections import reading

__all__ = ["reading"]


async def test_two_accounts_of_one_person(reading: Conversation) -> None:
    """What both said is the one member's; parted, each has their own."""
    await reading("""
        ben: /paper critique technique: As in 1512.03385.
        benno: /paper critique technique: As in 1810.04805.
        → It is noted as borrowing from “BERT
        benno: /paper connect residual kind: builds-on why: from benno
        ben: /paper my link
        →
    """)
    found = re.search(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b", reading.said("ben"))
    assert found
    await reading(f"""
        benno: /paper my link code: {found[0]}
        →
        chen: /paper critique add: Mine.
        chen: /paper connections
        → Builds on … – ben: from benno … Borrows from … – ben: As in 1512.03385. … – ben: As in 1810.04805.
        ben: /paper my link undo: yes
        →
        chen: /paper connections
        → Builds on … – benno: from benno … – ben: As in 1512.03385. … – benno: As in 1810.04805.
    """)


async def test_a_merged_note_is_deleted(reading: Conversation) -> None:
    """With it goes what either account had borrowed."""
    await reading("""
        ben: /paper critique technique: As in 1512.03385.
        benno: /paper critique technique: As in 1810.04805.
        ben: /paper my link
        →
    """)
    found = re.search(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b", reading.said("ben"))
    assert found
    await reading(f"""
        benno: /paper my link code: {found[0]}
        ben: /paper my notes
        ben presses Delete critique: Attention Is All…
        ben presses Yes, delete it
        → The note is deleted.
        ben: /paper connections
        → Nothing ties to
    """)


async def test_the_picture(reading: Conversation) -> None:
    """It comes with the list, as a PNG and in words, and every platform takes it."""
    reading.town.drawing = ResvgDrawing()
    await reading("""
        (restart)
        ada: /paper connect 1512.03385 kind: builds-on
        ada: /paper connect 1301.3781 kind: contradicts paper: 1512.03385
        ben: /paper connections
        → What ties to “Attention Is All You Need”
    """)
    answer = await reading.town.dispatcher.answer(reading.town.dispatcher.calls[-1])
    assert isinstance(answer, Reply)
    assert answer.post.picture
    assert answer.post.picture.png.startswith(b"\x89PNG")
    assert answer.post.picture.alt.startswith(
        "What ties to “Attention Is All You Need”: “Attention Is All You Need” builds"
    )
    assert "“Deep Residual Learning for Image Recognition” contradicts" in answer.post.picture.alt
