"""Scripted mishaps of the REST side: which request meets what, how often, or with which seeded probability."""

import asyncio
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypedDict, Unpack

from tests.loopback.discord.errors import Code

FOREVER = -1
BUSY, STATUS, HANG, DELAY, DROP_BEFORE, DROP_AFTER, HANG_AFTER = range(7)


@dataclass(frozen=True)
class Fault:
    """One mishap; `seconds` is the delay or what Retry-After says."""

    kind: int
    status: int = 0
    seconds: float = 0.0
    everywhere: bool = False
    via: bool = True
    code: Code | None = None


@dataclass
class Rule:
    """A fault for the requests that match; `left` counts down and `hits` counts up."""

    pattern: re.Pattern[str]
    fault: Fault
    left: int
    probability: float
    when: Callable[[object], bool] | None = None
    hits: int = 0


class Often(TypedDict, total=False):
    """How often and for which bodies a fault happens."""

    times: int
    probability: float
    when: Callable[[object], bool]


class Faults:
    """The script. A route is written "POST /channels/*/messages": `*` is one part of the path, `**` any rest.

    `when` looks at the request's parsed body and says whether this one is meant.
    """

    def __init__(self, seed: int = 0) -> None:
        self.random = random.Random(seed)
        self.rules: list[Rule] = []
        self._released = asyncio.Event()

    def add(
        self,
        route: str,
        fault: Fault,
        *,
        times: int | None = None,
        probability: float = 1.0,
        when: Callable[[object], bool] | None = None,
    ) -> Rule:
        """One more rule. Without `times` a sure fault happens once, a probable one goes on for ever."""
        left = (1 if probability == 1.0 else FOREVER) if times is None else times
        rule = Rule(route_pattern(route), fault, left, probability, when)
        self.rules.append(rule)
        return rule

    def rate_limit(
        self,
        route: str,
        *,
        retry_after: float = 0.01,
        everywhere: bool = False,
        via: bool = True,
        **often: Unpack[Often],
    ) -> Rule:
        """429 for a route, or for the whole bot with `everywhere`; without `via` it looks like Cloudflare's ban."""
        return self.add(route, Fault(BUSY, 429, retry_after, everywhere, via), **often)

    def fail(self, route: str, status: int = 500, **often: Unpack[Often]) -> Rule:
        """Answer with a 5xx, nothing done."""
        return self.add(route, Fault(STATUS, status), **often)

    def refuse(self, route: str, code: Code, **often: Unpack[Often]) -> Rule:
        """Refuse with a code of Discord's table, nothing done."""
        return self.add(route, Fault(STATUS, code.status, code=code), **often)

    def hang(self, route: str, *, after_acting: bool = False, **often: Unpack[Often]) -> Rule:
        """Never answer (until `release`); with `after_acting` the request was carried out all the same."""
        return self.add(route, Fault(HANG_AFTER if after_acting else HANG), **often)

    def delay(self, route: str, seconds: float, **often: Unpack[Often]) -> Rule:
        """Act and answer that much later."""
        return self.add(route, Fault(DELAY, seconds=seconds), **often)

    def drop_before(self, route: str, **often: Unpack[Often]) -> Rule:
        """Cut the connection; nothing was done."""
        return self.add(route, Fault(DROP_BEFORE), **often)

    def drop_answer(self, route: str, **often: Unpack[Often]) -> Rule:
        """Carry the request out, then cut the connection: the client cannot know."""
        return self.add(route, Fault(DROP_AFTER), **often)

    def storm(self, probability: float, route: str = "* /**") -> list[Rule]:
        """Bad weather until `clear`: each of these kinds hits every matching request with this probability."""
        return [
            self.rate_limit(route, probability=probability),
            self.fail(route, 500, probability=probability),
            self.fail(route, 502, probability=probability),
            self.drop_before(route, probability=probability),
            self.drop_answer(route, probability=probability),
        ]

    def clear(self) -> None:
        """Forget every rule and let hanging requests go."""
        self.rules.clear()
        self.release()

    def release(self) -> None:
        """Let the requests that hang now go (their connections are cut)."""
        self._released.set()
        self._released = asyncio.Event()

    async def hanging(self) -> None:
        await self._released.wait()

    def pick(self, method: str, path: str, body: object) -> Fault | None:
        """The first fault that is due for this request, counted off its rule."""
        for rule in self.rules:
            meant = rule.left != 0 and rule.pattern.fullmatch(f"{method} {path}")
            if meant and (rule.when is None or rule.when(body)) and self.random.random() < rule.probability:
                rule.left -= 1 if rule.left > 0 else 0
                rule.hits += 1
                return rule.fault
        return None


def route_pattern(route: str) -> re.Pattern[str]:
    """ "POST /channels/*/messages" as a regular expression; the method may be `*` too."""
    parts = re.split(r"(\*\*|\*)", route)
    return re.compile("".join({"**": ".*", "*": r"[^/ ]+"}.get(part, re.escape(part)) for part in parts))
