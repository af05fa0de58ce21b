"""Imports and what they brought."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.features.importing.journal import Choice, Counts, Import, Item, Past, Read, Stage, Standing


class Imports(Protocol):
    """Imports and what they brought."""

    async def add(self, new: Import) -> Import: ...
    async def save_read(self, one: Import) -> bool:
        """Keep what was read of it and answered about it; False where it is past that stage."""
        ...

    async def get(self, import_id: int) -> Import | None: ...
    async def of(self, club_id: int) -> list[Import]:
        """The club's imports, newest first."""
        ...

    async def clubs_named(self, name: str) -> list[int]:
        """The clubs of this name, however capitalised, or of this number; closed ones left out."""
        ...

    async def remove(self, import_id: int) -> None:
        """It was never taken in: nothing of it stays."""

    async def move(self, import_id: int, was: Stage, now: Stage, at: datetime, kept: int = 0) -> bool:
        """From one stage to another, at this moment; False where it is not at the first one any more."""
        ...

    async def fill(self, import_id: int, sessions: Sequence[Past], items: Sequence[Sequence[Item]]) -> None:
        """Put these sessions and the readings of each in the place of those that were there."""

    async def claim(self, now: datetime, until: datetime) -> Import | None:
        """Take one that has work to be done and that nobody holds, until then."""
        ...

    async def hold(self, held: Import, until: datetime) -> Import | None:
        """Hold it for longer; None where it is not this process's any more, or at another stage."""
        ...

    async def release(self, held: Import, due: datetime) -> None:
        """Whoever is free goes on with it then."""

    async def counts(self, import_id: int) -> Counts: ...
    async def items(
        self, import_id: int, standing: Collection[Standing], most: int, *, after: int = 0, choice: Choice | None = None
    ) -> list[Item]:
        """Its readings of these standings, in the file's order, from behind so many; with this choice where given."""
        ...

    async def waiting(self, import_id: int, most: int) -> list[Item]:
        """Readings to be looked up, those tried least often first."""
        ...

    async def save(self, *items: Item) -> None: ...
    async def choose(self, import_id: int, choice: Choice, ids: Collection[int] | None = None) -> None:
        """Say this about these readings; without numbers about all that nobody has said anything about.

        A match is said only of those of which something was found.
        """

    async def sessions(self, ids: Collection[int]) -> dict[int, Past]:
        """With their presenters."""
        ...

    async def to_take(self, import_id: int, most: int) -> list[tuple[Past, list[Item]]]:
        """Sessions that are not taken in yet, newest first and those without a day last, with all their readings."""
        ...

    async def taken(self, sessions: Sequence[Past], items: Sequence[Item]) -> None:
        """These sessions are done: the rounds and papers they became, and who presented."""


class ImportedRounds(Protocol):
    """The rounds that imports became, and what is known of them beside their papers."""

    async def lowest(self, club_id: int) -> int:
        """The lowest number of a round of the club; 1 where there is none lower."""
        ...

    async def read_before(self, club_id: int) -> list[Read]:
        """Every paper that the club has read, once for each round, also under the keys of papers it was merged with;

        and every round it brought along without a paper.
        """
        ...

    async def to_undo(self, import_id: int, most: int) -> list[Past]:
        """Its sessions that are rounds and that nobody has looked at yet for taking them back."""
        ...

    async def take_back(self, sessions: Sequence[Past]) -> None:
        """Remove these rounds, but those that anything else refers to: what members have written since."""

    async def remove_papers(self, import_id: int, most: int) -> bool:
        """Remove the next papers that came with this import, but those that anything else refers to, which are the
        club's own from now on. False where none is left; then nobody is known any more as who would have presented."""
        ...

    async def presented(self, round_ids: Collection[int]) -> dict[int, Past]:
        """What is known of these rounds' sessions beside their papers, by round."""
        ...

    async def told(self, member_id: int) -> Mapping[str, list[dict[str, object]]]:
        """What is kept about this member: the sessions they presented, and the imports they made."""
        ...

    async def claim_presenters(self, club_id: int) -> None:
        """Whose account a file named, and who is a member by now, is known as who presented."""
