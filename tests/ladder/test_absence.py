"""Whoever is away is left in peace, on a console, on Discord and on Slack."""

from tests.conversation.script import Conversation
from tests.ladder.test_recall import rounds


async def test_nothing_comes_while_away(chat: Conversation) -> None:
    """Reminder, recall and pace letter are wished for; in the week away none of them comes, nor afterwards."""
    await rounds(chat, 1, 1, "ben")
    await chat("""
        ben: /paper my remind on
        ben: /paper my remind what: recall
        ben: /paper my remind what: pace
        ben: /paper my away 2026-03-16 to 2026-03-22
          → Noted: away
        ada: /club pick 1512.03385
        (until mon 09:00)
          # Paper of the week
        (until wed 09:02)
          ~ Do you still know?
        (until thu 18:01)
          # There is still time to read
    """)
    assert chat.said("ben") == ""
    await chat("(until mon 08:30)")
    assert chat.said("ben") == ""
    await chat("""
        (1d)
        ada: /club audit
          → they are away
    """)
    assert chat.said("ben") == ""
