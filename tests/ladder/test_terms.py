"""Words nobody should be ashamed of not knowing: asked for, explained, improved, carried on, and offered again."""

import json

import pytest

from bot.chat.post import Call, Form, Refusal
from tests.conversation.script import Conversation


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A club that reads the attention paper, on a Monday."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:01)
        # Paper of the week: Attention Is All You Need
    """)
    return chat


async def test_a_word_is_asked_for_without_a_name(reading: Conversation) -> None:
    """It stands in the thread, and nobody sees who did not know it."""
    await reading("""
        chen: /paper term attention head
        → “attention head” is on the list now, without your name.
        # One word waits to be explained … • attention head … Explain: attention head
        dora: /paper term  ATTENTION  Head
        → “attention head” is on the list already
        !
        dora: /paper term positional encoding
        (1m)
        # 2 words wait to be explained … • attention head … • positional encoding
    """)
    assert not [text for text in await reading.everything() if "chen" in text]


async def test_a_word_is_explained_from_the_thread(reading: Conversation) -> None:
    """The button opens the form; the list says what was explained, by whom."""
    await reading("""
        chen: /paper term attention head
        dora presses Explain: attention head
        ? Explain a term “attention head”, met in “Attention Is All You Need”
        dora fills explanation: One of several ways a layer looks at a sentence.
        → Thank you. “attention head” is explained now.
        (1m)
        # Every word is explained … Explained … attention head: One of several ways a layer looks at a sentence. – dora
        chen: /paper term attention head
        → attention head … One of several ways a layer looks at a sentence. … dora, … from “Attention Is All You Need”
        ~ Delete:
    """)


async def test_an_explanation_is_improved_and_its_history_kept(reading: Conversation) -> None:
    """Anybody improves it; who said what, and when, can be read on."""
    await reading("""
        ben: /paper term logits what: explain explanation: Numbers before the softmax.
        → Thank you. “logits” is explained now.
        chen: /paper term Logits what: explain
        ? Explain a term “Logits”
        chen fills explanation: Scores that a softmax turns into probabilities.
        → in your words now; the earlier ones are kept
        (1m)
        # logits: Scores that a softmax turns into probabilities. – chen
        dora: /paper term logits
        → Scores that a softmax turns … chen … Improve it … Earlier ones
        dora presses Earlier ones
        → What was said of “logits” … chen … Scores … ben … Numbers before the softmax.
    """)


async def test_an_explanation_of_ones_own_can_be_deleted(reading: Conversation) -> None:
    """The one before it counts again; without any, the word is open again."""
    await reading("""
        ben: /paper term logits what: explain explanation: Numbers before the softmax.
        chen: /paper term logits what: explain explanation: Scores.
        (1m)
        chen: /paper term logits
        → Delete: Scores.
        chen presses Delete: Scores.
        → Delete your explanation for good?
        chen presses Yes, delete it
        → Your explanation is deleted.
        (1m)
        ben: /paper term logits
        → Numbers before the softmax.
        ben presses Delete: Numbers before the…
        ben presses Yes, delete it
        → Your explanation is deleted.
        ben: /paper term logits
        → “logits” is on the list already; nobody has explained it yet.
        (1m)
    """)
    shown = "\n".join(await reading.everything())
    assert "One word waits to be explained" in shown
    assert "Scores" not in shown
    assert "softmax" not in shown


@pytest.mark.worlds("console")  # the dispatcher is asked by itself
async def test_what_is_not_ones_own_cannot_be_deleted(reading: Conversation) -> None:
    """Nor what is gone, nor by a made-up number."""
    await reading("ben: /paper term logits what: explain explanation: Numbers before the softmax.")
    for who, number in (("chen", "1"), ("ben", "99"), ("ben", "x"), ("ben", "9" * 30)):
        call = Call(command="paper unexplain", values={"explanation": number, "sure": "yes"},
                    account=reading.town.console.meet(who), place=reading.town.console.place())  # fmt: skip
        with pytest.raises(Refusal, match="no-such-explanation"):
            await reading.town.dispatcher.answer(call)
    await reading("dora: /paper term logits\n → Numbers before the softmax.")


async def test_a_mistyped_word_is_dropped(reading: Conversation) -> None:
    """As long as nobody has explained it."""
    await reading("""
        chen: /paper term atention haed
        chen: /paper term atention haed what: drop
        → “atention haed” is off the list.
        # Every word is explained
        chen: /paper term atention haed what: drop
        ✗ Nobody has asked for “atention haed” here
        ben: /paper term logits what: explain explanation: Numbers.
        chen: /paper term logits what: drop
        ✗ “logits” is explained and stays
        chen: /paper term residual
        chen: /paper term residual what: earlier
        ✗ Nobody has explained “residual” yet
    """)


async def test_open_words_are_carried_to_the_next_weeks(reading: Conversation) -> None:
    """Until somebody explains them, the next thread asks again."""
    await reading("""
        chen: /paper term attention head
        chen: /paper term warm-up
        dora: /paper nominate 1512.03385
        (until mon 09:01)
        # Paper of the week: Deep Residual Learning
        # 2 words wait to be explained … • attention head … • warm-up
        ben: /paper term warm-up what: explain explanation: Small steps at first.
        (1m)
        # One word waits to be explained … • attention head … warm-up: Small steps at first. – ben
        dora: /paper nominate 1412.6980
        (until sun 21:00)
        (until mon 09:01)
        # One word waits to be explained … • attention head
        ~ warm-up
    """)


async def test_many_open_words(reading: Conversation) -> None:
    """More than fit beside each other are chosen from a list."""
    for number in range(7):
        await reading(f"chen: /paper term word {number}")
    await reading("""
        (1m)
        # 7 words wait to be explained
        dora chooses word 3
        ? Explain a term “word 3”
        dora fills explanation: The fourth of them.
        (1m)
        # 6 words wait to be explained … word 3: The fourth of them. – dora
    """)


async def test_a_known_word_of_a_new_paper_is_offered(chat: Conversation) -> None:
    """With the club's own explanation and the paper it is from; in the plural, too; not one that only looks alike."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:01)
        ben: /paper term Image  recognition contest what: explain explanation: A yearly race.
        chen: /paper term attention what: explain explanation: Looking where it matters.
        chen: /paper term net what: explain explanation: Something to catch fish with.
        dora: /paper nominate 1512.03385
        (until sun 21:00)
        (until mon 09:01)
        # Paper of the week: Deep Residual Learning
        # The club has explained these before … Image recognition contest … A yearly race. … ben
        # from “Attention Is All You Need”
        ~ Looking where it matters
        ~ catch fish
    """)


async def test_the_digest_tells_what_was_explained(reading: Conversation) -> None:
    """Of this week alone."""
    await reading("""
        dora: /paper term logits what: explain explanation: Numbers before the softmax.
        ben: /paper nominate 1512.03385
        (until sun 21:00)
        # Round 1 in short … Terms explained this week … logits: Numbers before the softmax. – dora
        dora: /paper term skip connection what: explain explanation: A way around a layer.
        (until mon 09:01)
        (until sun 21:00)
        # Round 2 in short … Terms explained this week … skip connection: A way around a layer. – dora
        ~ logits
    """)


async def test_all_words_of_the_club(reading: Conversation) -> None:
    """Open ones, explained ones, or that there are none yet."""
    await reading("""
        chen: /paper term
        → The club's words … Nobody has asked for a word yet
        chen: /paper term beam search
        ben: /paper term logits what: explain explanation: Numbers.
        ben: /paper term attention what: explain explanation: Looking.
        chen: /paper term
        → To be explained … • beam search … Explained … attention, logits … Explain: beam search
    """)


async def test_an_explanation_names_another_paper(reading: Conversation) -> None:
    """By its number, or by words; improving it leaves the paper as it was."""
    await reading("""
        dora: /paper nominate 1512.03385
        ben: /paper term shortcut paper: residual learning what: explain explanation: A way around.
        → Thank you
        ben: /paper term shortcut
        → from “Deep Residual Learning for Image Recognition”
        chen: /paper term shortcut what: explain explanation: A way around a layer.
        chen: /paper term shortcut
        → chen … from “Deep Residual Learning for Image Recognition”
        chen: /paper term shortcut paper: 1706.03762 what: explain explanation: A way around a layer.
        chen: /paper term shortcut
        → from “Attention Is All You Need”
        chen: /paper term shortcut paper: zebras what: explain
        ✗ “zebras” is not a paper of this club
    """)


async def test_before_the_first_paper(chat: Conversation) -> None:
    """A word can be asked for and explained at any time; the first thread asks for what is open then."""
    await chat("""
        ben: /paper term attention head
        → on the list now
        !
        ben: /paper term logits what: explain explanation: Numbers.
        → Thank you
        ben: /paper term logits
        → Numbers. … ben
        ben: /paper nominate 1706.03762
        (until mon 09:01)
        # One word waits to be explained … • attention head
    """)


@pytest.mark.worlds("console", "slack")  # on Discord nobody can type as much
async def test_a_word_that_is_too_long_keeps_its_explanation(reading: Conversation) -> None:
    """Refused in a sentence; the words wait for a shorter term."""
    await reading(f"""
        ben: /paper term {"long " * 2_000} what: explain explanation: It took me an hour to write this.
        ✗ “The word” may have 80 characters … Open it again, filled in
        ben presses Open it again, filled in
        → What you wrote is kept
        ben: /paper term long one what: explain
        ? It took me an hour to write this.
        ben fills explanation: It took me an hour to write this, and a minute more.
        → Thank you. “long one” is explained now.
        ben: /paper term another what: explain
        ? Explain a term
    """)
    assert "an hour" not in await reading._form()


@pytest.mark.worlds("console", "slack")  # on Discord nobody can type as much
async def test_a_draft_belongs_to_its_word(reading: Conversation) -> None:
    """What was written of one word does not slip into another's form."""
    await reading(f"""
        ben: /paper term logits what: explain explanation: {"x" * 1600}
        ✗ may have 1,500 characters
        ben: /paper term softmax what: explain
        ? “softmax”
    """)
    assert "xxx" not in await reading._form()
    await reading("ben: /paper term logits what: explain\n ? xxx")


