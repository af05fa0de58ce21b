"""Whoever asks for it is called when a paper is picked and when its discussion opens."""

from tests.conversation.script import Conversation
from tests.conversation.town import Town


async def test_called_by_letter_where_nothing_else_calls(chat: Conversation, town: Town) -> None:
    """Where no role is at hand it is a direct message, to those alone who asked, and nothing of it is in public."""
    await chat("""
        ben: /paper nominate 1706.03762
        dora: /paper my remind what: ping
          → You are called when a paper is picked and when its discussion opens
        (until mon 09:01)
          @dora The Margin Notes reads “Attention Is All You Need” from now on.
          # Paper of the week
        (until fri 17:01)
          @dora The Margin Notes discusses “Attention Is All You Need” now.
          # The discussion is open
    """)
    assert await town.stage.pings(town.stage.home) == []
    await chat("""
        dora: /paper my remind when: off what: ping
          → You are not called any more
        ben: /paper nominate 1512.03385
        (until mon 09:01)
          # Paper of the week: Deep Residual
          ~ from now on
        ada: /club audit
          ~ somebody joins the thread
    """)


async def test_nobody_is_called_once_forgotten(chat: Conversation) -> None:
    """A wish goes with its member."""
    await chat("""
        ben: /paper nominate 1706.03762
        dora: /paper my remind what: ping
        dora: /paper my forget
        dora presses Yes, forget me
        (until mon 09:01)
          # Paper of the week
          ~ from now on
    """)
