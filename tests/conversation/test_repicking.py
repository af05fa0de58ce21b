"""An organizer chooses while a paper is being read: it takes its place or joins it, and a wrong choice is undone."""

import pytest

from bot.club.rounds.repository import Rounds
from tests.conversation.script import Conversation
from tests.conversation.town import Town


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A club in its first week, which reads ben's paper; chen's waits."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until sat 09:00)
        eli: /paper vote 1
        (until mon 09:00)
          # Paper of the week: Attention
        (until tue 12:00)
    """)
    return chat


async def test_now_asks_whether_it_replaces_or_joins(reading: Conversation) -> None:
    """The organizer is asked, alone; in place of it, the card and the thread say so, with this week's dates."""
    await reading("""
        ada: /club pick 1806.07366 when: now
          → “Attention Is All You Need” is being read. Shall “Neural Ordinary Differential Equations” take its place
          !
        ada presses Read it instead
          → “Neural Ordinary Differential Equations” is read this week, in place of “Attention Is All You Need”.
          # Paper of the week: Neural Ordinary … An organizer chose … Reminder Thu 12 Mar, 18:00 … by Sun 15 Mar, 20:00
          # An organizer chose another paper for this week: “Neural Ordinary … in place of “Attention
        ada presses Read it instead
          ✗ The club is reading “Neural Ordinary Differential Equations” right now, in round 1
        eli: /paper summary sentence: Depth can be continuous.
          → Your summary is in
        ben: /paper nominations
          → 2 papers are proposed … Attention … Deep Residual
        (until sun 20:01)
          # Round 1 in short Neural Ordinary
        (until mon 09:00)
          # Paper of the week: Attention
        ada: /club pick 1806.07366
          ✗ The club read “Neural Ordinary Differential Equations” in round 1, the week of 9 Mar 2026
    """)


async def test_joining_what_is_read(reading: Conversation) -> None:
    """Both are read: handed in on, listed, and in the digest; three at most."""
    await reading("""
        eli: /paper summary sentence: Attention is enough.
        ada: /club pick 2 when: now
          ✗ “2” is not on the ballot
        ada: /club pick 1 when: now
          → Shall “Deep Residual Learning for Image Recognition” take its place, or be read as well?
        ada presses Read it as well
          → “Deep Residual Learning for Image Recognition” is read this week as well.
          # 2 papers this round … Attention … Nominated by ben … Deep Residual … Nominated by chen
          # An organizer chose one more paper for this week: “Deep Residual
        eli: /paper summary paper: residual sentence: Skip what is known.
          → Your summary is in
        ada: /club pick 1806.07366 when: join
          → is read this week as well
        ada: /club pick 1412.6980 when: join
          ✗ A round reads 3 papers at most
        ada: /club pick 1412.6980 when: replace
          → 3 papers are being read. Which one shall “Adam
        ada presses Instead of “Neural Ordinary…”
          → “Adam: A Method for Stochastic Optimization” is read this week, in place of “Neural
        (until sun 20:01)
          # Round 1 in short Attention … Deep Residual … Adam
    """)


async def test_nothing_anybody_wrote_is_taken_away(reading: Conversation) -> None:
    """A paper that somebody has written on stays; the other one can only join it."""
    await reading("""
        eli: /paper summary sentence: Attention is enough.
        ada: /club pick 1806.07366 when: replace
          ✗ Somebody has written on “Attention Is All You Need” in this round already, and nothing anybody wrote is
        ada presses Read it as well
          → “Neural Ordinary Differential Equations” is read this week as well.
        ben: /paper ask Why is depth continuous? paper: neural
        ada: /club pick undo: yes
          ✗ Somebody has written on “Neural Ordinary Differential Equations” in this round already
        (until sun 20:01)
          # Round 1 in short … eli: Attention is enough. – “Attention
        ben chooses eli
          → eli – summary, on “Attention … Attention is enough.
    """)


