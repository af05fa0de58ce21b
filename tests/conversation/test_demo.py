"""The demo: four weeks of a sample club, the same every time, and nothing but the members' lines is canned."""

import asyncio
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.compose.demo import demo as composed
from bot.demo.lines import lines

EVERY_WEEK = (
    "The ballot is open",
    "Paper of the week: ",
    "/paper summary",
    "/paper critique",
    "Handed in so far",
    "There is still time to read",
    " in short\n",
)
ONCE = (
    "Which one do you mean?",
    "marked late",
    "/paper my streak why",
    "missed, a freeze saved it",
    "Streaks of The Margin Notes",
    "The club itself: 8 rounds in a row",
)
REFUSALS = ("I do not know", "cannot be", "There is no", "is not on the ballot", "Please give", "went wrong")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What `demo` prints without a terminal; it ends by itself and leaves nothing behind."""
    folder: Path = tmp_path_factory.mktemp("demo")
    ended = subprocess.run([sys.executable, "-m", "bot", "demo"], cwd=folder, stdin=subprocess.DEVNULL,
                           capture_output=True, text=True, encoding="utf-8", check=True)  # fmt: skip
    assert ended.stderr == ""
    assert list(folder.iterdir()) == []
    return ended.stdout


def flat(text: str) -> str:
    """Without line breaks and what a transcript puts at the beginning of lines."""
    return " ".join(re.sub("[┊│]", " ", text).split())


def test_all_that_a_club_goes_through(demo: str) -> None:
    """Four weeks, each with its vote, paper, entries, reminder, reveal and digest; a freeze, a search, the board."""
    weeks = re.split(r"═+ Week \d of 4 ═+\n", demo)
    assert len(weeks) == 5
    assert [(number, post) for number, week in enumerate(weeks[1:]) for post in EVERY_WEEK if post not in week] == []
    assert [post for post in ONCE if post not in flat(demo)] == []
    assert max(map(len, demo.splitlines())) <= 88


def test_it_is_the_same_every_time(
    demo: str, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Another process plays it word for word, and nothing is logged that somebody would have to look into."""
    caplog.set_level("WARNING")
    asyncio.run(composed())
    assert capsys.readouterr().out == demo
    assert caplog.records == []


def test_every_line_of_the_members_is_heard(demo: str) -> None:
    """What the members were written to say in the four weeks stands in the transcript, and no line was refused."""
    said = flat(demo)
    weeks = lines().weeks
    texts = [text for week in weeks for _, text in week.talk]
    texts += [text for week in weeks for entry in week.entries for text in entry.fields.values()]
    assert [text for text in texts if flat(text) not in said] == []
    assert [refusal for refusal in REFUSALS if refusal in said] == []
