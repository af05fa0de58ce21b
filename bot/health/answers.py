"""How long an answer takes, and what becomes of it."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

from bot.chat.post import Refusal
from bot.health.measures import ANSWER
from bot.health.meter import Meter
from bot.log import one_call

log = logging.getLogger(__name__)


@contextmanager
def answering(meter: Meter, command: str) -> Iterator[None]:
    """Within, this command is answered: what is logged is known by its call, and how long it takes is added."""
    start, outcome = time.perf_counter(), "failed"
    with one_call():
        try:
            yield
            outcome = "answered"
        except Refusal as no:
            meant = no.__cause__ is None or isinstance(no.__cause__, Refusal)
            outcome = "refused" if meant else "failed"
            raise
        finally:
            took = time.perf_counter() - start
            meter.add(ANSWER, took, command=command, outcome=outcome)
            log.debug("%s: %s after %d ms", command, outcome, took * 1000)
