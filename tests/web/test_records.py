"""Records of registries as papers, and what a DOI, a short DOI or a number of PubMed leads to over real sockets."""

import json
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from adapters.web import DoiLibrary, Fetcher, PageLibrary, PubmedLibrary
from adapters.web.csl import paper_of_csl
from bot.compose.libraries import libraries
from bot.config.loading import settled
from bot.ports import Unreadable, Why
from tests.library.memory import MemoryStore
from tests.loopback.web import LoopbackWeb, Page
from tests.loopback.web.resolver import Registered

RECORDS = json.loads((Path(__file__).parent / "tables" / "records.json").read_text(encoding="utf-8"))
RINGS = {"title": "On rings", "DOI": "10.1093/rings/ab123", "author": [{"given": "Emmy", "family": "Noether"}]}


@pytest.mark.parametrize("case", RECORDS, ids=lambda case: json.dumps(case["item"], ensure_ascii=False)[:60])
def test_records(case: dict[str, Any]) -> None:
    """Title with subtitle, people by their parts, days, and retractions in every shape."""
    paper = paper_of_csl({"title": "On rings", "DOI": "10.1000/a", **case["item"]})
    assert paper
    for name, wanted in case.items():
        if name != "item":
            found = getattr(paper, name)
            found = list(found) if name == "authors" else found.isoformat() if isinstance(found, date) else found
            assert found == wanted


@pytest.fixture
async def dois(net: LoopbackWeb) -> AsyncIterator[DoiLibrary]:
    """The library over the loopback resolver."""
    here = [f"{net.host}:{net.port}"]
    library = DoiLibrary(Fetcher(here, seconds=5), PageLibrary(Fetcher(here, seconds=5)), net.doi_url)
    yield library
    await library.close()


async def test_a_sici_travels_whole(net: LoopbackWeb, dois: DoiLibrary) -> None:
    """Its check sign `#` reaches the resolver as part of the DOI, and the link to it is one that can be followed."""
    sici = "10.1002/(sici)1099-1255(199905/06)14:3<229::aid-jae510>3.0.co;2-#"
    net.dois[sici] = Registered({"title": "On old rings"})
    paper = await dois.find(f"doi:{sici}")
    assert paper
    assert (paper.title, paper.key) == ("On old rings", f"doi:{sici}")
    assert paper.link == "https://doi.org/10.1002/(sici)1099-1255(199905/06)14:3%3C229::aid-jae510%3E3.0.co;2-%23"


async def test_a_short_doi_is_the_one_it_stands_for(net: LoopbackWeb, dois: DoiLibrary) -> None:
    """By the resolver's record of it; where it keeps none, by what the registry says."""
    net.dois["10/abc12"] = Registered(alias_of="10.1093/rings/ab123")
    net.dois["10.1093/rings/ab123"] = Registered(RINGS)
    paper = await dois.find("doi:10/abc12")
    assert paper
    assert (paper.key, paper.title) == ("doi:10.1093/rings/ab123", "On rings")
    assert await dois.find("doi:10/zzz99") is None


async def test_a_resolver_without_records_of_short_dois(net: LoopbackWeb) -> None:
    """Some mirrors only resolve; the record they lead to names the DOI."""
    here = [f"{net.host}:{net.port}"]
    net.pages["/plain/10/abc12"] = Page(json.dumps(RINGS).encode(), "application/json")
    library = DoiLibrary(Fetcher(here, seconds=5), PageLibrary(Fetcher(here, seconds=5)), f"{net.url}/plain")
    paper = await library.find("doi:10/abc12")
    assert paper
    assert paper.key == "doi:10.1093/rings/ab123"
    await library.close()