@pytest.mark.parametrize("word", ["***", "()", "—", "\u200f\u200d"])
async def test_what_is_no_word(reading: Conversation, word: str) -> None:
    """Punctuation alone could never be found again."""
    await reading(f"ben: /paper term {word}\n ✗ is no word I could keep")


async def test_symbols_are_words(chat: Conversation) -> None:
    """C++ is not C, and characters without spaces between are words as well."""
    await chat("""
        ben: /paper term C++ what: explain explanation: A language.
        ben: /paper term C what: explain explanation: Another language.
        ben: /paper term 注意力 what: explain explanation: Looking.
        ben: /paper nominate title: Faster C++ for 多头注意力机制 link: https://example.org/a
        (until mon 09:01)
        # The club has explained these before … C++ … A language. … 注意力 … Looking.
        ~ Another language
    """)


async def test_a_forgotten_member_takes_their_words_along(reading: Conversation) -> None:
    """Out of the list, the digest, what was offered, and the term, which is open again if nobody else explained it."""
    await reading("""
        dora: /paper term logits what: explain explanation: Secret thoughts of dora.
        ben: /paper term shared what: explain explanation: First words of ben.
        dora: /paper term shared what: explain explanation: Better words of dora.
        dora: /paper summary sentence: Attention is enough.
        ben: /paper nominate title: Logits and shared things link: https://example.org/b
        (until mon 09:01)
        # The club has explained these before … Secret thoughts of dora.
        dora: /paper my forget
        dora presses Yes, forget me
        → Done.
        (1m)
        ben: /paper term logits
        → is on the list already
        ben: /paper term shared
        → First words of ben.
    """)
    assert not [text for text in await reading.everything() if "Secret thoughts" in text or "of dora" in text]
    assert [text for text in await reading.everything() if "First words of ben." in text]


