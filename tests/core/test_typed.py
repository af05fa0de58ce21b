"""What people type is made clean and read, or refused in one sentence; nothing anybody can type does harm."""

import unicodedata
from collections.abc import Callable
from datetime import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.chat.command import Field, Kind
from bot.chat.post import Refusal
from bot.chat.typed import choice, clean, hours, minutes, number, shown, value
from bot.features import MENU
from bot.schedule.model import WallTime
from bot.schedule.typed import wall_time
from bot.wording import words
from tests.core.steady import steady

OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
HOSTILE = [
    "\u202egnp.exe", "a\x00b\x1b[31m", "e\u202d\u0301", "e\x00\u0301", "@everyone", "'; DROP TABLE clubs;--",
    "<script>alert(1)</script>", "\ud800", "\ue000\ue100", "\r\n\r\n\r\n\r\n", "\ufeff", "x" * 5000, "\u0958" * 50,
    "**bold** `code` [link](https://example.org)", "\N{FAMILY}\u200d", "Z\u0300" + "\u0300" * 300, "\t\tcell\t",
]  # fmt: skip

rough = st.text(st.characters(), max_size=60) | st.lists(
    st.sampled_from([*"aé \n\r\t", "\u0301", "\x00", "\u202e", "\ue000", "\u2028", "\x85"]), max_size=20
).map("".join)
texts = rough | st.sampled_from(HOSTILE)


def tried(read: Callable[..., object], *args: object) -> object:
    """What is read, or the refusal's sentence; anything else that is raised fails the test."""
    try:
        return read(*args)
    except Refusal as no:
        sentence = words("en")(no.key, **no.args_)
        assert "\n" not in sentence
        return no


@steady(400)
@given(texts, st.booleans())
@example("e\u202d\u0301", False)
@example("e\x00\u0301", True)
def test_clean_is_clean(text: str, lines: bool) -> None:
    """Cleaning twice is cleaning once; no control characters, direction overrides or private marks are left."""
    cleaned = clean(text, lines=lines)
    assert clean(cleaned, lines=lines) == cleaned
    assert all(mark in "\n\t" or unicodedata.category(mark) not in ("Cc", "Cs") for mark in cleaned)
    assert not set(cleaned) & {*OVERRIDES, "\ufeff", "\ue000", "\ue100"}
    assert cleaned == cleaned.strip()
    assert cleaned.encode().decode() == cleaned
    assert "\n\n\n" not in cleaned
    assert lines or not set(cleaned) & set("\n\t\u2028\u2029")


@steady(100)
@given(st.text("abc ÄöüßñΩж日本語🙂👩‍💻", max_size=60))
def test_clean_keeps_words(text: str) -> None:
    """What is no control character stays, in its order; only spaces may become fewer."""
    composed = unicodedata.normalize("NFC", text)
    assert clean(text, lines=False).split() == composed.split()
    assert clean(text, lines=True) == composed.strip()


@pytest.mark.parametrize("text", ["e\u0301", "e\u202d\u0301", "e\x00\u0301", "\u00e9"])
def test_a_letter_and_its_accent_are_one(text: str) -> None:
    """However an accented letter was typed, and whatever stood in between, it is the same letter."""
    assert clean(text, lines=False) == clean(text, lines=True) == "\u00e9"


every_field = st.sampled_from([field for command in MENU.commands for field in command.fields])


@steady(300)
@given(every_field, texts)
@example(Field("any", Kind.TEXT, 3000), "x" * 100_000)
def test_any_value_of_any_field(field: Field, text: str) -> None:
    """A field takes what was typed, clean and within its length, or refuses it by the field's name."""
    found = tried(value, field, text)
    if isinstance(found, Refusal):
        assert found.field == field.name
        assert found.key in ("too-long", "not-a-choice")
    else:
        assert isinstance(found, str)
        assert len(found) <= field.most
        assert field.kind is not Kind.CHOICE or found in ("", *field.choices)


@steady(50)
@given(st.sampled_from([field for command in MENU.commands for field in command.fields if field.choices]), st.data())
def test_a_choice_however_it_is_written(field: Field, data: st.DataObject) -> None:
    """Capitals, spaces and underscores make no difference to a choice."""
    wanted = data.draw(st.sampled_from(field.choices))
    written = data.draw(st.sampled_from([wanted, wanted.upper(), wanted.title(), wanted.replace("-", " ")]))
    assert choice(field, written) == wanted
    assert value(field, f" {written}\n") == wanted


@pytest.mark.parametrize(
    ("text", "weekday", "at"),
    [
        ("sat 09:00", 5, time(9)),
        ("Saturday 9am", 5, time(9)),
        ("SUN 8 PM", 6, time(20)),
        ("mon, 12am", 0, time(0)),
        ("tu 12pm", 1, time(12)),
        ("thu. 18:30", 3, time(18, 30)),
        ("  wed 0:05 ", 2, time(0, 5)),
    ],
)
def test_wall_times(text: str, weekday: int, at: time) -> None:
    """The ways in which people write a weekday and a time."""
    assert wall_time("vote", text) == WallTime(weekday, at)