async def test_numbers_of_pubmed(net: LoopbackWeb, dois: DoiLibrary) -> None:
    """The converter names the DOI, and the paper is that DOI's, so that it is the same however it was proposed."""
    net.dois["10.1093/rings/ab123"] = Registered(RINGS)
    net.pubmed |= {
        "33301246": {"doi": "10.1093/rings/ab123", "pmcid": "PMC7"},
        "PMC3531190": {"doi": "10.1093/rings/AB123"},
    }
    net.pubmed["12"] = {"pmcid": "PMC123"}
    library = PubmedLibrary(Fetcher([f"{net.host}:{net.port}"], seconds=5), dois, net.pubmed_url, "club@example.org")
    for key in ("pmid:33301246", "pmcid:PMC3531190"):
        paper = await library.find(key)
        assert paper
        assert (paper.key, paper.authors) == ("doi:10.1093/rings/ab123", ("Emmy Noether",))
    assert [await library.find(key) for key in ("pmid:12", "pmid:99", "doi:10.1/x")] == [None, None, None]
    assert await library.search("rings", 5) == []
    assert "email=club@example.org" in net.log[0].path
    await library.close()


@pytest.mark.parametrize("body", [b"", b"[]", b"no", b'{"records": 3}', b'{"records": [1, null]}', b'{"status": "ok"}'])
async def test_a_converter_that_is_ill(net: LoopbackWeb, dois: DoiLibrary, body: bytes) -> None:
    """What is no list of records is told as broken, or names nothing; it never breaks the bot."""
    net.pages["/ill/"] = Page(body, "application/json")
    library = PubmedLibrary(Fetcher([f"{net.host}:{net.port}"], seconds=5), dois, f"{net.url}/ill")
    if b"[1" in body:
        assert await library.find("pmid:33") is None
    else:
        with pytest.raises(Unreadable) as no:
            await library.find("pmid:33")
        assert no.value.why is Why.BROKEN
    await library.close()


async def test_a_number_of_pubmed_by_the_configuration(net: LoopbackWeb) -> None:
    """The converter's host is a setting, and all of it stands behind the one library."""
    net.dois["10.1093/rings/ab123"] = Registered(RINGS)
    net.pubmed["33301246"] = {"doi": "10.1093/rings/ab123"}
    config = settled(
        {
            "doi": {"api_url": net.doi_url},
            "pubmed": {"api_url": net.pubmed_url},
            "web": {"allow": f"{net.host}:{net.port}"},
        }
    )
    async with libraries(config, MemoryStore()) as (library, _):
        paper = await library.find("pmid:33301246")
        assert paper
        assert paper.key == "doi:10.1093/rings/ab123"
        assert await library.cached_find("pmid:33301246") == paper


@pytest.mark.parametrize(
    ("file", "page"),
    [
        ("/paper/2017/file/3f5ee243547dee91-Paper.pdf", "/paper/2017/hash/3f5ee243547dee91-Abstract.html"),
        ("/v139/radford21a/radford21a.pdf", "/v139/radford21a.html"),
        ("/content/CVPR21/papers/Doe_CVPR_2021_paper.pdf", "/content/CVPR21/html/Doe_CVPR_2021_paper.html"),
        ("/papers/volume21/20-074/20-074.pdf", "/papers/v21/20-074.html"),
        ("/N19-1423v2.pdf", "/N19-1423"),
        ("/talks/rings.pdf", "/talks/rings"),
    ],
)  # fmt: skip
async def test_the_page_about_a_file_is_read(net: LoopbackWeb, fetcher: Fetcher, file: str, page: str) -> None:
    """Also at a mirror of the proceedings: the page is the paper, and the file one of its links."""
    net.pages[file] = Page(b"%PDF-1.7", "application/pdf")
    net.pages[page] = Page(
        b"<meta name=citation_title content='On rings'><meta name=citation_author content='Emmy Noether'>"
    )
    paper = await PageLibrary(fetcher).find(f"{net.url}{file}")
    assert (paper.title, paper.authors, paper.link) == ("On rings", ("Emmy Noether",), f"{net.url}{page}")
    assert paper.links == (("PDF", f"{net.url}{file}"),)
