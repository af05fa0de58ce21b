"""A paper entered by hand: its link is the same however it was wrapped, and leads where it led."""

import pytest

from bot.chat.post import Refusal
from bot.club.papers.finding import by_hand


@pytest.mark.parametrize(
    "typed",
    [
        "https://example.org/paper",
        "<https://example.org/paper>",
        "(https://example.org/paper).",
        "“https://example.org/paper”",
        "[<https://example.org/paper>]",
        " https://example.org/paper, ",
    ],
)
def test_what_stands_around_a_link_is_not_part_of_it(typed: str) -> None:
    """Brackets, quotes and the end of a sentence are left out, so that the link can be followed."""
    assert by_hand("A paper", typed).link == "https://example.org/paper"


@pytest.mark.parametrize("typed", ["https://en.wikipedia.org/wiki/Ring_(mathematics)", "https://x.org/a_b*?q=(1)#s"])
def test_a_links_own_brackets_stay(typed: str) -> None:
    """What belongs to an address is left as it is."""
    assert by_hand("A page", typed).link == typed


@pytest.mark.parametrize(
    "typed",
    ["http://www.example.org/a/", "https://EXAMPLE.org/a", "<https://example.org/a#top>", "https://example.org/a"],
)
def test_the_same_page_is_the_same_paper(typed: str) -> None:
    """Scheme, "www.", capitals of the host, a slash at the end and a fragment make no other paper."""
    assert by_hand("A page", typed).key == "web:example.org/a"


@pytest.mark.parametrize("typed", ["example", "ftp://example.org/a", "https://", "…https", "<>", "(("])
def test_what_is_no_link_is_refused(typed: str) -> None:
    """Anything else is refused by the field's name."""
    with pytest.raises(Refusal) as no:
        by_hand("A page", typed)
    assert (no.value.key, no.value.field) == ("bad-link", "link")


def test_an_arxiv_link_is_arxivs_paper() -> None:
    """Entered by hand while arXiv is down, it is known as the same paper later."""
    paper = by_hand("Attention Is All You Need", "see https://arxiv.org/pdf/1706.03762v7.pdf")
    assert (paper.key, paper.link) == ("arxiv:1706.03762", "https://arxiv.org/abs/1706.03762")


def test_a_title_alone_is_enough() -> None:
    """The same title, however it is capitalised and spaced, is the same paper."""
    assert by_hand("On  Rings", "").key == by_hand("on rings", "").key
    assert by_hand("On Rings", "").key != by_hand("On Fields", "").key
