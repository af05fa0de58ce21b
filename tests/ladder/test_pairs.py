"""Explaining back: members who asked swap summaries at the wrap."""

import json
import re

import pytest

from tests.conversation.script import Conversation
from tests.conversation.town import Town

NAMES = ("ben", "chen", "dora", "eli", "fay")


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A club that has just picked a paper; another one is proposed for the week after."""
    await chat("""
        ada: /paper nominate 1706.03762
        ada: /paper nominate 1512.03385
        (until mon 09:00)
          # Paper of the week: Attention Is All You Need
    """)
    return chat


async def asked(chat: Conversation, *who: str) -> None:
    """These hand in a summary and ask to swap."""
    for name in who:
        await chat(f"{name}: /paper summary sentence: {name} in a sentence.\n → Your summary is in.")
        await chat(f"{name}: /paper explain\n → You are on the list: after the wrap")


def given(chat: Conversation, who: str) -> str:
    """Whose summary this member was just given."""
    found = re.findall(r"(\w+) explains", chat.said(who))
    assert len(found) == 1, f"{who} was given {found}"
    assert f"{found[0]} in a sentence." in chat.said(who)
    return str(found[0])


async def test_two_swap_summaries(reading: Conversation) -> None:
    """Each gets the other's at the wrap, once; one finds it clear, the other asks, is answered, and that is the end."""
    await asked(reading, "ben", "chen")
    await reading("""
        (until sun 19:59)
          ~ explains
        (restart)
        (2m)
          @ben chen explains … this is what chen wrote. … chen in a sentence. [Clear]
          @chen ben explains … ben in a sentence.
          # Round 1 in short
        (restart)
        (1m)
          ~ explains
        ben presses Clear
          → Marked clear; its author is told.
          @chen ben has read your summary and finds it clear.
        ben presses Ask one question
          ✗ You have said what you had to say about this summary
        chen presses Ask one question
          ? Your one question question:
        chen fills question: What is a head?
          → Your question is with the author
          @ben chen has a question … asks one question. … What is a head?
          !
        chen presses Ask one question
          ✗ You have said what you had to say
        (restart)
        ben presses Answer
          ? Your answer answer:
        ben fills answer: One of several looks at the same sentence.
          → Your answer is on its way.
          @chen ben answers … One of several looks at the same sentence. That closes it
        ben presses Answer
          ✗ There is no question open about your summary here.
        ben: /paper explain
          ✗ You have swapped summaries in round 1 already
    """)


async def test_three_make_a_ring(reading: Conversation) -> None:
    """Everybody reads one summary, and everybody's is read once."""
    await asked(reading, "ben", "chen", "dora")
    await reading("(until sun 20:01)")
    readers = {name: given(reading, name) for name in ("ben", "chen", "dora")}
    assert sorted(readers.values()) == ["ben", "chen", "dora"]
    assert all(author != reader for reader, author in readers.items())


async def test_those_who_rarely_met_are_paired(chat: Conversation) -> None:
    """Four people meet in all three ways before anybody meets again."""
    pairs = []
    for number, paper in enumerate(("1706.03762", "1512.03385", "1503.02531", "1806.07366"), 1):
        await chat(f"ada: /club pick {paper}\n (until mon 09:00)\n # Paper of the week")
        await asked(chat, *NAMES[:4])
        await chat("(until sun 20:01)")
        met = {frozenset((name, given(chat, name))) for name in NAMES[:4]}
        assert len(met) == 2
        pairs.append(met)
        if number == 3:
            assert len(frozenset[frozenset[str]]().union(*pairs)) == 6
        await chat("(until mon 08:30)")
    assert pairs[3] == pairs[0]


async def test_alone_on_the_list(reading: Conversation) -> None:
    """Who stays over is told and waits; whoever asks after the wrap is paired with them at once."""
    await asked(reading, "ben")
    await reading("""
        (until sun 20:01)
          @ben Nobody else could swap summaries in round 1 yet. You stay on the list
          ~ explains
        chen: /paper explain
          → You are on the list. Hand in your summary, late as it is
        (restart)
        chen: /paper summary sentence: chen in a sentence.
          → Your summary is in, marked late.
          @chen ben explains
          @ben chen explains … chen in a sentence.
    """)
    assert "Swap summaries" not in reading.said("chen")
    await reading("""
        dora: /paper summary sentence: dora in a sentence.
        dora presses Swap summaries
          → You are on the list: nobody is waiting right now
        eli: /paper summary sentence: eli in a sentence.
        eli presses Swap summaries
          → You are paired; the other's summary comes as a direct message.
          @dora eli explains
        fay: /paper explain
        (until mon 09:05)
        gus: /paper summary sentence: Of the new one.
        gus: /paper explain
          → after the wrap Sun 22 Mar
        (until sun 20:05)
          @gus Nobody else could swap summaries in round 2
    """)


async def test_without_a_summary_nothing_is_swapped(reading: Conversation) -> None:
    """Who asked and did not hand in is told at the wrap how it can still be done."""
    await asked(reading, "ben", "chen")
    await reading("""
        dora: /paper explain
          → You are on the list. Hand in your summary before the wrap Sun 15 Mar, 20:00
        (until sun 20:01)
          @ben chen explains
          @dora You wished to swap summaries in round 1, and yours is still to come.
    """)


async def test_off_the_list(reading: Conversation) -> None:
    """Who changes their mind is not paired."""
    await asked(reading, "ben", "chen", "dora")
    await reading("""
        dora presses Take me off the list
          → You are off the list.
        (until sun 20:01)
          @ben chen explains
          @chen ben explains
    """)
    assert reading.said("dora") == ""


