"""What was corrected stands until it is taken back, whatever the library says in between."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.club.papers.corrections import CORRECTED, corrected, refreshed, text_of, uncorrected
from bot.club.papers.model import Paper
from tests.core.steady import steady

_WORDS = st.text("ab ;,é", min_size=1, max_size=6)
PAPERS = st.builds(
    Paper,
    key=st.just("doi:10.1/x"),
    title=_WORDS,
    authors=st.lists(_WORDS, max_size=3).map(tuple),
    link=st.sampled_from(["", "https://example.org/a", "https://example.org/b"]),
    published=st.none() | st.dates(date(1990, 1, 1), date(2030, 1, 1)),
)
TEXTS = st.fixed_dictionaries(
    {},
    optional={
        "title": _WORDS,
        "authors": st.lists(_WORDS, max_size=3).map("\n".join),
        "link": st.just("https://example.org/c"),
        "published": st.sampled_from(["", "2017-06-12"]),
    },
)


@steady(200)
@given(PAPERS, st.lists(TEXTS, max_size=3))
def test_back_is_as_it_was(paper: Paper, changes: list[dict[str, str]]) -> None:
    """However often it was corrected, what was there first comes back; each correction is what was asked for."""
    now = paper
    for texts in changes:
        now = corrected(now, texts)
        assert {name: text_of(now, name) for name in texts} == texts
    assert uncorrected(now) == paper


@steady(200)
@given(PAPERS, PAPERS, TEXTS)
def test_the_library_goes_on_beneath(paper: Paper, fresh: Paper, texts: dict[str, str]) -> None:
    """What was corrected stays, the rest is the library's; taken back, all of it is."""
    known = replace(corrected(paper, texts), id=7, stamp=3)
    now = refreshed(known, fresh)
    assert (now.id, now.stamp) == (7, 3), "it is the row that was read, and saved as that one"
    fixed = {name for name, _ in known.original}
    assert all(text_of(now, name) == text_of(known if name in fixed else fresh, name) for name in CORRECTED)
    assert uncorrected(now) == replace(fresh, id=7)
    assert now.stamp == known.stamp, "it could not be saved otherwise"


def test_what_says_the_same_is_no_correction() -> None:
    """A field set to what it says already follows the library as before."""
    paper = Paper(key="doi:10.1/x", title="Title", authors=("A. B.",))
    assert corrected(paper, {"title": "Title", "authors": "A. B."}) == paper
    assert corrected(corrected(paper, {"title": "Other"}), {"title": "Title"}) == paper