async def test_the_next_choice_is_undone(reading: Conversation) -> None:
    """`next` is about the coming pick; taken back, the vote decides again, and a second press changes nothing."""
    await reading("""
        ada: /club pick 1806.07366 when: next
          → will be the paper of the round picked Mon 16 Mar, 09:00. [Take this choice back]
          !
        ada: /club pick 1412.6980
        ada presses Take this choice back
          → The choice of “Adam: A Method for Stochastic Optimization” is taken back.
        ada: /club audit
          → took back the choice of “Adam … chose “Adam … chose “Neural
        ada: /club pick undo: yes
          → The choice of “Neural Ordinary Differential Equations” is taken back.
        ada: /club pick undo: yes
          ✗ There is no choice of yours to take back any more
        ben: /club pick undo: yes
          ✗ /club pick is for the club's organizers
        (until mon 09:00)
          # Paper of the week: Deep Residual
    """)


async def test_a_choice_that_is_read_already(reading: Conversation) -> None:
    """Once it was picked, a choice is replaced rather than undone; a button of an undone one says so."""
    await reading("""
        ada: /club pick 1806.07366
        (until mon 09:00)
          # Paper of the week: Neural
        ada: /club pick undo: yes
          ✗ The paper you chose is being read already; /club pick with when: replace reads another one instead.
        ada: /club pick 1 when: replace
          → “Deep Residual Learning for Image Recognition” is read this week, in place of “Neural
        ada presses Take this choice back
          → The choice of “Deep Residual Learning for Image Recognition” is taken back.
          # Paper of the week: Neural
          # The organizer took that back: “Neural Ordinary … is read this week, not “Deep Residual
        ben: /paper nominations
          → One paper is proposed … Deep Residual
        ada presses Take this choice back
          ✗ There is no choice of yours to take back any more
    """)


async def test_a_replacement_is_undone(reading: Conversation) -> None:
    """The paper before is read again with its nomination; a joined one goes."""
    await reading("""
        ada: /club pick 1 when: join
        ada: /club pick undo: yes
          # Paper of the week: Attention … Nominated by ben
          ~ An organizer chose what is read this time.
          # The organizer took that back: “Deep Residual Learning for Image Recognition” is not read this week.
        eli: /paper nominations
          → One paper is proposed … Deep Residual
        (until sun 20:01)
          # Round 1 in short Attention
    """)


async def test_a_pick_brought_forward_is_undone(chat: Conversation, town: Town) -> None:
    """The round is not read, nominations and votes are there again, and the club picks when it would have picked."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until sat 10:00)
        eli: /paper vote 2
        ada: /club pick 1 when: now
          → “Attention Is All You Need” is the paper now
          # Paper of the week: Attention
        ada presses Take this choice back
          → The choice of “Attention Is All You Need” is taken back.
          # Round 1 is not read: an organizer took its pick back. … the next pick is Mon 9 Mar, 09:00.
        (1m)
          # Vote for the paper of 9 Mar 2026 This vote is over; no paper was picked.
        eli: /paper summary sentence: Too late.
          ✗ There is no paper to hand in for yet
        (1h)
        ben: /paper vote
          → The ballot is open … 1. Attention … 2. Deep Residual … · 1 approval
        (until mon 09:00)
          # Paper of the week: Deep Residual … Nominated by chen … 1 approval – Deep Residual
        (until sun 20:01)
          # Round 2 in short
        (until mon 09:00)
          # Paper of the week: Attention
    """)
    async with town.store.read() as repos:
        assert [round_.pick_on.day for round_ in await repos[Rounds].latest(1, 9) if round_.picked_at] == [16, 9]


async def test_a_pick_that_was_written_on_stays(chat: Conversation) -> None:
    """A pick brought forward that somebody has handed in on is not undone; another paper may join it."""
    await chat("""
        ada: /club pick 1706.03762 when: now
        eli: /paper summary sentence: Attention is enough.
          → Your summary is in
        ada: /club pick undo: yes
          ✗ Somebody has written on “Attention Is All You Need” in this round already
        ada: /club pick 1806.07366 when: replace
          ✗ Somebody has written on “Attention
    """)


async def test_nothing_to_replace(chat: Conversation) -> None:
    """Where nothing is read there is nothing to replace or to join."""
    await chat("""
        ada: /club pick 1806.07366 when: replace
          ✗ No paper is being read right now
        ada: /club pick 1806.07366 when: join
          ✗ No paper is being read right now
        ada: /club pick undo: yes
          ✗ There is no choice of yours to take back
    """)
