"""Whatever the club does that concerns all features, it asks each: also one that nothing in the club has heard of."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from adapters.shelf import Shelf
from bot.chat.post import Button, Part, Text
from bot.club.clubs.model import Club
from bot.club.entries.model import Note
from bot.club.members.model import Member
from bot.club.papers.library import RememberingLibrary
from bot.club.papers.model import Paper
from bot.club.request import ClubContext, Request
from bot.club.rounds.model import Round
from bot.features import FEATURES
from bot.hooks import Added, AwayHook, EntryHook, Feature, Handed, Panel, PaperHook, Shown
from bot.service import Paperclub
from bot.store.repositories import Repositories
from tests.core.quiet_club import PAPERS, TUESDAY, quiet_club


class Witness:
    """A feature that does nothing but remember what it was asked, in order."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.feature = Feature(
            name="witness",
            entry=EntryHook(handed_in=self._handed_in, removed=self._removed, hidden=self._hidden, listed=self._listed),
            panel=Panel(now=self._now, home=self._home),
            away=AwayHook(wish=self._wish, gone=self._gone),
            paper=PaperHook(written_on=self._written_on, merged=self._merged),
            founded=self._founded,
            doctor=self._doctor,
        )

    async def _founded(self, request: Request, repos: Repositories, club: Club) -> None:
        self.asked.append(f"founded {club.name}")

    async def _doctor(self, request: Request, here: ClubContext) -> Sequence[Part]:
        self.asked.append("doctor")
        return (Part(("all is well",)),)

    async def _handed_in(self, request: Request, here: ClubContext, handed: Handed) -> Added:
        self.asked.append(f"handed in by {handed.member.name}")
        return Added(later=self._later)

    async def _later(self, request: Request) -> Added:
        self.asked.append("later")
        return Added((Part(("remembered",)),))

    async def _removed(self, here: ClubContext, note: Note, author: Member) -> None:
        self.asked.append(f"removed by {author.name}")

    async def _hidden(self, here: ClubContext, note: Note) -> None:
        self.asked.append("hidden" if note.hidden else "shown again")

    def _listed(
        self, request: Request, here: ClubContext, notes: Sequence[Note], members: Mapping[int, Member]
    ) -> Sequence[Button]:
        self.asked.append(f"listed {len(notes)}")
        return ()

    async def _now(self, request: Request, here: ClubContext, round_: Round) -> Shown:
        self.asked.append("now")
        return Shown((Part(("here as well",)),))

    async def _home(self, request: Request, here: ClubContext, round_: Round) -> Shown:
        self.asked.append("home")
        return Shown()

    async def _wish(self, request: Request, here: ClubContext, member: Member) -> Sequence[Text]:
        self.asked.append("away, said")
        return ()

    async def _gone(self, request: Request, here: ClubContext, member: Member) -> Sequence[Text]:
        self.asked.append(f"away, {member.name} gone")
        return ()

    async def _written_on(self, here: ClubContext, round_: Round, paper: Paper) -> bool:
        self.asked.append("written on?")
        return True

    async def _merged(self, repos: Repositories, club: Club, gone: Paper, into: Paper) -> None:
        self.asked.append("merged")


async def test_every_feature_is_asked(sqlite_template: Path, tmp_path: Path) -> None:
    """From the founding on, in the order in which things happen; what it says stands in the way where it may."""
    witness = Witness()
    async with quiet_club(sqlite_template, tmp_path, TUESDAY) as club:
        library = RememberingLibrary(Shelf(), club.store, club.clock)
        club.bot = Paperclub(club.store, library, [club.platform], club.clock, features=(*FEATURES, witness.feature))
        for user, line in (
            ("ada", "club start The Margin Notes zone: Europe/Berlin"),
            ("ada", "club doctor"),
            ("ada", f"club pick {PAPERS[0]} when: now"),
            ("ben", "paper summary sentence: Attention is enough."),
            ("ben", "paper now"),
            ("ben", "paper home"),
            ("ada", "paper entries"),
            ("ada", "club hide note: 1 why: not kind"),
            ("ada", "club hide note: 1 undo: yes"),
            ("ben", "paper drop note: 1 sure: yes"),
            ("ben", "paper away tomorrow"),
            ("ada", f"paper nominate {PAPERS[1]}"),
        ):
            assert await club.ask(user, line) == "reply", line
        assert await club.ask("ada", f"club pick {PAPERS[2]} when: replace") == "pick-written-on"
        assert await club.ask("ada", f"club merge {PAPERS[1]} into: {PAPERS[0]} sure: yes") == "reply"
    assert witness.asked == [
        "founded The Margin Notes", "doctor", "handed in by Ben", "later", "now", "home", "listed 1", "hidden",
        "shown again", "removed by Ben", "away, said", "away, Ben gone", "written on?", "merged",
    ]  # fmt: skip
