"""Summaries and critiques: handing in, editing, too late, too long, taking back."""

import pytest

from tests.conversation.script import Conversation


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A club that has just picked a paper; another one is proposed for the week after."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until mon 09:00)
          # Paper of the week: Attention Is All You Need
    """)
    return chat


async def test_before_a_paper_is_picked(chat: Conversation) -> None:
    """Without a paper there is nothing to hand in, and what was typed waits for the paper."""
    await chat("""
        ben: /paper summary
          ✗ There is no paper to hand in for yet; /paper now says when the next one is picked.
        ben: /paper critique
          ✗ There is no paper to hand in for yet
        ben: /paper entries
          ✗ There is no paper to hand in for yet
    """)


async def test_a_summary_by_its_form(reading: Conversation) -> None:
    """The form names the paper; handed in, it counts, and the thread shows who has handed in and nothing else."""
    await reading("""
        ada presses Hand in a summary
          ? Your summary On “Attention Is All You Need” sentence: colleague: unclear:
        ada fills sentence: Attention is enough. | colleague: First line.\\n\\nSecond line. | unclear: Why eight heads?
          → Your summary is in. Thank you. That is the first round of a streak.
          # Handed in so far: ada
          ~ Attention is enough
        ada: /paper mine
          → Summary of “Attention … Attention is enough. … First line. … Second line. … Why eight heads?
        ada: /paper now
          → One member has handed in. You have handed in: summary.
        ben: /paper now
          → One member has handed in. You have not handed in yet: /paper summary or /paper critique.
    """)


async def test_a_critique_on_one_line(reading: Conversation) -> None:
    """A line with the fields in it is handed in at once."""
    await reading("""
        ben: /paper critique different: Compare at equal compute. technique: Label smoothing from Inception.
          → Your critique is in. Thank you.
        ben: /paper mine
          → A step I would do differently │ Compare at equal compute. A technique from another paper │ Label smoothing
    """)


async def test_a_form_opens_filled_in(reading: Conversation) -> None:
    """Called again it shows what was handed in; what is emptied is gone, what is left as it was stays."""
    await reading("""
        ada: /paper summary sentence: Attention is enough. unclear: Why eight heads?
        ada: /paper summary
          ? sentence: Attention is enough. colleague: unclear: Why eight heads?
        ada fills sentence: Attention alone is enough. | unclear:
          → Your summary is changed.
        ada: /paper mine
          → Attention alone is enough.
          ~ eight heads
        ada: /paper streak
          → One round in a row
    """)


async def test_a_missing_field(reading: Conversation) -> None:
    """A form without what it needs is refused and opens again with what was written."""
    await reading("""
        ada: /paper summary
        ada fills unclear: Why eight heads?
          ✗ Please give “In one sentence” as well, like this: /paper summary sentence: … [Open it again, filled in]
          !
        ada presses Open it again, filled in
          ? sentence: colleague: unclear: Why eight heads?
        ada fills sentence: Attention is enough.
          → Your summary is in.
        ada: /paper mine
          → Attention is enough. … Why eight heads?
    """)


async def test_an_empty_critique(reading: Conversation) -> None:
    """At least one of the four lenses has to hold something."""
    await reading("""
        ada: /paper critique
        ada fills different: | add:
          ✗ Please fill in at least one field.
          !
    """)


async def test_too_long(reading: Conversation) -> None:
    """What is too long is refused with both numbers; none of it is lost, and the shortened one is taken."""
    long = "so very long, " * 43
    await reading(f"""
        ada: /paper summary
        ada fills sentence: {long} | unclear: Why eight heads?
          ✗ “In one sentence” may have 500 characters and has 601; please shorten it. [Open it again, filled in]
        ada presses Open it again, filled in
          ? sentence: so very long, … unclear: Why eight heads?
        ada fills sentence: Short.
          → Your summary is in.
        ada: /paper summary
          ? sentence: Short. colleague: unclear: Why eight heads?
    """)


@pytest.mark.parametrize(
    ("asks", "first", "second"),
    [
        ("summary", "", "first round of a streak"),
        ("critique", "first round of a streak", ""),
        ("either", "first round of a streak", ""),
        ("both", "This round asks for a summary and a critique", "first round of a streak"),
    ],
)
async def test_what_the_club_asks_for(chat: Conversation, asks: str, first: str, second: str) -> None:
    """A round is kept by what the club asks for, and by nothing less."""
    await chat(f"""
        ada: /club settings asks: {asks}
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ada: /paper now
          → You have not handed in yet: /paper {"critique" if asks == "critique" else "summary"}
        ada: /paper critique add: An ablation.
          → Your critique is in. Thank you. … {first}
        ada: /paper summary sentence: Attention is enough.
          → Your summary is in. Thank you. … {second}
        ada: /paper streak
          → One round in a row
    """)


async def test_what_is_still_owed(chat: Conversation) -> None:
    """Half of what the club asks for is answered with the rest; once all of it is in, an edit is not."""
    await chat("""
        ada: /club settings asks: both
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ada: /paper summary sentence: Attention is enough.
        ada: /paper now
          → You have handed in: summary. This round asks for a summary and a critique.
        ada: /paper critique add: An ablation.
        ada: /paper now
          → You have handed in: critique, summary.
          ~ This round asks for
        ada: /paper summary sentence: Attention is nearly enough.
          → Your summary is changed.
          ~ This round asks for
    """)


async def test_a_round_goes_on_asking_for_what_it_asked(chat: Conversation) -> None:
    """What the club asks from now on holds from the next pick; a late entry that was too little stays too little."""
    await chat("""
        ada: /club settings asks: both
        ben: /paper nominate 1706.03762
        ben: /paper nominate 1512.03385
        (until mon 09:00)
        (until sun 20:05)
        ben: /paper summary sentence: It attends.
          → Your summary is in, marked late. Thank you. This round asks for a summary and a critique.
        ada: /club settings asks: either
          ⇒ asks: either … Round 1 was picked before that and still asks for a summary and a critique.
        ben: /paper now
          → You have handed in: summary. This round asks for a summary and a critique.
        (until mon 09:05)
        ben: /paper streak why
          → Round 1: missed
        ben: /paper now
          → You have not handed in yet: /paper summary or /paper critique.
        ada: /club settings asks: critique
          ⇒ Round 2 was picked before that and still asks for a summary or a critique.
        ada: /club settings asks: either
          ~ was picked before
    """)


async def test_a_late_entry_is_offered_where_one_counts(chat: Conversation) -> None:
    """The digest opens what keeps the round; a round that wraps at the next pick takes no late entries."""
    await chat("""
        ada: /club settings asks: critique
        ben: /paper nominate 1706.03762
        ben: /paper nominate 1512.03385
        (until mon 09:00)
        (until sun 20:05)
          # Round 1 in short … Late entries still keep a streak until the next pick. … [Hand in late]
        ben presses Hand in late
          ? different:
        ada: /club rhythm wrap: off
        (8d)
          # Round 2 in short
          ~ Late entries
    """)


async def test_late_is_marked(reading: Conversation) -> None:
    """After the wrap an entry still counts, is marked late and open to everybody, until the next pick."""
    await reading("""
        ada: /paper summary sentence: In time.
        (until sun 20:05)
          # Round 1 in short … Late entries still keep a streak until the next pick. … [Hand in late]
        ben presses Hand in late
          ? Your summary On “Attention Is All You Need”
        ben fills sentence: Better late.
          → Your summary is in, marked late. Thank you. That is the first round of a streak. One other member's entry is
          # ben – summary, late … Better late.
        (until mon 09:00)
        ben: /paper streak why
          → Round 1: handed in late, which counts – 1 in a row
    """)


async def test_the_entries_of_a_round_that_is_over(reading: Conversation) -> None:
    """They can be read for as long as the club lives, by the name of their paper."""
    await reading("""
        ben: /paper summary sentence: Looking is enough.
        (until mon 09:00)
          # Paper of the week: Deep Residual
        chen: /paper now
          → The week
        chen: /paper entries 1706.03762
          → Round 1: one member has handed in … ben – summary … Looking is enough.
        chen: /paper entries 1810.04805
          ✗ The club has not read “1810.04805”; name a paper it has read.
    """)


async def test_a_round_that_is_over(reading: Conversation) -> None:
    """Once the next paper is picked the last round is over: the refusal names it and gives the words back."""
    await reading("""
        ben: /paper summary
          ? On “Attention Is All You Need”
        (until mon 09:00)
          # Paper of the week: Deep Residual
        ben fills sentence: Too late for this one.
          ✗ “Attention Is All You Need” was read in round 1, the week of 9 Mar 2026, and takes no more … Too late for
        ben: /paper summary
          ? On “Deep Residual Learning for Image Recognition” sentence: colleague: unclear:
        ben: /paper summary paper: 1706.03762 sentence: Still too late.
          ✗ “Attention Is All You Need” was read in round 1 … Still too late.
        ben: /paper critique paper: 1810.04805
          ✗ “1810.04805” is not a paper of this round; /paper now shows which is.
    """)


async def test_an_old_draft_stays_out_of_a_new_form(reading: Conversation) -> None:
    """What was refused about one paper does not turn up in the form for the next one."""
    await reading("""
        ada: /paper summary
        ada fills unclear: Why eight heads?
          ✗ Please give “In one sentence” as well
        (7d)
        ada: /paper summary
          ? On “Deep Residual Learning for Image Recognition” sentence: colleague: unclear:
          ~ eight heads
    """)


async def test_between_two_rounds(reading: Conversation) -> None:
    """While the last round still takes late entries, its old card and a title find it."""
    await reading("""
        (until sun 20:05)
        eli: /paper critique paper: attention is add: An ablation.
          → Your critique is in, marked late.
        eli: /paper now
          → You have handed in: critique.
    """)


async def test_what_was_revealed_stays_as_it_is(reading: Conversation) -> None:
    """An entry is edited until the wrap; one that came late after it may still change."""
    await reading("""
        ada: /paper summary sentence: As revealed.
        (until sun 20:05)
        ada: /paper summary
          ✗ was revealed at the wrap and stays as it is
        ada: /paper summary sentence: As I wish I had said.
          ✗ was revealed at the wrap and stays as it is
        ben: /paper summary sentence: Late.
          → marked late
        ben: /paper summary sentence: Late, and better.
          → Your summary is changed.
    """)


async def test_taking_a_note_back(reading: Conversation) -> None:
    """One's own note goes after a confirmation, out of every post; that the round was kept stays."""
    await reading("""
        ada: /paper summary sentence: Attention is enough.
        ben: /paper summary sentence: A secret of mine.
        (1m)
          # Handed in so far, 2 members: ada, ben
        ben: /paper mine
        ben presses Delete summary: Attention Is All…
          → Delete your summary of “Attention Is All You Need” for good? Your streak stays as it is. [Yes, delete it]
        ben presses Yes, delete it
          → The note is deleted.
          # Handed in so far: ada
        ben presses Yes, delete it
          ✗ That note is not there any more
        ben: /paper mine
          → You have no notes here yet
        ben: /paper streak
          → One round in a row
        (until sun 20:05)
          # Round 1 in short … ada: Attention is enough.
          ~ A secret of mine
    """)


