"""RIS that rispy and citation-js read back."""

from hypothesis import given

from bot.features.exporting.model import Held, ReadingList
from bot.features.exporting.ris import ris
from tests.exporting.outside import by_citation_js, by_rispy, with_node
from tests.exporting.papers import DAY, HARD, LISTS, club, few, many, one
from tests.exporting.test_bibtex import wanted


def test_hard_titles_and_names() -> None:
    """Lines that look like tags, breaks that only some readers know, 300 authors."""
    assert by_rispy(ris(HARD)) == wanted(HARD)


@many
@given(LISTS)
def test_any_list(readings: ReadingList) -> None:
    """Whatever is in it."""
    assert by_rispy(ris(readings)) == wanted(readings)


@with_node
@few
@given(LISTS)
def test_any_list_in_citation_js(readings: ReadingList) -> None:
    """Titles, years and DOIs; it knows no accession numbers, and makes an id of its own."""
    read = by_citation_js(ris(readings), "@ris/file")
    assert [(one.title, one.year, one.doi) for one in read] == [
        (paper.title, paper.year, paper.doi) for paper in readings.papers
    ]


def test_each_tag_stands_on_its_line() -> None:
    """As the format says; what was read twice says so in its note."""
    twice = (Held(number=1, day=DAY, presenters=("Ada", "Ben")), Held(number=2, day=DAY.replace(month=9)))
    paper = one(
        "Attention", ("Leslie de la Cruz", "Martin Luther King Jr."), published=DAY, arxiv="1706.03762",
        doi="10.1000/x", link="https://arxiv.org/abs/1706.03762", taken_back="withdrawn", held=twice,
    )  # fmt: skip
    assert ris(club(paper)).split("\r\n") == [
        "TY  - UNPB",
        "ID  - cruz2026attention",
        "AU  - de la Cruz, Leslie",
        "AU  - King, Martin Luther, Jr.",
        "TI  - Attention",
        "PY  - 2026",
        "DA  - 2026/03/06",
        "AN  - arXiv:1706.03762",
        "DO  - 10.1000/x",
        "UR  - https://arxiv.org/abs/1706.03762",
        "N1  - Read: 2026-03-06 (Ada, Ben); Read: 2026-09-06; Status: withdrawn",
        "ER  - ",
        "",
        "",
    ]
