"""What time it is, for everything that runs."""

from datetime import UTC, datetime

from bot.chat.platform_time import PlatformTime
from bot.config import Config
from bot.ports import Timer
from bot.schedule.clock import compressed

_compressed = compressed()


def clock() -> datetime:
    """The present moment; the only place that asks for it. Tests may compress it (`bot.schedule.clock`)."""
    return _compressed() if _compressed else datetime.now(UTC)


def timer(config: Config) -> Timer:
    """The timer of `[clock]`."""
    from adapters.clock import SchedulerTimer

    return SchedulerTimer(config.clock.tick_seconds, _compressed.wall if _compressed else None)


def platform_time() -> PlatformTime:
    """The clock of a platform nobody has heard of yet."""
    if _compressed is None:
        return PlatformTime()
    return PlatformTime(_compressed.steady, lambda: _compressed.speed)
