"""Tables of what people write: the DOI, the page or the PubMed number it is."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.club.papers.addresses import keys, page_key, questions
from bot.club.papers.dois import doi_references
from bot.club.papers.pubmed import pubmed_reference

FOLDER = Path(__file__).with_name("tables")


def table(name: str) -> dict[str, Any]:
    """A table of cases."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


DOIS = [(text, dois) for section in table("dois").values() for text, dois in section.items()]


@pytest.mark.parametrize(("text", "dois"), DOIS)
def test_dois_however_they_are_written(text: str, dois: list[str]) -> None:
    """The likeliest first; its key and its link, read again, are the same DOI."""
    found = doi_references(text)
    assert [str(one) for one in found] == dois
    for written in [written for one in found for written in (one.key, one.link)]:
        assert str(doi_references(written)[0]) in dois


@pytest.mark.parametrize(("address", "key"), table("pages").items())
def test_pages_however_their_addresses_are_written(address: str, key: str) -> None:
    """The port says which page it is; trackers, and a file instead of its page, do not."""
    assert page_key(address) == key


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("pmid:33301246", ("pmid:33301246", "https://pubmed.ncbi.nlm.nih.gov/33301246/")),
        ("PMID: 33301246.", ("pmid:33301246", "https://pubmed.ncbi.nlm.nih.gov/33301246/")),
        ("PubMed ID 33301246", ("pmid:33301246", "https://pubmed.ncbi.nlm.nih.gov/33301246/")),
        ("https://pubmed.ncbi.nlm.nih.gov/33301246/?from=x", ("pmid:33301246", "https://pubmed.ncbi.nlm.nih.gov/33301246/")),
        ("www.ncbi.nlm.nih.gov/pubmed/33301246", ("pmid:33301246", "https://pubmed.ncbi.nlm.nih.gov/33301246/")),
        ("https://europepmc.org/article/MED/33301246", ("pmid:33301246", "https://pubmed.ncbi.nlm.nih.gov/33301246/")),
        ("PMC3531190", ("pmcid:PMC3531190", "https://pmc.ncbi.nlm.nih.gov/articles/PMC3531190/")),
        ("pmcid: pmc3531190", ("pmcid:PMC3531190", "https://pmc.ncbi.nlm.nih.gov/articles/PMC3531190/")),
        ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3531190/pdf/x.pdf", ("pmcid:PMC3531190", "https://pmc.ncbi.nlm.nih.gov/articles/PMC3531190/")),
        ("https://pmc.ncbi.nlm.nih.gov/articles/PMC3531190/#sec1", ("pmcid:PMC3531190", "https://pmc.ncbi.nlm.nih.gov/articles/PMC3531190/")),
        ("doi: 10.1093/nar/gks1195; PMID: 23193287; PMCID: PMC3531190", ("doi:10.1093/nar/gks1195",)),
        ("PMID: 23193287; PMCID: PMC3531190", ("pmid:23193287", "https://pubmed.ncbi.nlm.nih.gov/23193287/")),
        ("PMID 1 or PMID 2", ()),
        ("PMC 3531190", ("pmcid:PMC3531190", "https://pmc.ncbi.nlm.nih.gov/articles/PMC3531190/")),
        ("PMC 2020", ()),
        ("PMCX", ()),
        ("the PMC", ()),
        ("pmid:", ()),
        ("https://example.org/PMC3531190", ("https://example.org/PMC3531190",)),
    ],
)  # fmt: skip
def test_numbers_of_pubmed(text: str, asked: tuple[str, ...]) -> None:
    """By number or address; the page is asked where the converter knows no DOI."""
    assert questions(text) == asked
    assert pubmed_reference("x" * 100_000) is None


def test_what_a_club_may_know_a_paper_by() -> None:
    """Every DOI it may be, and the page."""
    assert keys("https://site.example/10.1093/nar/gkaa1100/6018440?utm_source=x") == (
        "doi:10.1093/nar/gkaa1100/6018440",
        "doi:10.1093/nar/gkaa1100",
        "web:site.example/10.1093/nar/gkaa1100/6018440",
    )
