"""Papers are tied to each other: by a critique's technique, and by hand; what ties to a paper is shown."""

from dataclasses import replace

import pytest

from tests.conversation.script import Conversation


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """The club reads "Attention Is All You Need"; it knows "Deep Residual Learning" as well."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until sat 10:00)
        ben: /paper vote 1
        (until mon 09:05)
        # Attention Is All You Need
    """)
    return chat


async def test_a_connection_by_hand(reading: Conversation) -> None:
    """It stands in the thread of its paper, with who says so and why, and in the list of both papers."""
    await reading("""
        ada: /paper connect 1512.03385 kind: builds-on why: the residual stream
        → Noted: “Attention Is All You Need” builds on “Deep Residual Learning for Image Recognition”.
        # ada: “Attention Is All You Need” builds on “Deep Residual Learning for … the residual stream
        ben: /paper connections
        → What ties to “Attention Is All You Need” … Builds on … Deep Residual Learning … ada: the residual stream
        ben: /paper connections residual learning
        → What ties to “Deep Residual Learning … Is built on by … Attention Is All You Need
    """)


async def test_nothing_ties_yet(reading: Conversation) -> None:
    """A paper without connections says so; a paper the club does not know, too."""
    await reading("""
        ada: /paper connections
        → Nothing ties to “Attention Is All You Need” yet; /paper connect ties the first.
        ada: /paper connections paper: 1810.04805
        ✗ The club does not know “1810.04805”
    """)


async def test_before_any_paper(chat: Conversation) -> None:
    """Where nothing is read yet, the paper must be named."""
    await chat("""
        ada: /paper connections
        ✗ Please say which paper you mean
        ada: /paper connect 1512.03385 kind: builds-on
        ✗ Please say which paper you mean
        ada: /paper connect 1512.03385 kind: contradicts paper: 1706.03762
        ⇒ ada: “Attention Is All You Need” contradicts “Deep Residual Learning for Image Recognition”.
        ada: /paper connections 1706.03762
        → Contradicts … Deep Residual Learning for Image Recognition
    """)


async def test_a_paper_from_elsewhere_is_looked_up(reading: Conversation) -> None:
    """An id that the club never met is looked up; so are words, and the reason waits while one is chosen."""
    await reading("""
        ada: /paper connect 1810.04805 kind: could-replace
        → “Attention Is All You Need” could replace “BERT
        ben: /paper connect graph networks kind: same-idea why: messages are attention
        → Semi-Supervised
        ben chooses Semi-Supervised Classification with Graph Convolutional Networks
        → Noted: “Attention Is All You Need” has the same idea as “Semi-Supervised
        # messages are attention
    """)


async def test_to_itself_and_twice(reading: Conversation) -> None:
    """A paper is not tied to itself; what is known is known, and a new reason is added to it."""
    await reading("""
        ada: /paper connect 1706.03762v3 kind: builds-on
        ✗ A paper cannot be tied to itself; please name another one than “Attention Is All You Need”.
        ada: /paper connect 1512.03385 kind: builds-on
        → Noted
        ben: /paper connect residual kind: builds-on
        ✗ That is known since 9 Mar 2026: “Attention Is All You Need” builds on “Deep Residual
        ben: /paper connect residual kind: builds-on why: skip connections everywhere
        → That was known since 9 Mar 2026; your reason is added.
        ben: /paper connect residual kind: builds-on why: skip connections everywhere
        ✗ That is known since 9 Mar 2026
        ben: /paper connect residual kind: builds-on why: skips
        → your reason is added
        ben: /paper connections
        → Builds on … Deep Residual Learning … – ada; ben: skips
        ~ skip connections everywhere
    """)


async def test_the_same_idea_is_known_both_ways(reading: Conversation) -> None:
    """It has no direction."""
    await reading("""
        ada: /paper connect residual kind: same-idea
        → Noted
        ben: /paper connect attention is all kind: same-idea paper: residual
        ✗ That is known since 9 Mar 2026
    """)


async def test_several_papers_fit(reading: Conversation) -> None:
    """Words that fit several of the club's papers are asked for again, with their titles."""
    await reading("""
        ada: /paper connections e
        ✗ Several papers fit “e”: “Deep Residual Learning for Image Recognition”, “Attention Is All You Need”
    """)


