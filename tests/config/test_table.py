"""The settings as people read them are made from the settings themselves, and stay so."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from bot.config import Config, example, load, settings_table
from bot.config.table import settings

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"


def test_the_example_is_up_to_date() -> None:
    """config.example.toml is what the settings say; write `bot.config.example()` into it when it is not."""
    assert EXAMPLE.read_text("utf-8") == example()


def test_the_example_loads_as_it_is() -> None:
    """Copying the example changes nothing."""
    assert load(EXAMPLE) == load(None)


def test_the_examples_values_are_the_defaults(clean_place: Path) -> None:
    """Taking every # away from the settings changes nothing either."""
    text = re.sub(r"(?m)^# (?=\w+ = )", "", EXAMPLE.read_text("utf-8"))
    (clean_place / "all.toml").write_text(text, "utf-8")
    tables = tomllib.loads(text)
    assert sum(len(keys) for keys in tables.values()) == len(list(settings()))
    assert load(clean_place / "all.toml") == Config()


@pytest.mark.parametrize("key", [f"{setting.section}.{setting.key}" for setting in settings()])
def test_every_setting_is_explained(key: str) -> None:
    """Each setting has a meaning and a row in the README's table."""
    row = re.search(rf"(?m)^\| `{re.escape(key)}` \| `.+` \| (.+) \|$", settings_table())
    assert row
    assert len(row[1]) > 10


def test_importing_the_settings_costs_only_the_settings() -> None:
    """No platform, store or library is imported with them, and the log needs nothing but Python."""
    command = "import {0}, sys; print(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    heavy = {"discord", "slack_sdk", "slack_bolt", "sqlalchemy", "aiohttp", "arxiv", "apscheduler", "rich", "adapters"}
    assert not heavy & modules(command.format("bot.config"))
    assert not (heavy | {"pydantic", "pydantic_settings", "click"}) & modules(command.format("bot.log"))


def modules(command: str) -> set[str]:
    """What a fresh Python has imported after this command."""
    done = subprocess.run([sys.executable, "-c", command], cwd=EXAMPLE.parent, check=True, capture_output=True)
    return set(done.stdout.decode().split())
