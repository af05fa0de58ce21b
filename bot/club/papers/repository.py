"""The club's papers, and papers looked up before."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Protocol

from bot.club.papers.model import Paper
from bot.club.rounds.model import Round


class Papers(Protocol):
    """The club's papers."""

    async def put(self, paper: Paper) -> Paper:
        """Keep this paper under its club and key; a newer version replaces an older, never the other way round.

        What was corrected stays (see `corrections`). A key that was merged away gives the paper that it became.
        """
        ...

    async def get(self, ids: Collection[int]) -> dict[int, Paper]: ...
    async def save(self, paper: Paper) -> None:
        """Keep the paper of this id as it is here."""

    async def keyed(self, club_id: int, key: str) -> Paper | None:
        """The paper of this key, or the one that a paper of this key became."""
        ...

    async def read_since(self, club_ids: Collection[int], since: date) -> dict[int, list[tuple[int, int]]]:
        """Club → (round, paper) of its rounds picked on that day or later, by round; what is not picked has none."""
        ...

    async def read_in(self, club_id: int, paper_id: int) -> Round | None:
        """The latest round that picked this paper."""
        ...

    async def read_by(self, club_id: int, paper_id: int) -> list[Round]:
        """All rounds that picked this paper, newest first."""
        ...

    async def titled(self, club_id: int, words: str, most: int) -> list[Paper]:
        """The club's papers whose title contains these words, newest first; without words simply the newest.

        Upper and lower case are the same for plain Latin letters.
        """
        ...

    async def titles(self, club_id: int, most: int) -> dict[int, str]:
        """The titles of the club's newest papers by their ids, newest first."""
        ...

    async def numbers(self, club_id: int, ids: Collection[int]) -> dict[int, int]:
        """Of each of these papers that was picked, the number of the latest round that picked it."""
        ...

    async def merge(self, gone: Paper, into: Paper) -> None:
        """Whatever names the one paper names the other from now on, its key too; a tie of both to each other goes.

        What may be there only once has to be one before: entries and rounds (`bot.club.papers.merging`).
        """


class Shelved(Protocol):
    """Papers looked up before, so that nobody is asked twice within a day."""

    async def get(self, query: str, since: datetime) -> list[Paper] | None: ...
    async def put(self, query: str, papers: Sequence[Paper], at: datetime) -> None: ...
