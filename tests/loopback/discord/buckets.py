"""The X-RateLimit headers of ordinary answers, and the 429s of those routes whose limit a test set."""

import hashlib
import re
import time
from dataclasses import dataclass, field

from tests.loopback.discord.faults import route_pattern

GENEROUS = (5000, 1.0)
# The parts of a path that have buckets of their own.
MAJOR = re.compile(r"^/(channels|guilds|webhooks)/([^/]+)(/[^/]+)?")


@dataclass
class Window:
    """How many requests are left until the window is over (on the real, monotonic clock)."""

    left: int
    ends: float
    limit: tuple[int, float]


@dataclass
class Buckets:
    """One window for each route and major parameter. Limits are (requests, seconds); by default very generous."""

    limits: dict[str, tuple[int, float]] = field(default_factory=dict)
    _windows: dict[str, Window] = field(default_factory=dict)

    def limit(self, route: str, requests: int, seconds: float) -> None:
        """Enforce a limit on the routes that match, such as "POST /channels/*/messages"."""
        self.limits[route] = (requests, seconds)

    def take(self, method: str, template: str, path: str) -> tuple[dict[str, str], float | None]:
        """The headers of this answer, and how long to wait if the bucket was empty already."""
        requests, seconds = self._limit_of(method, path)
        major = MAJOR.match(path)
        route = hashlib.md5(f"{method} {template}".encode(), usedforsecurity=False).hexdigest()
        now = time.monotonic()
        window = self._windows.get(f"{route}:{major.group(0) if major else ''}")
        if window is None or window.ends <= now or window.limit != (requests, seconds):
            window = Window(requests, now + seconds, (requests, seconds))
            self._windows[f"{route}:{major.group(0) if major else ''}"] = window
        empty = window.left <= 0
        window.left = max(0, window.left - 1)
        wait = window.ends - now
        headers = {
            "X-RateLimit-Limit": str(requests), "X-RateLimit-Remaining": str(window.left),
            "X-RateLimit-Reset": f"{time.time() + wait:.3f}", "X-RateLimit-Reset-After": f"{wait:.3f}",
            "X-RateLimit-Bucket": route,
        }  # fmt: skip
        return headers, wait if empty else None

    def _limit_of(self, method: str, path: str) -> tuple[int, float]:
        for route, limit in self.limits.items():
            if route_pattern(route).fullmatch(f"{method} {path}"):
                return limit
        return GENEROUS
