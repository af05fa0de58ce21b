"""Stages on both engines."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.processes.stage import Stage, a_stage


@pytest.fixture
async def alone(sqlite_url: str, tmp_path: Path) -> AsyncIterator[Stage]:
    """On SQLite, for one process."""
    async with a_stage(sqlite_url, tmp_path) as stage:
        yield stage


@pytest.fixture
async def together(postgres_url: str, tmp_path: Path) -> AsyncIterator[Stage]:
    """On PostgreSQL, for several."""
    async with a_stage(postgres_url, tmp_path) as stage:
        yield stage
