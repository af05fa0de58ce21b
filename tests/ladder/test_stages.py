"""One script on a console, on Discord and on Slack: it means the same on each."""

import json

import pytest

from tests.conversation.script import Conversation
from tests.conversation.town import Town

WEEK = """
    ben: /paper nominate 1706.03762 pitch: Everything <stands> on *it* & more.
      ⇒ Attention Is All You Need … ben nominates: Ashish Vaswani et al., 2017 … Everything <stands> on *it* & more.
    chen: /paper nominate residual learning
      → Which one do you mean?
    chen chooses Deep Residual Learning for Image Recognition
      ⇒ Deep Residual Learning for Image Recognition … chen nominates: Kaiming He et al., 2015
    ada: /paper nominate 1706.03762
      ✗ “Attention Is All You Need” is proposed already, by ben; /paper nominations shows what is proposed.
      !
    (until sat 09:00)
      # The ballot is open … the most approved is picked Mon 9 Mar, 09:00. … 1. Attention Is … 2. Deep Residual
    ada chooses Attention Is All You Need | Deep Residual Learning for Image Recognition
      → You approve 2 papers
    ben: /paper vote 1
      → You approve one paper
    ben: /paper my remind on
      → You will get a direct message
    (until mon 09:00)
      # Paper of the week: Attention Is All You Need … Nominated by ben … Hand in by Sun 15 Mar, 20:00
    ada presses Hand in a summary
      ? Your summary On “Attention Is All You Need” sentence: colleague: unclear:
    ada fills sentence: Attention is enough. | unclear: Why eight heads?
      → Your summary is in. Thank you. That is the first round of a streak.
      # Handed in so far: ada
      ~ Attention is enough
    chen: /paper entries
      → What they wrote is not open to you yet
    ada: /paper summary
      ? sentence: Attention is enough. colleague: unclear: Why eight heads?
    ada fills sentence: Attention is all. | unclear:
      → Your summary is changed.
    (until thu 18:00)
      # There is still time to read
      @ben The Margin Notes reads “Attention Is All You Need” this week, and your entry is still to come.
    ben presses Stop reminding me
      → No more direct messages from the reminder.
    ben: /paper critique different: Compare at equal compute.
      → Your critique is in. … One other member's entry is open to you now.
    (1m)
      # Handed in so far, 2 members: ada, ben
    ben presses Who has read it
      → ada – summary … Attention is all. … ben – critique … Compare at equal compute.
    (until sun 20:05)
      # Round 1 in short … 2 members handed in … ada: Attention is all. … Late entries still keep a streak
    dora chooses ben
      → ben – critique … Compare at equal compute.
    chen presses Hand in late
      ? Your summary On “Attention Is All You Need”
    chen fills sentence: Better late.
      → Your summary is in, marked late.
      # chen – summary, late … Better late.
    (until mon 09:00)
      # Paper of the week: Deep Residual Learning
    chen: /paper my streak why
      → Round 1: handed in late, which counts – 1 in a row
    ada: /paper board
      → Streaks of The Margin Notes … ada
"""


async def test_a_week(chat: Conversation) -> None:
    """Nominated, voted on, picked, summed up in a form, reminded of, revealed, in the digest and in the streak."""
    await chat(WEEK)
    assert await chat.town.stage.pings(chat.town.stage.home) == []


async def test_the_bot_begins_anew(chat: Conversation) -> None:
    """Another process goes on where the last one was; what was missed meanwhile comes late, and old buttons work."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 08:00)
        (asleep 3h)
          # Paper of the week: Attention Is All You Need
        (restart)
          !
        ben presses Hand in a summary
        ben fills sentence: Still here.
          → Your summary is in.
    """)


async def test_a_file_is_read(chat: Conversation) -> None:
    """What comes as a file is read by whom it is for, and by nobody else."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper summary sentence: Attention, in a file.
        ben: /paper my export
          → Attention, in a file.
          !
    """)
    exported = chat.said("ben")
    data, _ = json.JSONDecoder().raw_decode(exported[exported.index("{") :])
    assert data["notes"][0]["fields"]["sentence"] == "Attention, in a file."


async def test_a_failing_script_tells(chat: Conversation) -> None:
    """A script that expects what does not come fails, on every platform, and shows what came."""
    with pytest.raises(AssertionError, match="Propose a paper") as failed:
        await chat("ben: /paper now\n → This is said nowhere")
    assert "but not as expected: → This is said nowhere" in str(failed.value)
    for line in ("# The Margin Notes", "✗ no paper", "~ paper", "@chen paper", "? sentence"):
        with pytest.raises(AssertionError, match="but not as expected"):
            await chat(f"ben: /paper now\n {line}")


@pytest.mark.worlds("slack", "console")
async def test_a_module_says_where_it_is_played(town: Town, world: str) -> None:
    """Tests that are marked are played on the worlds they name."""
    assert world in ("slack", "console")
    assert town.stage.platform.name == world
