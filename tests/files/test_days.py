"""Days as clubs write them: read where they are certain, asked where they can be read in two ways, never guessed."""

from collections.abc import Sequence

import pytest

from bot.features.importing.model import Answers, Column, DayOrder, FileRead, Trouble
from tests.files.telling import read

UNKNOWN = "?"


def days(found: FileRead) -> list[str]:
    """The days of the sessions."""
    return [str(session.day or UNKNOWN) for session in found.sessions]


def table(written: Sequence[str], *, heading: str = "Date", name: str = "x.csv") -> str:
    """A table of these days and a title each."""
    rows = "".join(f'"{day}";Title number {number} of it\n' for number, day in enumerate(written))
    return f"{heading};Title\n{rows}"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2019-09-27", "2019-09-27"),
        ("2019/9/27", "2019-09-27"),
        ("2019-09-27T16:00:00+02:00", "2019-09-27"),
        ("20190927", "2019-09-27"),
        ("27.9.2019", "2019-09-27"),
        ("27. 09. 2019, 16 Uhr", "2019-09-27"),
        ("27.09.19", "2019-09-27"),
        ("September 27th, 2019", "2019-09-27"),
        ("Fri, Sept. 27 2019, 4-5pm", "2019-09-27"),
        ("27-Sep-19", "2019-09-27"),
        ("27 Sep '19", "2019-09-27"),
        ("27–28 September 2019", "2019-09-27"),
        ("Freitag, 27. September 2019", "2019-09-27"),
        ("1er octobre 2019", "2019-10-01"),
        ("vendredi 27 septembre 2019 à 16h", "2019-09-27"),
        ("27 de septiembre de 2019", "2019-09-27"),
        ("sexta-feira, 27 de setembro de 2019", "2019-09-27"),
        ("2019年9月27日（金）", "2019-09-27"),
        ("2019년 9월 27일", "2019-09-27"),
        ("27 сентября 2019", "2019-09-27"),
        ("３/３/２０１９", "2019-03-03"),
        ("3/3/2019", "2019-03-03"),
    ],
)
def test_a_day_in_many_ways_of_writing(written: str, day: str) -> None:
    """Whatever the language and the order, what is certain is read."""
    found = read("x.csv", table([written]))
    assert days(found) == [day]
    assert not found.day_order_asked
    assert not found.doubts


@pytest.mark.parametrize(
    "written",
    [
        "2019-02-30",
        "30/02/2019",
        "31 April 2019",
        "3 May 1989",
        "2029-01-01",
        "soon",
        "Thu, 27 September 2019",
        "May 2019",
    ],
)
def test_what_is_no_day_is_told(written: str) -> None:
    """A day that does not exist, that no club had, or of another weekday, is a doubt; its reading stays."""
    found = read("x.csv", table(["2019-01-02", written]))
    assert days(found) == ["2019-01-02", UNKNOWN]
    assert [(doubt.trouble, doubt.text) for doubt in found.doubts] == [(Trouble.DAY_UNCLEAR, written)]


def test_numbers_that_can_be_read_both_ways_are_asked() -> None:
    """With nothing to decide it, the days stay open until the organizer has said which way."""
    text = table(["03/04/2019", "10/04/2019"])
    found = read("x.csv", text)
    assert found.day_order_asked
    assert days(found) == [UNKNOWN, UNKNOWN]
    assert not found.doubts
    day_first = read("x.csv", text, Answers(day_order=DayOrder.DAY_FIRST))
    assert days(day_first) == ["2019-04-03", "2019-04-10"]
    month_first = read("x.csv", text, Answers(day_order=DayOrder.MONTH_FIRST))
    assert days(month_first) == ["2019-03-04", "2019-10-04"]
    assert not day_first.day_order_asked
    assert not month_first.day_order_asked


@pytest.mark.parametrize(
    ("written", "heading", "day"),
    [
        (["03/04/2019", "25/04/2019"], "Date", "2019-04-03"),
        (["03/04/2019", "04/25/2019"], "Date", "2019-03-04"),
        (["Wed 03/04/2019"], "Date", "2019-04-03"),
        (["03/04/2019"], "Date (MM/DD/YYYY)", "2019-03-04"),
        (["03/04/2019"], "Datum (TT/MM/JJJJ)", "2019-04-03"),
        (["03/04/2019"], "Date dd/mm/yy", "2019-04-03"),
        (["03.04.2019"], "Date", "2019-04-03"),
        (["04.25.2019", "03.04.2019"], "Date", "2019-04-25"),
        (["19/04/03", "19/04/28", "19/12/31"], "Date", "2019-04-03"),
    ],
)
def test_the_file_itself_decides(written: list[str], heading: str, day: str) -> None:
    """A day above twelve, a weekday, the heading, or dots between the numbers."""
    found = read("x.csv", table(written, heading=heading))
    assert days(found)[0] == day
    assert UNKNOWN not in days(found)
    assert not found.day_order_asked


