"""A minute of storm on each engine: eight days, a dozen deaths, all bad weather; and one over two processes.

`make storm` runs long ones.
"""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.storm.run import storm
from tests.storm.storm import Plan
from tests.storm.verdict import Verdict, judge

SEED = 2
PICKS = datetime(2026, 3, 16, 6, tzinfo=UTC)
"""A Monday on which two of the clubs still pick."""


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database that the bot has to make itself, on each engine in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'club.db'}"
    return str(request.getfixturevalue("postgres").new())


async def test_a_short_storm_breaks_no_promise(url: str, tmp_path: Path) -> None:
    """Nothing acknowledged lost, nothing twice, no moment missed, no streak lost; and the storm did take place."""
    made = await storm(Plan(SEED, 12, url, tmp_path, days=8, life=(0.3, 4), long_lives=0, patience=72))
    verdict = await judge(made)
    _kept_every_promise(verdict, tmp_path)
    assert verdict.figures["kills"] >= 12
    assert verdict.figures["entries acknowledged"] > 5  # a busy machine is late for most: it refuses what is 3 s old
    assert verdict.figures["posts tried more than once"] > 0
    assert verdict.figures["rounds picked"] > 0
    assert sum(made.weather.met.values()) > 20


@pytest.mark.parametrize("url", ["postgres"], indirect=True)
async def test_a_storm_over_two_processes(url: str, tmp_path: Path) -> None:
    """While one dies or stands still the other goes on: neither posts or undoes what the other has done."""
    made = await storm(Plan(SEED, 4, url, tmp_path, days=0.15, processes=2, start=PICKS))
    verdict = await judge(made)
    _kept_every_promise(verdict, tmp_path)
    assert verdict.figures["kills"] >= 4
    assert verdict.figures["posts"] > 0
    assert made.weather.met["stall"] > 0


def _kept_every_promise(verdict: Verdict, folder: Path) -> None:
    log = (folder / "bot.log").read_text(errors="replace")[-4000:]
    assert {name: broken for name, broken in verdict.broken if broken} == {}, log
