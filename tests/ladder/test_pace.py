"""Pace: goals, reading that is noted, and the letter about it."""

import json
from datetime import timedelta

import pytest

from tests.conversation.script import Conversation
from tests.conversation.town import Town


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A club that reads its first paper since Monday the 9th of March."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
          # Paper of the week: Attention Is All You Need
    """)
    return chat


async def test_a_goal(reading: Conversation) -> None:
    """Papers and hours a week are set, shown against what was read, changed one by one and taken back."""
    await reading("""
        ben: /paper my goal
          → Your pace This week: nothing yet … In all: nothing noted yet You have set no goal
        ben: /paper my goal papers: 2 hours: 2.5
          → Your goal: 2 papers, 2 hours 30 minutes a week. … This week: 0 of 2 papers, 0 minutes of 2 hours 30 minutes
          !
        ben: /paper summary sentence: Attention is enough. time: 1h30
          → Your summary is in.
        ben: /paper my goal
          → This week: 1 of 2 papers, 1 hour 30 minutes of 2 hours 30 minutes
          → This month: 1 of 9 papers, 1 hour 30 minutes of 11 hours
          → In all: 1 paper since March, 1 hour 30 minutes – 1 a week; your goal is 2
          → Still to go this week: 1 paper, 1 hour
        ben: /paper my goal hours: 1
          → Your goal: 2 papers, 1 hour a week.
        ben: /paper my goal papers: 1
          → Your goal: 1 paper, 1 hour a week.
        ben: /paper my goal
          → Your goal for the week is reached.
        ben: /paper my goal hours: off
          → Your goal: 1 paper a week.
        ben: /paper my goal off
          → You have no goal any more.
        ben: /paper my goal
          → This week: 1 paper, 1 hour 30 minutes … You have set no goal
    """)


async def test_goals_that_cannot_be(reading: Conversation) -> None:
    """More than a week holds, quarters, and what is no number are refused, and the goal stays."""
    await reading("""
        ben: /paper my goal papers: 3 hours: 4
        ben: /paper my goal papers: 21
          ✗ “Papers a week” cannot be “21”; give a number from 0 to 20.
        ben: /paper my goal hours: 60.5
          ✗ “Hours a week” cannot be “60.5”; give hours from 0 to 60, in full or halves, like 2.5.
        ben: /paper my goal hours: 2.25
          ✗ “Hours a week” cannot be “2.25”
        ben: /paper my goal papers: many hours: 3
          ✗ “Papers a week” cannot be “many”
        ben: /paper my goal
          → 0 of 3 papers, 0 minutes of 4 hours
        ben: /paper my goal papers: 0 hours: 60
          → Your goal: 60 hours a week.
    """)


async def test_reading_is_noted(reading: Conversation) -> None:
    """Time goes to this week's paper, or to any other by title or reference; each paper counts once."""
    await reading("""
        ben: /paper my read 45m
          → Noted: 45 minutes on “Attention Is All You Need”. … This week: 1 paper, 45 minutes
          !
        ben: /paper my read 1 h 15 min
          → Noted: 1 hour 15 minutes on “Attention Is All You Need”. … This week: 1 paper, 2 hours
        ben: /paper summary sentence: Attention is enough. time: 30
        ben: /paper my goal
          → This week: 1 paper, 2 hours 30 minutes
        ben: /paper my read 2 hours paper: 1512.03385
          → Noted: 2 hours on “Deep Residual Learning for Image Recognition”. … This week: 2 papers, 4 hours 30 minutes
        ben: /paper my read 1:30 paper: residual
          → Noted: 1 hour 30 minutes on “Deep Residual Learning for Image Recognition”. … This week: 2 papers, 6 hours
        ben: /paper my read 10 paper: https://example.org/a/talk
          → Noted: 10 minutes on “https://example.org/a/talk”. … This week: 3 papers
        chen: /paper nominations
          → Nothing is proposed
        chen: /paper my goal
          → You have set no goal; /paper my goal papers: 2 hours: 3 sets one.
    """)


