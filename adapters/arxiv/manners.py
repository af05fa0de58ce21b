"""How the bot behaves towards arXiv's server: slowly, one request at a time, and not at all when asked to stay away.

The arxiv package sets no timeout, forgets failed requests when it keeps its distance between two, ignores Retry-After,
and takes anything that is not a feed for an empty one. All of that is put right where the bytes pass: in the transport
of its session.
"""

import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict

from bot.ports import LibraryDown

BUSY_FOR = 30.0  # seconds to stay away after "too many requests" that names no time
BUSY_AT_MOST = 3600.0
LARGEST = 16 * 2**20  # bytes; a page of 2000 papers stays below this

# Looked for in the bytes, because the package mends broken XML in silence: a feed cut short is a short feed to it.
_TAG = rb"<(?:[\w.-]+:)?"
_FEED = re.compile(_TAG + rb"feed[\s>/]")
_FEED_ENDS = re.compile(rb"(?:</(?:[\w.-]+:)?feed\s*>|<(?:[\w.-]+:)?feed\s[^<>]*/>)(?:\s|<!--[^>]{0,999}-->)*\Z")
_ENTRY = re.compile(_TAG + rb"entry[\s>]")
_ERROR = re.compile(_TAG + rb"id>[^<]*/api/errors#([^<]*)<")
_TOTAL = re.compile(rb"totalResults[^<>]*>\s*(\d{1,12})")


class UnknownId(LibraryDown):
    """ArXiv says that this cannot be the id of a paper."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a feed says of itself: results in all, and entries in this page of them."""

    total: int = 0
    entries: int = 0


class RateLimit:
    """When the next request may start: `every` seconds after the last one ended, however it ended."""

    def __init__(self, every: float, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._every = every
        self._monotonic = monotonic
        self._next = float("-inf")
        self._busy_until = float("-inf")

    def pause(self) -> float:
        """Seconds to wait before the next request; 0 where it may start now."""
        return max(0.0, self._next - self._monotonic())

    def busy(self) -> float:
        """Seconds for which the server asked to be left alone; 0 where it did not."""
        return max(0.0, self._busy_until - self._monotonic())

    def ended(self) -> None:
        """A request is over."""
        self._next = self._monotonic() + self._every

    def stay_away(self, seconds: float) -> None:
        """The server asked to be left alone."""
        self._busy_until = self._monotonic() + min(max(0.0, seconds), BUSY_AT_MOST)


class PoliteTransport(HTTPAdapter):
    """The transport of a session: paced, with timeouts, and raising LibraryDown for answers that are no feed.

    `until` (monotonic seconds) is the moment after which nobody waits for the answer any more; `page` is what the
    latest feed says of itself.
    """

    def __init__(self, pace: RateLimit, timeout: float) -> None:
        self.until = float("inf")
        self.page = Page()
        self._pace = pace
        self._timeout = timeout
        self._closed = threading.Event()
        super().__init__()

    def close(self) -> None:
        """Start no further request, and give up the one under way at its next bytes."""
        self._closed.set()
        super().close()

    def send(self, request: PreparedRequest, *args: Any, **kwargs: Any) -> Response:
        """Send when it is polite to; the whole answer has been read and looked at when this returns."""
        self.page = Page()
        self._wait_for_turn()
        kwargs |= {"stream": True, "timeout": self._timeout}
        try:
            with super().send(request, *args, **kwargs) as answer:
                answer.raw = _Bounded(answer.raw, self._still_wanted)
                body = answer.content
        finally:
            self._pace.ended()
        self._note_busy(answer.status_code, answer.headers)
        if answer.status_code in (200, 400):
            self.page = _examined(answer.status_code, body)
        return answer

    def _wait_for_turn(self) -> None:
        if busy := self._pace.busy():
            raise LibraryDown(f"arXiv asked to be left alone for another {busy:.0f} s")
        self._closed.wait(self._pace.pause())
        self._still_wanted()

    def _still_wanted(self) -> None:
        if self._closed.is_set():
            raise LibraryDown("the library is closed")
        if time.monotonic() > self.until:
            raise LibraryDown("nobody waits for this answer any more")

    def _note_busy(self, status: int, headers: CaseInsensitiveDict[str]) -> None:
        seconds = _retry_after(headers)
        if status == 429 or (status == 503 and seconds is not None):
            self._pace.stay_away(BUSY_FOR if seconds is None else seconds)
            raise LibraryDown(f"arXiv is busy (HTTP {status})")


class _Bounded:
    """A body that is read as it drips in, so that neither a slow nor an endless one keeps the thread for ever."""

    def __init__(self, raw: Any, still_wanted: Callable[[], None]) -> None:
        self._raw = raw
        self._still_wanted = still_wanted

    def stream(self, amount: int, decode_content: bool) -> Iterator[bytes]:
        """What `requests` calls to read the body."""
        size = 0
        while piece := self._raw.read1(amount, decode_content=decode_content):
            self._still_wanted()
            size += len(piece)
            if size > LARGEST:
                raise LibraryDown(f"arXiv answered with more than {LARGEST} bytes")
            yield piece

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)


def _retry_after(headers: CaseInsensitiveDict[str]) -> float | None:
    """Seconds of a Retry-After header (RFC 9110, 10.2.3: seconds or a date), None where there is none to be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isdecimal():
        return float(value[:9])
    try:
        # Compared with the server's own clock, because ours may go wrong.
        return (parsedate_to_datetime(value) - parsedate_to_datetime(headers.get("Date", ""))).total_seconds()
    except (ValueError, TypeError):
        return None


def _examined(status: int, body: bytes) -> Page:
    """What a whole feed says of itself. Raises LibraryDown for anything else, and for a feed about an error."""
    if not _FEED.search(body) or not _FEED_ENDS.search(body, max(0, len(body) - 2000)):
        raise LibraryDown(f"arXiv answered with something that is not a whole feed (HTTP {status}, {len(body)} bytes)")
    error = _ERROR.search(body)
    if error is not None and error[1].startswith(b"incorrect_id_format"):
        raise UnknownId
    if error is not None or status != 200:
        raise LibraryDown(f"arXiv answered with an error (HTTP {status}): {error[1][:200] if error else b''!r}")
    total = _TOTAL.search(body)
    return Page(int(total[1]) if total else 0, len(_ENTRY.findall(body)))
