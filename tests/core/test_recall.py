"""Questions made from what members wrote: any text, any script, and always the same."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.features.recall.rules import AGES, BLANK, MOST, age_of, asked_days, blanked, taking_turns, weighty
from tests.core.steady import steady

TEXTS = st.text(max_size=200)
VOCABULARY = ("the", "attention", "layers", "of", "a", "deep", "model", "translate", "sentences", "quickly")
WORDS = st.lists(st.sampled_from(VOCABULARY), max_size=12)


@steady(300)
@given(TEXTS | WORDS.map(" ".join), TEXTS, st.integers(0, 2))
def test_any_sentence(sentence: str, title: str, rank: int) -> None:
    """Either there is no fair question, or one word of the sentence is missing and nothing else has changed."""
    asked = blanked(sentence, title, rank)
    assert blanked(sentence, title, rank) == asked
    if asked is None:
        return
    missing = weighty(sentence, title)[rank]
    assert BLANK in asked
    assert missing not in weighty(asked, title)
    assert missing.casefold() not in {word.casefold() for word in weighty(title, "")}
    assert sum(mark.isalpha() for mark in asked) >= 15
    kept = [piece for piece in asked.split(BLANK) if piece]
    assert all(piece in sentence for piece in kept)


@steady(100)
@given(WORDS)
def test_the_weightiest_word_is_a_long_one(words: list[str]) -> None:
    """No longer word of the sentence could have been asked for."""
    sentence = " ".join(words)
    asked = blanked(sentence, "")
    assume(asked)
    missing = weighty(sentence, "")[0]
    assert len(missing) == max(map(len, words))
    assert missing not in (asked or "")


BY_HAND = (
    ("Attention alone is enough to translate well.", "Attention", "Attention alone is enough to ____ well."),
    ("Resnets let gradients flow; RESNETS are deep.", "", "Resnets let ____ flow; RESNETS are deep."),
    ("Gradients flow where gradients did not.", "", "____ flow where ____ did not."),
    ("It works.", "", None),  # too short to go by
    ("Yes", "", None),
    ("", "", None),
    ("a b c d e f g h i j k l m n o p q", "", None),  # no word worth asking for
    ("注意力机制足以完成机器翻译，不再需要循环神经网络的结构。", "", None),  # no words to tell apart
    ("この論文はTransformerで翻訳の品質を大きく向上させた。", "", "この論文は____で翻訳の品質を大きく向上させた。"),
    ("번역에는 어텐션만으로 충분하다는 것을 보여준다.", "", "번역에는 ____ 충분하다는 것을 보여준다."),
    ("La idea: la normalización ayuda muchísimo.", "", "La idea: la ____ ayuda muchísimo."),
    ("See https://example.org/transformerarchitecture for what they did.", "", None),
    ("State-of-the-art results with half of the compute.", "", "____ results with half of the compute."),
)


@pytest.mark.parametrize(("sentence", "title", "asked"), BY_HAND)
def test_sentences_by_hand(sentence: str, title: str, asked: str | None) -> None:
    """Latin, Chinese, Japanese, Korean, short and empty ones."""
    assert blanked(sentence, title) == asked


def test_another_word_the_second_time() -> None:
    """The next weightiest is another one, and there is an end to them."""
    sentence = "Residual shortcuts make very deep networks trainable."
    asked = [blanked(sentence, "", rank) for rank in range(9)]
    words = [one for one in asked if one]
    assert len(words) == len(set(words)) == len(weighty(sentence, "")) > 3
    assert asked[len(words) :] == [None] * (9 - len(words))


@given(st.dates(date(2020, 1, 6), date(2040, 1, 1)), st.integers(1, 4))
def test_the_days_asked_about(picked: date, every: int) -> None:
    """Whole rounds back, each once, and as near to 1, 4 and 12 weeks as the club's weeks come."""
    days = asked_days(picked, every)
    back = [(picked - day) // timedelta(weeks=1) for day in days]
    assert back == sorted(set(back))
    assert all(weeks % every == 0 and weeks > 0 for weeks in back)
    assert set(days.values()) <= set(AGES)
    for age in AGES:
        nearest = min(abs(weeks - age) for weeks in back)
        assert nearest <= max(every / 2, every - age)
    if every == 1:
        assert back == list(AGES)


@given(st.dates(date(2020, 1, 6), date(2040, 1, 1)), st.integers(-20, 120))
def test_a_pick_stands_for_one_day_at_most(picked: date, before: int) -> None:
    """One that was moved by a few days is still its week's; another week's is none."""
    days = asked_days(picked, 1)
    found = age_of(picked - timedelta(days=before), days)
    assert (found is not None) == any(abs(before - 7 * age) <= 3 for age in AGES)


@given(st.lists(st.lists(st.integers(), max_size=4), max_size=4))
def test_taking_turns(queues: list[list[int]]) -> None:
    """At most three, everything that is there where that is less, and the first of each before any second."""
    taken = taking_turns(queues)
    assert len(taken) == min(MOST, sum(map(len, queues)))
    firsts = [queue[0] for queue in queues if queue]
    assert taken[: len(firsts)] == firsts[:MOST]
