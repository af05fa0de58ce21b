"""The recall: opt-in questions about papers of 1, 4 and 12 weeks ago."""

import json

import pytest

from bot.outbox.repository import Outbox
from tests.conversation.script import Conversation
from tests.conversation.town import Town

PAPERS = (
    "1706.03762", "1512.03385", "1503.02531", "1806.07366", "2106.09685", "1810.04805", "2005.14165", "1412.6980",
    "1301.3781", "1312.6114", "1406.2661", "1409.0473", "1803.03635", "1801.00862",
)  # fmt: skip
SENTENCES = (
    "Attention alone translates without any recurrence whatsoever.",
    "Identity shortcuts make very deep stacks trainable.",
    "A small student imitates the softened answers of a large teacher.",
)


async def rounds(chat: Conversation, first: int, last: int, *who: str, every: str = "mon 09:00") -> None:
    """Rounds in which these members hand in, each from its pick on a Monday to just before the next one."""
    for number in range(first, last + 1):
        await chat(f"ada: /club pick {PAPERS[number - 1]}\n → will be the paper")
        await chat(f"(until {every})\n # Paper of the week")
        for name in who:
            sentence = SENTENCES[(number - 1) % len(SENTENCES)]
            await chat(f"{name}: /paper summary sentence: {sentence} unclear: What about {number}?")
        await chat("(until mon 08:30)")


async def test_a_question_after_a_week(chat: Conversation) -> None:
    """Two days after the pick, at its time of day: one's own sentence with a gap, and a way to what one wrote."""
    await rounds(chat, 1, 1, "ben", "chen")
    await chat("""
        ben: /paper my remind what: recall when: on
          → In the middle of each week you will get a few questions
        chen: /paper nominate 1512.03385
        (until wed 08:59)
          ~ Do you still know?
        (2m)
          @ben Do you still know? … A week ago you read “Attention Is All You Need”. Which word is missing
          @ben Attention alone ____ without any recurrence whatsoever.
    """)
    assert chat.said("chen") == chat.said("#") == ""
    await chat("""
        ben presses Show what I wrote: Attention Is All You Need
          → Attention Is All You Need … Attention alone translates without any recurrence whatsoever.
          → What about 1?
        ben presses I knew it
          → Well remembered. The day is noted, the answer is not.
        (restart)
        (1d)
          ~ Do you still know?
        ben presses Show what I wrote: Attention Is All You Need
        ben presses Not really
          → That is what asking is for
        ben: /paper my export
    """)
    said = chat.said("ben")
    data, _ = json.JSONDecoder().raw_decode(said[said.index("{") :])
    (wish,) = data["wishes"]
    assert (wish["wish"], wish["answered_on"]) == ("recall", "2026-03-19")
    assert set(wish) == {"club_id", "member_id", "wish", "answered_on"}


async def test_weeks_add_up(chat: Conversation) -> None:
    """After twelve weeks there are three questions in one message, over the change of the clocks as well."""
    await chat("ben: /paper my remind what: recall")
    await rounds(chat, 1, 4, "ben")
    await rounds(chat, 5, 5)
    await chat("""
        ada: /club pick 1810.04805
        (until mon 09:00)
        (until wed 08:59)
          ~ Do you still know?
        (restart)
        (2m)
          @ben 4 weeks ago you read “Deep Residual Learning for Image Recognition”. Which word is missing
          ~ week ago you read
    """)
    await rounds(chat, 7, 11)
    await rounds(chat, 12, 12, "ben")
    await chat("""
        ada: /club pick 1803.03635
        (until mon 09:00)
        (until wed 09:01)
          @ben A week ago you read … 12 weeks ago you read “Attention Is All You Need”. This was unclear
          @ben What about 1?
          ~ 4 weeks ago
    """)


async def test_nothing_is_due(chat: Conversation) -> None:
    """Who wrote nothing then, or wishes for no questions any more, gets none."""
    await rounds(chat, 1, 1, "ben", "chen")
    await chat("""
        ben: /paper my remind what: recall
        chen: /paper my remind what: recall
        dora: /paper my remind what: recall
        ben: /paper my notes
        ben presses Delete summary: Attention Is All…
        ben presses Yes, delete it
        chen: /paper my remind what: recall when: off
          → No more questions about what you read.
        chen: /paper nominate 1512.03385
        (until wed 12:00)
          ~ Do you still know?
    """)


