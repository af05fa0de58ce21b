"""The clock for tests of the whole program: fast, off, and stepped while somebody reads it."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.schedule.clock import VARIABLE, CompressedClock, compressed
from tests.storm.clock import StormClock

START = datetime(2026, 3, 15, 12, tzinfo=UTC)


def test_without_a_file_named_it_is_the_walls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody who runs the bot meets it by chance."""
    monkeypatch.delenv(VARIABLE, raising=False)
    assert compressed() is None


def test_it_reads_what_the_storm_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot's clock is the storm's and the offset, also after a step."""
    storm = StormClock(tmp_path / "clock", START, 0.001)
    monkeypatch.setenv(VARIABLE, str(storm.file))
    read = compressed()
    assert read is not None
    near = timedelta(minutes=1)
    assert abs(read() - START) < near
    storm.step(3600)
    assert abs(read() - START - timedelta(hours=1)) < near
    storm.step(-60)
    assert abs(read() - START + timedelta(minutes=1)) < near


def test_it_knows_what_it_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However fast it has run since, and never before its start."""
    wall = [1_000_000_000.0]
    monkeypatch.setattr(time, "time", lambda: wall[0])
    storm = StormClock(tmp_path / "clock", START, 1000)
    wall[0] += 0.02
    then = storm.seconds()
    storm.run(0.001)
    storm.run(50_000)
    wall[0] += 0.02
    assert START.timestamp() <= storm.ago(0.02) < storm.seconds() - 500
    assert storm.ago(0.03) <= then + 1
    assert storm.ago(0) == pytest.approx(storm.seconds(), abs=100_000)
    assert storm.ago(1000) == START.timestamp()


def test_a_moment_of_the_club_has_its_place_on_the_wall(tmp_path: Path) -> None:
    """The timer rings by the wall: a day at a speed of 86,400 is a second away, however late it is by then."""
    file = tmp_path / "clock"
    file.write_text(f"1000000000 {START.timestamp()} 86400 0\n")
    clock = CompressedClock(file)
    assert clock.wall(START + timedelta(days=1)) == datetime.fromtimestamp(1000000001, UTC)
