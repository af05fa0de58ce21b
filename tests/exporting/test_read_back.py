"""What goes out in a file comes in again as it was: file → sessions → file."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.files import ClubFiles
from bot.features.exporting.bibtex import bibtex
from bot.features.exporting.csl import csl
from bot.features.exporting.markdown import markdown
from bot.features.exporting.model import Held, Listed, ReadingList
from bot.features.exporting.ris import ris
from bot.features.exporting.table import table
from bot.features.importing.model import Answers, FileRead, Reading, Session
from tests.exporting.papers import PERSON, club, many

READER = ClubFiles(lambda: date(2026, 12, 1))
WORDS = st.sampled_from(
    ("Attention", "Is", "All", "You", "Need", "R&D", "100%", "x_1", "*stars*", "[brackets]", "注意力", "Überraschung",
     "“quoted”", "it's", "a–b", "{TeX}", "C++", "#1", "BERT:", "deep", "of", "learning")
)  # fmt: skip
TITLE = st.lists(WORDS, min_size=3, max_size=8).map(lambda some: " ".join(("Learning", *some, "models")))
IDENTIFIERS = st.sampled_from(
    (("1706.03762", "", "https://arxiv.org/abs/1706.03762"), ("", "10.1000/abc_d", "https://doi.org/10.1000/abc_d"),
     ("", "", "https://distill.pub/2016/augmented-rnns"), ("2301.00010", "", "https://arxiv.org/abs/2301.00010"))
)  # fmt: skip


@st.composite
def lists(draw: st.DrawFn) -> ReadingList:
    """Clubs as they are: a paper or two a day, each read once, known by a number or an address of its own."""
    days = draw(st.lists(st.dates(date(2019, 1, 1), date(2026, 11, 30)), min_size=2, max_size=12, unique=True))
    papers = []
    for number, day in enumerate(sorted(days)):
        by = tuple(
            draw(st.lists(st.sampled_from(("Ada Lovelace", "Ben", "Chen Wei", "Dora")), max_size=2, unique=True))
        )
        for position in range(draw(st.integers(1, 2))):
            arxiv, doi, link = draw(IDENTIFIERS)
            own = f"{number + 1:02}{position}"
            held = Held(number=number, position=position, day=day, presenters=by)
            papers.append(
                Listed(
                    title=f"{draw(TITLE)} {own}x",
                    authors=tuple(draw(st.lists(PERSON, max_size=3, unique=True))),
                    published=draw(st.one_of(st.none(), st.just(date(2017, 1, 1)))),
                    arxiv=arxiv and f"{arxiv[:-3]}{own}",
                    doi=doi and f"{doi}{own}",
                    link=link and (f"{link[:-3]}{own}" if arxiv else f"{link}{own}"),
                    held=(held,),
                )
            )
    return club(*papers)


def read(name: str, text: str) -> FileRead:
    """What the club's own reader understands of a file."""
    found = READER.read(name, text.encode(), Answers())
    assert not found.doubts
    assert not found.day_order_asked
    return found


def taken(found: FileRead) -> ReadingList:
    """The club that such a file makes; a number is looked up, so it is known by its usual address."""
    papers = [
        _paper(one, replace(_held(session), number=number, position=position))
        for number, session in enumerate(sorted(found.sessions, key=lambda one: one.day or date.max))
        for position, one in enumerate(session.readings)
    ]
    return club(*papers)


def _held(session: Session) -> Held:
    presenters = tuple(one.name for one in session.presenters)
    return Held(number=0, day=session.day or date(2026, 1, 1), presenters=presenters, place=session.place)


def _paper(reading: Reading, held: Held) -> Listed:
    kind, _, name = reading.key.partition(":")
    known = {"arxiv": f"https://arxiv.org/abs/{name}", "doi": f"https://doi.org/{name}"}
    return Listed(
        title=reading.title,
        authors=reading.authors,
        published=date(reading.year, 1, 1) if reading.year else None,
        arxiv=name if kind == "arxiv" else "",
        doi=name if kind == "doi" else "",
        link=known.get(kind, reading.link),
        held=(held,),
    )


@many
@given(lists())
def test_a_table(readings: ReadingList) -> None:
    """Days, titles, authors, years, numbers, presenters: the same file again."""
    assert table(taken(read("list.csv", table(readings)))) == table(readings)


@many
@given(lists())
def test_a_page_to_read(readings: ReadingList) -> None:
    """Days, titles, addresses and presenters: the same file again."""
    assert markdown(taken(read("list.md", markdown(readings)))) == markdown(readings)


@pytest.mark.parametrize(("name", "write"), [("list.bib", bibtex), ("list.ris", ris), ("list.json", csl)])
@many
@given(lists())
def test_bibliographies(name: str, write: Callable[[ReadingList], str], readings: ReadingList) -> None:
    """What a bibliography has fields for: the same file again, but for the days, of which it only has notes."""
    again = _undated(taken(read(name, write(readings))))
    assert _without_days(write(again)) == _without_days(write(_undated(readings)))


def _undated(readings: ReadingList) -> ReadingList:
    return club(*(replace(one, held=(Held(number=1, day=date(2026, 1, 1)),)) for one in readings.papers))


def _without_days(text: str) -> str:
    """A preprint may have a year only."""
    return re.sub(r"DA  - .*\r\n", "", text)


@pytest.mark.parametrize("title", ["=1+1 is two", "'=1+1 is two", "''-x is it", "@all of you"])
def test_formulas_come_back_as_they_were(title: str) -> None:
    """The apostrophe was ours, and no other one is taken away."""
    held = Held(number=1, day=date(2026, 3, 6))
    readings = club(Listed(title=title, arxiv="1706.03762", link="https://arxiv.org/abs/1706.03762", held=(held,)))
    ((session),) = read("list.csv", table(readings)).sessions
    assert session.readings[0].title == title
