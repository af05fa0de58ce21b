"""Citation keys and names in parts."""

import re

import pytest

from bot.features.exporting.keys import keys
from bot.features.exporting.names import Name, name_of
from tests.exporting.papers import DAY, one


def test_each_key_is_there_once() -> None:
    """Three hundred papers of one author, year and title; one that comes new changes none of theirs."""
    papers = [one("Deep Learning", ("Jane Smith",), published=DAY)] * 300
    found = keys(papers)
    assert len(set(found)) == 300
    assert found[:3] == ["smith2026deep", "smith2026deep-2", "smith2026deep-3"]
    assert keys([*papers, one("New")])[:300] == found


def test_a_numbered_key_may_be_taken() -> None:
    """By a paper whose own key looks like it."""
    found = keys([one("Deep", ("Jo Lu",)), one("Deep", ("Jo Lu",)), one("Deep2"), one("deep", ("Lu",))])
    assert len(set(found)) == 4


@pytest.mark.parametrize(
    ("title", "authors", "key"),
    [
        ("The Łódź Über-Paper", ("Łukasz Kaiser",), "kaiser2026lodz"),
        ("注意力", ("王小明",), "paper170603762"),
        ("BERT: Pre-training", ("Þóra Ólafsdóttir",), "olafsdottir2026bert"),
        ("2001: A Space Odyssey", (), "paper20262001"),
        ("Collisions", ("The ATLAS Collaboration",), "theatlascollaboration2026collisions"),
    ],
)
def test_keys_are_latin(title: str, authors: tuple[str, ...], key: str) -> None:
    """Letters and digits that every reader takes; the number of the paper where there are none."""
    assert keys([one(title, authors, published=DAY, arxiv="1706.03762")]) == [key]
    assert re.fullmatch(r"[a-z][a-z0-9-]*", key)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ashish Vaswani", Name("Vaswani", "Ashish")),
        ("Vaswani, Ashish", Name("Vaswani", "Ashish")),
        ("Leslie de la Cruz", Name("Cruz", "Leslie", "de la")),
        ("de la Cruz, Leslie", Name("Cruz", "Leslie", "de la")),
        ("Ludwig van den Berg", Name("Berg", "Ludwig", "van den")),
        ("bell hooks", Name("hooks", "bell")),
        ("Martin Luther King Jr.", Name("King", "Martin Luther", "", "Jr.")),
        ("Martin Luther King, Jr.", Name("King", "Martin Luther", "", "Jr.")),
        ("Plato", Name("Plato")),
        ("王小明", Name("王小明")),
        ("محمد بن سلمان", Name("سلمان", "محمد بن")),
        ("The ATLAS Collaboration", Name("The ATLAS Collaboration", whole=True)),
        ("Barnes and Noble", Name("Barnes and Noble", whole=True)),
        ("Gemini Team", Name("Gemini Team", whole=True)),
        ("others", Name("others", whole=True)),
        ("a, b, c", Name("a, b, c", whole=True)),
        (",", Name(",", whole=True)),
    ],
)  # fmt: skip
def test_names_in_parts(text: str, name: Name) -> None:
    """As bibliographies part them; groups, and what only looks like a name, stay whole."""
    assert name_of(text) == name
