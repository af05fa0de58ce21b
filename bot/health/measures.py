"""What is measured. Names and units follow https://prometheus.io/docs/practices/naming/."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How a number behaves."""

    COUNTER = "counter"  # only grows
    DURATION = "duration"  # seconds, in a histogram
    GAUGE = "gauge"  # as it is just now


@dataclass(frozen=True, slots=True)
class Measure:
    """A number, and what tells its several values apart."""

    name: str
    kind: Kind
    help: str
    labels: tuple[str, ...] = ()


ANSWER = Measure(
    "paperclub_answer_seconds", Kind.DURATION, "Time from a call to its answer, by command.", ("command", "outcome")
)
POST = Measure("paperclub_posts", Kind.COUNTER, "Attempts to post, by what became of them.", ("platform", "outcome"))
LOOKUP = Measure("paperclub_lookups", Kind.COUNTER, "Questions to libraries outside.", ("outcome",))
STORE = Measure("paperclub_store_seconds", Kind.DURATION, "Time of a transaction.", ("access",))
STORE_FAILED = Measure("paperclub_store_failures", Kind.COUNTER, "Transactions that the store failed.")
RING = Measure("paperclub_last_ring_timestamp_seconds", Kind.GAUGE, "When the week was last moved on.")
CONNECTED = Measure("paperclub_connected", Kind.GAUGE, "Whether a platform is connected.", ("platform",))
DUE = Measure("paperclub_moments_due", Kind.GAUGE, "Moments of the week that are due and not done yet.")
LATE = Measure("paperclub_moments_late_seconds", Kind.GAUGE, "How long the oldest of them is due.")
WAITING = Measure("paperclub_outbox_rows", Kind.GAUGE, "Posts that are due and not sent yet.")
OLDEST = Measure("paperclub_outbox_oldest_seconds", Kind.GAUGE, "How long the oldest of them is due.")
CLUBS = Measure("paperclub_clubs", Kind.GAUGE, "Clubs that are not closed.")
MEMBERS = Measure("paperclub_members", Kind.GAUGE, "Members of all clubs.")
SIZE = Measure("paperclub_database_bytes", Kind.GAUGE, "Size of the database.")

MEASURES = (
    ANSWER, POST, LOOKUP, STORE, STORE_FAILED, RING, CONNECTED, DUE, LATE, WAITING, OLDEST, CLUBS, MEMBERS, SIZE,
)  # fmt: skip
