"""What pages are made of, without a browser."""

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.pages.graph import drawn
from adapters.pages.prose import marked_up, prose, with_formulas
from adapters.pages.searching import folded, index, words
from bot.club.archive import PaperLink
from bot.features.archive.model import File
from bot.features.archive.shown import Edge, Node, SearchEntry

_LINK = '<p>!<a href="https://example.org/x.png" rel="nofollow noopener ugc">x</a></p>\n'


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("**a** and `b`", "<p><strong>a</strong> and <code>b</code></p>\n"),
        ("# no heading", "<p># no heading</p>\n"),
        ("![x](https://example.org/x.png)", _LINK),
        ("<script>1</script>", "<p>&lt;script&gt;1&lt;/script&gt;</p>\n"),
        ("[x](javascript:1)", "<p>[x](javascript:1)</p>\n"),
        ("one\ntwo", "<p>one<br>\ntwo</p>\n"),
    ],
)  # fmt: skip
def test_what_members_write(typed: str, made: str) -> None:
    """Paragraphs and what a chat knows; no heading, no picture, no markup of their own."""
    assert prose(typed) == made


@given(st.text(alphabet="aZé注9 ,.;:!?()/%$'=-_*`<&\n", max_size=40))
def test_a_plain_line_is_what_the_library_makes_of_it(text: str) -> None:
    """What is written without asking for markup differs in nothing from what asking for it would give."""
    assert prose(text) == marked_up(text)


def test_formulas_are_set_or_stand_as_they_were_typed() -> None:
    """By MathML, a per cent and a function among them; what cannot be read keeps its text; prices are no formulas."""
    assert "<math>" in with_formulas("Sorting in $O(n \\log n)$")
    assert "&ApplyFunction;" not in with_formulas("$n\\log n$")
    assert "%" in with_formulas("$50%$ of it")
    assert with_formulas("$\\nosuchcommand$") == "<code>$\\nosuchcommand$</code>"
    assert with_formulas("from 5$ to 6$") == "from 5$ to 6$"
    assert "<b>" not in with_formulas("<b> $<b>$")


def test_words_are_folded() -> None:
    """As in `files/search.js`: without marks, powers as figures, signs of languages kept, Chinese by ones and twos."""
    assert folded("Erdős n² Łódź Straße") == "erdos n2 lodz strasse"
    assert list(words("C++, C# and β-VAE")) == ["c++", "c#", "and", "β", "vae"]
    assert list(words("शब्द शब्द")) == ["शबद"]
    assert list(words("注意力 GPT-4")) == ["注", "意", "力", "注意", "意力", "gpt", "4"]


def _read(file: File) -> Any:
    return json.loads(re.sub(r"^archiveIndex\([^,]*,|\);\n$", "", file.body.decode()))


def test_the_index_holds_every_word() -> None:
    """In one piece for a small club, in several for a large one; a script that holds no markup; papers come first."""
    few = [SearchEntry("word", "C++", "</script><b>", "words.html#a"), SearchEntry("paper", "Deep", "", "paper-1.html")]
    files = index(few)
    assert sorted(files) == ["search-entries-0.js", "search-index.js", "search-words-0.js"]
    assert b"</script>" not in files["search-entries-0.js"].body
    assert [title for title, _, _ in _read(files["search-entries-0.js"])] == ["Deep", "C++"]
    many = [SearchEntry("entry", f"Paper {n}", f"word{n} " * 40, f"paper-{n}.html") for n in range(2001)]
    files = index(many)
    words_of = [_read(file) for name, file in files.items() if "words" in name]
    assert len(words_of) == _read(files["search-index.js"])["words"] == 16
    assert sum("word1999" in piece for piece in words_of) == 1
    assert [len(_read(file)) for name, file in files.items() if "entries" in name] == [2000, 1]


@pytest.mark.parametrize("count", [0, 1, 2, 9, 40, 200])
def test_no_two_papers_stand_in_one_place(count: int) -> None:
    """Whatever their number, each has a place of its own within the drawing."""
    nodes = [Node(PaperLink(f"Paper {n}"), 1) for n in range(count)]
    edges = [Edge(0, n, "builds-on", "builds on") for n in range(1, count)]
    made = drawn(nodes, edges)
    assert len({(one.x, one.y) for one in made.nodes}) == count
    assert all(0 < value < made.size for one in made.nodes for value in (one.x, one.y))
    assert len(made.lines) == len(edges)
