"""The shelf that ships with the bot: complete, found by id and by words."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.shelf import Shelf
from bot.club.papers.references import arxiv_reference

SHELF = Shelf()


async def test_every_paper_is_found_by_its_key_and_by_its_title() -> None:
    """Each paper is there under its key, comes first for its own title, and has all that a post shows."""
    assert len(SHELF.papers) == len({paper.key for paper in SHELF.papers}) >= 30
    for paper in SHELF.papers:
        reference = arxiv_reference(paper.link)
        assert reference is not None
        assert reference.key == paper.key
        assert await SHELF.find(paper.key) == paper
        assert (await SHELF.search(paper.title, 1)) == [paper]
        assert paper.authors
        assert paper.abstract
        assert paper.categories
        assert paper.version > 0
        assert isinstance(paper.published, date)
        assert not paper.withdrawn


async def test_unknown_key() -> None:
    """A key that is not on the shelf is no paper."""
    assert await SHELF.find("arxiv:2105.00001") is None


async def test_search_by_author_and_by_beginning() -> None:
    """An author finds their papers; the beginning of a word is enough, accents and case are not needed."""
    assert (await SHELF.search("VASWANI", 5))[0].key == "arxiv:1706.03762"
    assert (await SHELF.search("vaswa", 5))[0].key == "arxiv:1706.03762"


async def test_most_and_nothing() -> None:
    """At most so many come, and none where no word is shared."""
    assert len(await SHELF.search("learning the networks", 3)) == 3
    assert await SHELF.search("zzzz", 3) == []
    assert await SHELF.search("", 3) == []
    assert await SHELF.search("attention", 0) == []


async def test_a_title_word_counts_more_than_one_of_the_description(tmp_path: Path) -> None:
    """Of two papers with the same word, the one with it in the title comes first."""
    shelf = tmp_path / "shelf.toml"
    row = '[[papers]]\nid = "1706.0376{0}"\nversion = 1\ntitle = "{1}"\nauthors = ["José Núñez"]\n'
    more = 'published = 2017-06-12\ncategories = ["cs.CL"]\ndoi = "10.1000/1"\ndescription = "{2}"\n'
    rows = [(1, "Of apples", "On pears."), (2, "Of pears", "On apples.")]
    shelf.write_text("".join((row + more).format(*fields) for fields in rows))
    found = Shelf(shelf)
    assert [paper.title for paper in await found.search("pears", 5)] == ["Of pears", "Of apples"]
    assert len(await found.search("nunez", 5)) == 2
    assert found.papers[0].links[-1] == ("DOI", "https://doi.org/10.1000/1")


async def test_a_shelf_with_a_wrong_id_is_refused(tmp_path: Path) -> None:
    """A typing mistake in the file is found when it is read."""
    shelf = tmp_path / "shelf.toml"
    shelf.write_text('[[papers]]\nid = "17060.3762"\n')
    with pytest.raises(KeyError, match="no id"):
        Shelf(shelf)


@settings(deadline=None)
@given(st.text())
async def test_any_words_have_an_answer(words: str) -> None:
    """Whatever is typed, no more than asked for comes, each paper once."""
    found = await SHELF.search(words, 5)
    assert len(found) == len({paper.key for paper in found}) <= 5
