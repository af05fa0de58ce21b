"""A whole season of one club, as its five members live it."""

import json
from datetime import UTC, datetime

from tests.conversation.script import Conversation
from tests.conversation.town import Town


async def test_a_whole_season(chat: Conversation, town: Town) -> None:
    """Eight rounds across the change of the clocks, with all that happens in a club."""
    await _first_round(chat)
    await _late_and_changed(chat)
    await _away_over_the_change_of_the_clocks(chat, town)
    await _fourth_round_by_summer_time(chat, town)
    await _saved_by_a_freeze_and_forgotten(chat)
    await _skipped_and_paused(chat)
    await _told_in_the_end(chat)
    await _everything_about_ada(chat)
    assert await town.stage.pings(town.stage.home) == []


async def _first_round(chat: Conversation) -> None:
    await chat("""
        ben: /paper nominate 1706.03762 pitch: everything since stands on it
          ⇒ ben nominates: Ashish Vaswani et al., 2017 … everything since stands on it
        chen: /paper nominate residual learning pitch: depth at last
        chen chooses Deep Residual Learning for Image Recognition
          ⇒ chen nominates … depth at last
        dora: /paper nominate quant-ph/9508027
        (until sat 09:00)
          # The ballot is open … 1. Attention … 2. Deep Residual … 3. Polynomial
        ada: /paper vote 1 3
        eli: /paper vote 1
        (until mon 09:00)
          # Paper of the week: Attention … Nominated by ben … 2 approvals – Attention … 1 approval – Polynomial
        ada: /paper summary sentence: Attention alone is enough.
        ben: /paper summary sentence: No loops, only looking.
        chen: /paper critique technique: Skip connections, as in residual networks.
        dora: /paper summary sentence: Every word asks every other.
        eli: /paper summary sentence: Soft dictionary lookup.
          → The entries of 4 other members are open to you now.
        (until sun 20:05)
          # Round 1 in short … 5 members handed in: 4 summaries and one critique. … chen: Skip connections
    """)


async def _late_and_changed(chat: Conversation) -> None:
    await chat("""
        eli: /paper vote 2
        (until mon 09:00)
          # Paper of the week: Polynomial … Nominated by dora
        ada: /paper summary sentence: Find the period, split the number.
        ben: /paper summary sentence: First draft.
        ben: /paper summary
          ? sentence: First draft.
        ben fills sentence: Interference does the counting.
          → Your summary is changed.
        dora: /paper critique add: A word about noise.
        dora: /paper mine
        dora presses Delete critique: Polynomial-Time…
        dora presses Yes, delete it
          → The note is deleted.
        eli: /paper critique idea: Factor my backlog.
        (until sun 20:05)
          # Round 2 in short … Interference does the counting.
          ~ First draft
          ~ A word about noise
        chen: /paper summary sentence: Better late than never.
          → Your summary is in, marked late.
          # chen – summary, late
    """)


async def _away_over_the_change_of_the_clocks(chat: Conversation, town: Town) -> None:
    await chat("""
        chen: /paper away 2026-03-23 to 2026-03-29
          → Noted: away
        (until mon 09:00)
          # Paper of the week: Deep Residual … Nominated by chen … Hand in by Sun 29 Mar, 20:00
        dora: /paper remind on
        ada: /paper summary sentence: Let the signal pass.
        ben: /paper summary sentence: Learn the difference only.
        eli: /paper summary sentence: Shortcuts pay.
        dora: /paper summary sentence: Deeper is easier.
        (until thu 18:00)
          ~ There is still time to read
        eli: /paper nominate 1806.07366
        ada: /paper nominate 1503.02531
    """)
    assert chat.said("dora") == ""
    await chat("(until sun 20:00)\n # Round 3 in short")
    assert town.time() == datetime(2026, 3, 29, 18, tzinfo=UTC)


async def _fourth_round_by_summer_time(chat: Conversation, town: Town) -> None:
    await chat("""
        (until mon 09:00)
          # Paper of the week: Neural Ordinary … Nominated by eli
        chen: /paper streak why
          → 2 rounds in a row … Round 2: handed in late … Round 3: you were away – still 2
    """)
    assert town.time() == datetime(2026, 3, 30, 7, tzinfo=UTC)
    for who in ("ada", "ben", "chen", "dora"):
        await chat(f"{who}: /paper summary sentence: {who} likes it smooth.\n → Your summary is in")
    await chat("""
        (until thu 18:00)
          # There is still time to read 4 members
        eli: /paper streak why
          ~ : missed
        (until sun 20:05)
          # Round 4 in short
    """)


