"""What a verb has at hand while it answers one Call: the values, the moment, the wording, the library, the books."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.chat.account import Account, same_person
from bot.chat.command import EVERYTHING, Command, Kind, Right
from bot.chat.menu import Menu
from bot.chat.place import Finding, Home, Place
from bot.chat.post import Call, Form, Input, Part, Post, Refusal, Reply
from bot.chat.typed import row_id
from bot.club.clubs.model import Club, ClubState, Settings
from bot.club.clubs.repository import Clubs
from bot.club.entries.drafts import Drafts
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.members.returning import come_back
from bot.club.order import keep_order, named
from bot.club.papers.library import RememberingLibrary
from bot.club.papers.lookups import Lookups
from bot.club.rights import is_organizer, managed_club, manages_place
from bot.club.rounds.repository import Rounds
from bot.hooks import Features
from bot.ports import Drawing, Sources, Store
from bot.store.repositories import Repositories
from bot.wording import Words, words

EMPTIED = ("-", "–", "—")
"""Typed into a field that held something, it holds nothing any more."""

Check = Callable[[Place], Awaitable[list[Finding]]]
"""Asks the platform of a home what the bot can and cannot do there."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new club begins with where its founder says nothing else; without a zone, one is asked for."""

    zone: str = ""
    settings: Settings = field(default_factory=Settings)
    sources: tuple[str, ...] = ()  # what it follows, by the names `bot.features.suggestions.sources` gives


DEFAULT_BEGINNING = Beginning()


@dataclass(frozen=True, slots=True)
class ClubContext:
    """The club that is meant, within one transaction."""

    repos: Repositories
    club: Club
    asker: Member | None
    account: Account
    now: datetime
    managed: int  # as `bot.club.rights.managed_club` says; what it is worth in this club says `organizes`
    features: Features

    @property
    def organizes(self) -> bool:
        """Whether whoever asks may do in this club what is for its organizers."""
        return is_organizer(self.club, self.asker, self.managed)

    async def member(self) -> Member:
        """The asker as a member; whoever contributes for the first time joins."""
        if self.asker is not None:
            return self.asker
        newcomer = Member(club_id=self.club.id, name=self.account.name, joined_at=self.now)
        return await self.repos[Members].add(newcomer, self.account)

    async def homes(self) -> list[Home]:
        """The channels the club lives in."""
        return (await self.repos[Clubs].homes([self.club.id]))[self.club.id]

    async def traces(self, member: Member) -> set[int]:
        """The rounds of which something may have been posted that names this member, or quotes them."""
        found = [await one.traces(self, member) for one in self.features if one.traces]
        return set[int]().union(*found)

    async def closed(self) -> list["ClubContext"]:
        """The asker's other clubs, as far as they are closed: their channels may be gone, or other clubs' homes."""
        clubs = [one for one in await self.repos[Clubs].closed(self.account) if one.id != self.club.id]
        return [replace(self, club=one, asker=await self.repos[Members].of(one.id, self.account)) for one in clubs]

    @property
    def which(self) -> dict[str, str]:
        """What a button carries so that it is about this club and no other, wherever and whenever it is pressed."""
        return {"club": str(self.club.id)}

    @property
    def words(self) -> Words:
        """The club's own language, for what everybody sees."""
        return words(self.club.settings.language)


@dataclass(frozen=True, slots=True)
class _Met:
    """The club that is meant, and whoever asks as its member."""

    club: Club
    asker: Member | None
    at_home: bool  # it was asked in a home of the club
    returns: bool  # the asker had left, and is there again