def test_five_formats_in_one_column() -> None:
    """What is certain is read, what is not is asked; one writer's order says nothing of another's."""
    written = ["3/4/2019", "2019-05-06", "7 June 2019", "12-25-2019", "1-2-2020", "2019年8月9日", "4.5.2019"]
    found = read("x.csv", table(written))
    assert found.day_order_asked
    assert days(found) == [UNKNOWN, "2019-05-06", "2019-06-07", "2019-12-25", "2020-01-02", "2019-08-09", "2019-05-04"]
    assert not found.doubts


def test_two_orders_in_one_column_are_asked() -> None:
    """Where the file contradicts itself, only what cannot be otherwise is read."""
    text = table(["25/12/2019", "12/31/2019", "3/4/2019"])
    found = read("x.csv", text)
    assert found.day_order_asked
    assert days(found) == ["2019-12-25", "2019-12-31", UNKNOWN]
    assert days(read("x.csv", text, Answers(day_order=DayOrder.DAY_FIRST)))[2] == "2019-04-03"


@pytest.mark.parametrize(
    ("name", "heading", "expected"),
    [
        ("2019-2020.md", "", ["2019-09-27", "2019-12-06", "2020-01-10"]),
        ("club-2019-20.md", "", ["2019-09-27", "2019-12-06", "2020-01-10"]),
        ("fall-2019.md", "", ["2019-09-27", "2019-12-06", "2020-01-10"]),
        ("F19.md", "## Autumn term 2019", ["2019-09-27", "2019-12-06", "2020-01-10"]),
        ("", "# Wintersemester 19/20", ["2019-09-27", "2019-12-06", "2020-01-10"]),
        ("2018.md", "# Winter 2019", ["2019-09-27", "2019-12-06", "2020-01-10"]),
        ("", "# Reading 2019", ["2019-09-27", "2019-12-06", UNKNOWN]),
        ("", "", [UNKNOWN, UNKNOWN, UNKNOWN]),
    ],
)
def test_a_term_that_passes_new_year(name: str, heading: str, expected: list[str]) -> None:
    """Its year is that of the nearest heading or the file's name; a calendar year does not reach into the next."""
    list_ = "- September 27th: One paper of it\n- December 6: Another paper\n- January 10th, 4pm: Last paper\n"
    text = f"{heading}\n\n{list_}"
    found = read(name, text)
    assert days(found) == expected
    assert len(found.doubts) == expected.count(UNKNOWN)


def test_a_weekday_tells_the_year() -> None:
    """A list of 2019 that goes on in January, whose weekdays fit the next year."""
    found = read("2019.md", "- Fri, September 27: One paper of it\n- Fri, January 10: Another paper\n")
    assert days(found) == ["2019-09-27", "2020-01-10"]


def test_a_list_that_goes_backwards() -> None:
    """The newest session first: it passes New Year in the other direction."""
    found = read(
        "2019-2020.md", "- January 10: Last one\n- December 6: Another paper\n- September 27: One paper of it\n"
    )
    assert days(found) == ["2020-01-10", "2019-12-06", "2019-09-27"]


def test_the_year_of_front_matter() -> None:
    """A page says its year above its text."""
    found = read("talks.md", "---\nyear: 2019\n---\n- May 3: One paper of it\n- May 10: Another paper\n")
    assert days(found) == ["2019-05-03", "2019-05-10"]


def test_columns_as_the_organizer_has_them() -> None:
    """What was guessed is handed out by name, and another answer is taken."""
    text = "A;B;C\n2019-01-02;Attention is all you need;Ana\n2019-01-09;Dropout of all the neurons;Tom\n"
    found = read("x.csv", text)
    assert found.columns == {"A": Column.DAY, "B": Column.TITLE, "C": Column.NOTHING}
    answers = Answers(columns={"A": Column.NOTHING, "3": Column.PRESENTER})
    said = read("x.csv", text, answers)
    assert said.columns == {"A": Column.NOTHING, "B": Column.TITLE, "C": Column.PRESENTER}
    assert [session.presenters[0].name for session in said.sessions] == ["Ana", "Tom"]
    assert days(said) == [UNKNOWN, UNKNOWN]
