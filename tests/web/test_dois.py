"""DOIs by content negotiation, Crossref's search, and everything wired as the configuration says."""

import json
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.web import CrossrefLibrary, DoiLibrary, Fetcher, PageLibrary
from adapters.web.csl import paper_of_csl
from bot.club.papers.dois import DoiReference
from bot.club.papers.settings import SEARCH, Search
from bot.compose.libraries import libraries
from bot.compose.running import beginning
from bot.config.loading import settled
from bot.ports import LibraryDown, Unreadable, Why
from tests.core.steady import steady
from tests.library.memory import MemoryStore
from tests.loopback.arxiv import LoopbackArxiv
from tests.loopback.web import LoopbackWeb, Page, Trick
from tests.loopback.web.resolver import Registered

ALPHAFOLD: dict[str, Any] = {
    "type": "article-journal",
    "DOI": "10.1038/S41586-021-03819-2",
    "title": "Highly accurate protein structure prediction with <i>AlphaFold</i>",
    "author": [
        {"given": "John", "family": "Jumper", "sequence": "first"},
        {"given": "Ludwig", "non-dropping-particle": "van", "family": "Beethoven"},
        {"literal": "The AlphaFold Team"},
        {"name": "DeepMind"},
    ],
    "issued": {"date-parts": [[2021, 7, 15]]},
    "abstract": "<jats:title>Abstract</jats:title><jats:p>Proteins are essential to life &amp; work.</jats:p>",
    "container-title": "Nature",
}
KEY = "doi:10.1038/s41586-021-03819-2"


@pytest.fixture
async def dois(net: LoopbackWeb) -> AsyncIterator[DoiLibrary]:
    """The library over the loopback resolver."""
    here = [f"{net.host}:{net.port}"]
    library = DoiLibrary(Fetcher(here, seconds=1), PageLibrary(Fetcher(here, seconds=1)), net.doi_url)
    yield library
    await library.close()


async def test_a_doi_with_metadata(net: LoopbackWeb, dois: DoiLibrary) -> None:
    """Title, people, day and abstract without markup; the key is in lower case, the link leads to doi.org."""
    net.dois["10.1038/s41586-021-03819-2"] = Registered(ALPHAFOLD)
    paper = await dois.find(KEY)
    assert paper
    assert paper.key == KEY
    assert paper.title == "Highly accurate protein structure prediction with AlphaFold"
    assert paper.authors == ("John Jumper", "Ludwig van Beethoven", "The AlphaFold Team", "DeepMind")
    assert paper.published == date(2021, 7, 15)
    assert paper.abstract == "Proteins are essential to life & work."
    assert paper.link == "https://doi.org/10.1038/s41586-021-03819-2"
    assert net.log[0].headers["Accept"].startswith("application/vnd.citationstyles.csl+json")


@pytest.mark.parametrize(
    "doi", ["10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2", "10.1000/a+b%c"]
)
async def test_odd_dois_travel_whole(net: LoopbackWeb, dois: DoiLibrary, doi: str) -> None:
    """Signs that mean something in an address are escaped on the way."""
    net.dois[DoiReference(doi).doi] = Registered({"title": "Odd"})
    paper = await dois.find(f"doi:{doi}")
    assert paper
    assert (paper.key, paper.title) == (f"doi:{doi}", "Odd")


async def test_a_doi_that_leads_nowhere(net: LoopbackWeb, dois: DoiLibrary) -> None:
    """Nobody registered it: None, not an outage. Keys of other libraries are none of its business."""
    assert await dois.find("doi:10.9999/nobody") is None
    assert len(net.log) == 2
    assert await dois.find("arxiv:1706.03762") is None
    assert len(net.log) == 2


@pytest.mark.parametrize(
    "registered",
    [
        Registered(page="/page"),  # 406
        Registered("not JSON", "/page"),
        Registered("[" * 100_000, "/page"),
        Registered({"title": []}, "/page"),
        Registered("null", "/page"),
        Registered(ALPHAFOLD, "/page", status=500),
        Registered(ALPHAFOLD, "/page", status=404),
    ],
)
async def test_without_metadata_the_page_is_read(net: LoopbackWeb, dois: DoiLibrary, registered: Registered) -> None:
    """A registry that offers nothing sensible leaves the page the DOI leads to."""
    net.dois["10.1/a"] = net.dois["10.1000/a"] = registered
    net.pages["/page"] = Page(b"<title>From the page</title><meta name=author content='Ada Lovelace'>")
    paper = await dois.find("doi:10.1000/a")
    assert paper
    assert (paper.key, paper.title, paper.authors) == ("doi:10.1000/a", "From the page", ("Ada Lovelace",))
    assert paper.link == "https://doi.org/10.1000/a"


