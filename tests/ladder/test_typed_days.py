"""Days typed on every platform are said back as they were understood."""

from tests.conversation.script import Conversation


async def test_days_and_rhythms_in_words(chat: Conversation) -> None:
    """Away over New Year, a break of the club's, and rounds by the month; what may be meant in two ways is refused."""
    await chat("""
        ben: /paper my away 24.12. - 3.1.
          → Noted: away from Thu 24 Dec 2026 to Sun 3 Jan 2027.
        ben: /paper my away 3/12
          ✗ “3/12” may be 3 December or 12 March; please write the month as a word.
        ada: /club rhythm every: every month on the last Monday skip: 25.5.
          ⇒ Every month on the last Monday, one paper
          ⇒ Mon 30 Mar 2026, discussed Fri 24 Apr 2026 Mon 27 Apr 2026, discussed Fri 22 May 2026 Mon 29 Jun 2026
    """)
