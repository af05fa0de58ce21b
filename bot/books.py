"""What the club's memory promises, noun by noun. `bot.ports.Store` opens it; one transaction is one `Books`.

Every `datetime` given or returned is aware and UTC. Methods that take several ids answer in one query.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from bot.belongings import Ownership
from bot.delivery import OutboxRow
from bot.model import (
    Account,
    Away,
    Club,
    Fields,
    Home,
    LedgerLine,
    Member,
    Moment,
    Nomination,
    Note,
    NoteKind,
    Paper,
    Place,
    Round,
    Step,
)
from bot.post import Post


class Clubs(Protocol):
    """Clubs and their homes."""

    async def add(self, club: Club) -> Club: ...
    async def save(self, *clubs: Club) -> None: ...
    async def get(self, ids: Collection[int]) -> dict[int, Club]: ...
    async def at(self, place: Place) -> Club | None:
        """The club that has a home in this channel. In a write, its row stays locked until the end."""
        ...

    async def meet(self, place: Place, account: Account) -> tuple[Club, Member | None] | None:
        """The same club, and the member this account belongs to there, in one look."""
        ...

    async def of(self, account: Account) -> list[Club]:
        """The clubs this person is a member of, oldest first, closed ones left out; locked in a write."""
        ...

    async def add_home(self, home: Home) -> Home: ...
    async def save_home(self, home: Home) -> None: ...
    async def remove_home(self, home: Home) -> None: ...
    async def homes(self, club_ids: Collection[int]) -> dict[int, list[Home]]:
        """Every club's homes, oldest first; a club without any has an empty list."""
        ...

    async def broken(self) -> list[Home]:
        """The homes in which something is missing, of clubs that are not closed."""
        ...


class Members(Protocol):
    """Members, their accounts and absences."""

    async def add(self, member: Member, account: Account) -> Member: ...
    async def save(self, *members: Member) -> None: ...
    async def of(self, club_id: int, account: Account) -> Member | None: ...
    async def get(self, ids: Collection[int]) -> dict[int, Member]: ...
    async def named(self, club_id: int, name: str) -> Member | None:
        """The member whose name this is, upper and lower case alike."""
        ...

    async def everybody(self, club_ids: Collection[int]) -> list[Member]:
        """All members of these clubs who are not forgotten, by id."""
        ...

    async def board(self, club_id: int, most: int) -> list[Member]:
        """The longest streaks first, then the most kept rounds, then the oldest membership; forgotten ones left out."""
        ...

    async def accounts(self, member_ids: Collection[int]) -> dict[int, list[Account]]: ...
    async def save_account(self, account: Account) -> None:
        """Remember what the platform now says of a known account: name, locale, zone."""

    async def add_away(self, away: Away) -> Away: ...
    async def remove_away(self, *ids: int) -> None: ...
    async def aways(self, club_ids: Collection[int], since: date) -> list[Away]:
        """Absences that end on that day or later."""
        ...

    async def forget(self, member: Member) -> None:
        """Remove the person: accounts, absences, drafts, texts of notes and pitches; counts stay, nameless."""


class Papers(Protocol):
    """The club's papers."""

    async def put(self, paper: Paper) -> Paper:
        """Keep this paper under its club and key; a newer version replaces an older, never the other way round."""
        ...

    async def get(self, ids: Collection[int]) -> dict[int, Paper]: ...
    async def keyed(self, club_id: int, key: str) -> Paper | None: ...
    async def read_in(self, club_id: int, paper_id: int) -> Round | None:
        """The latest round that picked this paper."""
        ...


class Ballots(Protocol):
    """Nominations and approvals."""

    async def add(self, nomination: Nomination) -> Nomination: ...
    async def save(self, *nominations: Nomination) -> None: ...
    async def get(self, ids: Collection[int]) -> dict[int, Nomination]: ...
    async def open(self, club_ids: Collection[int]) -> list[Nomination]:
        """The open nominations of these clubs, oldest first: the n-th of a club has number n."""
        ...

    async def won(self, round_ids: Collection[int]) -> list[Nomination]:
        """The nominations that won these rounds."""
        ...

    async def last_winners(self, club_ids: Collection[int]) -> dict[int, frozenset[int]]:
        """Club → the members whose nominations won its latest picked round; a club without one is missing."""
        ...

    async def approve(
        self, club_id: int, round_id: int, member_id: int, nomination_ids: Collection[int], at: datetime
    ) -> None:
        """Replace this member's approvals in this round; none is a choice too."""

    async def approvals(self, round_ids: Collection[int]) -> dict[int, dict[int, frozenset[int]]]:
        """Round → nomination → the members who approve it."""
        ...

    async def of_member(self, member_id: int) -> list[Nomination]:
        """All nominations of a member, oldest first."""
        ...

    async def votes_of(self, member_id: int) -> list[tuple[int, int]]:
        """Every (round, nomination) a member approved, by round."""
        ...

    async def approved_by(self, round_id: int, member_id: int) -> frozenset[int]: ...


