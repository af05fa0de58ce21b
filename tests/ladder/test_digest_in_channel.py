"""At the wrap the channel gets a few lines with a way to the thread, and the thread has the whole."""

from tests.conversation.script import Conversation
from tests.conversation.town import Town

_ALL_RUNGS = """
    ben: /paper nominate 1512.03385
    (until mon 09:00)
    ada: /paper nominate 1706.03762
    ben: /paper summary sentence: Ben again.
    chen: /paper summary sentence: Chen again. unclear: What a head is.
    chen: /paper critique technique: Skip connections.
    ben: /paper term residual explanation: What is left to learn.
    chen: /paper ask How deep is too deep?
    ben: /paper build a tiny network
"""


async def test_the_channel_has_the_short_form(chat: Conversation, town: Town) -> None:
    """Numbers and streaks in the channel; what everybody wrote in the thread alone. Who is forgotten goes from both."""
    await chat("ben: /paper nominate 1706.03762\n (until mon 09:00)")
    await chat("ben: /paper summary sentence: Ben's own words.\n chen: /paper summary sentence: Chen's own words.")
    await chat(_ALL_RUNGS)
    await chat("""
        (until sun 20:01)
          # Round 2 has wrapped Deep Residual … 2 members handed in: 2 summaries and one critique.
          # Besides: … one question for people who know. … Rounds in a row… ben 2, chen 2 … stands in the thread.
          # Round 2 in short … Ben again.
    """)
    channel = await town.stage.visible(town.stage.home)
    (brief,) = [text for text in channel if "Round 2 has wrapped" in text]
    assert "Ben again." not in brief
    assert len(brief) < 600
    assert not [text for text in channel if "Round 2 in short" in text or "Ben again." in text]
    await chat("""
        chen: /paper my forget
        chen presses Yes, forget me
          # Round 2 has wrapped … 2 members handed in: 2 summaries and one critique. … Rounds in a row… ben 2
    """)
    assert not [text for text in await town.stage.visible(town.stage.home) if "chen 2" in text]


async def test_a_round_without_entries(chat: Conversation, town: Town) -> None:
    """Two lines in the channel, and no way to a thread that has nothing to tell."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until sun 20:01)
        (7d)
          # Round 1 has wrapped Attention Is All You Need Nobody handed in this time.
          ~ stands in the thread
    """)
