"""Small versions that members build of what they read."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class BuildState(StrEnum):
    """What became of a build."""

    OPEN = "open"
    DONE = "done"
    GONE = "gone"  # let go by its builder


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """A member builds a small version of what a paper describes."""

    id: int = 0
    club_id: int
    round_id: int  # in whose thread it is told of
    paper_id: int
    member_id: int | None
    what: str
    repo: str = ""
    state: BuildState = BuildState.OPEN
    at: datetime
    checks: int = 0  # check-ins planned so far
    check_at: datetime | None = None  # when the next one is due
    result: str = ""
    learned: str = ""
    done_at: datetime | None = None
    told_id: int | None = None  # the round whose digest told of the result
    stamp: int = field(default=0, compare=False, repr=False)
