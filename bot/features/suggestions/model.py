"""What a club follows to hear of new papers, and when it is asked for them."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a club hears of new papers. `name` is what `sources` beside reads: a category, a query, an address."""

    id: int = 0
    club_id: int
    name: str
    at: datetime  # since when it is followed
    failures: int = 0  # rounds in a row for which it gave nothing that could be read
    problem: str = ""  # why, as `bot.ports.Why` names it; empty where all is well
    told_at: datetime | None = None  # when the organizers were told of the problem
    stamp: int = field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueSearch:
    """The sources of a club are to be asked for a round, at `due` or soon after, and not after `until` again."""

    club_id: int
    round_id: int
    due: datetime
    until: datetime  # when the vote opens, or the paper is picked where there is none
    attempts: int = 0
