"""Searching arXiv with words somebody typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.arxiv import ArxivLibrary
from adapters.arxiv.queries import queries_for
from tests.loopback.arxiv import SAMPLES, LoopbackArxiv
from tests.loopback.arxiv.query import Query


async def _keys(library: ArxivLibrary, words: str, most: int = 5) -> list[str]:
    return [paper.key for paper in await library.search(words, most)]


async def test_all_words_best_first(library: ArxivLibrary, server: LoopbackArxiv) -> None:
    """Papers with all of the words are found, the most relevant first, with one request for as many as wanted."""
    assert await _keys(library, "Attention!") == ["arxiv:1706.03762", "arxiv:0704.0002"]
    assert await _keys(library, "attention vaswani") == ["arxiv:1706.03762"]
    assert await _keys(library, "attention", most=1) == ["arxiv:1706.03762"]
    assert [asked.parameters["max_results"] for asked in server.log] == ["5", "5", "1"]
    assert {asked.parameters["sortBy"] for asked in server.log} == {"relevance"}


async def test_any_of_the_words_where_not_all(library: ArxivLibrary, server: LoopbackArxiv) -> None:
    """Where no paper has all of the words, those with some of them come."""
    assert await _keys(library, "attention vaswanni") == ["arxiv:1706.03762", "arxiv:0704.0002"]
    assert len(server.log) == 2


async def test_nothing_found(library: ArxivLibrary) -> None:
    """Words that stand nowhere find nothing."""
    assert await _keys(library, "zzzz") == []


@pytest.mark.parametrize("words", ["", "   ", '":()', "+-*?~^[]{}"])
async def test_no_words_ask_nobody(library: ArxivLibrary, server: LoopbackArxiv, words: str) -> None:
    """Without a letter or digit there is nothing to search for."""
    assert await _keys(library, words) == []
    assert await _keys(library, "attention", most=0) == []
    assert server.log == []


@pytest.mark.parametrize(
    "words",
    [
        'attention" OR all:drugs',
        "attention) OR (drugs",
        "attention ANDNOT all:zzz",
        "cat:cs.CL",
        "au:vaswani OR",
        "AND",
    ],
)
async def test_the_search_language_is_not_let_through(library: ArxivLibrary, server: LoopbackArxiv, words: str) -> None:
    """Operators, fields, quotes and brackets are words like others: the server understands each query."""
    await library.search(words, 5)
    for asked in server.log:
        assert "all:" in asked.parameters["search_query"]
        assert "drugs OR" not in asked.parameters["search_query"]


def test_compounds_and_words_that_stand_everywhere() -> None:
    """A hyphen makes a phrase; small words are left out as long as others remain."""
    assert queries_for("the self-attention of U-Net") == [
        'all:"self attention" AND all:"u net"',
        'all:"self attention" OR all:"u net"',
    ]
    assert queries_for("The The") == ["all:the"]


@settings(deadline=None)
@given(st.text() | st.text(st.sampled_from("ANDORNT aàß ():\"'-*?[]+&|!~^\\:{}%"), max_size=80))
def test_any_text_makes_well_formed_queries(words: str) -> None:
    """Whatever is typed, the queries are of the search language and short."""
    for query in queries_for(words):
        assert Query(query).test(SAMPLES[0]) >= 0
        assert len(query) < 1000