@pytest.mark.worlds("console", "slack")  # Discord has no way to type what only buttons ask for
async def test_nobody_elses_business(reading: Conversation) -> None:
    """Only the reader marks, only the author answers, and nothing is answered that was not asked."""
    await asked(reading, "ben", "chen")
    await reading("""
        (until sun 20:01)
        dora: /paper explain-clear meeting: 1
          ✗ That summary was not given to you to read
        dora: /paper explain-ask meeting: 1 question: What?
          ✗ That summary was not given to you to read
        dora: /paper explain-answer meeting: 1 answer: That.
          ✗ That summary was not given to you to read
        ben: /paper explain-answer meeting: 2 answer: That.
          ✗
        ben: /paper explain-clear meeting: 99999999999999999999
          ✗ That summary was not given to you to read
        ben: /paper explain-ask
          ✗ That summary was not given to you to read
    """)


@pytest.mark.worlds("console")  # elsewhere a form takes no more than it may hold
async def test_a_refused_question_is_not_lost(reading: Conversation) -> None:
    """One that is too long opens again with what was written."""
    await asked(reading, "ben", "chen")
    long = "so very long, " * 72
    await reading(f"""
        (until sun 20:01)
        ben presses Ask one question
        ben fills question: {long}
          ✗ “What is not clear yet?” may have 1,000 characters
        ben presses Open it again, filled in
          ? question: so very long
        ben fills question:
          ✗ Please fill in “What is not clear yet?”.
        ben presses Ask one question
        ben fills question: Why?
          → Your question is with the author
          @chen ben has a question
    """)


async def test_a_deleted_summary_is_taken_back(reading: Conversation) -> None:
    """Where its reader had it as a direct message, it says so instead."""
    await asked(reading, "ben", "chen")
    await reading("""
        (until sun 20:01)
          @chen ben in a sentence.
        ben: /paper my notes
        ben presses Delete summary: Attention Is All…
        ben presses Yes, delete it
        (1m)
    """)
    shown = await reading.town.stage.private("chen")
    assert not [text for text in shown if "ben in a sentence" in text]
    assert [text for text in shown if "An entry stood here; its author has taken it back." in text]


async def test_the_forgotten_leave_no_words_with_others(reading: Conversation) -> None:
    """Summary, question and answer are gone from the others' messages; the others keep that they met somebody."""
    await asked(reading, "ben", "chen")
    await reading("""
        (until sun 20:01)
        ben presses Ask one question
        ben fills question: A question by ben.
        chen presses Ask one question
        chen fills question: A question by chen.
        ben presses Answer
        ben fills answer: An answer by ben.
        ben: /paper my forget
        ben presses Yes, forget me
        (1m)
        chen: /paper my export
    """)
    said = reading.said("chen")
    data, _ = json.JSONDecoder().raw_decode(said[said.index("{") :])
    found = sorted((one["as"], one["state"]) for one in data["swaps"])
    assert found == [("author", "asked"), ("reader", "answered")]
    shown = " ".join(await reading.town.stage.private("chen"))
    assert not [words for words in ("ben in a", "question by ben", "answer by ben") if words in shown]


@pytest.mark.worlds("console", "slack")  # Discord has no way to type what only buttons ask for
async def test_an_answer_to_somebody_who_left(reading: Conversation) -> None:
    """Who was asked by a member who is forgotten is told so."""
    await asked(reading, "ben", "chen")
    await reading("""
        (until sun 20:01)
        ben presses Ask one question
        ben fills question: Why?
        ben: /paper my forget
        ben presses Yes, forget me
    """)
    for number in (1, 2):
        await reading(f"chen: /paper explain-answer meeting: {number} answer: Too late.\n ✗")
    assert "The other one is no longer in the club." in " ".join(reading.transcript)


async def test_a_closed_door(reading: Conversation, town: Town) -> None:
    """Who takes no direct messages opens the other's summary from the thread, and nobody else does."""
    await town.stage.close_direct("ben")
    await asked(reading, "ben", "chen")
    await reading("""
        (until sun 20:05)
          # @ben I have a message for you here that is for you alone
        dora presses Read it
          ✗ That message is for somebody else.
        ben presses Read it
          → chen explains … chen in a sentence.
        ben presses Clear
          → Marked clear
    """)


async def test_a_club_without_a_wrap(chat: Conversation) -> None:
    """Its round ends with the next pick: who is alone then is told that it is over."""
    await chat("""
        ada: /club rhythm wrap: off
        ada: /paper nominate 1706.03762
        (until mon 09:00)
    """)
    await asked(chat, "ben")
    await chat("""
        ada: /paper nominate 1512.03385
        (until sun 12:00)
        (until mon 09:01)
          @ben Nobody could be found to swap summaries with in round 1
        chen: /paper explain
          → Hand in your summary before the wrap
    """)


async def test_a_hidden_summary_is_given_to_nobody(reading: Conversation) -> None:
    """Hidden before the wrap it is not swapped; hidden after it, its reader has it no more until it is shown again."""
    await asked(reading, "ben", "chen", "dora")
    await reading("""
        ada: /club hide member: dora
        ada fills why: It names a patient.
        (until sun 20:05)
          @ben chen explains
          @chen ben explains
          ~ dora explains
        ada: /club hide member: ben
        ada fills why: So does this one.
        (1m)
    """)
    shown = " ".join(await reading.town.stage.private("chen"))
    assert "ben in a sentence." not in shown
    await reading("ada: /club hide member: ben undo: yes\n (1m)")
    shown = " ".join(await reading.town.stage.private("chen"))
    assert "ben in a sentence." in shown
