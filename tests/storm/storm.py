"""The storm itself: start, kill, start again, through a compressed month."""

import asyncio
import logging
import random
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.storm.clock import StormClock
from tests.storm.members import Member
from tests.storm.process import BotProcess
from tests.storm.stage import FASTEST, Stage
from tests.storm.weather import Weather

log = logging.getLogger(__name__)
CALM = 60.0
"""How fast time passes while the clubs are founded."""
_READY = 240.0
_DOWN = (0.01, 0.05, 0.2, 1.0, 2.5)
"""Hours the bot may be down; if its start takes longer than that, time passes calmly from then on."""
FALLING = 6000.0
"""How fast the hours pass in which it is down."""
_STEADY = 8000.0
"""How fast it may pass near a wrap: the bot ticks about every eleven minutes, and less than fifteen is no downtime."""
_AFTERMATH = 900.0
_STILLBORN = 0.25
"""So many of the lives end while the bot still starts."""
_START = 1.5
"""Seconds until it is ready, or nearly."""
_LONG_LIFE = 50.0
"""Seconds: longer than the bot waits for an answer from Discord (45) or Slack (30)."""


@dataclass(frozen=True)
class Plan:
    """What a storm is to be."""

    seed: int
    kills: int
    url: str
    folder: Path
    days: float = 28
    life: tuple[float, float] = (0.1, 2.2)  # seconds from being ready to the kill
    long_lives: float = 0.007  # so many of them last until the bot gives up on what never answers
    patience: int = 0  # hours, where the clubs are to have another one than usual: it has to outlast a slow request
    processes: int = 1
    start: datetime = datetime(2026, 3, 15, 12, tzinfo=UTC)  # a Sunday before the pick; summer time begins on the way