@pytest.mark.parametrize("text", ["sat 24:00", "sat 9:60", "someday 9:00", "9:00", "sat", "sat 9:00 x", "t 9:00", ""])
def test_no_wall_times(text: str) -> None:
    """What is no weekday and time is refused, with the field and with what was typed."""
    with pytest.raises(Refusal) as no:
        wall_time("vote", text)
    assert (no.value.key, no.value.field) == ("no-such-time", "vote")


@steady(100)
@given(st.integers(0, 6), st.times(), st.sampled_from(["{d} {h}:{m:02}", "{d:.3} {h:02}:{m:02}", "{d:.2}, {h}:{m:02}"]))
def test_wall_times_round_trip(weekday: int, at: time, shape: str) -> None:
    """Every weekday and minute can be written and is read as what it is."""
    names = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    text = shape.format(d=names[weekday], h=at.hour, m=at.minute)
    assert wall_time("pick", text) == WallTime(weekday, time(at.hour, at.minute))


@steady(200)
@given(texts)
def test_any_text_as_time(text: str) -> None:
    """Any text is a wall time, or a refusal that names the field."""
    found = tried(wall_time, "vote", text)
    assert not isinstance(found, Refusal) or found.field == "vote"


@steady(100)
@given(texts | st.integers(-5, 99999).map(str), st.integers(0, 5), st.integers(5, 999))
def test_any_text_as_a_number(text: str, least: int, most: int) -> None:
    """Any text is a number within the bounds, or a refusal."""
    found = tried(number, "carry", text, least, most)
    if isinstance(found, int):
        assert least <= found <= most
        assert int(text) == found
    else:
        assert isinstance(found, Refusal)


@steady(200)
@given(texts, st.integers(5, 60))
def test_words_said_back_are_short(text: str, most: int) -> None:
    """Somebody's words said back are on one line and short enough."""
    found = shown(text, most)
    assert len(found) <= most
    assert "\n" not in found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("45m", 45),
        ("45 min", 45),
        ("1h30", 90),
        ("1h 30m", 90),
        ("1.5h", 90),
        ("1,5 h", 90),
        ("90", 90),
        ("2 hours", 120),
        ("1 hour and 5 minutes", 65),
        ("1 h 15 min", 75),
        ("1:05", 65),
        ("0.25 hrs", 15),
        (" 2H ", 120),
        ("24h", 1440),
    ],
)
def test_time_spent(typed: str, found: int) -> None:
    """As people write it."""
    assert minutes("time", typed) == found


@given(st.integers(1, 1440))
def test_time_spent_in_every_notation(total: int) -> None:
    """Whatever notation, the same minutes; and what is read once is read alike when written anew."""
    hour, rest = divmod(total, 60)
    for typed in (
        f"{total}",
        f"{total}m",
        f"{total} minutes",
        f"{hour}h{rest:02}",
        f"{hour}h {rest}min",
        f"{hour}:{rest:02}",
    ):
        assert minutes("time", typed) == total


@given(st.text(max_size=60))
def test_any_time_spent(typed: str) -> None:
    """Any text is a time within a day or is refused with a sentence of its own."""
    try:
        found = minutes("time", typed)
    except Refusal as refused:
        no = refused
    else:
        assert 0 < found <= 1440
        return
    assert no.key in NOT_SPENT
    assert no.field == "time"


NOT_SPENT = {
    "no-such-span": ("soon", "1:75", "-5", "h", "1h2h"),
    "no-time-spent": ("0", "0h00", "0 min"),
    "too-much-time": ("24h1", "1441", "99 hours"),
}


@pytest.mark.parametrize("key", NOT_SPENT)
def test_times_that_cannot_be_spent(key: str) -> None:
    """None, more than a day, and what is no time are told apart."""
    for typed in NOT_SPENT[key]:
        with pytest.raises(Refusal) as no:
            minutes("time", typed)
        assert no.value.key == key


@given(st.integers(0, 120))
def test_hours_of_a_goal(halves: int) -> None:
    """Halves up to the most there can be; quarters and more are refused."""
    typed = f"{halves / 2:g}"
    assert hours("hours", typed, 60) == hours("hours", f"{typed}h".replace(".", ","), 60) == halves * 30
    for wrong in ("60.5", "61", "1.25", "-1", "x", ""):
        with pytest.raises(Refusal):
            hours("hours", wrong, 60)


def test_what_a_choice_was_called_answers_still() -> None:
    """Every name a choice ever had leads to one that is there."""
    fields = [field for command in MENU.commands for field in command.fields if field.formerly]
    assert fields
    for field in fields:
        for old, new in field.formerly:
            assert new in field.choices
            assert value(field, old.replace("-", " ").title()) == new