async def test_a_critique_names_the_paper_of_its_technique(reading: Conversation) -> None:
    """The title of a club's paper in the text ties the two; blind until the reveal, then in the digest."""
    await reading("""
        ben: /paper critique technique: The schedule of Deep Residual Learning for Image Recognition would help.
        → Your critique is in. … It is noted as borrowing from “Deep Residual Learning for Image Recognition”.
        ben: /paper connections
        → Borrows from … Deep Residual Learning … ben: The schedule of
        ada: /paper connections
        → Nothing ties to “Attention Is All You Need” yet
        ~ schedule
        ada: /paper critique add: More languages.
        → Your critique is in.
        ada: /paper connections
        → Borrows from … ben: The schedule of
        chen: /paper connections residual
        → Nothing ties to “Deep Residual
        (until sun 20:05)
        # Connections this week … “Attention Is All You Need” borrows from “Deep Residual … – ben
        chen chooses ben
        → ben – critique … It is from … Deep Residual Learning for Image Recognition
        chen: /paper connections residual
        → Lends to … Attention Is All You Need … ben
    """)


async def test_what_is_blind_cannot_be_guessed(reading: Conversation) -> None:
    """Whoever says the same as a blind critique is told nothing of it."""
    await reading("""
        ben: /paper critique technique: As in 1512.03385.
        → It is noted as borrowing from
        ada: /paper connect 1512.03385 kind: borrows-from
        → Noted: “Attention Is All You Need” borrows from
        ~ known since
    """)


async def test_the_form_asks_for_the_paper(reading: Conversation) -> None:
    """The short field of the form takes an id the club never met; what it found stands there next time."""
    await reading("""
        ben: /paper critique
        ? from:
        ben fills technique: Masked prediction. | from: https://arxiv.org/abs/1810.04805
        → It is noted as borrowing from “BERT
        ben: /paper critique
        ? technique: Masked prediction. from: BERT: Pre-training
        ben fills technique: Masked prediction, at scale.
        → Your critique is changed. … It is noted as borrowing from “BERT
        ben: /paper connections
        → Borrows from … ben: Masked prediction, at scale.
        ben: /paper critique
        ben fills technique: Something else. | from: residual
        → borrowing from “Deep Residual
        ben: /paper connections
        → Deep Residual
        ~ BERT
    """)


@pytest.mark.worlds("console", "discord")  # on Slack a refused form simply stays open
async def test_the_option_fills_the_form(reading: Conversation) -> None:
    """Given with the command, the paper stands in the form; by itself it is kept, and its technique asked for."""
    await reading("""
        ben: /paper critique from: 1512.03385
        ? from: 1512.03385
        ben fills from: 1512.03385
        ✗ Please say which technique of “1512.03385” would help here, and how; the paper is kept.
        ben presses Open it again, filled in
        ? from: 1512.03385
        ben fills from: 1512.03385 | technique: Shortcuts.
        → It is noted as borrowing from “Deep Residual Learning for Image Recognition”.
    """)


async def test_a_paper_without_its_technique_is_noted(reading: Conversation) -> None:
    """Beside other fields it is kept, and the answer asks which technique is meant; also where it must be chosen."""
    await reading("""
        ben: /paper critique different: Fewer layers. from: residual
        → borrowing from “Deep Residual Learning for Image Recognition”; call it again to say which technique would help
        ben: /paper connections
        → Borrows from … Deep Residual Learning … – ben
        chen: /paper critique different: More layers. from: residual learning of images
        → I could not find “residual learning of images”.
        chen chooses Deep Residual Learning for Image Recognition
        → Noted: your critique borrows from “Deep Residual Learning for Image Recognition”.
        chen: /paper connections
        → Borrows from … Deep Residual Learning … – ben; chen
    """)


async def test_an_unnamed_technique_is_asked_for(reading: Conversation) -> None:
    """The answer offers the club's nearest papers, and the chosen one is noted."""
    await reading("""
        ben: /paper critique technique: residual connections from images
        → Which paper is the technique from?
        ben chooses Deep Residual Learning for Image Recognition
        → Noted: your critique borrows from “Deep Residual Learning for Image Recognition”.
        ben: /paper my notes
        → A technique from another paper … It is from … Deep Residual Learning
    """)


async def test_what_cannot_be_found_is_said(reading: Conversation) -> None:
    """The critique is in all the same; the paper can be given again."""
    await reading("""
        ben: /paper critique technique: Their trick. from: 2105.00001
        → Your critique is in. … I could not find “2105.00001”.
    """)


async def test_the_connection_goes_with_its_note(reading: Conversation) -> None:
    """A critique that is deleted, or names no technique any more, ties nothing."""
    await reading("""
        ben: /paper critique technique: As in 1512.03385.
        ben: /paper connections
        → Borrows from
        ben: /paper critique
        ben fills technique: | from: | add: Nothing borrowed.
        → Your critique is changed.
        ben: /paper connections
        → Nothing ties to
        ben: /paper critique
        ben fills technique: As in 1512.03385.
        → It is noted as borrowing from
        ben: /paper my notes
        ben presses Delete critique: Attention Is All…
        ben presses Yes, delete it
        ben: /paper connections
        → Nothing ties to
    """)


