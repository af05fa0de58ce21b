"""Texts and typed words as the index knows them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.indexing import LONGEST_TOKEN, MOST_TOKENS, around, composed, in_a_row, phrases, tokens
from tests.core.steady import steady

MIXED = st.text(st.sampled_from("aZs+#=-_.'\"*()\\ \n é²ß½模型が트랜はไทย🦉:&|!<>~^{}$\u0301\u200d"), max_size=60)
TEXTS = MIXED | st.text(max_size=60)


def said(text: str) -> list[str]:
    """The tokens alone."""
    return [token.text for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Attention HEADS", "attention head"),
        ("naïve façade Straße ΣΟΦΟΣ", "naive facade strasse σοφοσ"),
        (
            "Łukasz Ørsted Đurić Ħal Kadıköy Þór œuvre æther ŋ Straße",
            "lukasz orsted duric hal kadikoy thor oeuvre aether ng strasse",
        ),
        ("v⃗ x̂ ℏ α²", "v x h α2"),
        ("C++, F# and a==b", "c ＋ ＋ f ＃ and a ＝ ＝ b"),
        ("e=mc² \\alpha_{t} 3.14", "e ＝ mc2 alpha t 3 14"),
        ("don't well-known", "don t well known"),
        ("多头注意力", "多头 头注 注意 意力 力"),
        ("GPT模型 ab", "gpt 模型 型 ab"),
        ("트랜스포머는", "트랜 랜스 스포 포머 머는 는"),
        ("モデル ＧＰＴ", "モデ デル ル gpt"),
        ("policies losses batches caches series bias", "policy loss batch cache sery bia"),
        ("a\u200db so\u00adft", "ab soft"),
        ("========", "＝ ＝ ＝"),
        ("()'\"*-—$|~", ""),
        ("", ""),
    ],
)
def test_a_text_becomes_tokens(text: str, expected: str) -> None:
    """Folded words, symbols by themselves, pairs of characters where there are no spaces."""
    assert said(text) == expected.split()


@steady(300)
@given(TEXTS)
def test_tokens_are_harmless(text: str) -> None:
    """No token is empty or too long, or holds anything a query language would read."""
    for token in tokens(text):
        assert 0 < len(token.text) <= LONGEST_TOKEN
        assert not re.search(r"[\s\"'\\()*:&|!<>^\0-\x1f]", token.text)
        assert not any("\ud800" <= one <= "\udfff" for one in token.text)


@steady(300)
@given(TEXTS)
def test_tokens_know_where_they_stand(text: str) -> None:
    """In their order, each within the composed text and around what it was made of."""
    found = tokens(text)
    assert [token.start for token in found] == sorted(token.start for token in found)
    for token in found:
        assert 0 <= token.start < token.end <= len(composed(text))


@steady(300)
@given(TEXTS, TEXTS)
def test_a_word_of_a_text_is_looked_for_as_it_is_kept(before: str, after: str) -> None:
    """Every piece between spaces makes phrases whose tokens stand in a row in the text."""
    text = f"{before} {after}"
    kept = said(text)
    for word in text.split():
        for phrase in phrases(word):
            rows = [kept[at : at + len(phrase.tokens)] for at in range(len(kept))]
            wanted = list(phrase.tokens)
            assert any(row == wanted or (phrase.open and row[-1].startswith(wanted[-1])) for row in rows)


@steady(200)
@given(TEXTS, TEXTS, st.integers(20, 80))
def test_the_piece_around_a_word(text: str, words: str, most: int) -> None:
    """On one line, of the text itself, about as long as asked for."""
    piece = around(text, phrases(words), most)
    assert "\n" not in piece
    assert len(piece) <= most + 4
    assert piece.removeprefix("… ").removesuffix(" …").strip() in " ".join(composed(text).split()) or not piece.strip(
        " …"
    )


def test_the_piece_shows_the_word() -> None:
    """However far behind it stands, and where it is only the beginning of a run."""
    assert "needle" in around("hay " * 500 + "needle " + "hay " * 500, phrases("needle"), 100)
    assert "注意力" in around("hay " * 500 + "多头注意力机制 " + "hay " * 500, phrases("注"), 100)
    assert around("short", phrases("nothing"), 100) == "short"


def test_much_is_cut() -> None:
    """A text has so many tokens at most, a search so many; a word is as long as a token may be."""
    assert len(tokens("ab " * (MOST_TOKENS + 9))) == MOST_TOKENS
    assert sum(len(phrase.tokens) for phrase in phrases(" ".join(f"w{n}" for n in range(999)))) < 100
    assert said("x" * 999) == ["x" * LONGEST_TOKEN]
    assert phrases("same SAME Sames") == phrases("same")


def test_a_phrase_of_several_words() -> None:
    """Whatever spaces are in it."""
    assert in_a_row(" attention\nheads ").tokens == ("attention", "head")
    assert in_a_row("()").tokens == ()
