"""The newer of two sets of rules for the world's clocks is used."""

import os
import subprocess
import sys
from importlib import resources
from pathlib import Path

import pytest

from bot.schedule.clock_rules import IN_USE, ClockRules, own_version

_ASK = (
    "import bot, zoneinfo; from datetime import datetime, UTC; from bot.schedule.clock_rules import IN_USE;"
    "now = datetime(2026, 12, 1, tzinfo=UTC);"
    "print(IN_USE.version, now.astimezone(zoneinfo.ZoneInfo('Europe/Berlin')).utcoffset())"
)


@pytest.mark.parametrize(
    ("packaged", "own", "used"),
    [
        ("2026f", "2025b", "2026f"),
        ("2025b", "2026a", "2026a"),
        ("2026f", "2026f", "2026f"),
        ("2026za", "2026z", "2026za"),
        ("2026f", "", "2026f"),
    ],
)
def test_the_newer_is_used(packaged: str, own: str, used: str) -> None:
    """By year, then by letter; what has no known age is never preferred."""
    assert ClockRules(packaged, own).version == used


@pytest.mark.parametrize(
    ("name", "line", "version"),
    [
        ("tzdata.zi", "# version 2025b\n# redo\n", "2025b"),
        ("+VERSION", "2027a\n", "2027a"),
        ("tzdata.zi", "", ""),
        ("zone.tab", "# 2024a", ""),
    ],
)
def test_the_machines_version(tmp_path: Path, name: str, line: str, version: str) -> None:
    """It is read from the first folder that is there, in either of the ways systems say it."""
    (tmp_path / name).write_text(line, encoding="utf-8")
    assert own_version(["/no/such/folder", str(tmp_path)]) == version


@pytest.mark.parametrize(("own", "used"), [("1999a", IN_USE.packaged), ("9999a", "9999a")])
def test_a_process_reads_zones_by_the_newer(tmp_path: Path, own: str, used: str) -> None:
    """A machine whose Berlin is wrong: its old rules are left alone, its newer ones are believed."""
    (tmp_path / "+VERSION").write_text(own, encoding="utf-8")
    (tmp_path / "Europe").mkdir()
    tokyo = resources.files("tzdata") / "zoneinfo" / "Asia" / "Tokyo"
    (tmp_path / "Europe" / "Berlin").write_bytes(tokyo.read_bytes())
    said = subprocess.run(
        [sys.executable, "-c", _ASK],
        env={**os.environ, "PYTHONTZPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.split() == [used, "1:00:00" if used == IN_USE.packaged else "9:00:00"]
