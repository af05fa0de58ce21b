"""BibTeX that bibtexparser 2, pybtex and citation-js read back."""

import re
from dataclasses import replace

from hypothesis import given

from bot.features.exporting.bibtex import bibtex
from bot.features.exporting.keys import keys
from bot.features.exporting.model import ReadingList
from tests.exporting.outside import Understood, by_bibtexparser, by_citation_js, by_pybtex, expected, with_node
from tests.exporting.papers import HARD, LISTS, few, many


def wanted(readings: ReadingList) -> list[Understood]:
    """Title, authors, year, arXiv number, DOI and address of each, under keys that are there once."""
    return [expected(key, paper) for key, paper in zip(keys(readings.papers), readings.papers, strict=True)]


def test_hard_titles_and_names_in_python() -> None:
    """Braces without partners, signs of TeX, scripts without capitals, 300 authors, groups."""
    text = bibtex(HARD)
    assert by_bibtexparser(text) == wanted(HARD)
    assert by_pybtex(text) == wanted(HARD)


@with_node
def test_hard_titles_and_names_in_citation_js() -> None:
    """The same in JavaScript, which shows a formula as it is printed."""
    printed = [replace(one, title=one.title.replace("$x^2$", "x²")) for one in wanted(HARD)]
    assert by_citation_js(bibtex(HARD)) == printed


@many
@given(LISTS)
def test_any_list_in_python(readings: ReadingList) -> None:
    """Whatever is in it."""
    text = bibtex(readings)
    assert by_bibtexparser(text) == wanted(readings)
    assert by_pybtex(text) == wanted(readings)


@with_node
@few
@given(LISTS)
def test_any_list_in_citation_js(readings: ReadingList) -> None:
    """The same in JavaScript."""
    pairs = zip(by_citation_js(bibtex(readings)), wanted(readings), strict=True)
    for read, paper in pairs:
        assert read == (replace(paper, title=read.title) if re.search(r"\$.+\$", paper.title) else paper)