async def test_a_doi_into_a_private_network(net: LoopbackWeb, dois: DoiLibrary) -> None:
    """The resolver may be anywhere; where it sends the bot is guarded like any address."""
    async with LoopbackWeb() as inside:
        inside.pages["/secret"] = Page(b"<title>Secret</title>")
        net.dois["10.1000/a"] = Registered(page=f"{inside.url}/secret")
        with pytest.raises(Unreadable) as no:
            await dois.find("doi:10.1000/a")
        assert no.value.why is Why.PRIVATE
        assert inside.log == []


async def test_a_resolver_that_is_down(net: LoopbackWeb) -> None:
    """Nobody listens there: told as it is, and no page is tried."""
    here = ["127.0.0.1:9"]
    library = DoiLibrary(Fetcher(here), PageLibrary(Fetcher(here)), "http://127.0.0.1:9")
    with pytest.raises(Unreadable) as no:
        await library.find(KEY)
    assert no.value.why is Why.UNREACHABLE
    assert await library.search("rings", 5) == []
    await library.close()


@pytest.mark.parametrize(
    ("item", "field", "value"),
    [
        ({"issued": {"date-parts": [["2017", "6"]]}}, "published", date(2017, 6, 1)),
        ({"issued": {"date-parts": [[None]]}}, "published", None),
        ({"issued": {"date-parts": [[2017, 13, 45]]}}, "published", date(2017, 1, 1)),
        ({"issued": {"raw": "2017-06-12"}}, "published", date(2017, 6, 12)),
        ({"issued": {}, "created": {"date-parts": [[2018]]}}, "published", date(2018, 1, 1)),
        ({"title": ["In a list"]}, "title", "In a list"),
        ({"title": "RETRACTED: On rings"}, "withdrawn", True),
        ({"title": "Retracted lives: a history"}, "withdrawn", False),
        ({"author": [{"given": 1, "family": None}, "x", {}]}, "authors", ()),
        ({"author": "Ada"}, "authors", ()),
        ({"DOI": "10.48550/ARXIV.1706.03762"}, "key", "arxiv:1706.03762"),
    ],
)
def test_shapes_of_metadata(item: dict[str, Any], field: str, value: object) -> None:
    """Registries write the same thing in many ways; what cannot be read is left out."""
    paper = paper_of_csl({"title": "T", "DOI": "10.1000/a", **item})
    assert paper
    assert getattr(paper, field) == value


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@steady(100)
@given(st.dictionaries(st.sampled_from(["title", "author", "issued", "abstract", "container-title", "DOI"]), anything))
def test_any_metadata_has_an_answer(item: dict[str, Any]) -> None:
    """Nothing raises, whatever a registry answers."""
    paper = paper_of_csl(item, DoiReference("10.1000/a"))
    assert paper is None or paper.title


async def test_crossref_finds_by_words(net: LoopbackWeb) -> None:
    """Papers of every field, best first, as the club knows them; Crossref is told who asks where that is set."""
    net.works += [
        {**ALPHAFOLD, "title": [ALPHAFOLD["title"]], "author": ALPHAFOLD["author"][:1]},
        {"DOI": "10.1000/rings", "title": ["On rings"], "issued": {"date-parts": [[1921]]}},
        {"DOI": "10.1000/untitled"},
    ]
    library = CrossrefLibrary(Fetcher([f"{net.host}:{net.port}"]), net.crossref_url, "club@example.org")
    (paper,) = await library.search("protein structure", 5)
    assert (paper.key, paper.authors) == (KEY, ("John Jumper",))
    assert [paper.title for paper in await library.search("On rings & C++ untitled", 5)] == ["On rings"]
    assert await library.search("zzz", 5) == []
    assert await library.find(KEY) is None
    assert "mailto=club@example.org" in net.log[0].path
    net.fail = 503
    with pytest.raises(LibraryDown, match="Crossref did not answer"):
        await library.search("protein", 5)
    await library.close()