class Rounds(Protocol):
    """Rounds and their moments."""

    async def add(self, *rounds: Round) -> list[Round]: ...
    async def save(self, *rounds: Round) -> None: ...
    async def get(self, ids: Collection[int]) -> dict[int, Round]: ...
    async def unsettled(self, club_ids: Collection[int]) -> dict[int, list[Round]]:
        """Each club's rounds that are neither settled nor skipped, by number."""
        ...

    async def latest(self, club_id: int, most: int, before: int | None = None) -> list[Round]:
        """Rounds by falling number, at most so many, below `before` where given."""
        ...

    async def put_moments(self, moments: Iterable[Moment]) -> None:
        """Write down when these come. A round has each step once: one that was there before is moved."""

    async def save_moments(self, *moments: Moment) -> None: ...
    async def moments(self, round_ids: Collection[int]) -> list[Moment]:
        """All moments of these rounds by due time."""
        ...

    async def due(self, now: datetime, most: int, leaving: Collection[int] = ()) -> list[Moment]:
        """Waiting moments that are due, oldest first, whole clubs only: all due moments of each club named are in it.

        The clubs in `leaving` are left out.

        In a write, the clubs named are locked, and clubs locked elsewhere are left out.
        """
        ...

    async def waiting(self, step: Step, first: datetime, last: datetime) -> list[Moment]:
        """Waiting moments of this step that come due from `first` to `last`, both included."""
        ...

    async def next_due(self) -> datetime | None:
        """When the next waiting moment or outbox row comes due."""
        ...


class Notes(Protocol):
    """What members hand in."""

    async def put(self, note: Note) -> Note:
        """Add the note (id 0) or save it."""
        ...

    async def find(self, round_id: int, paper_id: int, member_id: int, kind: NoteKind) -> Note | None: ...
    async def get(self, note_id: int) -> Note | None: ...
    async def remove(self, note: Note) -> None: ...
    async def bring_back(self, note: Note) -> None:
        """A removed note is there again under the number it had."""

    async def of_rounds(self, round_ids: Collection[int]) -> list[Note]:
        """All notes of these rounds, oldest first."""
        ...

    async def of_member(self, member_id: int, most: int, before: int | None = None) -> list[Note]:
        """A member's notes, newest first, ids below `before` where given."""
        ...

    async def handed_in(self, round_ids: Collection[int]) -> dict[int, dict[int, frozenset[NoteKind]]]:
        """Round → member → the kinds handed in. Forgotten members count under id 0."""
        ...


class Ledger(Protocol):
    """The append-only reasons from which streaks are computed."""

    async def append(self, lines: Sequence[LedgerLine]) -> None: ...
    async def of_member(self, member_id: int) -> list[LedgerLine]:
        """A member's lines by round number, then as they were written."""
        ...

    async def of_members(self, member_ids: Collection[int]) -> dict[int, list[LedgerLine]]: ...
    async def of_rounds(self, round_ids: Collection[int]) -> list[LedgerLine]: ...


class Outbox(Protocol):
    """Rows to be posted. A row is claimed, posted, recorded."""

    async def put(self, rows: Iterable[OutboxRow]) -> None:
        """Add rows; a row whose key is there already is left as it is."""

    async def refresh(self, row: OutboxRow, again: datetime) -> None:
        """Add the row, or give the row of its key the new post: one that was sent is edited at `again`."""

    async def amend(self, posts: Mapping[str, Post], again: datetime) -> None:
        """Give rows that are there, by key, new posts; those that were sent are edited at `again`."""

    async def claim(
        self,
        now: datetime,
        until: datetime,
        by: str,
        most: int,
        *,
        on: Collection[str] | None = None,
        besides: Collection[str] = (),
    ) -> list[OutboxRow]:
        """Take due rows until `until`, oldest first; one whose lease has run out may be taken again.

        Where `on` is given only rows of these platforms, and none of those in `besides`; a direct message is one of
        its account's platform.

        Only rows nobody else holds, whose `after` row (if any) is sent, dropped or given up, and which are waiting.
        Each row returned has `attempts` counted up and `first_try` set. Two processes never hold the same row.
        """
        ...

    async def record(self, rows: Sequence[OutboxRow]) -> None:
        """Write what became of claimed rows: outcome, place, times, problem, next due; the claim is given back.

        A row that was given a newer post meanwhile goes on waiting. When a row was first sent is kept.
        """

    async def keyed(self, keys: Collection[str]) -> dict[str, OutboxRow]: ...
    async def latest(self, club_id: int, most: int) -> list[OutboxRow]:
        """The club's rows, newest due first."""
        ...

    async def drop(self, club_id: int, place: Place | None = None) -> None:
        """Drop the club's waiting rows that nobody holds: all of them, or those of one home."""

    async def due(self, now: datetime, most: int) -> int:
        """How many rows could be claimed now, counted up to `most`."""
        ...


class Drafts(Protocol):
    """Typed text waiting for a second try; one for each account and command."""

    async def keep(self, account: Account, command: str, values: Fields, at: datetime) -> None: ...
    async def find(self, account: Account, command: str) -> Fields | None: ...
    async def drop(self, account: Account, command: str) -> None: ...


class Marks(Protocol):
    """Small facts the bot remembers between starts: when it last was awake, the menu last synced."""

    async def get(self, name: str) -> tuple[str, datetime] | None: ...
    async def set(self, name: str, value: str, at: datetime) -> None: ...
    async def claim(self, name: str, value: str, at: datetime) -> bool:
        """Set it if it is not there; True for exactly one caller."""
        ...

    async def drop(self, prefix: str, before: datetime) -> None:
        """Remove marks of that name prefix set before then."""


class Shelved(Protocol):
    """Papers looked up before, so that nobody is asked twice within a day."""

    async def get(self, query: str, since: datetime) -> list[Paper] | None: ...
    async def put(self, query: str, papers: Sequence[Paper], at: datetime) -> None: ...


class Books(Protocol):
    """Everything written down, within one transaction."""

    clubs: Clubs
    members: Members
    papers: Papers
    ballots: Ballots
    rounds: Rounds
    notes: Notes
    ledger: Ledger
    outbox: Outbox
    drafts: Drafts
    marks: Marks
    shelved: Shelved
    ownership: Ownership
