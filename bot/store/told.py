"""In which order members were told that something is done."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol


class AnsweredCalls(Protocol):
    """When the newest call was made that each person was told is done, subject by subject (`bot.club.order`)."""

    async def take(
        self, people: Collection[str], changed: Collection[str], added: Collection[str], at: datetime
    ) -> bool:
        """A call made `at` changes some subjects, and only adds to others: True where nothing newer speaks against it.

        A newer change of the same subject does, and against a change a newer addition, too. Of two calls that meet,
        the second waits for the first one's transaction.
        """
        ...

    async def forget(self, before: datetime) -> None:
        """Let go of calls made before then."""
