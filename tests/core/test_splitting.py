"""Long texts in pieces that fit, with nothing lost and nothing torn apart."""

import unicodedata
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.chat.post import Link, Span, Text, When, Who
from bot.chat.splitting import split, split_words
from tests.core.steady import steady

FLAG, FAMILY, WAVE, E_ACUTE = "🇩🇪", "👩‍👩‍👧‍👦", "👋🏽", "e\u0301"
KEYCAP, HEART, KI = "1\ufe0f\u20e3", "❤️", "कि"
SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
CHARACTERS = [FLAG, "🇫🇷", FAMILY, WAVE, E_ACUTE, KEYCAP, SCOTLAND, HEART, KI, "ภี", "🧑🏿‍🚀"]
LONGEST = max(len(one) for one in CHARACTERS)

words_ = st.lists(
    st.sampled_from([*CHARACTERS, "a", "Ω", " ", " ", ". ", "\n", "\n\n", "word", "。", "!", "&", "<"]), max_size=80
).map("".join)
rough = words_ | st.text(max_size=120)
links = st.builds(Link, st.text("ab", min_size=1, max_size=8), st.just("https://example.org/a"))
spans: st.SearchStrategy[Span] = rough | links | st.builds(When, st.just(datetime(2026, 11, 2, tzinfo=UTC)))
texts: st.SearchStrategy[Text] = st.lists(spans, max_size=8).map(tuple)
limits = st.integers(LONGEST, 120)


def plain_size(span: Span) -> int:
    """Characters, with a fixed width for what is not plain text."""
    return len(span) if isinstance(span, str) else 12


def escaped_size(span: Span) -> int:
    """Characters once `&`, `<` and `>` are escaped as Slack wants them."""
    return len(span.replace("&", "&amp;").replace("<", "&lt;")) if isinstance(span, str) else 12


def utf16_size(span: Span) -> int:
    """Units of UTF-16, as some platforms count."""
    return len(span.encode("utf-16-le", "surrogatepass")) // 2 if isinstance(span, str) else 12


sizes = st.sampled_from([plain_size, escaped_size, utf16_size])


def joined(pieces: list[Text]) -> list[Span]:
    """The spans of all pieces, neighbouring strings made one."""
    found: list[Span] = []
    for span in (span for piece in pieces for span in piece):
        if isinstance(span, str) and found and isinstance(found[-1], str):
            found[-1] += span
        else:
            found.append(span)
    return [span for span in found if span != ""]


@steady(400)
@given(texts, st.integers(24, 120), sizes)
@example((SCOTLAND * 9,), 24, utf16_size)
def test_nothing_is_lost_and_everything_fits(text: Text, most: int, size: object) -> None:
    """Joined again the pieces are the text; each fits, is not empty and keeps links and moments whole."""
    assert callable(size)
    pieces = split(text, most, size)
    assert joined(pieces) == joined([text])
    assert all(sum(map(size, piece)) <= most for piece in pieces)
    assert all(piece for piece in pieces)


@steady(300)
@given(st.lists(st.sampled_from([*CHARACTERS, "a", " ", ". ", "\n", "word"]), max_size=60), limits)
@example(["a"] * 13 + [KEYCAP] * 3, LONGEST)
@example([FLAG, FLAG, FLAG, FLAG, FLAG, FLAG, FLAG, FLAG, FLAG], LONGEST)
def test_no_character_is_torn_apart(characters: list[str], most: int) -> None:
    """Flags, families, skin tones, keycaps, accents and vowel signs stay whole."""
    text = "".join(characters)
    pieces = ["".join(map(str, piece)) for piece in split((text,), most, plain_size)]
    at, borders = 0, {0}
    for character in characters:
        borders |= {at + n for n in range(len(character))} if character.isascii() else {at}
        at += len(character)
    cut = 0
    for piece in pieces[:-1]:
        cut += len(piece)
        assert cut in borders, f"{text[cut - 2 : cut]!r} was torn from {text[cut : cut + 2]!r}"


@steady(200)
@given(words_, st.integers(1, 60))
def test_no_accent_begins_a_piece(text: str, most: int) -> None:
    """A piece never begins with what belongs to the character before it, unless that alone is too long."""
    pieces = ["".join(map(str, piece)) for piece in split((text,), most, plain_size)]
    for before, piece in pairwise(pieces):
        alone = most < LONGEST or len(before) < 2
        assert alone or not unicodedata.combining(piece[0])


@steady(200)
@given(rough, st.integers(2, 60))
def test_plain_words(text: str, most: int) -> None:
    """A plain text in pieces keeps all its words; only the space at the cuts goes."""
    pieces = split_words(text, most)
    assert all(len(piece) <= most for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_a_text_that_fits_is_one_piece() -> None:
    """Nothing is cut that need not be."""
    assert len(split(("One. Two.\n\nThree.",), 100, plain_size)) == 1
    assert split((), 10, plain_size) == []
    assert split_words("", 10) == []


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("First part.\n\nSecond part", ["First part.", "Second part"]),
        ("One line here\nAnother line", ["One line here", "Another line"]),
        ("A sentence. Another one", ["A sentence.", "Another one"]),
        ("only words to be cut", ["only words to", "be cut"]),
        ("abcdefghijklmnopqrstuvwxyz", ["abcdefghijklmn", "opqrstuvwxyz"]),
    ],
)
def test_the_widest_border_is_taken(text: str, pieces: list[str]) -> None:
    """Paragraphs before lines before sentences before words."""
    assert split_words(text, 14) == pieces


def test_a_link_too_long_stands_alone() -> None:
    """What cannot be cut is kept whole in a piece of its own."""
    link = Link("a", "https://example.org/" + "x" * 500)
    pieces = split(("before ", link, " after"), 20, lambda one: len(one) if isinstance(one, str) else 500)
    assert pieces == [("before ",), (link,), (" after",)]


def test_people_stay_whole() -> None:
    """A person inside a text is never cut."""
    who = Who("Ada")
    assert joined(split(("x" * 30, who), 16, plain_size)) == ["x" * 30, who]
