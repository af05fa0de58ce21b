"""The outbox's nouns: a row to be posted, and how a platform says what became of an attempt."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.chat.account import Account
from bot.chat.place import Finding, Place
from bot.chat.post import Post

PUNCTUAL = timedelta(minutes=5)
"""A post this little behind its moment does not say that it is late."""

THREAD_MISSING = "thread-missing"
"""The problem of a row that was posted, but whose thread could not be opened yet."""


AWAY, READ = "away", "read"
"""Of a letter that was not sent as its reader was away; and that they have read since."""


class OutboxKind(StrEnum):
    """What a row asks of the platform."""

    POST = "post"
    DIRECT = "direct"
    PRIVATE = "private"  # direct, and nobody else's business: where it is refused, only that it is there is told
    THREAD = "thread"  # says nothing: the account is brought into the thread it goes after
    EVENT = "event"  # no message: what its post says stands in the platform's calendar, where it has one
    CALLED = "called"  # says nothing: whether posts that call reach the account is as its post says, calls or not


LETTERS = frozenset({OutboxKind.DIRECT, OutboxKind.PRIVATE})
SILENT = frozenset({OutboxKind.THREAD, OutboxKind.CALLED})


class Outcome(StrEnum):
    """How far a row is."""

    WAITING = "waiting"
    SENT = "sent"
    GIVEN_UP = "given-up"
    DROPPED = "dropped"  # overtaken before it was sent
    HELD = "held"  # of a club that arrived from another instance, and is not connected yet


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """Something the bot says unasked. Its key is unique: a second row with it cannot be.

    A row that was sent and is given a new post waits again, and is then edited where it stands.
    """

    id: int = 0
    key: str
    club_id: int
    kind: OutboxKind = OutboxKind.POST
    place: Place  # the home it belongs to; for a direct message, where to mention the person if it is refused
    account: Account | None = None  # to whom, for a direct message
    after: str = ""  # key of the row in whose thread this goes
    follows: str = ""  # key of the row that is posted first, or given up; its later edits hold nothing up
    post: Post
    revision: int = 0  # of the post: counted up each time it is given a new one
    due: datetime  # not before
    moment: datetime | None = None  # when the rhythm wanted it; how late it is follows
    attempts: int = 0
    first_try: datetime | None = None  # an attempt since then may have got through unrecorded
    claimed_until: datetime | None = None
    claimed_by: str = ""
    outcome: Outcome = Outcome.WAITING
    sent: Place | None = None
    sent_at: datetime | None = None
    problem: str = ""


class NotNow(Exception):
    """The platform refused for a while, and certainly did nothing; `after` is in seconds."""

    def __init__(self, after: float, why: str = "") -> None:
        super().__init__(why)
        self.after = after


class CannotPost(Exception):
    """The platform refused for good, and certainly did nothing, until somebody mends what `missing` names.

    Where the home lacks nothing and it is this one post that is refused, `why` is the reason as the platform gave it.
    """

    def __init__(self, *missing: Finding, why: str = "") -> None:
        super().__init__("; ".join(finding.key for finding in missing) or why)
        self.missing = missing
        self.why = why


class ThreadMissing(Exception):
    """The post stands at `place`, which names its thread to be, but that could not be opened; an edit tries again.

    `missing` is what has to be mended first, where it is known.
    """

    def __init__(self, place: Place, missing: Finding | None = None) -> None:
        super().__init__(missing.key if missing else "")
        self.place = place
        self.missing = missing


class DirectClosed(Exception):
    """This person does not take direct messages from the bot; `gone`: for the platform knows no way to them at all."""

    def __init__(self, *, gone: bool = False) -> None:
        super().__init__()
        self.gone = gone
