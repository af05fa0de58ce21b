"""What a post looks like as text."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from adapters.console.render import View, plain, typed
from adapters.console.text import safe, wrap
from bot.chat.post import Attachment, Button, Choice, Link, Part, Picture, Post, Select, When, Who
from bot.wording import words

NOW = datetime(2026, 6, 1, 7, tzinfo=UTC)
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")
VIEW = View(words("en"), "Europe/Berlin", NOW)
HOSTILE = "\x1b[2J\x1b]0;owned\x07 \x9b31m \r\x08 \u202eabc\u2066 @everyone [bold]x[/bold] <!channel> '; DROP TABLE x"


def test_a_paper_card_is_readable() -> None:
    """Title, abstract, labelled parts, quotes, moments, links and buttons each have their place."""
    post = Post(
        title="Paper of the week: Attention Is All You Need",
        url="https://arxiv.org/abs/1706.03762",
        parts=(
            Part(("Vaswani et al., 2017",)),
            Part(("cs.CL, cs.LG",), label="Categories"),
            Part(("Half of what we nominate stands on this one, so it is time that we read it together.",), quote=True),
            Part(("Reminder ", When(NOW + timedelta(days=3)), "\nWrap ", When(NOW + timedelta(days=6))), label="Week"),
        ),
        links=(Link("Abstract page", "https://arxiv.org/abs/1706.03762"), Link("PDF", "https://arxiv.org/pdf/1")),
        buttons=(
            Button("Hand in a summary", "paper summary", {"round": "7"}, "primary"),
            Button("Remind me", "paper remind", {"when": "on"}),
            Button("Take back 1", "paper withdraw", {"nomination": "3"}, "danger"),
        ),
        opens_thread="Attention Is All You Need",
    )
    assert (
        plain(post, View(words("en"), "Europe/Berlin", NOW, width=60))
        == """\
Paper of the week: Attention Is All You Need
Vaswani et al., 2017
Categories: cs.CL, cs.LG
│ Half of what we nominate stands on this one, so it is time
│ that we read it together.
Week
  Reminder Thu 4 Jun, 09:00 CEST
  Wrap Sun 7 Jun, 09:00 CEST
Abstract page: https://arxiv.org/abs/1706.03762
PDF: https://arxiv.org/pdf/1
[Hand in a summary] /paper summary
[Remind me] /paper my remind on   [Take back 1] !3
┊ Attention Is All You Need"""
    )


def test_an_own_heading_stands_apart() -> None:
    """A label without text begins something new; the labels below it belong to it."""
    ada = (Part((), label="ada – summary"), Part(("Short.",), label="In one sentence", quote=True))
    ben = (Part((), label="ben – summary"), Part(("Long.",), label="In one sentence", quote=True))
    assert plain(Post(parts=(*ada, *ben)), VIEW) == (
        "ada – summary\nIn one sentence\n│ Short.\n\nben – summary\nIn one sentence\n│ Long."
    )


def test_a_list_is_numbered_once() -> None:
    """Choices are listed under their numbers, unless the post does that itself."""
    choices = (Choice("#1", "1. Bees", "they dance"), Choice("#2", "2. Wasps"))
    select = Select("paper vote", "papers", choices, "The papers you approve", most=2)
    alone = plain(Post(select=select), VIEW)
    assert alone.splitlines()[:2] == ["1. Bees – they dance", "2. Wasps"]
    listed = Post(parts=(Part(("1. Bees – 0 approvals",)), Part(("2. Wasps – 1 approval",))), select=select)
    assert plain(listed, VIEW).count("Bees") == 1


def test_a_person_is_marked_where_the_post_pings() -> None:
    """@ stands only before people the post means to call."""
    assert plain(Post(parts=(Part((Who("ada", ping=True), " and ", Who("ben"))),)), VIEW) == "@ada and ben"


def test_a_near_moment_is_told_from_now() -> None:
    """The relative style counts from the reader's now."""
    assert plain(Post(parts=(Part((When(NOW + timedelta(days=2), "relative"),)),)), VIEW) == "in 2 days"


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Europe/Berlin", "Mon 1 Jun, 09:00 CEST"),
        ("America/Sao_Paulo", "Mon 1 Jun, 04:00 UTC-03"),
        ("Asia/Kathmandu", "Mon 1 Jun, 12:45 UTC+0545"),
        ("UTC", "Mon 1 Jun, 07:00 UTC"),
    ],
)
def test_a_time_names_its_zone(zone: str, said: str) -> None:
    """Whose wall a time is on can be read; a day is a day, and what is near needs no wall."""
    view = View(words("en"), zone, NOW)
    assert plain(Post(parts=(Part((When(NOW),)),)), view) == said
    assert plain(Post(parts=(Part((When(NOW, "time"),)),)), view) == said.partition(", ")[2]
    assert plain(Post(parts=(Part((When(NOW, "day"),)),)), view) == "1 Jun 2026"


