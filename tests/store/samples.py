"""A club with everything a test needs to start from."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.chat.account import Account
from bot.chat.place import Home, Place
from bot.chat.post import Post
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.entries.model import Note, NoteKind
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.declared import findables_of
from bot.features import FEATURES
from bot.outbox.model import OutboxRow
from bot.store.repositories import Repositories

KINDS = findables_of(FEATURES)
"""All that can be found."""

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
HOME = Place("console", "here", "club")


def account(user: str = "ada", locale: str = "", zone: str = "") -> Account:
    """A person of the console."""
    return Account(platform="console", workspace="here", user=user, name=user.title(), locale=locale, zone=zone)


@dataclass(frozen=True)
class Sample:
    """A club with one home, two members, two papers and two rounds, all of them kept."""

    club: Club
    home: Home
    ada: Member
    bob: Member
    paper: Paper
    other: Paper
    round: Round
    next_round: Round

    def note(self, kind: NoteKind = NoteKind.SUMMARY, **more: object) -> Note:
        """A note of Ada's for the round, not kept yet."""
        values: dict[str, object] = {
            "club_id": self.club.id,
            "round_id": self.round.id,
            "paper_id": self.paper.id,
            "member_id": self.ada.id,
            "kind": kind,
            "fields": {"sentence": "It pays attention."},
            "at": NOW,
        }
        return Note(**(values | more))  # type: ignore[arg-type]  # a test passes what a Note takes

    def row(self, key: str, **more: object) -> OutboxRow:
        """A row for the club's home that is due now."""
        values: dict[str, object] = {
            "key": key,
            "club_id": self.club.id,
            "place": HOME,
            "post": Post(title=key),
            "due": NOW,
        }
        return OutboxRow(**(values | more))  # type: ignore[arg-type]  # a test passes what a row takes


async def club(repos: Repositories, name: str = "Readers", channel: str = "club") -> Sample:
    """Write a club down; with another channel it is another club with the same people."""
    club = await repos[Clubs].add(Club(name=name, zone="Europe/Berlin", created_at=NOW))
    home = await repos[Clubs].add_home(Home(club_id=club.id, place=Place("console", "here", channel), joined_at=NOW))
    ada, bob = [
        await repos[Members].add(Member(club_id=club.id, name=user.title(), joined_at=NOW), account(user))
        for user in ("ada", "bob")
    ]
    paper, other = [
        await repos[Papers].put(Paper(club_id=club.id, key=f"arxiv:{key}", title=title))
        for key, title in (("1706.03762", "Attention"), ("1512.03385", "Residuals"))
    ]
    this, following = await repos[Rounds].add(
        Round(club_id=club.id, number=1, pick_on=date(2026, 11, 2), paper_ids=(paper.id,)),
        Round(club_id=club.id, number=2, pick_on=date(2026, 11, 9)),
    )
    return Sample(club, home, ada, bob, paper, other, this, following)
