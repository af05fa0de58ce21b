"""Coming or not: asked in the thread, counted, reminded an hour before, and noted afterwards who was there."""

import pytest

from tests.conversation.script import Conversation


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A paper is being read, and it is known where the club meets."""
    await chat("""
        ben: /paper nominate 1706.03762
        ada: /club settings meet: https://meet.example/margin
        (until mon 09:05)
    """)
    return chat


async def test_who_comes_is_asked_counted_and_reminded(reading: Conversation) -> None:
    """Answered with a button and changed at will; who comes is written to an hour before, with the way in."""
    await reading("""
        ben presses Coming
          → Noted: you are coming. The discussion is … An hour before I will write to you … Join the discussion
        chen presses Maybe
          → Noted: maybe.
        (1m)
          # Who comes to the discussion? … Coming: 1 · maybe: 1 · not this time: 0
        chen: /paper coming not-this-time
          → Noted: not this time.
        dora: /paper coming coming
          → Noted: you are coming.
        (1m)
          # Who comes to the discussion? … Coming: 2 · maybe: 0 · not this time: 1
        dora: /paper coming
          → Coming: 2 · maybe: 0 · not this time: 1 … You said that you are coming.
        (until fri 16:05)
          @ben The Margin Notes discusses “Attention Is All You Need” … and you said that you are coming. … Join
          @dora and you said that you are coming.
        (until fri 17:05)
          # The discussion is open … Coming (2) … Not this time (1)
        ben presses Maybe
        (1m)
          # The discussion is open … Coming (1) … Maybe (1)
    """)


async def test_who_was_there_is_noted_by_an_organizer(reading: Conversation) -> None:
    """An hour after, one list; each member sees for themselves how often they came, and the digest how many were."""
    await reading("""
        ben presses Coming
        chen presses Maybe
        dora: /paper coming coming
        (until fri 17:00)
        ben: /paper attendance
          ✗ Whoever led the discussion notes who was there, or an organizer.
        (until fri 18:05)
          @ada Who was at the discussion? … Round 1: choose everybody who was there.
        ada chooses ben | chen
          → Noted for round 1: ben, chen
        ben: /paper my streak
          → You were at the last discussion.
        dora: /paper coming
          → You were not at the last discussion.
        ada: /paper attendance who: dora
          → Noted for round 1: ben, chen, dora
        (until sun 20:05)
          # 3 at the discussion
          # The discussion … 3 members were there.
          ~ Not this time
        ada: /paper attendance
          → Noted so far: ben, chen, dora
        ada chooses ben
          → Noted for round 1: ben
          # The discussion … One member was there.
    """)


async def test_a_club_without_a_discussion_is_not_asked(chat: Conversation) -> None:
    """Where the discussion is switched off there is no question; switched off later, nothing is asked any more."""
    await chat("""
        ada: /club rhythm discuss: off
        ben: /paper nominate 1706.03762
        (until mon 09:05)
          ~ Who comes to the discussion?
        ben: /paper coming coming
          ✗ No discussion is coming up.
        ada: /club rhythm discuss: fri 17:00
        ben: /paper coming coming
          → Noted: you are coming.
          # Who comes to the discussion? … Coming: 1
        ada: /club rhythm discuss: off
          # Who comes to the discussion? … This round is not discussed at a set time any more.
        (until fri 18:00)
          ~ you said that you are coming
    """)


async def test_a_discussion_that_is_moved(reading: Conversation) -> None:
    """The post names the new time, and the reminder comes an hour before that."""
    await reading("""
        ben presses Coming
        ada: /club rhythm discuss: sat 11:00
        (1m)
          # Who comes to the discussion? … Sat 14 Mar, 11:00
        (until fri 17:05)
          ~ you said that you are coming
        (until sat 10:05)
          @ben you said that you are coming.
    """)


async def test_whoever_is_away_does_not_come(reading: Conversation) -> None:
    """Away on its day, one counts as not coming, is told so, and is not reminded; forgotten, one counts no more."""
    await reading("""
        ben presses Coming
        chen presses Coming
        dora presses Maybe
        ben: /paper my away first: friday
          → You are away on the day round 1 is discussed, so you now count as not coming.
        (1m)
          # Coming: 1 · maybe: 1 · not this time: 1
        dora: /paper my forget
        dora presses Yes, forget me
        (1m)
          # Coming: 1 · maybe: 0 · not this time: 1
        ada: /club retire chen
        (1m)
          # Coming: 0 · maybe: 0 · not this time: 1
        (until fri 16:30)
          ~ you said that you are coming
    """)


async def test_no_reminders_for_who_does_not_want_them(reading: Conversation) -> None:
    """They are switched off in the letter itself, and no answer promises one any more."""
    await reading("""
        ben presses Coming
        (until fri 16:05)
          @ben you said that you are coming.
        ben presses No such reminders
          → No more direct messages before discussions you come to.
        chen: /paper nominate 1512.03385
        (until mon 09:05)
        ben: /paper coming yes
          ~ An hour before
        (until fri 16:30)
          ~ you said that you are coming
    """)


async def test_a_reminder_that_comes_too_late_does_not_come(reading: Conversation) -> None:
    """Late it comes as long as the discussion is ahead, and never afterwards."""
    await reading("""
        ben presses Coming
        (until fri 15:30)
        (asleep 1h)
          @ben you said that you are coming.
        chen: /paper nominate 1512.03385
        (until mon 09:05)
        ben presses Coming
        (until fri 15:30)
        (asleep 2h)
          # The discussion is open
          ~ you said that you are coming
    """)


async def test_a_round_that_is_over_takes_no_answers(reading: Conversation) -> None:
    """Nor does a stranger join by saying that they stay away."""
    await reading("""
        eli: /paper coming no
          → Noted: not this time.
        ada: /paper board
          ~ eli
        (until sun 20:05)
        ben: /paper coming
          → No discussion is coming up.
        ben: /paper coming maybe
          ✗ No discussion is coming up.
    """)
