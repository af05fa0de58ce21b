"""A clean place to read settings in: an empty working folder, no variables, no secret files."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.config import BadConfig, load, sources


@pytest.fixture(autouse=True)
def clean_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder of the test. Standard secret folders are inside it; nothing is set."""
    monkeypatch.chdir(tmp_path)
    for name in os.environ:
        if name.upper().startswith("PAPERCLUB_") or name in sources.TOKENS:
            monkeypatch.delenv(name)
    monkeypatch.setattr(sources, "STANDARD_FOLDERS", ("./run-secrets", "./secrets"))
    return tmp_path


@pytest.fixture
def mistakes(clean_place: Path) -> Callable[[str], tuple[str, ...]]:
    """What `load` complains about in a config.toml of this text."""

    def complaints(text: str) -> tuple[str, ...]:
        (clean_place / "config.toml").write_text(text, "utf-8")
        with pytest.raises(BadConfig) as bad:
            load()
        return bad.value.lines

    return complaints
