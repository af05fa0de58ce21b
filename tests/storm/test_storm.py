"""A minute of storm on each engine: eight days, some twenty deaths, all bad weather; and one over two processes.

`make storm` runs long ones.
"""

from pathlib import Path

from tests.storm.run import storm
from tests.storm.storm import Plan
from tests.storm.verdict import judge

SEED = 2


async def test_a_short_storm_breaks_no_promise(store_url: str, tmp_path: Path) -> None:
    """Nothing acknowledged lost, nothing twice, no moment missed, no streak lost; and the storm did take place."""
    made = await storm(Plan(SEED, 20, store_url, tmp_path, days=8, life=(0.1, 5)))
    verdict = await judge(made)
    log = (tmp_path / "bot.log").read_text(errors="replace")[-4000:]
    assert (verdict.lost, verdict.twice, verdict.missed, verdict.streaks) == ([], [], [], []), log
    assert verdict.figures["kills"] >= 20
    assert verdict.figures["entries acknowledged"] > 20
    assert verdict.figures["posts tried more than once"] > 0
    assert verdict.figures["rounds settled"] > 0
    assert sum(made.weather.met.values()) > 20


async def test_a_storm_over_two_processes(postgres_url: str, tmp_path: Path) -> None:
    """While one dies the other goes on, and neither posts what the other has posted."""
    made = await storm(Plan(SEED, 6, postgres_url, tmp_path, days=0.8, processes=2))
    verdict = await judge(made)
    log = (tmp_path / "bot.log").read_text(errors="replace")[-4000:]
    assert (verdict.lost, verdict.twice, verdict.missed, verdict.streaks) == ([], [], [], []), log
    assert verdict.figures["kills"] >= 6
    assert verdict.figures["posts"] > 0