@dataclass(frozen=True, slots=True)
class Request:
    """One Call on its way to an answer."""

    call: Call
    command: Command
    values: Mapping[str, str]  # cleaned; fields left empty are missing
    now: datetime
    words: Words
    store: Store
    library: RememberingLibrary
    drawing: Drawing
    check: Check
    beginning: Beginning
    sources: Sources
    lookups: Lookups
    features: Features
    menu: Menu

    @property
    def account(self) -> Account:
        """Who asks."""
        return self.call.account

    @property
    def place(self) -> Place:
        """Where it was asked."""
        return self.call.place

    @property
    def ground(self) -> str:
        """What the asker's platform calls the place that somebody manages there, in the asker's words."""
        return self.words(f"ground-{self.call.ground}")

    def get(self, field: str) -> str:
        """The value of a field, empty where nothing was given."""
        return self.values.get(field, "")

    def given(self, field: str) -> str | None:
        """What was given for a field: None where it was left out, "" where it was emptied, in its form or by `-`."""
        if field not in self.call.values:
            return None
        return "" if self.get(field) in EMPTIED else self.get(field)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[ClubContext]:
        """The club meant by this Call, to look at."""
        async with self.store.read() as repos:
            met = await self._met(repos)
            if not met.returns:
                yield self._here(repos, met)
                return
        async with self.write() as here:  # whoever had left and looks at something is there again
            yield here

    @asynccontextmanager
    async def write(self) -> AsyncIterator[ClubContext]:
        """The club meant by this Call, to change: all of it or nothing."""
        async with self.store.write() as repos:
            here = self._here(repos, await self._back(repos, await self._met(repos)))
            if here.asker is not None and self.account.name != here.asker.name and self.account.name:
                here = replace(here, asker=await self._renamed(repos, here.asker))
            people = await self._people(here)
            yield here
            await keep_order(repos, self.call, self.command, here.club.id, people)
            if self.call.submitted:
                await repos[Drafts].drop(self.account, *self.command.paths)

    async def _people(self, here: ClubContext) -> set[str]:
        """As whom the asker is known, before what they ask may change it."""
        if here.asker is None or EVERYTHING not in self.command.about:
            return named(here.asker, [self.account])
        return named(here.asker, (await here.repos[Members].accounts([here.asker.id]))[here.asker.id])

    async def _met(self, repos: Repositories) -> "_Met":
        """Which club this is about, and whether whoever asks is there again after they had left it."""
        met = await repos[Clubs].meet(self.place, self.account)
        club, asker = met or await self._elsewhere(repos)
        if club.state is ClubState.CLOSED and not self.command.when_closed:
            raise Refusal("no-club")
        if self.get("club") not in ("", str(club.id)):
            raise Refusal("button-over")
        left = bool(asker and asker.left_at) and club.state is not ClubState.CLOSED
        returns = left and not self.command.unasked
        if returns and not self.place.workspace:  # a button of an old letter can be pressed from outside
            returns = not await repos[Members].is_gone(club.id, self.account)
        return _Met(club, asker, bool(met), returns)

    async def _back(self, repos: Repositories, met: "_Met") -> "_Met":
        if not met.returns or met.asker is None:
            return met
        await repos[Members].mark_gone(met.club.id, self.account, None)
        return replace(met, asker=await come_back(repos, met.club, met.asker, self.now), returns=False)

    def _here(self, repos: Repositories, met: "_Met") -> ClubContext:
        managed = managed_club(self.call, met.club if met.at_home else None)
        here = ClubContext(repos, met.club, met.asker, self.account, self.now, managed, self.features)
        if self.command.right_for(self.values) is Right.ORGANIZER and not here.organizes:
            key = "organizers-only" if met.at_home else "organizers-only-elsewhere"
            raise Refusal(key, command=f"/{self.command.path}", club=met.club.name, ground=self.ground)
        return here

    def require_place(self) -> None:
        """Refuse, where the command needs it, whoever may not let a club live in the channel they ask in."""
        if self.command.right_for(self.values) is Right.PLACE and not manages_place(self.call):
            raise Refusal("place-only", command=f"/{self.command.path}", ground=self.ground)

    async def _elsewhere(self, repos: Repositories) -> tuple[Club, Member | None]:
        """Where no club lives, as in a direct message: the person's club, or the one a letter's button is about."""
        clubs = await repos[Clubs].of(self.account)
        if not clubs and self.command.when_closed:
            clubs = (await repos[Clubs].closed(self.account))[:1]
        if not clubs:
            raise Refusal("no-club")
        if len(clubs) > 1 and self.get("club"):
            clubs = [one for one in clubs if str(one.id) == self.get("club")] or clubs
        if len(clubs) > 1:
            clubs = await self._about(repos, clubs)
        return clubs[0], await repos[Members].of(clubs[0].id, self.account)

    async def _about(self, repos: Repositories, clubs: Sequence[Club]) -> list[Club]:
        """Of several clubs the one whose round was written about."""
        typed = self.get("round")
        number = row_id(typed)
        round_ = (await repos[Rounds].get([number])).get(number)
        found = [one for one in clubs if round_ and one.id == round_.club_id]
        if not found:
            raise Refusal("which-club", clubs=", ".join(one.name for one in clubs))
        return found

    async def _renamed(self, repos: Repositories, member: Member) -> Member:
        """People change their names; the club knows them by the present one. With two accounts they may have two."""
        accounts = (await repos[Members].accounts([member.id]))[member.id]
        if any(same_person(one, self.account) and one.name == self.account.name for one in accounts):
            return member
        renamed = replace(member, name=self.account.name)
        await repos[Members].save(renamed)
        await repos[Members].save_account(self.account)
        return renamed

    def say(self, message: str, /, **args: object) -> Reply:
        """A private sentence."""
        return Reply(post=Post(parts=(Part(self.words.text(message, **args)),)))

    def form(self, filled: Mapping[str, str], values: Mapping[str, str], intro: str = "") -> Form:
        """The command's form, filled in with what is known; `values` travel along unseen."""
        key = self.command.key
        inputs = tuple(
            Input(
                name=field.name,
                label=self.words(f"{key}.label-{field.name}"),
                help=self.words(f"{key}.hint-{field.name}") if self.words.has(f"{key}.hint-{field.name}") else "",
                value=filled.get(field.name, "")[: field.most],
                long=field.kind is Kind.TEXT,
                required=field.required,
                most=field.most,
            )
            for field in self.command.inputs
        )
        return Form(
            command=self.command.path,
            title=self.words(f"{key}.title"),
            inputs=inputs,
            values=values,
            submit=self.words("form-submit"),
            intro=intro,
        )