async def test_words_that_the_club_does_not_know(reading: Conversation) -> None:
    """They are searched for, and choosing one notes the time that was typed."""
    await reading("""
        ben: /paper my read 45m paper: distilling the knowledge in a neural
          → Which one do you mean?
        ben chooses Distilling the Knowledge in a Neural Network
          → Noted: 45 minutes on “Distilling the Knowledge in a Neural Network”.
    """)


async def test_taking_a_reading_back(reading: Conversation) -> None:
    """Its own button takes it back, and counts are as if it had never been."""
    await reading("""
        ben: /paper my read 45m
        ben: /paper my read 10m paper: 1512.03385
        ben presses Take it back
          → Taken back: 10 minutes of reading.
        ben: /paper my goal
          → This week: 1 paper, 45 minutes
    """)


@pytest.mark.worlds("console")  # elsewhere a button that was used is gone, and others' are out of reach
async def test_a_reading_is_taken_back_once(reading: Conversation) -> None:
    """A second time there is nothing left, and nobody takes back another's."""
    await reading("""
        ben: /paper my read 45m
        ben presses Take it back
          → Taken back: 45 minutes of reading.
        ben presses Take it back
          ✗ That reading is not noted any more.
        ben: /paper my read 20
        chen: /paper unread reading: 2
          ✗ That reading is not noted any more.
        ben: /paper my goal
          → This week: 1 paper, 20 minutes
    """)


NO_TIMES = (
    ("0m", "Please give a time above zero"),
    ("0", "Please give a time above zero"),
    ("25h", "more than a day has"),
    ("a while", "I cannot read “a while” as a time; give it like 45m, 1h30 or 2 hours."),
    ("-5", "I cannot read “-5” as a time"),
    ("99999999999999999999", "I cannot read “99999999999999999999” as a time"),
)


async def test_times_that_cannot_be(reading: Conversation) -> None:
    """What is no time, none at all, or longer than a day is refused with a sentence."""
    for typed, refused in NO_TIMES:
        await reading(f"ben: /paper my read {typed}\n ✗ {refused}")
    await reading("""
        ben: /paper my goal
          → You have set no goal
    """)


@pytest.mark.worlds("console", "slack")  # Discord does not let go of a command without what it needs
async def test_a_time_is_needed(reading: Conversation) -> None:
    """Without one there is an example."""
    await reading("ben: /paper my read\n ✗ Please give “How long you read” as well, like this: /paper my read 45m")


async def test_before_there_is_a_paper(chat: Conversation) -> None:
    """Time is noted all the same, for no paper."""
    await chat("""
        ben: /paper my read 45m
          → Noted: 45 minutes of reading. … This week: 45 minutes
    """)


async def test_the_time_in_the_form(reading: Conversation) -> None:
    """One line of the summary's form: kept with the note, shown to nobody else, changed with it, gone with it."""
    await reading("""
        ben presses Hand in a summary
          ? sentence: colleague: unclear: time:
        ben fills sentence: Attention is enough. | time: an hour or so
          ✗ I cannot read “an hour or so” as a time
          !
        ben: /paper summary
          ? sentence: Attention is enough. colleague: unclear: time: an hour or so
        ben fills time: 1h
          → Your summary is in.
        ben: /paper my goal
          → This week: 1 paper, 1 hour
        ben: /paper summary
          ? sentence: Attention is enough. colleague: unclear: time: 60m
        ben fills time: 1h15
          → Your summary is changed.
        ben: /paper my goal
          → This week: 1 paper, 1 hour 15 minutes
        ben: /paper summary
        ben fills time: 1h30
          → Your summary is changed.
        ben: /paper summary
        ben fills time: 1h15
          → Your summary is changed.
        ben: /paper my goal
          → This week: 1 paper, 1 hour 15 minutes
        chen: /paper summary sentence: Mine.
        chen: /paper entries
          → Attention is enough.
          ~ 1h
        (restart)
        ben: /paper summary
          ? time: 75m
        ben fills time:
          → Your summary is changed.
        ben: /paper my goal
          → This week: 1 paper This month
        ben: /paper summary sentence: Again. time: 45m
        ben: /paper my notes
        ben presses Delete summary: Attention Is All…
        ben presses Yes, delete it
          → The note is deleted.
        ben: /paper my goal
          → In all: nothing noted yet
    """)


