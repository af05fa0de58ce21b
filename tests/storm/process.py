"""The bot as a process of its own."""

import os
import signal
from pathlib import Path

import bot
from tests.forked import Forked

_ROOT = Path(bot.__file__).parents[1]


class BotProcess:
    """`python -m bot run`, forked, with this configuration and clock; its standard error goes to `log`."""

    def __init__(self, config: Path, clock: Path, log: Path) -> None:
        self._config, self._log = config, log
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "TMPDIR")}
        self._environment = {**kept, "PAPERCLUB_CLOCK_FILE": str(clock), "NO_PROXY": "127.0.0.1"}
        self._running: Forked | None = None

    async def start(self) -> None:
        """Start it; it is ready some time later."""
        assert not self.runs, "one process at a time"
        with self._log.open("ab") as log:
            self._running = Forked(
                "run", "--config", str(self._config), cwd=_ROOT, env=self._environment,
                stdout=log, stderr=log,
            )  # fmt: skip

    def kill(self) -> None:
        """SIGKILL, at once; harmless where it does not run."""
        if self.runs:
            self._send(signal.SIGKILL)

    def stop(self) -> None:
        """SIGTERM: it may come to its end."""
        if self.runs:
            self._send(signal.SIGTERM)

    def stall(self) -> None:
        """SIGSTOP: it stands still, with its connections open."""
        if self.runs:
            self._send(signal.SIGSTOP)

    def go_on(self) -> None:
        """SIGCONT: it knows nothing of having stood still."""
        if self.runs:
            self._send(signal.SIGCONT)

    def _send(self, what: signal.Signals) -> None:
        assert self._running is not None
        self._running.send_signal(what)

    async def ended(self) -> int:
        """Wait until it is gone; its exit status."""
        assert self._running is not None
        return await self._running.wait()

    @property
    def runs(self) -> bool:
        """Whether it was started and has not ended."""
        return self._running is not None and self._running.returncode is None
