"""Looking a paper up by its key: the arxiv package over a real socket."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from adapters.arxiv import API_URL, ArxivLibrary
from bot.ports import LibraryDown
from tests.library.conftest import MakeLibrary
from tests.loopback.arxiv import ATTENTION, FERMAT, RETRACTION, LoopbackArxiv


async def test_every_field_of_a_paper(library: ArxivLibrary) -> None:
    """Title and abstract come unfolded, the primary category first, the link without a version."""
    paper = await library.find("arxiv:1706.03762")
    assert paper is not None
    assert (paper.key, paper.version) == ("arxiv:1706.03762", len(ATTENTION.versions))
    assert (paper.title, paper.abstract, paper.authors) == (ATTENTION.title, ATTENTION.summary, ATTENTION.authors)
    assert paper.categories == ("cs.CL", "cs.LG")
    assert paper.published == date(2017, 6, 12)
    assert paper.comment == "15 pages, 5 figures"
    assert paper.link == "https://arxiv.org/abs/1706.03762"
    assert paper.links == (
        ("PDF", "https://arxiv.org/pdf/1706.03762v7"),
        ("HTML", "https://arxiv.org/html/1706.03762"),
    )
    assert not paper.withdrawn


async def test_old_style_id_and_doi(library: ArxivLibrary) -> None:
    """A paper from before 2007 has its archive in its key; a DOI becomes a link."""
    paper = await library.find("arxiv:math/0309136")
    assert paper is not None
    assert paper.key == "arxiv:math/0309136"
    assert paper.authors == FERMAT.authors
    assert paper.abstract == FERMAT.summary
    assert ("DOI", "https://doi.org/10.1103/PhysRevA.52.R2493") in paper.links


async def test_a_newer_version_is_found(library: ArxivLibrary, server: LoopbackArxiv) -> None:
    """The newest version is asked for, each time anew, even when the key names an older one."""
    assert (first := await library.find("arxiv:1706.03762v2"))
    server.entries[0] = replace(ATTENTION, versions=(*ATTENTION.versions, datetime(2026, 1, 1, tzinfo=UTC)))
    assert (second := await library.find("arxiv:1706.03762"))
    assert (first.version, second.version) == (7, 8)
    assert second.published == first.published


@pytest.mark.parametrize("key", ["arxiv:2105.00001", "arxiv:math/0309137"])
async def test_unknown_id(library: ArxivLibrary, key: str) -> None:
    """An id arXiv does not know is no paper, after one question."""
    assert await library.find(key) is None


@pytest.mark.parametrize("status", [400, 200])
async def test_id_that_arxiv_calls_malformed(
    library: ArxivLibrary, server: LoopbackArxiv, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    """What arXiv calls an incorrect id is unknown, whichever status its error feed has, and is asked once."""
    server.error_status = status
    monkeypatch.setattr("tests.loopback.arxiv.questions._ID", re.compile("nothing"))
    assert await library.find("arxiv:1706.03762") is None
    assert len(server.log) == 1


@pytest.mark.parametrize("key", ["doi:10.1145/3292500", "https://example.org/", "", "arxiv:nonsense"])
async def test_keys_of_other_libraries_ask_nobody(library: ArxivLibrary, server: LoopbackArxiv, key: str) -> None:
    """Only keys of arXiv lead to a request."""
    assert await library.find(key) is None
    assert server.log == []


async def test_withdrawn_paper(library: ArxivLibrary) -> None:
    """A withdrawn paper says so, keeps its comment, and has neither PDF nor HTML."""
    paper = await library.find("arxiv:2001.00042")
    assert paper is not None
    assert paper.withdrawn
    assert paper.comment == RETRACTION.comment
    assert paper.links == ()


async def test_paper_about_withdrawn_drugs(library: ArxivLibrary) -> None:
    """A paper that speaks of withdrawals is not withdrawn itself."""
    paper = await library.find("arxiv:0704.0002")
    assert paper is not None
    assert not paper.withdrawn


@pytest.mark.parametrize("ending", ["", "?", "?{}", "?key={odd}", "?key=1&{}"])
async def test_ways_to_write_the_api_url(make: MakeLibrary, server: LoopbackArxiv, ending: str) -> None:
    """The endpoint is asked however its address ends; its own parameters and braces reach it."""
    library = make(server.api_url + ending)
    if "key" in ending:
        with pytest.raises(LibraryDown, match="unknown"):
            await library.find("arxiv:1706.03762")
        assert "key" in server.log[0].parameters
    else:
        assert await library.find("arxiv:1706.03762")


def test_default_address_is_the_packages_own() -> None:
    """Without configuration the package's own endpoint is asked."""
    import arxiv  # type: ignore[import-untyped]  # the package ships no types

    assert ArxivLibrary()._client.query_url_format == arxiv.Client.query_url_format == API_URL + "?{}"
