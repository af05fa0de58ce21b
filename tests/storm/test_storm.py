"""A minute of storm on each engine: eight days, a dozen deaths, all bad weather.

`make storm` runs long ones, and one over two processes.
"""

from pathlib import Path

import pytest

from tests.storm.run import storm
from tests.storm.storm import Plan
from tests.storm.verdict import Verdict, judge

SEED = 2


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
    assert verdict.figures["entries acknowledged"] > 20
    assert verdict.figures["posts tried more than once"] > 0
    assert verdict.figures["rounds picked"] > 0
    assert sum(made.weather.met.values()) > 20


def _kept_every_promise(verdict: Verdict, folder: Path) -> None:
    log = (folder / "bot.log").read_text(errors="replace")[-4000:]
    assert (verdict.lost, verdict.twice, verdict.missed, verdict.streaks) == ([], [], [], []), log