async def test_crossref_answers_with_nonsense(net: LoopbackWeb) -> None:
    """A body that is no list of works is an outage, not an empty answer."""
    library = CrossrefLibrary(Fetcher([f"{net.host}:{net.port}"], seconds=0.5), net.url + "/x")
    for body in (
        b"{}",
        b"[]",
        b"no",
        json.dumps({"message": {"items": 3}}).encode(),
        json.dumps({"message": 1}).encode(),
    ):
        net.pages["/x/works"] = Page(body, "application/json")
        with pytest.raises(LibraryDown, match="something else"):
            await library.search("protein", 5)
    net.pages["/x/works"] = Page(trick=Trick.HANG)
    with pytest.raises(LibraryDown, match="did not answer"):
        await library.search("protein", 5)
    await library.close()


async def test_everything_as_it_is_configured(net: LoopbackWeb) -> None:
    """arXiv, DOIs, pages and Crossref behind one library; a page about any of them leads to what it is about."""
    async with LoopbackArxiv() as arxiv:
        config = settled(
            {
                "arxiv": {"api_url": arxiv.api_url, "seconds_between_requests": 0},
                "doi": {"api_url": net.doi_url},
                "crossref": {"api_url": net.crossref_url},
                "web": {"allow": f"{net.host}:{net.port}"},
                "defaults": {"search": "crossref, arxiv"},
            }
        )
        assert SEARCH.of(beginning(config).settings) == (Search.CROSSREF, Search.ARXIV)
        net.dois["10.1038/s41586-021-03819-2"] = Registered(ALPHAFOLD)
        net.works.append({"DOI": "10.1000/need", "title": ["All the attention you need"]})
        net.pages["/arxiv"] = Page(
            b"<meta name=citation_arxiv_id content=1706.03762><meta name=citation_title content=Something>"
        )
        net.pages["/gone"] = Page(
            b"<meta name=citation_arxiv_id content=2402.99999><meta name=citation_title content=Gone>"
        )
        net.pages["/doi"] = Page(
            b"<meta name=citation_doi content=10.1038/s41586-021-03819-2><meta name=citation_title content=y>"
            b"<meta name=citation_pdf_url content=/paper.pdf>"
        )
        net.pages["/blog"] = Page(b"<title>A blog</title>")
        store = MemoryStore()
        async with libraries(config, store) as (library, _):
            found = {path: await library.find(f"{net.url}{path}") for path in net.pages}
            papers = await library.search("attention need", 5, (Search.CROSSREF, Search.ARXIV))
            asked = len(net.log)
            assert await library.find(f"{net.url}/blog") == found["/blog"]
            assert len(net.log) == asked, "what was read a moment ago is remembered"
            assert await library.cached_search("attention need", 5) != []
            assert await library.find("isbn:123") is None
    assert found["/arxiv"]
    assert (found["/arxiv"].key, found["/arxiv"].title) == ("arxiv:1706.03762", "Attention Is All You Need")
    assert found["/gone"]
    assert (found["/gone"].key, found["/gone"].title) == ("arxiv:2402.99999", "Gone")
    assert found["/doi"]
    assert (found["/doi"].key, found["/doi"].authors[0]) == (KEY, "John Jumper")
    assert found["/doi"].links[0] == ("PDF", f"{net.url}/paper.pdf")
    assert found["/blog"]
    assert found["/blog"].key.startswith("web:127.0.0.1")
    assert [paper.key for paper in papers][:2] == ["doi:10.1000/need", "arxiv:1706.03762"]


async def test_one_search_that_is_down_leaves_the_other(net: LoopbackWeb) -> None:
    """Of several libraries, those that answer answer; where none does, that is said."""
    async with LoopbackArxiv() as arxiv:
        given_ = {
            "arxiv": {"api_url": arxiv.api_url, "seconds_between_requests": 0},
            "crossref": {"api_url": net.crossref_url},
        }
        net.fail = 500
        async with libraries(settled(given_), MemoryStore()) as (library, _):
            papers = await library.search("attention need", 5, (Search.CROSSREF, Search.ARXIV))
            assert papers[0].key == "arxiv:1706.03762"
            with pytest.raises(LibraryDown):
                await library.search("attention need", 5, (Search.CROSSREF,))