@dataclass
class Storm:
    """One storm under way, and what is left of it."""

    plan: Plan
    stage: Stage
    clock: StormClock
    process: BotProcess
    weather: Weather
    members: list[Member]
    dice: random.Random
    kills: int = 0
    armed: float | None = None  # seconds after the next post at which the bot is killed
    armed_before: bool = False
    down_until: float = 0.0  # on the clock

    def heard(self) -> None:
        """The bot asks a platform to post: a good moment to kill it, where that was decided."""
        if self.armed is not None:
            delay, self.armed = self.armed, None
            if delay == 0:
                self._victim().kill()
            else:
                asyncio.get_running_loop().call_later(delay, self._victim().kill)

    def _victim(self) -> BotProcess:
        return self.process

    async def run(self) -> None:
        """From the founding to the last post after the storm."""
        await self._found()
        self.weather.begin()
        end = self.clock.seconds() + self.plan.days * 86400
        others = [asyncio.create_task(member.act()) for member in self.members]
        others.append(asyncio.create_task(self.weather.rage()))
        try:
            while self.clock.seconds() < end or self.kills < self.plan.kills:
                before = self.kills
                await self._live(end)
                if self.kills // 100 > before // 100:
                    log.info("%d kills, and it is %s", self.kills, self.clock.now().date())
                for one in others:
                    if one.done():
                        one.result()
        finally:
            await _cancelled(others)
        await self._clear_up()

    def end(self) -> None:
        """Nothing of it runs any more."""
        self.process.kill()

    async def _found(self) -> None:
        self.clock.run(CALM)
        await self.process.start()
        await self._ready()
        for club in self.stage.clubs:
            await club.found()
            if self.plan.patience:
                await club.seats[0].ask("club settings", patience=str(self.plan.patience))
        for member in self.members:
            await member.nominate(member.club.nominated)
            member.club.nominated += 1
        self.process.kill()
        await self.process.ended()

    async def _ready(self, patience: float = _READY) -> bool:
        """Wait until the bot is logged in everywhere: False where it is not in time."""
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                while self.process.runs and not self.stage.connected:
                    await asyncio.sleep(0.01)
                    if self.clock.seconds() > self.down_until and self.clock.speed != CALM:
                        self.clock.run(CALM)
        return self.process.runs and self.stage.connected

    async def _live(self, end: float) -> None:
        """One life of the bot, from its start to its kill, and the time it is down."""
        self.down_until = self.clock.seconds() + self.dice.choice(_DOWN) * 3600
        self.clock.run(FALLING)
        await self.process.start()
        if self.dice.random() < _STILLBORN:
            await self._ready(self.dice.uniform(0.1, _START))
        elif await self._ready():
            await self._serve(end)
        self.process.kill()
        await self.process.ended()
        self.kills += 1

    async def _serve(self, end: float) -> None:
        """The bot is there, for a while."""
        if self.dice.random() < self.plan.long_lives:
            await self._wait_in_vain()
        self._hurry(end)
        self._arm()
        await self._until_killed(self.process, self.dice.uniform(*self.plan.life))
        self.armed = None

    def _arm(self) -> None:
        """Perhaps the next post is to be its end; never twice running, or nothing gets posted within patience."""
        self.armed_before = not self.armed_before and self.dice.random() < 0.6
        if self.armed_before:
            self.armed = self.dice.choice([0, 0, 0.002, 0.01, 0.05, 0.2])

    async def _wait_in_vain(self) -> None:
        """Live so long that the bot gives up on requests that are not answered."""
        self.clock.run(CALM)
        with self.weather.nothing_is_let_go():
            await asyncio.sleep(_LONG_LIFE)

    def _hurry(self, end: float) -> None:
        """As fast as the plan needs."""
        left = max(self.plan.kills - self.kills, 1) * (1 - _STILLBORN)
        self._needed = max(end - self.clock.seconds(), 0) / (left * sum(self.plan.life) / 2)
        self._pace()

    def _pace(self) -> None:
        speed = min(max(self._needed, CALM), FASTEST if self._nothing_wraps() else _STEADY)
        if speed != self.clock.speed:
            self.clock.run(speed)

    def _nothing_wraps(self) -> bool:
        """Whether no club's round wraps within a day: before the first pick, and from Monday until Saturday noon."""
        now = self.clock.now()
        monday = datetime(now.year, now.month, now.day, tzinfo=UTC) - timedelta(days=now.weekday())
        within = timedelta(hours=6) < now - monday < timedelta(days=5, hours=12)
        return within or now < self.plan.start + timedelta(days=2)

    async def _until_killed(self, process: BotProcess, life: float) -> None:
        loop = asyncio.get_running_loop()
        end = loop.time() + life
        while loop.time() < end and process.runs:
            await asyncio.sleep(0.05)
            self._pace()

    async def _clear_up(self) -> None:
        """The storm is over: the bot runs undisturbed until everything due is posted, and ends."""
        self.weather.end()
        self.clock.run(CALM)
        await self.process.start()
        await self._ready()
        self.clock.run(_AFTERMATH)
        await self._until_quiet()
        self.process.stop()
        try:
            async with asyncio.timeout(12):
                await self.process.ended()
        except TimeoutError:
            self.process.kill()
            await self.process.ended()

    async def _until_quiet(self) -> None:
        """Until the bot has had nothing to say for a while; on a busy machine that takes longer."""
        said, still = -1, 0
        for _ in range(30):
            await asyncio.sleep(2)
            now = len(self.stage.discord.backend.log.all) + len(self.stage.slack.log)
            said, still = now, still + 1 if now == said else 0
            if still >= 2:
                return


async def _cancelled(tasks: Collection["asyncio.Task[None]"]) -> None:
    """End them. Until Python 3.12 `asyncio.wait_for` can swallow being cancelled; then once more."""
    left: set[asyncio.Task[None]] = set(tasks)
    while left:
        for one in left:
            one.cancel()
        _, left = await asyncio.wait(left, timeout=1)
