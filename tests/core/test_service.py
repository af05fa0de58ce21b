"""The whole bot at work: one platform's refusal is not the other's end."""

import asyncio

import pytest

from bot.ports import PlatformDown
from bot.service import _first_end


async def _refused() -> None:
    raise PlatformDown("The token is refused.")


async def test_a_refused_platform_leaves_the_other_running(caplog: pytest.LogCaptureFixture) -> None:
    """It is told of in the log; the service ends when the other platform does."""
    leave = asyncio.Event()
    tasks = [asyncio.create_task(_refused(), name="slack"), asyncio.create_task(leave.wait(), name="discord")]
    end = asyncio.create_task(_first_end(tasks))  # type: ignore[arg-type] # an event's wait gives True, which nobody reads
    while "slack does not run: The token is refused." not in caplog.text:  # noqa: ASYNC110 - a log sets no event
        await asyncio.sleep(0)
    assert not end.done()
    leave.set()
    await end


async def test_the_last_refused_platform_is_the_end() -> None:
    """Where no platform is left, whoever runs the bot is told why."""
    with pytest.raises(PlatformDown, match="refused"):
        await _first_end([asyncio.create_task(_refused())])
