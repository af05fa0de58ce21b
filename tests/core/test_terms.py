"""What makes two words the same term, and which terms a text mentions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.terms.rules import folded, mentioned
from tests.core.steady import steady

WORDS = st.text(st.sampled_from("aBcs +#-é模型트\u0301\u00a0"), min_size=1, max_size=12)


@pytest.mark.parametrize("word", ["Attention Head", " attention  head", "ATTENTION\tHEAD", "ａttention\u00a0head"])
def test_the_same_term(word: str) -> None:
    """However it is capitalised, spaced or encoded."""
    assert folded(word) == "attention head"


@steady(200)
@given(WORDS)
def test_folding_again_changes_nothing(word: str) -> None:
    """What is folded stays as it is."""
    assert folded(folded(word)) == folded(word)


@pytest.mark.parametrize(
    ("text", "terms", "found"),
    [
        ("Attention heads matter", ["attention head"], ["attention head"]),
        ("one Attention-Head", ["attention heads"], ["attention heads"]),
        ("inattention overhead", ["attention", "head"], []),
        ("an attention head pruned", ["head", "attention head", "attention"], ["attention head"]),
        ("an attention head, and a head", ["head", "attention head"], ["attention head", "head"]),
        ("written in C++ and C#", ["C", "C++", "C#"], ["C++", "C#"]),
        ("written in C, mostly", ["C", "C++"], ["C"]),
        ("多头注意力机制", ["注意力", "力学"], ["注意力"]),
        ("loss landscapes and policies", ["losses", "landscape", "policy"], ["losses", "landscape", "policy"]),
        ("naive Bayes", ["Naïve  bayes"], ["Naïve  bayes"]),
        ("", ["a"], []),
        ("a text", [], []),
        ("a text", ["()"], []),
    ],
)
def test_which_terms_a_text_mentions(text: str, terms: list[str], found: list[str]) -> None:
    """Whole words in either number, the longer one where one stands inside another."""
    assert mentioned(text, {term: term for term in terms}, 9) == found


def test_the_longest_come_first_and_only_a_handful() -> None:
    """However many there are."""
    terms = {n: " ".join(["word"] * n + [f"w{n}"]) for n in range(1, 9)}
    text = ". ".join(terms.values())
    assert mentioned(text, terms, 3) == [8, 7, 6]


@steady(200)
@given(st.lists(WORDS, max_size=6), st.text(max_size=80) | WORDS)
def test_anything_may_be_a_term_or_a_text(terms: list[str], text: str) -> None:
    """Each term is found at most once, and one that stands alone between full stops always is."""
    keys = dict(enumerate(terms))
    found = mentioned(text, keys, 9)
    assert len(set(found)) == len(found)
    for key, term in keys.items():
        if mentioned(term, {key: term}, 1):
            assert mentioned(f"It says. {term}. And more.", {key: term}, 1) == [key]
