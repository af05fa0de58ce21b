"""The container's files name what is there: locks, secrets and settings."""

import re
from pathlib import Path

import pytest
import yaml

from bot.config import load
from bot.config.sources import TOKENS

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "deploy/Dockerfile").read_text()
COMPOSE = yaml.safe_load((ROOT / "deploy/compose.yaml").read_text())


def test_locks_are_there() -> None:
    """The image installs from files of this folder, each of which pins every package by its hash."""
    for name in set(re.findall(r"requirements/\w+\.txt", DOCKERFILE)):
        assert "--hash=sha256:" in (ROOT / name).read_text(), name


def test_secrets_are_known() -> None:
    """Every secret of the compose file, but the database's own, is one that the bot reads."""
    assert set(COMPOSE["secrets"]) - {"POSTGRES_PASSWORD"} <= set(TOKENS)
    assert all(one["file"] == f"secrets/{name}" for name, one in COMPOSE["secrets"].items())


def test_the_environment_is_a_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the image sets is taken by the configuration as it is."""
    for name, value in re.findall(r"(PAPERCLUB_\w+)=(\S+)", DOCKERFILE):
        monkeypatch.setenv(name, value)
    assert load(None).health.listen == "127.0.0.1:9464"


def test_nothing_but_its_state_is_written() -> None:
    """The container's root is read-only, and it may do nothing that a user may not."""
    service = COMPOSE["services"]["paperclub"]
    assert (service["read_only"], service["cap_drop"]) == (True, ["ALL"])
    assert "USER paperclub" in DOCKERFILE
