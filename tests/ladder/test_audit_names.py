"""The audit calls everything the club does by a name."""

from tests.conversation.script import Conversation


async def test_nothing_is_a_mere_notice(chat: Conversation) -> None:
    """Connections, questions, builds, words, swaps, leads, moderation: each row says what it was."""
    await chat("""
        ada: /club settings lead: on roles: on
        ben: /paper away lead: gladly
        chen: /paper away lead: gladly
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper summary sentence: Ben's own words.
        chen: /paper summary sentence: Chen's own words.
        ben: /paper explain on
        chen: /paper explain on
        ben: /paper term head explanation: One of several looks at once.
        ben: /paper ask How many heads are too many?
        ben: /paper build a tiny network
        chen: /paper connect 1512.03385 kind: builds-on
        ada: /club audit
          → a connection between papers … a build that was claimed … questions for people who know … who leads
          ~ Notice
        ada: /club hide ben why: Not here.
        (until sun 20:01)
        ada: /club audit
          → Round 1, the call for who asks them … Round 1, digest … the lead's sheet … what an organizer did
          ~ Notice
    """)