async def _saved_by_a_freeze_and_forgotten(chat: Conversation) -> None:
    await chat("""
        (until mon 09:00)
          # Paper of the week: Distilling … Nominated by ada
        eli: /paper streak why
          → No streak at the moment … Round 4: missed – the streak starts anew
        ada: /paper summary sentence: Doubts teach.
        chen: /paper summary sentence: Small pupil, big teacher.
        eli: /paper summary sentence: eli was here.
        eli: /paper forget
          → will be removed for good … [Yes, forget me]
        eli presses Yes, forget me
          → Your texts and your name are gone from the club.
        (1m)
          # Handed in so far, 3 members: somebody, ada, chen
        (until sun 20:05)
          # Round 5 in short … 3 members handed in … Doubts teach.
          ~ eli –
          ~ eli was here
        dora: /paper nominate 2106.09685
        (until mon 09:05)
          # Paper of the week: LoRA
          ~ reeze
        ben: /paper streak why
          → Round 5: missed, a freeze saved it
    """)
    shown = " ".join(await chat.everything())
    assert "Soft dictionary lookup" not in shown
    assert "Shortcuts pay" not in shown


async def _skipped_and_paused(chat: Conversation) -> None:
    await chat("""
        ada: /paper critique add: Ranks for everybody.
        ben: /paper critique add: The same for vision.
        (until fri 12:00)
        ada: /club skip
        ada presses Yes, skip it
          # Round 7 is skipped by an organizer. Nobody's streak suffers, and the next pick is Mon 27 Apr, 09:00.
        (until mon 10:00)
          ~ Paper of the week
        (until sun 21:00)
        dora: /paper nominate 1810.04805
        (until mon 10:00)
          # Paper of the week: BERT
        ada: /club pause until: 2026-05-20
          ⇒ The picks are paused until Wed 20 May 2026.
        ben: /paper summary sentence: Both ways at once.
        (until sun 20:05)
          # Round 8 in short
        (15d)
          !
        ada: /club resume
          ⇒ The Margin Notes goes on. The next pick is Mon 25 May, 09:00.
        dora: /paper nominate 2005.14165
        (until mon 09:00)
          # Paper of the week: Language Models are Few-Shot Learners
        ada: /paper summary sentence: Ask nicely.
        ben: /paper summary sentence: Bigger is different.
    """)


async def _told_in_the_end(chat: Conversation) -> None:
    await chat("""
        ben: /paper streak why
          → Round 5: missed, a freeze saved it … Round 7: skipped … Round 8: handed in … Round 9: handed in – 7
        dora: /paper streak why
          → Round 5: missed, a freeze saved it – still 4 … Round 6: missed … Round 8: the club was paused
        ada: /paper board
          → 1. ada – 7 in a row, 7 kept in all, 1 freeze (tied) 1. ben – 7 in a row … 3. chen – 4 in a row
          ~ eli
        ada: /club audit
          → Round 9, paper of the week on console: due … on time
    """)


async def _everything_about_ada(chat: Conversation) -> None:
    await chat("ada: /paper export\n → Everything the club keeps about you.")
    text = chat.said("ada")
    data = json.loads(text[text.index("{") :])
    assert data["club"] == "The Margin Notes"
    assert [one["name"] for one in data["accounts"]] == ["ada"]
    assert [one["fields"] for one in reversed(data["notes"])] == [
        {"sentence": "Attention alone is enough."},
        {"sentence": "Find the period, split the number."},
        {"sentence": "Let the signal pass."},
        {"sentence": "ada likes it smooth."},
        {"sentence": "Doubts teach."},
        {"add": "Ranks for everybody."},
        {"sentence": "Ask nicely."},
    ]
    assert [one["paper"] for one in data["nominations"]] == ["Distilling the Knowledge in a Neural Network"]
    assert {(one["round"]) for one in data["votes"]} == {1}
    assert len(data["votes"]) == 2
    assert [line["reason"] for line in data["ledger"]].count("kept") == 7
    assert data["member"]["organizer"] is True
