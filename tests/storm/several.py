"""The same storm with several processes at a time, each killed and started again beside the others.

Leases are a minute of the clock's, and a request may take a second of the wall's: so time cannot be compressed much
while processes run. It passes quickly only while none does.
"""

import asyncio
from dataclasses import dataclass, field

from tests.storm.process import BotProcess
from tests.storm.storm import FALLING, Storm

_TOGETHER = 10.0
"""How fast time passes while they run: a lease lasts six seconds of the wall's."""
_DOWN = (0.2, 3.0, 5.0, 6.0)
"""Hours in which none of them runs."""
_LIFE = (0.5, 9.0)
"""Seconds from a process's start to its end; it is up after two, or six where the machine is busy."""
_MOST_LIVES = 2
_STALL = (0.5, 3.5)
"""Seconds for which a process stands still: longer than a member waits, shorter than a lease."""
_BETWEEN_STALLS = (0.5, 3.0)


@dataclass
class Several(Storm):
    """A storm over more than one process."""

    companions: list[BotProcess] = field(default_factory=list)

    @property
    def _all(self) -> list[BotProcess]:
        return [self.process, *self.companions]

    def _victim(self) -> BotProcess:
        running = [one for one in self._all if one.runs]
        return self.dice.choice(running or self._all)

    async def _live(self, end: float) -> None:
        """None runs for hours; then each lives some lives in a row, beside the others."""
        self.clock.run(FALLING)
        await asyncio.sleep(self.dice.choice(_DOWN) * 3600 / FALLING)
        self.clock.run(_TOGETHER)
        stalling = asyncio.create_task(self._stall())
        await asyncio.gather(*(self._lives(one) for one in self._all))
        stalling.cancel()
        await asyncio.gather(stalling, return_exceptions=True)
        self.armed = None

    async def _stall(self) -> None:
        """Now and then one of them stands still, while members go on asking and another one answers."""
        while True:
            await asyncio.sleep(self.dice.uniform(*_BETWEEN_STALLS))
            one = self._victim()
            one.stall()
            self.weather.met["stall"] += 1
            try:
                await asyncio.sleep(self.dice.uniform(*_STALL))
            finally:
                one.go_on()

    async def _lives(self, process: BotProcess) -> None:
        for _ in range(self.dice.randint(1, _MOST_LIVES)):
            await process.start()
            self._arm()
            await self._until_killed(process, self.dice.uniform(*_LIFE))
            process.kill()
            await process.ended()
            self.kills += 1

    def end(self) -> None:
        for one in self._all:
            one.kill()

    def _pace(self) -> None:
        """The pace is always the same."""
