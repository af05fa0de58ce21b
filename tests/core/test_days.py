"""Days are read in a few listed shapes, each in one way; whatever might be read in another is refused."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.chat.day_reader import Days
from bot.chat.days import dated, day, days, from_to
from bot.chat.post import Refusal
from bot.wording import words
from tests.core.steady import steady

TODAY = date(2026, 11, 30)  # a Monday
SHAPES = (
    "%Y-%m-%d", "{0.day}.{0.month}.%Y", "%d.%m.%Y", "{0.day}. {0.month}. %Y", "{0.day} %b %Y", "%d %B %Y",
    "%b {0.day}, %Y", "%B %d %Y", "{0.day}. %B %Y", "%a {0.day} %b %Y", "%A, %d.%m.%Y",
)  # fmt: skip
YEARLESS = ("{0.day}.{0.month}", "%d.%m.", "{0.day} %b", "%B {0.day}", "{0.day}th of %B", "%a {0.day} %b", "%b %d")
BETWEEN = (" - ", "-", "–", " – ", " to ", " until ", "/", " / ", " till ")

ever = st.dates(date(2000, 1, 1), date(2100, 12, 31))
DAY_WORDS = "1 2 31 12 2026 26 29 feb dec may monday tue 1. 24.12. / - – . , until to next in a week weeks 3/12 today"
day_texts = st.lists(st.sampled_from(DAY_WORDS.split()), max_size=6).map(" ".join)
any_text = day_texts | day_texts.map(lambda text: text.replace(" ", "")) | st.text(max_size=40)


def written(wanted: date, shape: str) -> str:
    """The day in this shape."""
    return wanted.strftime(shape).format(wanted)


def refusal_of(text: str, today: date = TODAY) -> str:
    """What is answered to a text that is no days."""
    with pytest.raises(Refusal) as no:
        days("first", text, today)
    assert no.value.field == "first"
    return words("en")(no.value.key, **no.value.args_)


@steady(300)
@given(ever, ever, st.sampled_from(SHAPES))
def test_written_and_read_is_the_same_day(wanted: date, today: date, shape: str) -> None:
    """Every shape with a year is that day, whenever it is read; also as days, and where a year must be given."""
    text = written(wanted, shape)
    assert day("first", text, today) == wanted
    assert days("first", text.upper(), today) == Days(wanted, wanted)
    assert dated("first", text) == wanted


@steady(300)
@given(ever, st.integers(0, 330), st.sampled_from(YEARLESS))
def test_without_a_year_it_is_the_next_one(today: date, ahead: int, shape: str) -> None:
    """Every day to come is found by its name alone."""
    wanted = today + timedelta(days=ahead)
    assert day("first", written(wanted, shape), today) == wanted


@steady(200)
@given(ever, st.integers(0, 300), st.integers(0, 60), st.sampled_from(SHAPES + YEARLESS), st.sampled_from(BETWEEN))
def test_days_in_a_row_written_and_read_are_the_same(today: date, ahead: int, more: int, shape: str, to: str) -> None:
    """From one day to another, with every sign or word that may stand between them."""
    first = today + timedelta(days=ahead)
    wanted = Days(first, first + timedelta(days=more))
    text = f"{written(wanted.first, shape)}{to}{written(wanted.last, shape)}"
    assert days("first", text, today) == wanted
    assert days("first", f"from {text}", today) == wanted


@steady(500)
@given(any_text, ever)
@example("est", TODAY)
@example("9999999999999999999", TODAY)
@example("0000-00-00", TODAY)
@example("9999-12-31 - dec", TODAY)
@example("dec 9999", TODAY)
@example("in 999 weeks", date(2100, 12, 1))
def test_any_text_is_days_or_a_refusal(text: str, today: date) -> None:
    """Never anything else, and what is read never begins in the past unless its year was given."""
    found = tried(text, today)
    if isinstance(found, Refusal):
        assert found.field == "first"
        assert "\n" not in words("en")(found.key, **found.args_)
    else:
        assert found.first >= today or any(len(number) == 4 for number in _numbers(text))


def tried(text: str, today: date) -> Days | Refusal:
    """What is read, or the refusal; anything else that is raised fails the test."""
    try:
        return days("first", text, today)
    except Refusal as no:
        return no


def _numbers(text: str) -> list[str]:
    return "".join(sign if sign.isdigit() else " " for sign in text).split()


@steady(300)
@given(
    st.integers(0, 40),
    st.integers(0, 40),
    st.sampled_from(["{}/{}", "{}-{}", "{}/{}/2026", "{}/{}/26", "{}-{}-2026"]),
    ever,
)
def test_nothing_that_may_be_read_in_two_ways_is_taken(one: int, two: int, shape: str, today: date) -> None:
    """A day and a month as bare numbers never are, alone or in a range; where both are possible, both are named."""
    text = shape.format(one, two)
    for typed in (text, f"{text} to {text}", f"24 Dec 2099 to {text}"):
        with pytest.raises(Refusal) as no:
            days("first", typed, today)
        either = one != two and 1 <= one <= 12 and 1 <= two <= 12
        assert no.value.key == ("either-day" if either and (typed == text or "/" in text) else "no-such-days")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("24.12 - 3.1", "2026-12-24", "2027-01-03"),
        ("24.12. - 3.1.", "2026-12-24", "2027-01-03"),
        ("1.12", "2026-12-01", "2026-12-01"),
        ("December", "2026-12-01", "2026-12-31"),
        ("november", "2026-11-30", "2026-11-30"),
        ("oct", "2027-10-01", "2027-10-31"),
        ("feb 2028", "2028-02-01", "2028-02-29"),
        ("nov - jan", "2026-11-30", "2027-01-31"),
        ("may/june", "2027-05-01", "2027-06-30"),
        ("today", "2026-11-30", "2026-11-30"),
        ("Tomorrow", "2026-12-01", "2026-12-01"),
        ("monday", "2026-11-30", "2026-11-30"),
        ("next monday", "2026-12-07", "2026-12-07"),
        ("fri", "2026-12-04", "2026-12-04"),
        ("next friday", "2026-12-04", "2026-12-04"),
        ("until friday", "2026-11-30", "2026-12-04"),
        ("until december", "2026-11-30", "2026-12-31"),
        ("friday to monday", "2026-12-04", "2026-12-07"),
        ("tomorrow until friday", "2026-12-01", "2026-12-04"),
        ("2 weeks", "2026-11-30", "2026-12-13"),
        ("a week", "2026-11-30", "2026-12-06"),
        ("in 2 weeks", "2026-12-14", "2026-12-14"),
        ("24 dec - in 6 weeks", "2026-12-24", "2027-01-11"),
        ("2026-12-24/2027-01-03", "2026-12-24", "2027-01-03"),
        ("2026-12-24 2027-01-03", "2026-12-24", "2027-01-03"),
        ("1 oct", "2027-10-01", "2027-10-01"),
        ("29 feb", "2028-02-29", "2028-02-29"),
        ("1.11.2026", "2026-11-01", "2026-11-01"),
        ("24 Dec to Jan 3", "2026-12-24", "2027-01-03"),
    ],
)
def test_the_shapes(text: str, first: str, last: str) -> None:
    """What is understood on Monday, 30 November 2026."""
    assert days("first", text, TODAY) == Days(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    [
        "5", "2027", "2026-12", "12", "24.12.26", "31.4.", "0.1.", "30 feb", "decembre", "next week", "weekend",
        "friday to friday", "dec 1-5", "1-5 dec", "24 dec - 26", "today - 2 weeks", "0 weeks", "24.12 to", "- 24.12",
        "until", "in 2", "2 weeks 3 days", "24.12. 10:00", "2026-12-01 10:00 XYZ", "Fri 24 Dec 2026", "5 dec EST",
        "24.12.-3.1.-5.1.", "next", "yesterday", "",
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_two_examples(text: str) -> None:
    """Also what a more lenient reader would make something of."""
    assert "like 24 Dec, or days like 24.12. to 3.1.2027" in refusal_of(text)


@pytest.mark.parametrize(
    ("text", "today", "again"),
    [
        ("1.11.", TODAY, "2027-11-01"),
        ("29 nov", TODAY, "2027-11-29"),
        ("20.11 - 5.12", TODAY, "2027-11-20"),
        ("1 dec - 5 dec", date(2026, 12, 2), "2027-12-01"),
        ("1 jan", date(2027, 1, 2), "2028-01-01"),
    ],
)
def test_a_day_of_this_month_is_never_silently_a_year_away(text: str, today: date, again: str) -> None:
    """It is over; whoever means the next one gives its year."""
    assert f"give its year: {again}" in refusal_of(text, today)
    assert day("first", again, today) == date.fromisoformat(again)


def test_two_readings_are_both_named() -> None:
    """The month may stand before or behind."""
    assert refusal_of("3/12") == "“3/12” may be 3 December or 12 March; please write the month as a word."


@pytest.mark.parametrize(
    ("text", "found"),
    [("until friday", "2026-12-04"), ("2 weeks", "2026-12-14"), ("in 2 weeks", "2026-12-14"), ("1.12", "2026-12-01")],
)
def test_where_one_day_is_asked_for(text: str, found: str) -> None:
    """It may be said as an end, too."""
    assert day("until", text, TODAY) == date.fromisoformat(found)


@pytest.mark.parametrize("text", ["december", "until december", "1 dec - 5 dec", "2027", "1.12. 2.12."])
def test_where_one_day_is_asked_for_several_are_none(text: str) -> None:
    """A month or a range is not taken for one of its ends."""
    with pytest.raises(Refusal) as no:
        day("until", text, TODAY)
    assert (no.value.key, no.value.field) == ("no-such-day", "until")


@steady(100)
@given(ever, st.sampled_from(YEARLESS))
def test_where_a_year_is_needed_none_is_made_up(wanted: date, shape: str) -> None:
    """A paper's day is one of the past: the next such day would be wrong."""
    with pytest.raises(Refusal):
        dated("published", written(wanted, shape))


def test_the_last_day_in_a_field_of_its_own() -> None:
    """Is read from the first one on; a refusal names the field it is in."""
    assert from_to("first", "24.12", "last", "3.1", TODAY) == Days(date(2026, 12, 24), date(2027, 1, 3))
    with pytest.raises(Refusal) as no:
        from_to("first", "24.12", "last", "soon", TODAY)
    assert no.value.field == "last"