def test_a_moment_of_another_year_has_its_year() -> None:
    """Looking back over New Year, a date is not taken for one to come."""
    assert plain(Post(parts=(Part((When(NOW - timedelta(days=180)),)),)), VIEW) == "Wed 3 Dec 2025, 08:00 CET"


def test_a_file_and_a_picture_are_shown_by_name_and_words() -> None:
    """A file is printed as it is, so that it can be copied; a picture is its words."""
    content = '{\n  "notes": ["' + "long " * 40 + '"]\n}'
    post = Post(picture=Picture(b"", "A board of streaks"), attachment=Attachment("my-data.json", content))
    shown = plain(post, VIEW)
    assert "A board of streaks" in shown
    assert shown.endswith(f"my-data.json\n{content}")


def test_an_address_is_never_broken() -> None:
    """A link can be copied whatever the width."""
    address = "https://example.org/" + "a" * 200
    assert address in plain(Post(links=(Link("Page", address),)), VIEW).splitlines()[0]


@pytest.mark.parametrize(
    ("button", "line"),
    [
        (Button("x", "paper help"), "/paper help"),
        (Button("x", "paper summary", {"round": "7", "paper": "arxiv:1706.03762"}), "/paper summary arxiv:1706.03762"),
        (Button("x", "club settings", {"reveal": "at-wrap", "asks": "both"}), "/club settings both reveal: at-wrap"),
        (Button("x", "paper forget", {"sure": "yes"}), ""),
        (Button("x", "paper mine", {"before": "12"}), ""),
        (Button("x", "paper drop", {"note": "3"}), ""),
        (Button("x", "paper nominate", {"paper": "bees pitch: not one"}), ""),
        (Button("x", "no such"), ""),
    ],
)
def test_a_button_names_the_line_that_does_the_same(button: Button, line: str) -> None:
    """Only where typing it is the same Call; otherwise the button has a number."""
    assert typed(button) == line


def test_nothing_a_member_writes_steers_the_terminal() -> None:
    """Escape sequences, control characters and direction overrides never reach the screen, wherever they stand."""
    evil = (Who(HOSTILE, ping=True), Link(HOSTILE, HOSTILE), HOSTILE)
    select = Select("paper vote", "papers", (Choice("1", HOSTILE, HOSTILE),), HOSTILE)
    post = Post(
        title=HOSTILE,
        url=HOSTILE,
        parts=(Part(evil, label=HOSTILE), Part(evil, quote=True)),
        links=(Link(HOSTILE, HOSTILE),),
        picture=Picture(b"", HOSTILE),
        select=select,
        buttons=(Button(HOSTILE, "paper vote", {"papers": HOSTILE}),),
        attachment=Attachment(HOSTILE, HOSTILE),
        opens_thread=HOSTILE,
    )
    shown = plain(post, VIEW)
    assert not _CONTROL.search(shown)
    assert not any(mark in shown for mark in "\u202e\u2066")
    assert "[bold]x[/bold]" in shown


def test_a_very_long_text_is_shown_whole() -> None:
    """100,000 characters without a space are folded, none is lost."""
    shown = plain(Post(parts=(Part(("x" * 100_000,), quote=True),)), VIEW)
    assert shown.count("x") == 100_000
    assert max(map(len, shown.splitlines())) == 88


_VISIBLE = st.characters(exclude_categories=["Cs", "Cc", "Zs"]) | st.sampled_from(" 漢字👩\u200d👧é\u0301")


@given(st.text(_VISIBLE, max_size=400), st.integers(10, 90))
def test_wrapping_loses_nothing_and_keeps_the_width(text: str, width: int) -> None:
    """Whatever is written, in whatever script: every mark that is not a space stays, in order, within the width."""
    rows = wrap(Text(safe(text)), width)
    assert "".join("".join(row.plain for row in rows).split()) == "".join(safe(text).split())
    assert all(cell_len(row.plain) <= width for row in rows)


@given(st.text(max_size=300))
def test_safe_text_is_safe(text: str) -> None:
    """No control character but the line end, no surrogate, no direction override; safe text stays as it is."""
    shown = safe(text)
    assert not _CONTROL.search(shown)
    assert safe(shown) == shown
    shown.encode()
