"""Organizers keep the club tidy: an entry hidden, papers made one, metadata put right, the club handed over."""

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
        ben: /paper mine
          → Hidden by the organizers … Secret of a patient.
        chen: /paper entries
          → chen – critique … One entry is hidden by the organizers.
          ~ Secret
          ~ Hide
        (until sun 20:05)
          # What everybody wrote … chen – critique … One entry is hidden by the organizers.
          # Round 1 in short … 2 members handed in: one summary and one critique.
          ~ Secret
        ben: /paper streak
          → One round in a row
        ada: /club hide member: ben undo: yes
          → It is shown again.
          # What everybody wrote … ben – summary … Secret of a patient.
          # Round 1 in short … ben: Secret of a patient.
          @ben The organizers of The Margin Notes show your summary of “Attention Is All You Need” again.
        ben: /paper mine
          ~ Hidden
        ada: /club audit
          → What organizers did … ada showed the summary of round 1 of ben again … ada hid the summary of round 1 of ben
    """)


async def test_hiding_after_the_wrap(reading: Conversation) -> None:
    """What was revealed already is taken out of the reveal and the digest; a second time is refused in a sentence."""
    await reading("""
        (until sun 20:05)
          # What everybody wrote … Secret of a patient
        ada: /club hide member: ben
          ? Hide this entry?
        ada fills why:
          → It is hidden
          # What everybody wrote … chen – critique
          # Round 1 in short
          @ben have hidden your summary
          ~ Secret
          ~ Why
        ada: /club hide member: ben
          ✗ That entry is hidden already; undo: yes shows it again.
        ada: /club hide member: chen undo: yes
          ✗ That entry is not hidden.
        ada: /club hide member: dora
          ✗ Nobody called dora is a member here
        ada: /club hide member: ada
          ✗ There is no such entry in round 1
        ada: /club hide member: ben number: 7
          ✗ There is no paper to hand in for yet
    """)
    assert "Secret" not in " ".join(await reading.everything())


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


async def test_merging_what_is_being_read(chat: Conversation) -> None:
    """Two that are the same paper: rounds, notes, nominations and votes move, what was posted follows, once agreed."""
    await chat("""
        ben: /paper nominate title: Attention is all we need link: https://example.org/attention
        chen: /paper nominate 1706.03762
        dora: /paper nominate 1512.03385
        (until sat 10:00)
        ben: /paper vote 1
        chen: /paper vote 1 2
        (1m)
          # 1. Attention is all we need … 2 approvals … 2. Attention Is All You Need … 1 approval
        ada: /club merge paper: all we need into: 1706.03762
          → Make “Attention is all we need” and “Attention Is All You Need” one paper … one open nomination with 2 votes
          !
        ada presses Yes, make them one
          → “Attention is all we need” is “Attention Is All You Need” now
        (1m)
          # 1. Attention Is All You Need … 2 approvals … 2. Deep Residual … 2 members have voted.
          ~ all we need
        eli: /paper nominate title: Again link: https://example.org/attention
          ✗ “Attention Is All You Need” is proposed already, by ben
        (until mon 09:00)
          # Paper of the week: Attention Is All You Need … 2 approvals – Attention Is All You Need
        ada: /club audit
          → ada made “Attention is all we need” and “Attention Is All You Need” one paper
    """)


async def test_merging_what_was_read(chat: Conversation) -> None:
    """The card and the digest of a round that read it change with it, and what was handed in stays."""
    await chat("""
        ben: /paper nominate title: Attention is all we need link: https://example.org/attention
        (until mon 09:00)
          # Paper of the week: Attention is all we need
        ben: /paper summary sentence: Attention is enough.
        (until sun 20:05)
          # Round 1 in short … Attention is all we need
        chen: /paper nominate 1706.03762
        ada: /club merge paper: attention is all we into: 1706.03762
          → one round, one note, 0 open nominations with 0 votes
        ada presses Yes, make them one
          # Paper of the week: Attention Is All You Need
          # Round 1 in short … Attention Is All You Need
        ben: /paper mine
          → Summary of “Attention Is All You Need … Attention is enough.
        chen: /paper nominations
          → Nothing is proposed
        chen: /paper critique paper: https://example.org/attention add: An ablation.
          ✗ is not a paper of this round
        chen: /paper nominate 1706.03762
          ✗ The club read “Attention Is All You Need” in round 1
    """)


async def test_merging_two_papers_of_one_round(chat: Conversation) -> None:
    """A member's two entries become one that holds both, and the round has one paper."""
    await chat("""
        ada: /club rhythm papers: 2
        ben: /paper nominate title: Attention is all we need link: https://example.org/attention
        chen: /paper nominate 1706.03762
        (until mon 09:00)
          # 2 papers this round … Attention is all we need
        ben: /paper summary paper: all we need sentence: The first words.
        ben: /paper summary paper: 1706.03762 sentence: The second words.
        ada: /club merge paper: all we need into: 1706.03762
        ada presses Yes, make them one
          # Paper of the week: Attention Is All You Need
        ben: /paper mine
          → Summary of “Attention Is All You Need … The second words. … The first words.
        (until sun 20:05)
          # What everybody wrote … ben – summary … The second words. … The first words.
    """)


