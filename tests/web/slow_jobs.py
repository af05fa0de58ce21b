"""Jobs for a worker under test: harmless ones that take time, memory or the whole process."""

import os
import threading
import time
from pathlib import Path

from adapters.web.fetching import Fetched
from bot.club.papers.model import Paper
from bot.ports import Unreadable, Why


def _told(title: str) -> list[Paper]:
    return [Paper(key="web:a.example/", title=title, authors=("Ada",), links=(("PDF", "https://a.example/p.pdf"),))]


def quick(fetched: Fetched, most: int) -> list[Paper]:
    """Who answered, and what was asked."""
    return _told(f"{os.getpid()} {fetched.body.decode()} {most}")


def busy(fetched: Fetched, most: int) -> list[Paper]:
    """Counts for ever."""
    number = 0
    while True:
        number += 1


def hanging(fetched: Fetched, most: int) -> list[Paper]:
    """Waits for ever, at no cost; in the pipe that is named to it, if one is, it says that it has begun."""
    if fetched.body:
        Path(fetched.body.decode()).write_bytes(b"begun")
    threading.Event().wait()
    raise AssertionError("nobody ends this wait")


def napping(fetched: Fetched, most: int) -> list[Paper]:
    """A little slow, and says when."""
    began = time.monotonic()
    time.sleep(0.3)
    return _told(f"{began} {time.monotonic()}")


def greedy(fetched: Fetched, most: int) -> list[Paper]:
    """Wants ten times what it may have."""
    return _told(str(len(bytearray(5 * 2**30))))


def dying(fetched: Fetched, most: int) -> list[Paper]:
    """As a fault in a library of another language ends a process."""
    os.abort()


def raising(fetched: Fetched, most: int) -> list[Paper]:
    """As a library does that nobody knows everything of."""
    raise ZeroDivisionError("of the page's own\nmaking")


def refusing(fetched: Fetched, most: int) -> list[Paper]:
    """With a reason that can be told."""
    raise Unreadable(Why.NO_TITLE, "https://a.example/")


def writing(fetched: Fetched, most: int) -> list[Paper]:
    """Prints what is no answer, and says what of the environment it sees."""
    print("noise")
    return _told(" ".join(sorted(os.environ)))


JOBS = {
    job.__name__: job for job in (quick, busy, hanging, napping, greedy, dying, raising, refusing, writing)
}  # fmt: skip
