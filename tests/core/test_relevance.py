"""Which papers are near what a club likes: few, none it knows, the nearest first, the same whatever the order."""

import random
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from adapters.shelf import Shelf
from bot.club.papers.model import Paper
from bot.features.suggestions.due_searches import chosen
from bot.features.suggestions.relevance import LEAST_SHARED, SHOWN, Liked, nearest, newest, tokens
from tests.core.steady import steady

WORDS = [
    "attention",
    "sequences",
    "sparrow",
    "cabbage",
    "quantum",
    "graph",
    "C++",
    "zelle",
    "the",
    "we",
    "注意力",
    "機制",
]
texts = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join) | st.text(max_size=30)
days = st.none() | st.integers(0, 60).map(lambda n: date(2026, 3, 1) - timedelta(days=n))
papers = st.builds(Paper, key=st.integers(0, 30).map("k{}".format), title=texts, abstract=texts, published=days)
likings = st.builds(Liked, paper=papers, weight=st.floats(0.1, 1), said=texts)


@steady(300)
@given(st.lists(papers, max_size=20), st.lists(likings, max_size=8), st.integers(0, 10))
def test_few_new_and_in_order(candidates: list[Paper], liked: list[Liked], most: int) -> None:
    """Never more than asked for, none the club knows, none twice, the nearest first, each for words of its own."""
    found = nearest(candidates, liked, most)
    assert len(found) <= most
    known = {one.paper.key for one in liked}
    assert all(near.paper in candidates and near.paper.key not in known for near in found)
    assert len({near.paper.key for near in found}) == len(found)
    assert [near.score for near in found] == sorted((near.score for near in found), reverse=True)
    for near in found:
        assert near.to in [one.paper for one in liked]
        assert 0 < near.score <= 1.000001
        said = {form for _, form in tokens(f"{near.paper.title} \n {near.paper.abstract}")}
        assert 0 < len(near.words) <= SHOWN
        assert set(near.words) <= said


@steady(200)
@given(st.lists(papers, max_size=15, unique_by=lambda one: one.key), st.lists(likings, max_size=6), st.randoms())
def test_the_order_of_what_is_given_does_not_matter(
    candidates: list[Paper], liked: list[Liked], by_chance: random.Random
) -> None:
    """The same papers in any order give the same suggestions for the same reasons."""
    found = nearest(candidates, liked, 5)
    by_chance.shuffle(candidates)
    assert nearest(candidates, sorted(liked, key=lambda _: by_chance.random()), 5) == found


@steady(200)
@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), st.lists(papers, max_size=8)), st.integers(0, 10))
def test_the_newest_in_turn(by_source: dict[str, list[Paper]], most: int) -> None:
    """Each paper once and from a source that has it; every source that has something is heard before one is twice."""
    found = newest(by_source, most)
    assert len(found) <= most
    assert len({one.key for one, _ in found}) == len(found)
    assert all(one.key in {other.key for other in by_source[source]} for one, source in found)


@steady(100)
@given(st.lists(papers, max_size=15), st.lists(likings, max_size=5), st.integers(0, 10))
def test_whatever_is_chosen_is_new(candidates: list[Paper], liked: list[Liked], most: int) -> None:
    """Near or only new: never more than asked for, and nothing that is liked already."""
    proposals = chosen({"cs.LG": candidates}, liked, most)
    assert len(proposals) <= most
    assert not {one.paper.key for one in proposals} & {one.paper.key for one in liked}
    assert all((one.near is None) == bool(one.source) for one in proposals)


def test_near_means_near() -> None:
    """Of the landmark papers, those about language models are nearest to one about attention, not those about genes."""
    shelf = {paper.title: paper for paper in Shelf().papers}
    attention = shelf.pop("Attention Is All You Need")
    found = nearest(shelf.values(), [Liked(attention)], 5)
    assert len(found) == 5
    assert found[0].paper.title == "Neural Machine Translation by Jointly Learning to Align and Translate"
    assert {"translation", "word", "words"} & set(found[0].words)


def test_what_is_liked_more_counts_more() -> None:
    """Of two papers that are as near to something, the one near to what the club likes more comes first."""
    bees = Paper(key="bees", title="Dances of Honey Bees", abstract="")
    rust = Paper(key="rust", title="Corrosion of Iron Bridges", abstract="")
    new = [Paper(key="n1", title="Bridges of Iron"), Paper(key="n2", title="Honey from Bees")]
    assert [near.paper.key for near in nearest(new, [Liked(bees, 1.0), Liked(rust, 0.5)], 2)] == ["n2", "n1"]
    assert [near.paper.key for near in nearest(new, [Liked(bees, 0.5), Liked(rust, 1.0)], 2)] == ["n1", "n2"]


def test_what_was_said_about_a_paper_counts() -> None:
    """Words that members used bring papers near that the abstract alone would not."""
    owls = Paper(key="owls", title="Owls at Noon", abstract="They hunt.")
    new = Paper(key="new", title="Moonlight and Migration of Moths")
    assert nearest([new], [Liked(owls)], 3) == []
    (near,) = nearest([new], [Liked(owls, said="Moths in the moonlight are what they hunt.")], 3)
    assert set(near.words) == {"moonlight", "moths"}


def test_one_word_is_chance() -> None:
    """A single shared word makes nothing near, however rare it is."""
    assert LEAST_SHARED == 2
    liked = Liked(Paper(key="a", title="Kombucha"))
    assert nearest([Paper(key="b", title="Kombucha and Basalt")], [liked], 3) == []


def test_the_same_paper_under_another_key() -> None:
    """A paper of arXiv that a blog's feed names, too, is proposed once, and not at all where the club knows it."""
    one = Paper(key="arxiv:2603.00001", title="Owls at Noon, Again", published=date(2026, 3, 1))
    other = Paper(key="web:blog.example/owls", title="Owls at noon – again")
    liked = Liked(Paper(key="x", title="Noon for Owls"))
    assert [near.paper.key for near in nearest([other, one], [liked], 3)] == ["arxiv:2603.00001"]
    assert nearest([other], [liked, Liked(one)], 3) == []


def test_words_of_every_script() -> None:
    """Accents, plurals, signs and Chinese, Japanese and Korean words are found; what stands everywhere is not."""
    assert [stem for stem, _ in tokens("Schölkopf's studies of C++ and the GPT-4 methods")] == [
        "scholkopf", "c++", "gpt"
    ]  # fmt: skip
    assert [form for _, form in tokens("注意力機制 for モデル")] == ["注意", "意力", "力機", "機制", "モデ", "デル"]
    assert tokens(r"$\alpha$ \textbf{owls}") == [("owl", "owls")]