async def test_merges_that_cannot_be(chat: Conversation) -> None:
    """No paper, several, the same one: a sentence each, and nothing changes."""
    await chat("""
        ben: /paper nominate title: A study of bees
        ben: /paper nominate title: A study of ants
        ada: /club merge paper: wasps into: bees
          ✗ The club has no paper “wasps”; give its title, its arXiv id or its link as they stand in the club.
        ada: /club merge paper: a study into: bees
          ✗ Several papers fit “a study”: “A study of ants”, “A study of bees”
        ada: /club merge paper: bees into: A STUDY OF BEES
          ✗ “A study of bees” is that paper already
        ben: /club merge paper: ants into: bees
          ✗ is for the club's organizers
        ada: /club merge paper: ants into: bees
        ada presses Yes, make them one
          → “A study of ants” is “A study of bees” now
        ada: /club merge paper: ants into: bees
          ✗ The club has no paper “ants”
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


async def test_a_correction_outlasts_the_library(chat: Conversation) -> None:
    """Looked up once more, the paper keeps what was corrected."""
    await chat("""
        ben: /paper nominate 1706.03762
        ada: /club correct paper: 1706.03762
        ada fills title: Attention, and Nothing Else
        ben: /paper nominations
        ben presses Take back 1
        ben: /paper nominate 1706.03762
          ⇒ Attention, and Nothing Else
    """)


async def test_handing_over(chat: Conversation) -> None:
    """Offered, agreed to, accepted by a button: the one leads the club, the other no longer, and both are told."""
    await chat("""
        ada: /club settings organizer: ben
          ✗ Nobody called ben is a member here
        ben: /paper nominate 1706.03762
        ada: /club handover member: ada
          ✗ You lead the club already
        ada: /club handover member: ben
          → Hand The Margin Notes over to ben? … [Yes, ask them]
        ada presses Yes, ask them
          → I have asked ben. Nothing changes until they accept.
          @ben ada would like to hand The Margin Notes over to you … [Yes, I take over] … [No, thank you]
          !
        ben presses Yes, I take over
          → You are the organizer of The Margin Notes now.
          @ada ben leads The Margin Notes now, and you are no organizer any more.
        ben: /club settings
          → organizers: ben
        ben presses No, thank you
          ✗ Nobody offers you a club just now
        ben: /club audit
          → ben took the club over from ada … ada offered the club to ben
    """)


async def test_an_offer_declined(chat: Conversation) -> None:
    """Nothing changes, and the one who offered is told."""
    await chat("""
        ben: /paper nominate 1706.03762
        ada: /club handover member: ben
        ada presses Yes, ask them
        ben presses No, thank you
          → Then The Margin Notes stays in the hands it is in.
          @ada ben would rather not lead The Margin Notes
        ben: /club pause
          ✗ is for the club's organizers
    """)


async def test_an_offer_that_is_too_old(chat: Conversation) -> None:
    """After two weeks it is over, and says so."""
    await chat("""
        ben: /paper nominate 1706.03762
        ada: /club handover member: ben
        ada presses Yes, ask them
        (15d)
        ben presses Yes, I take over
          ✗ Nobody offers you a club just now
    """)


async def test_the_last_organizer_stays(chat: Conversation) -> None:
    """Being forgotten waits until somebody else leads the club."""
    await chat("""
        ben: /paper nominate 1706.03762
        ada: /paper forget
          ✗ You are the only organizer of The Margin Notes; hand it over first with /club handover, or close it
        ada: /club settings organizer: ben
        ada: /paper forget
          → will be removed for good
    """)


async def test_what_is_kept_of_acts(reading: Conversation) -> None:
    """The export names them; forgotten, the author of what was hidden has no name in the audit, nor the reason."""
    await reading("""
        ada: /club hide member: ben
        ada fills why: It names Mr Smith.
        ben: /paper export
          → It names Mr Smith.
    """)
    exported = reading.said("ben")
    data, _ = json.JSONDecoder().raw_decode(exported[exported.index("{") :])
    assert data["notes"][0]["hidden"] is True
    assert [act["deed"] for act in data["acts"]] == ["hide"]
    await reading("""
        ben: /paper forget
        ben presses Yes, forget me
        ada: /club audit
          → ada hid the summary of round 1 of somebody
          ~ Smith
    """)
