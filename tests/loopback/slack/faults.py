"""Everything that can go wrong between an app and Slack, on order."""

import asyncio
import random
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Literal

Kind = Literal[
    "ratelimited", "server_error", "hang", "delay", "drop", "drop_answer", "timeout", "timeout_answer", "malformed",
    "refused",
]  # fmt: skip


@dataclass
class Fault:
    """One kind of trouble for the methods of a pattern, so many times or with a probability."""

    pattern: str
    kind: Kind
    times: int | None = 1
    probability: float = 1.0
    team_id: str | None = None
    seconds: float = 1.0
    met: int = 0
    error: str = ""
    status: int = 200

    def concerns(self, method: str, team_id: str | None) -> bool:
        here = self.team_id is None or self.team_id == team_id
        return here and (self.times is None or self.met < self.times) and fnmatchcase(method, self.pattern)


class Faults:
    """The faults that tests ordered. Methods are matched as `chat.*`; `response_url` is a name too.

    drop: the connection breaks before Slack acted; drop_answer: Slack acted and the answer is lost. timeout and
    timeout_answer are the same, but the connection breaks only once the faults are cancelled: until then it hangs.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._ordered: list[Fault] = []
        self._released = asyncio.Event()

    def order(
        self,
        pattern: str,
        kind: Kind,
        *,
        times: int | None = 1,
        probability: float = 1.0,
        team_id: str | None = None,
        seconds: float = 1.0,
    ) -> Fault:
        """Orders a fault; `times=None` is forever; `seconds` is Retry-After or the delay. Its `met` counts."""
        fault = Fault(pattern, kind, times, probability, team_id, seconds)
        self._ordered.append(fault)
        return fault

    def refuse(self, pattern: str, error: str, *, status: int = 200, times: int | None = 1) -> Fault:
        """Slack says no with this word, and does nothing."""
        fault = Fault(pattern, "refused", times, error=error, status=status)
        self._ordered.append(fault)
        return fault

    def cancel(self) -> None:
        """Nothing goes wrong any more; what hangs is let go (and answered as if nothing had been)."""
        self._ordered.clear()
        self._released.set()
        self._released = asyncio.Event()

    def meet(self, method: str, team_id: str | None) -> Fault | None:
        """The fault that this request meets, if any."""
        for fault in self._ordered:
            if fault.concerns(method, team_id) and self._random.random() < fault.probability:
                fault.met += 1
                return fault
        return None

    async def hang(self) -> None:
        """Waits until the faults are cancelled or the server stops."""
        await self._released.wait()
