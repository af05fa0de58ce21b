"""The club's week as it is wished: steps and wall times."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Step(StrEnum):
    """The club's own moments of a round. The first six are the rhythm; what else there is, features declare."""

    NOMINATE = "nominate"
    VOTE = "vote"
    PICK = "pick"
    REMIND = "remind"
    DISCUSS = "discuss"
    WRAP = "wrap"
    SETTLE = "settle"  # the next pick: late entries close, streaks are written
    RESUME = "resume"  # the end of a pause that has one


RHYTHM_STEPS = (Step.NOMINATE, Step.VOTE, Step.PICK, Step.REMIND, Step.DISCUSS, Step.WRAP)


@dataclass(frozen=True, slots=True, order=True)
class WallTime:
    """A weekday (0 = Monday) and a time of day on the club's wall."""

    weekday: int
    at: time


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The club's week as wall times. A step that is not in `steps` is switched off; the pick is always there."""

    steps: Mapping[Step, WallTime]
    every: int = 1  # weeks from one pick to the next, 1 to 4; 1 where the club meets by the month
    papers: int = 1  # papers of one round, 1 to 3
    nth: int = 0  # picks on the first (1) to fourth, or the last (-1), of the pick's weekday of each month; 0: by weeks
    off: tuple[tuple[date, date], ...] = ()  # first and last of days without a round: holidays, a summer break

    def __hash__(self) -> int:
        return hash((frozenset(self.steps.items()), self.every, self.papers, self.nth, self.off))

    @property
    def weeks(self) -> int:
        """About how many weeks there are from one pick to the next."""
        return 4 if self.nth else self.every


DEFAULT_RHYTHM = Rhythm(
    {
        Step.VOTE: WallTime(5, time(9)),
        Step.PICK: WallTime(0, time(9)),
        Step.REMIND: WallTime(3, time(18)),
        Step.DISCUSS: WallTime(4, time(17)),
        Step.WRAP: WallTime(6, time(20)),
    }
)