@pytest.mark.worlds("console")  # elsewhere the file is not read as text
async def test_ones_explanations_are_exported(reading: Conversation) -> None:
    """With the word each is about."""
    await reading("dora: /paper term logits what: explain explanation: Numbers.\n dora: /paper my export\n →")
    exported = reading.said("dora")
    data = json.loads(exported[exported.index("{") :])
    assert [(one["term"], one["text"]) for one in data["explanations"]] == [("logits", "Numbers.")]


@pytest.mark.worlds("console")  # the dispatcher is asked by itself
async def test_words_are_suggested_while_typing(reading: Conversation) -> None:
    """Open and explained ones that contain what was typed."""
    await reading("ben: /paper term attention head\n ben: /paper term Head count what: explain explanation: How many.")
    call = Call(command="paper term", values={"term": "HEAD"}, account=reading.town.console.meet("ben"),
                place=reading.town.console.place())  # fmt: skip
    choices = await reading.town.dispatcher.suggest(call, "term")
    assert [choice.value for choice in choices] == ["attention head", "Head count"]


@pytest.mark.worlds("console")  # the dispatcher is asked by itself
async def test_a_club_has_room_for_so_many_open_words(reading: Conversation) -> None:
    """Whoever asks for one more is asked to explain one; explained ones do not count."""
    for number in range(200):
        call = Call(command="paper term", values={"term": f"word {number}"}, account=reading.town.console.meet("ben"),
                    place=reading.town.console.place())  # fmt: skip
        assert not isinstance(await reading.town.dispatcher.answer(call), Form)
    await reading("""
        ben: /paper term one more
        ✗ 200 words wait to be explained already
        ben: /paper term one more what: explain explanation: Known to me.
        → Thank you
        (1m)
        # 200 words wait to be explained … and 160 more
    """)


async def test_a_word_and_its_explanation_on_one_line(reading: Conversation) -> None:
    """What is typed behind a colon explains the word; the list never holds the whole line."""
    await reading("""
        ben: /paper term attention head: one of several looks that are taken at once, each with weights of its own
          → Thank you. “attention head” is explained now.
        chen: /paper term attention head
          → one of several looks that are taken at once
        chen: /paper term logits:
          → “logits” is on the list now
    """)
