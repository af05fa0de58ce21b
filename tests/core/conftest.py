"""What the tests of the core share."""

import asyncio
from pathlib import Path

import pytest

# So that a broken invariant says what it saw.
pytest.register_assert_rewrite("tests.core.invariants", "tests.core.quiet_club", "tests.core.quiet_platform")

from tests.core.quiet_club import TUESDAY, Lived, Story, quiet_club  # noqa: E402 - only what comes now is rewritten


@pytest.fixture
def lived(sqlite_template: Path, tmp_path: Path) -> Lived:
    """Lets a club live through a story from its founding on, each time in a fresh database."""

    def live(story: Story) -> None:
        async def begin() -> None:
            async with quiet_club(sqlite_template, tmp_path, TUESDAY) as club:
                await club.tick()
                assert await club.ask("ada", "club start The Margin Notes zone: Europe/Berlin") == "reply"
                await story(club)

        asyncio.run(begin())

    return live