async def test_taking_a_connection_back(reading: Conversation) -> None:
    """Its author or an organizer can, after a confirmation; the thread says that it is gone."""
    await reading("""
        ben: /paper connect 1512.03385 kind: builds-on why: skips
        # builds on
        ben presses Take it back
        → Take this back: “Attention Is All You Need” builds on “Deep Residual Learning for Image Recognition”?
        ben presses Yes, take it back
        → The connection is taken back.
        # A connection stood here; it was taken back.
        ben: /paper connections
        → Nothing ties to
        ben: /paper connect 1512.03385 kind: builds-on why: skips
        chen: /paper connections
        ~ Take a connection back
        ada: /paper connections
        ada chooses “Attention Is All You Need” builds on “Deep Residual Learning for Image Recognition”
        ada presses Yes, take it back
        → The connection is taken back.
    """)


async def test_two_steps(reading: Conversation) -> None:
    """What ties to the neighbours is shown one step further, and no more than that."""
    await reading("""
        ada: /paper connect 1512.03385 kind: builds-on
        ada: /paper connect 1301.3781 kind: contradicts paper: 1512.03385
        ada: /paper connect 1406.2661 kind: builds-on paper: 1301.3781
        ben: /paper connections
        → Builds on … One step further: “Deep Residual Learning for Image Recognition” contradicts “Efficient Estimation
        ~ Generative Adversarial
    """)


async def test_forgotten(reading: Conversation) -> None:
    """Who is forgotten leaves the tie, without name and reason, in the thread as well; an export had them."""
    await reading("""
        ben: /paper connect 1512.03385 kind: builds-on why: skips
        ben: /paper my export
        → "why": "skips"
        ben: /paper my forget
        ben presses Yes, forget me
        # somebody: “Attention Is All You Need” builds on
        ada: /paper connections
        → Builds on … Deep Residual … – somebody
        ~ skips
    """)


async def test_a_long_reason_waits_for_the_choice(reading: Conversation) -> None:
    """However long it is, it comes along when the paper is chosen from what a search found."""
    why = "because " * 37
    await reading(f"""
        ben: /paper connect generative adversarial kind: contradicts why: {why}
        → Generative
        ben chooses Generative Adversarial Networks
        → Noted: “Attention Is All You Need” contradicts “Generative
        # {why}
    """)


async def test_a_technique_is_looked_up_by_its_doi_or_not_at_all(reading: Conversation) -> None:
    """An address beside the point keeps no title from being recognised."""
    await reading("""
        ben: /paper critique technique: Code at https://example.org/x; Deep Residual Learning for Image Recognition.
        → It is noted as borrowing from “Deep Residual Learning for Image Recognition”.
    """)


async def test_while_the_library_is_down(reading: Conversation) -> None:
    """The critique is in, whatever it borrows from; a connection can be tried again as it was typed."""
    reading.town.library.down = True
    reading.town.rough = True
    await reading("""
        ben: /paper critique technique: Masks. from: 1810.04805
        → Your critique is in. … I could not find “1810.04805”.
        ben: /paper connect 1810.04805 kind: builds-on why: masks
        ✗ The library does not answer right now
    """)
    reading.town.library.down = False
    await reading("""
        ben presses Try again
        → Noted: “Attention Is All You Need” builds on “BERT
        # masks
    """)


async def test_at_once_everything_is_open(chat: Conversation) -> None:
    """In a club without blindness, a critique's connection stands in its entry, and goes from it when taken back."""
    await chat("""
        ada: /club settings reveal: at-once
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until sat 10:00)
        ben: /paper vote 1
        (until mon 09:05)
        ben: /paper critique technique: As in 1512.03385.
        # ben – critique … It is from … Deep Residual Learning for Image Recognition
        ada: /paper connections
        → Borrows from … Deep Residual … ben: As in 1512.03385.
        ada chooses “Attention Is All You Need” borrows from “Deep Residual Learning for Image Recognition”
        ada presses Yes, take it back
        → The connection is taken back.
        (1m)
        ada: /paper connections
        → Nothing ties to
    """)


async def test_suggestions(reading: Conversation) -> None:
    """While a paper is typed, the club's papers that contain the words are offered, the newest without any."""
    for field, command in (("to", "paper connect"), ("paper", "paper connections"), ("from", "paper critique")):
        for typed, found in (("", 2), ("residual", 1), ("RESID", 1), ("zzz", 0)):
            call = replace(reading.town.dispatcher.calls[-1], command=command, values={field: typed})
            assert len(await reading.town.dispatcher.suggest(call, field)) == found
