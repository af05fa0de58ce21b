"""Which paper somebody means who writes about it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.club.papers.recognising import nearest, reference_in, title_in
from tests.core.steady import steady

TITLES = {
    1: "Attention Is All You Need",
    2: "BERT: Pre-training of Deep Bidirectional Transformers",
    3: "Deep Residual Learning for Image Recognition",
    4: "Deep Residual Learning",
    5: "Attention",
    6: "",
    7: ": a title that begins with a colon",
    8: "注意力就是你所需要的一切知识总结",
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the schedule of arXiv:1706.03762v5, warmed up", "1706.03762"),
        ("see https://arxiv.org/abs/hep-th/9711200.", "hep-th/9711200"),
        ("arXiv: 1706.03762", "1706.03762"),
        ("as in 10.1038/s41586-021-03819-2, but smaller", "10.1038/s41586-021-03819-2"),
        ("(https://example.org/post?x=1).", "https://example.org/post?x=1"),
        ("https://doi.org/10.1000/182", "10.1000/182"),
        ("https://dl.acm.org/doi/10.1145/3292500.3330701)", "10.1145/3292500.3330701"),
        ("at 3.5 or 10.5/2 of the cost", ""),
        ("nothing named", ""),
        ("", ""),
    ],
)
def test_references(text: str, found: str) -> None:
    """The first id, DOI or address, without the sentence around it."""
    assert reference_in(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the warmup of attention is all you need", 1),
        ("masking as in BERT would help", 2),
        ("bert and ernie", None),
        ("BERTs of all sorts", None),
        ("deep residual learning for image recognition", 3),
        ("the depth of Deep Residual Learning", 4),
        ("more attention to detail", None),
        ("the mechanism of Attention, once more", 5),
        ("注意力就是你所需要的一切知识总结的方法", 8),
        ("", None),
        (":", None),
    ],
)
def test_titles(text: str, found: int | None) -> None:
    """Whole titles in any capitals, the longest first; single words and short names only where written just so."""
    assert title_in(text, TITLES) == found


def test_the_nearest_come_first() -> None:
    """Rare words weigh more; where nothing fits, they come as they are."""
    assert nearest("residual image", TITLES, 2) == [3, 4]
    assert nearest("transformers, bidirectional", TITLES, 1) == [2]
    assert nearest("zzz", TITLES, 3) == [1, 2, 3]
    assert nearest("anything", {}, 3) == []


@steady(60)
@given(st.text(max_size=200), st.dictionaries(st.integers(), st.text(max_size=40), max_size=6))
def test_any_text(text: str, titles: dict[int, str]) -> None:
    """Whatever was written, what is recognised is among what there is, and stands in the text."""
    reference_in(text)
    found = title_in(text, titles)
    assert found is None or found in titles
    assert sorted(nearest(text, titles, 10)) == sorted(titles)


@pytest.mark.parametrize(
    ("text", "title", "found"),
    [
        ("part of warfare", "Art of War", False),
        ("the art of warfare", "Art of War", False),
        ("Sun Tzu's art of war, again", "Art of War", True),
        ("smart of war", "Art of War", False),
        ("“art of war”", "Art of War", True),
        ("as in Don’t Stop Pretraining", "Don't Stop Pretraining: adapt", True),
        ("as in Don't Stop Pretraining", "Don’t Stop Pretraining: adapt", True),
        ("a state-of-the-art of rings", "State‑of‑the‑Art of Rings", True),
        ("see Schro\u0308dinger and rings", "Schr\u00f6dinger and Rings", True),
        ("see Schr\u00f6dinger and rings", "Schro\u0308dinger and Rings", True),
        ("a\u00a0survey of\nrings", "A Survey of Rings", True),
        ("C++ for rings in practice", "C++ for Rings", True),
        ("uses C++", "C++", True),
        ("这是深度学习综述方法论与实践的研究总结报告的方法", "深度学习综述方法论与实践的研究总结报告", True),
    ],
)
def test_titles_as_they_are_written(text: str, title: str, found: bool) -> None:
    """Whole words only; apostrophes, dashes, spaces and accents either way; scripts without spaces have no bounds."""
    assert title_in(text, {1: title}) == (1 if found else None)
