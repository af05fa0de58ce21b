"""A vote that comes too early is told when the vote opens, on the reader's own wall."""

from tests.conversation.script import Conversation


async def test_when_the_vote_opens(chat: Conversation) -> None:
    """In the answer to the vote and in `/paper now`, until it is open; nothing is promised while the club pauses."""
    await chat("""
        ben: /paper nominate 1706.03762
        ben: /paper vote 1
          ✗ The vote is not open yet: it opens Sat 7 Mar, 09:00. Until then /paper nominate adds a paper.
        ben: /paper now
          → One paper is proposed for the next round. The pick is Mon 9 Mar, 09:00. The vote opens Sat 7 Mar, 09:00.
        (until sat 09:01)
        ben: /paper now
          → The vote for the next paper is open with one paper.
          ~ The vote opens
        (until mon 09:01)
        ada: /club pause
        ben: /paper vote 1
          ✗ The vote is not open yet
          ~ it opens
    """)
