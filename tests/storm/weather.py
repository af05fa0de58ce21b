"""Bad weather: what goes wrong on the platforms, on the lines to them, in the database and with the clock."""

import asyncio
import random
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import asyncpg  # type: ignore[import-untyped]  # it ships no types

from tests.loopback.slack.faults import Kind
from tests.storm.clock import StormClock
from tests.storm.stage import Stage

_SLACK: dict[Kind, float] = {
    "ratelimited": 0.03, "server_error": 0.03, "drop": 0.03, "drop_answer": 0.03, "malformed": 0.03,
    "timeout": 0.01, "timeout_answer": 0.01,
}  # fmt: skip
"""How probable each kind of trouble is for a message to Slack."""
_DISCORD = "POST /channels/*/messages"
LARGEST_STEP = 3600.0
"""Seconds the bot's clock may be off: as by a wrong zone or a missed daylight-saving change."""


class Weather:
    """Keeps things going wrong. `met` counts what did."""

    def __init__(self, stage: Stage, clock: StormClock, dice: random.Random, url: str, largest_step: float) -> None:
        self._stage, self._clock, self._dice, self._url = stage, clock, dice, url
        self.met: Counter[str] = Counter()
        self._let_go_again = True
        self._steps = [one for one in (1.0, 60.0, 300.0, LARGEST_STEP) if one <= largest_step]

    def begin(self) -> None:
        """From now on some requests go wrong."""
        faults = self._stage.discord.faults
        for route in (_DISCORD, "PATCH /channels/*/messages/*", "POST /channels/*/messages/*/threads"):
            faults.storm(0.03, route)
            faults.hang(route, probability=0.01)
            faults.hang(route, probability=0.01, after_acting=True)
        faults.storm(0.005, "POST /interactions/**")
        self._trouble_slack()

    def _trouble_slack(self) -> None:
        for kind, probability in _SLACK.items():
            self._stage.slack.faults.order("chat.*", kind, times=None, probability=probability)

    def end(self) -> None:
        """All is well again."""
        self._count()
        self._stage.discord.faults.clear()
        self._stage.slack.faults.cancel()
        self._clock.step(0)

    @contextmanager
    def nothing_is_let_go(self) -> Iterator[None]:
        """For so long no request that hangs comes to an end: the bot has to give up by itself."""
        self._let_go_again = False
        try:
            yield
        finally:
            self._let_go_again = True

    async def rage(self) -> None:
        """Now and then something larger happens; until cancelled."""
        while True:
            await asyncio.sleep(self._dice.uniform(0.2, 1.2))
            doing = self._dice.choice(
                [self._step, self._step_back, self._cut, self._reconnect, self._redeliver, self._let_go, self._lock]
            )
            self.met[doing.__name__.strip("_")] += 1
            await doing()

    async def _step(self) -> None:
        self._clock.step(self._dice.choice([-1, 1]) * self._dice.choice(self._steps))

    async def _step_back(self) -> None:
        self._clock.step(0)

    async def _cut(self) -> None:
        self._stage.discord.gateway.cut()
        self._stage.slack.sockets.cut()

    async def _reconnect(self) -> None:
        self._stage.discord.gateway.ask_to_reconnect()

    async def _redeliver(self) -> None:
        events = self._stage.slack.deliveries.events()
        if events:
            self._stage.slack.deliveries.redeliver(self._dice.choice(events))

    async def _let_go(self) -> None:
        """Requests that hang are cut off."""
        if self._let_go_again:
            self._count()
            self._stage.discord.faults.release()
            self._stage.slack.faults.cancel()
            self._trouble_slack()

    def _count(self) -> None:
        for fault in self._stage.slack.faults._ordered:
            self.met[f"slack {fault.kind}"] += fault.met
        for rule in self._stage.discord.faults.rules:
            self.met["discord requests spoilt"] += rule.hits
            rule.hits = 0

    async def _lock(self) -> None:
        """Another connection keeps the database locked for a while."""
        seconds = self._dice.uniform(0.1, 1.5)
        await (self._lock_file(seconds) if self._url.startswith("sqlite") else self._lock_table(seconds))

    async def _lock_file(self, seconds: float) -> None:
        other = sqlite3.connect(Path(self._url.removeprefix("sqlite:///")), timeout=0.05)
        try:
            with suppress(sqlite3.OperationalError):
                other.execute("BEGIN IMMEDIATE")
                await asyncio.sleep(seconds)
                other.execute("ROLLBACK")
        finally:
            other.close()

    async def _lock_table(self, seconds: float) -> None:
        await on_postgres(self._url, lambda other: _locked(other, seconds))


async def _locked(other: "asyncpg.Connection", seconds: float) -> None:
    with suppress(asyncpg.PostgresError):  # of two that wait for each other PostgreSQL ends one: perhaps this one
        async with other.transaction():
            await other.execute("LOCK TABLE outbox, clubs, notes IN ACCESS EXCLUSIVE MODE")
            await asyncio.sleep(seconds)


async def on_postgres(url: str, work: Callable[["asyncpg.Connection"], Awaitable[None]]) -> None:
    """Do something on a connection of one's own."""
    other = await asyncpg.connect(url)
    try:
        await work(other)
    finally:
        await other.close()
