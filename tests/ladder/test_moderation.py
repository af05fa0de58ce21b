"""Organizers keep the club tidy: an entry hidden, metadata put right, and every act of theirs on record."""

import json

import pytest

from tests.conversation.script import Conversation


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A club that reads a paper, on which ben and chen have handed in."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper summary sentence: Secret of a patient.
        chen: /paper critique different: Compare at equal compute.
    """)
    return chat


async def test_hiding_an_entry(reading: Conversation) -> None:
    """A button beside each entry; the author is told why, still reads it, and it still counts; undo brings it back."""
    await reading("""
        ada: /paper entries
          → [Hide: ben – summary] … [Hide: chen – critique]
          ~ Secret of a patient
        ada presses Hide: ben – summary
          ? Hide this entry? ben – summary on “Attention Is All You Need” why:
        ada fills why: It names somebody.
          → It is hidden
          @ben The organizers of The Margin Notes have hidden your summary of “Attention … It names somebody. … It still
        ben: /paper my notes
          → Hidden by the organizers … Secret of a patient.
        chen: /paper entries
          → chen – critique … One entry is hidden by the organizers.
          ~ Secret
          ~ Hide
        (until sun 20:05)
          # Round 1 in short … 2 members handed in: one summary and one critique. … One entry is hidden
          ~ Secret
        ben: /paper my streak
          → One round in a row
        ada: /club hide member: ben undo: yes
          → It is shown again.
          # Round 1 in short … ben: Secret of a patient.
          @ben The organizers of The Margin Notes show your summary of “Attention Is All You Need” again.
        chen chooses ben
          → ben – summary … Secret of a patient.
        ben: /paper my notes
          ~ Hidden
        ada: /club audit
          → What organizers did … ada showed the summary of round 1 of ben again … ada hid the summary of round 1 of ben
    """)


async def test_hiding_after_the_wrap(reading: Conversation) -> None:
    """What was revealed already is taken out of the digest and its list; a second time is refused in a sentence."""
    await reading("""
        (until sun 20:05)
          # Round 1 in short … ben: Secret of a patient
        chen chooses ben
          → ben – summary … Secret of a patient.
        ada: /club hide member: ben
          ? Hide this entry?
        ada fills why:
          → It is hidden
          # Round 1 in short … One entry is hidden by the organizers.
          @ben have hidden your summary
          ~ Secret
          ~ Why
        ada: /club hide member: ben
          ✗ That entry is hidden already; undo: yes shows it again.
        ada: /club hide member: chen undo: yes
          ✗ That entry is not hidden.
        ada: /club hide member: dora
          ✗ members join with their first nomination, vote or entry
        ada: /club hide member: ada
          ✗ There is no such entry; /club hide without a name lists
        ada: /club hide member: ben number: 7
          ✗ There is no paper to hand in for yet
    """)
    assert "Secret" not in " ".join(await reading.everything())


async def test_hiding_once_the_next_paper_is_picked(reading: Conversation) -> None:
    """On Monday it is found by its author alone; where there are several, a menu offers the newest first, also back."""
    await reading("""
        (until fri 17:00)
        chen: /paper nominate 1512.03385
        (until mon 09:00)
        ada: /club hide member: ben
          ? Hide this entry? ben – summary on “Attention Is All You Need”
        ada fills why:
          → It is hidden
        ada: /club hide undo: yes
          → Which entry? … [Show again: ben – summary]
        ben: /paper summary sentence: Another secret.
          → is in
        ada: /club hide member: ben undo: yes
          → It is shown again.
        ada: /club hide member: ben
          → Which entry? … ben – summary … “Deep Residual … ben – summary … “Attention
        ada: /club hide member: ben paper: Attention
          ? ben – summary on “Attention Is All You Need”
        ada: /club hide member: ben number: 2
          ? ben – summary on “Deep Residual
        ada fills why:
          → It is hidden
        ada: /club hide member: ben paper: attention
        ada fills why:
          → It is hidden
        ada: /club hide member: ben undo: yes
          → Which entry? … ben – summary … “Deep Residual … ben – summary … “Attention
        ada: /club hide paper: attention
          → Which entry? … [Show again: ben – summary] … [Hide: chen – critique]
        ada: /club hide paper: attention undo: yes
          → Which entry? … [Show again: ben – summary]
          ~ chen
    """)


async def test_one_is_chosen_from_the_menu(reading: Conversation) -> None:
    """What is chosen opens the form of just that entry, with the reason that was typed before."""
    await reading("""
        (until fri 17:00)
        chen: /paper nominate 1512.03385
        (until mon 09:00)
        ben: /paper summary sentence: Another secret.
        ada: /club hide member: ben
          → Which entry?
        ada chooses ben – summary, on “Attention Is All You Need”
          ? Hide this entry? ben – summary on “Attention Is All You Need”
        ada fills why: Rude.
          → It is hidden
        ada: /club hide member: ben undo: yes
          → It is shown again.
        ada: /club hide undo: yes
          ✗ Nothing is hidden there.
    """)


async def test_an_entry_shown_at_once_is_hidden_where_it_stands(chat: Conversation) -> None:
    """Where each entry is a message of its own, that message says that it is hidden, and no more; edits stay hidden."""
    await chat("""
        ada: /club settings reveal: at-once
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper summary sentence: Secret of a patient.
          # ben – summary … Secret of a patient.
        ada: /club hide member: ben kind: summary
        ada fills why: Rude.
          # An entry stood here; the organizers have hidden it.
        ben: /paper summary sentence: Secret, once more.
          → Your summary is changed. … Hidden by the organizers
        (1m)
          ~ Secret
        ada: /club hide member: ben undo: yes
          # ben – summary … Secret, once more.
    """)


async def test_what_is_hidden_is_said_nowhere(reading: Conversation) -> None:
    """Neither found nor told, nor the connection it makes, in the digest or anywhere; until it is shown again."""
    await reading("""
        dora: /paper nominate 1512.03385
        dora: /paper critique technique: Shortcuts, as in 1512.03385.
          → Your critique is in.
        ada: /paper summary sentence: Mine.
        ada: /paper find shortcuts
          → Shortcuts, as in
        ada: /club hide member: dora
        ada fills why:
          → It is hidden
        ada: /paper find shortcuts
          ~ as in
        ada: /paper connections
          → Nothing ties to “Attention Is All You Need” yet
        ada: /paper connect 1512.03385 kind: borrows-from
          → Noted: “Attention
        ada: /paper connections
          → Borrows from … Deep Residual Learning … – ada
          ~ dora
        dora: /paper connections
          → Deep Residual Learning … ada
        (until sun 20:05)
          # Round 1 in short … borrows from “Deep Residual Learning … – ada
          ~ dora, ada
          ~ Shortcuts
        ada: /club hide member: dora undo: yes
          # Round 1 in short … Shortcuts … borrows from … – dora, ada
        chen: /paper connections
          → Borrows from … Deep Residual Learning … dora: Shortcuts
        chen: /paper find shortcuts
          → Shortcuts, as in
    """)


async def test_only_organizers_hide(reading: Conversation) -> None:
    """Whoever is none has no button, and the command is refused."""
    await reading("""
        ben: /paper entries
          → chen – critique
          ~ Hide
        ben: /club hide member: chen
          ✗ /club hide is for the club's organizers
    """)


async def test_two_entries_of_one_member(reading: Conversation) -> None:
    """Where somebody has two, the answer asks which, with a button for each."""
    await reading("""
        ben: /paper critique add: More secrets.
        ada: /club hide member: ben
          → Which entry? … [Hide: ben – summary] … [Hide: ben – critique]
        ada: /club hide
          → Which entry? … [Hide: ben – summary] … [Hide: chen – critique] … [Hide: ben – critique]
        ada: /club hide member: ben kind: critique
          ? ben – critique
        ada fills why:
          → It is hidden
        ada: /club hide member: ben undo: yes
          → It is shown again.
    """)


async def test_correcting_a_paper(reading: Conversation) -> None:
    """A form with what is there; the card follows; and back again."""
    await reading("""
        ada: /club correct paper: 1706.03762
          ? Correct this paper title: Attention Is All You Need authors: Ashish Vaswani; … link: … published: 2017-06-12
        ada fills title: Attention, and Nothing Else | authors: A. Vaswani; N. Shazeer | published: 2018
          → “Attention, and Nothing Else” is corrected
          # Paper of the week: Attention, and Nothing Else … A. Vaswani, N. Shazeer, 2018
        chen: /paper now
          → Paper of the week: Attention, and Nothing Else
        ada: /club correct paper: nothing else
        ada fills link: not an address
          ✗ “not an address” is not a web address
        ada: /club correct paper: nothing else
        ada fills link: https://arxiv.org/abs/1706.03762
          ✗ Everything about “Attention, and Nothing Else” stands like that already.
        ada: /club correct paper: nothing else original: yes
          → “Attention Is All You Need” is as it was again
          # Paper of the week: Attention Is All You Need … Ashish Vaswani et al., 2017
        ada: /club correct paper: 1706.03762 original: yes
          ✗ Nothing about “Attention Is All You Need” was corrected.
        ada: /club audit
          → ada took back what was corrected of “Attention Is All You Need” … ada corrected “Attention, and
    """)


async def test_connections_and_builds_say_the_new_name(reading: Conversation) -> None:
    """What stands of them in the thread follows a correction, and a tie of two papers that became one goes."""
    await reading("""
        chen: /paper connect 1512.03385 kind: builds-on
        chen: /paper build what: tiny
        chen: /paper build
        chen presses It works: tiny
        chen fills result: It runs.
        (1m)
        ada: /club correct paper: 1706.03762 title: Deep Shortcuts
          # chen: “Deep Shortcuts” builds on “Deep Residual
          # chen built a small version of “Deep Shortcuts”
        ada: /club merge paper: 1706.03762 into: 1512.03385
        ada presses Yes, make them one
          # A connection stood here
          # chen built a small version of “Deep Residual
    """)


async def test_what_is_kept_of_acts(reading: Conversation) -> None:
    """The export names them; forgotten, the author of what was hidden has no name in the audit, nor the reason."""
    await reading("""
        ada: /club hide member: ben
        ada fills why: It names Mr Smith.
        ben: /paper my export
          → It names Mr Smith.
    """)
    exported = reading.said("ben")
    data, _ = json.JSONDecoder().raw_decode(exported[exported.index("{") :])
    assert data["notes"][0]["hidden"] is True
    assert [act["deed"] for act in data["acts"]] == ["hide"]
    await reading("""
        ben: /paper my forget
        ben presses Yes, forget me
        ada: /club audit
          → ada hid the summary of round 1 of somebody
          ~ Smith
    """)