@pytest.mark.worlds("console")  # where people of several walls can stand in one town
async def test_weeks_are_those_of_ones_own_wall(reading: Conversation, town: Town) -> None:
    """Sunday night in Berlin is Monday already for a member in Tokyo, also when the clocks have changed between."""
    town.console.meet("chen", zone="Asia/Tokyo")
    await reading("""
        ben: /paper my read 10
        chen: /paper my read 10
        (until sun 17:00)
        ben: /paper my read 20
          → This week: 1 paper, 30 minutes
        chen: /paper my read 20
          → This week: 20 minutes
        ben: /paper nominate 1512.03385
        (until sun 23:30)
        (until sun 23:30)
        ben: /paper my read 5
        ben: /paper my goal
          → This week: 1 paper, 5 minutes … In all: 2 papers since March, 35 minutes
        (1h)
        ben: /paper my goal
          → This week: nothing yet
    """)


async def test_months_and_years(reading: Conversation) -> None:
    """A new month begins anew, all of it goes on, and next year the month has its year."""
    await reading("ben: /paper my read 1h")
    await reading.town.wait(timedelta(days=30))
    await reading("""
        ben: /paper my read 30m paper: 1512.03385
        ben: /paper my goal
          → This month: 1 paper, 30 minutes In all: 2 papers since March, 1 hour 30 minutes
    """)
    await reading.town.wait(timedelta(days=300))
    await reading("""
        ben: /paper my goal
          → This month: nothing yet In all: 2 papers since March 2026, 1 hour 30 minutes
    """)


async def test_the_letter_at_the_wrap(reading: Conversation) -> None:
    """Who wishes it gets their pace once a round, whatever restarts come between, and nobody else sees it."""
    await reading("""
        ben: /paper my remind what: pace when: on
          → At each wrap you will get a direct message about your pace.
        chen: /paper my read 10
        ben: /paper my goal papers: 2
        ben: /paper my read 45m
        (until sun 19:59)
        (restart)
        (until sun 20:01)
          @ben Your pace in The Margin Notes The last seven days: 1 of 2 papers, 45 minutes
    """)
    assert reading.said("chen") == ""
    assert "45 minutes" not in reading.said("#")
    await reading("""
        (restart)
        (1h)
          ~ Your pace
        ben presses Stop sending me my pace
          → No more direct messages about your pace.
        chen: /paper nominate 1512.03385
        (until mon 09:01)
        (until sun 20:01)
          ~ Your pace
    """)


async def test_a_letter_that_is_refused_is_opened_by_its_reader_alone(reading: Conversation, town: Town) -> None:
    """Who takes no direct messages is told in the thread that one is there; what it says stays their own."""
    await town.stage.close_direct("ben")
    await reading("""
        ben: /paper my remind what: pace
        ben: /paper my read 45m
        (until sun 20:05)
          # @ben I have a message for you here that is for you alone
          ~ 45 minutes
        chen presses Read it
          ✗ That message is for somebody else.
          ~ 45 minutes
        ben presses Read it
          → Your pace in The Margin Notes … 45 minutes
    """)


async def test_what_is_kept_of_it_can_be_had_and_forgotten(reading: Conversation) -> None:
    """Goal, readings and wishes are in the export, and gone after forgetting."""
    await reading("""
        ben: /paper my goal papers: 2 hours: 3
        ben: /paper my read 45m
        ben: /paper my remind what: pace
        ben: /paper my export
    """)
    said = reading.said("ben")
    data, _ = json.JSONDecoder().raw_decode(said[said.index("{") :])
    assert (data["goal"][0]["papers"], data["goal"][0]["minutes"]) == (2, 180)
    assert [one["minutes"] for one in data["readings"]] == [45]
    assert [one["wish"] for one in data["wishes"]] == ["pace"]
    await reading("""
        ben: /paper my forget
        ben presses Yes, forget me
        ben: /paper my goal
          → You have set no goal
        ben: /paper my read 5
          → This week: 1 paper, 5 minutes
        (until sun 20:05)
          ~ Your pace in
    """)
