"""A word and its explanation typed in one go, split where the word ends."""

import pytest

from bot.chat.account import Account
from bot.chat.colons import split_at_colons
from bot.chat.place import Place
from bot.chat.post import Call
from bot.features import MENU

BEN = Account(platform="console", workspace="local", user="ben", name="ben")


def _split(pressed: bool = False, **values: str) -> Call:
    call = Call(command="paper term", values=values, account=BEN, place=Place("console", "local", "c"), pressed=pressed)
    return split_at_colons(MENU, call)


@pytest.mark.parametrize(
    ("typed", "word", "explanation"),
    [
        ("attention: what it weighs", "attention", "what it weighs"),
        ("attention head : one of several: looks", "attention head", "one of several: looks"),
        ("C++: see https://isocpp.org", "C++", "see https://isocpp.org"),
        ("注意力：权重", "注意力", "权重"),
        ("head:\none of several", "head", "one of several"),
    ],
)
def test_the_first_colon_ends_the_word(typed: str, word: str, explanation: str) -> None:
    """What stands behind it is the explanation, as if the form had been filled in."""
    call = _split(term=typed)
    assert (dict(call.values), call.submitted) == ({"term": word, "explanation": explanation}, True)


@pytest.mark.parametrize("typed", ["std::sort", "2:1", "https://example.org", ": attention", "attention", ""])
def test_other_colons_belong_to_the_word(typed: str) -> None:
    """Nothing is split inside of a word."""
    call = _split(term=typed)
    assert (dict(call.values), call.submitted) == ({"term": typed}, False)


def test_a_colon_at_the_end_is_dropped() -> None:
    """Whoever types only the word and a colon asks for the word."""
    call = _split(term="attention:")
    assert (dict(call.values), call.submitted) == ({"term": "attention"}, False)


def test_buttons_and_choices_mean_the_whole_word() -> None:
    """A word that stands on the list with its colon can still be dropped."""
    assert not _split(term="a: b", what="drop").submitted
    assert not _split(term="a: b", pressed=True).submitted