async def test_a_paused_club_is_left_in_peace(chat: Conversation) -> None:
    """The round being read runs on, and nobody is asked anything."""
    await rounds(chat, 1, 1, "ben")
    await chat("""
        ben: /paper my remind what: recall
        ben: /paper nominate 1512.03385
        (until mon 09:00)
        ada: /club pause
        (until wed 12:00)
          ~ Do you still know?
        (until sun 20:05)
          # Round 2 in short
    """)


async def test_a_note_that_is_gone_is_not_shown(chat: Conversation) -> None:
    """What was deleted after it was asked about is gone, and nobody sees another's."""
    await rounds(chat, 1, 1, "ben", "chen")
    await chat("""
        ben: /paper my remind what: recall
        ben: /paper nominate 1512.03385
        (until wed 12:00)
          @ben Do you still know?
        ben: /paper my notes
        ben presses Delete summary: Attention Is All…
        ben presses Yes, delete it
        ben presses Show what I wrote: Attention Is All You Need
          ✗ That note is not there any more
    """)


@pytest.mark.parametrize("every", ["2", "4"])
async def test_a_club_that_meets_every_few_weeks(chat: Conversation, every: str) -> None:
    """Its last paper is the one of a week ago, said as long ago as it was."""
    await chat(
        f"ada: /club rhythm every: {every}\n ben: /paper my remind what: recall\n ben: /paper nominate 1706.03762"
    )
    await chat(f"""
        (until mon 09:00)
        ben: /paper summary sentence: {SENTENCES[0]}
        ben: /paper nominate 1512.03385
        (27d)
    """)
    await chat("(until wed 12:00)") if every == "4" else None
    if every == "4":
        await chat("(1m)")
    transcript = " ".join(" ".join(chat.transcript).split())
    assert f"{every} weeks ago you read “Attention Is All You Need”" in transcript


async def test_a_downtime_over_it(chat: Conversation, town: Town) -> None:
    """A short one makes it late, once; after a long one there is no letter, and no organizer is bothered."""
    await rounds(chat, 1, 1, "ben")
    await chat("""
        ben: /paper my remind what: recall
        ben: /paper nominate 1512.03385
        ben: /paper nominate 1503.02531
        (until wed 08:00)
        (asleep 3h)
          @ben A week ago you read
        (restart)
        (1h)
          ~ Do you still know?
        ben: /paper summary sentence: Identity shortcuts make very deep stacks trainable.
        (until mon 09:00)
        (until wed 08:00)
        (asleep 20h)
          ~ Do you still know?
    """)
    assert chat.said("ada") == ""
    async with town.store.read() as repos:
        assert not [row.key for row in await repos[Outbox].latest(1, 1000) if "missed" in row.key]


@pytest.mark.worlds("console")  # nobody can press another's button elsewhere
async def test_nobody_sees_what_another_wrote(chat: Conversation) -> None:
    """A number guessed shows nothing, nor does one that is none."""
    await rounds(chat, 1, 1, "ben", "chen")
    for number in ("1", "404", "99999999999999999999", "x"):
        await chat(f"dora: /paper recall note: {number}\n ✗ That note is not there any more\n ~ recurrence")


@pytest.mark.worlds("console")  # where a town has more than one channel
async def test_a_member_of_two_clubs(chat: Conversation) -> None:
    """A button of a direct message knows which club it is about."""
    await rounds(chat, 1, 1, "ben")
    await chat("""
        ben: /paper my remind what: recall
        ben: /paper nominate 1512.03385
        ada: in channel other
        ada: /club start The Other Ones zone: Europe/Berlin
        ben: in channel other
        ben: /paper nominate 1503.02531
        ben: in channel club
        (until wed 12:00)
          @ben A week ago you read
        ben presses Show what I wrote: Attention Is All You Need
          → Attention alone translates without any recurrence whatsoever.
        ben presses I knew it
          → Well remembered.
        ben presses No more questions
          → No more questions about what you read.
    """)