async def test_taking_a_note_back_after_the_wrap(reading: Conversation) -> None:
    """Deleted after everything was revealed, the text leaves the digest, and its author the list of who wrote."""
    await reading("""
        ada: /paper summary sentence: Attention is enough.
        ben: /paper summary sentence: A secret of mine.
        (until sun 20:05)
          # Round 1 in short … ben: A secret of mine.
        eli chooses ben
          → ben – summary … A secret of mine.
        ben: /paper mine
        ben presses Delete summary: Attention Is All…
        ben presses Yes, delete it
          # Round 1 in short … ada: Attention is enough.
          ~ ben
          ~ A secret of mine
        eli: /paper entries round: 1 of: 2
          ~ A secret of mine
    """)
    shown = " ".join(await reading.everything())
    assert "Attention is enough." in shown
    assert "A secret of mine" not in shown


async def test_somebody_elses_note(reading: Conversation) -> None:
    """Nobody deletes what is not theirs, whatever number they give."""
    await reading("""
        ada: /paper summary sentence: Attention is enough.
        ben: /paper drop note: 1 sure: yes
          ✗ That note is not there any more
        ben: /paper drop note: ada
          ✗ That note is not there any more
        ada: /paper mine
          → Attention is enough.
    """)


async def test_old_notes_are_a_button_away(chat: Conversation) -> None:
    """One's notes come newest first, four at a time."""
    for number, paper in enumerate(("1706.03762", "1512.03385", "1503.02531", "1806.07366", "2106.09685"), 1):
        await chat(f"""
            ada: /club pick {paper}
            (until mon 09:00)
            ben: /paper summary sentence: Sentence number {number}.
              → Your summary is in
        """)
    await chat("""
        ben: /paper mine
          → Sentence number 5. … Sentence number 2. … [Older notes]
          ~ Sentence number 1.
        ben presses Older notes
          → Sentence number 1.
          ~ Older notes
    """)


async def test_a_summary_and_a_critique_are_deleted_by_different_buttons(chat: Conversation) -> None:
    """Of one paper somebody has both: each button, and the question behind it, says which one goes."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper summary sentence: Attention is enough.
        ben: /paper critique add: An ablation.
        ben: /paper my notes
          → [Delete critique: Attention Is All…] … [Delete summary: Attention Is All…]
        ben presses Delete critique: Attention Is All…
          → Delete your critique of “Attention Is All You Need” for good?
    """)
