"""A year of a club, in figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.club.rounds.model import Round
from bot.hooks import Figure


@dataclass(frozen=True, slots=True)
class Year:
    """The rounds of a calendar year that read something, oldest first, and what each feature counts of them."""

    number: int
    rounds: Sequence[Round]
    figures: Sequence[Figure]

    @property
    def months(self) -> tuple[int, ...]:
        """How many papers were read in each month."""
        return tuple(sum(len(one.paper_ids) for one in self.rounds if one.pick_on.month == month) for month in _MONTHS)


_MONTHS = range(1, 13)
