"""The unit file of deploy/ speaks of what the program knows."""

import re
from pathlib import Path

import pytest

from bot.config import Config, load
from bot.config.sources import TOKENS

UNIT = (Path(__file__).parents[2] / "deploy/paperclub.service").read_text(encoding="utf-8")


def test_its_credentials_are_tokens_that_are_read(tmp_path: Path) -> None:
    """Each file it hands over is named as the program looks for it."""
    named = re.findall(r"^#? ?LoadCredential=(\w+):", UNIT, re.MULTILINE)
    assert len(named) == len(set(named)) > 0
    assert set(named) <= set(TOKENS)


def test_its_variables_are_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The configuration takes each variable it sets: the database where the state belongs, the credentials' folder."""
    monkeypatch.chdir(tmp_path)
    for name, value in re.findall(r"^Environment=(PAPERCLUB_\w+)=(.+)$", UNIT, re.MULTILINE):
        monkeypatch.setenv(name, value.replace("%d", str(tmp_path)))
    assert load(None).store.url == "sqlite:////var/lib/paperclub/club.db"
    assert load(None).secrets.directory == str(tmp_path)
    assert load(None) != Config()


def test_it_waits_for_the_word_that_the_bot_gives() -> None:
    """It hears of the start and of life, and a reload is the signal that the program knows."""
    for line in ("Type=notify", "WatchdogSec=120", "ExecReload=/bin/kill -HUP $MAINPID"):
        assert re.search(rf"^{re.escape(line)}$", UNIT, re.MULTILINE)
