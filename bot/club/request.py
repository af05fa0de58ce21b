"""What a command has at hand while it answers one Call: its values, the moment, the wording, the club it is about."""

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from bot.background import Tools
from bot.chat.account import Account, same_person
from bot.chat.command import EVERYTHING, Command, Right
from bot.chat.command_form import form_of
from bot.chat.given_file import GivenFile
from bot.chat.menu import Menu
from bot.chat.place import Finding, Home, Place
from bot.chat.post import Call, Form, Part, Post, Refusal, Reply
from bot.club.beginning import Beginning
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.repository import Clubs
from bot.club.entries.drafts import Drafts
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.members.returning import come_back
from bot.club.order import keep_order, named
from bot.club.papers.library import RememberingLibrary
from bot.club.papers.lookups import Lookups
from bot.club.rights import is_organizer, managed_club, manages_place
from bot.club.which import meant_elsewhere
from bot.club.without import with_its_feature
from bot.hooks import Features
from bot.ports import Drawing, Sources, Store
from bot.store.repositories import Repositories
from bot.wording import Words, words

EMPTIED = ("-", "–", "—")
"""Typed into a field that held something, it holds nothing any more."""


class Check(Protocol):
    """Asks the platform of a home what the bot can do there; with `mend`, once what can be is put right."""

    async def __call__(self, home: Place, *, mend: bool = False) -> list[Finding]: ...


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
    tools: Tools
    address: str  # of the site; empty where none is served

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

    def file(self, field: str) -> GivenFile | None:
        """The file that was given for a field."""
        return self.call.files.get(field)

    def given(self, field: str) -> str | None:
        """What was given for a field: None where it was left out, "" where it was emptied, in its form or by `-`."""
        if field not in self.call.values:
            return None
        return "" if self.get(field) in EMPTIED else self.get(field)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[ClubContext]:
        """The club meant by this Call, to look at."""
        async with self.store.read() as repos:
            (met,) = await self._met(repos)
            if not met.returns:
                yield self._here(repos, met)
                return
        async with self.write() as here:  # whoever had left and looks at something is there again
            yield here

    @asynccontextmanager
    async def read_all(self) -> AsyncIterator[list[ClubContext]]:
        """The same for a command that is about all of the asker's clubs where none is meant; the oldest club first."""
        async with self.store.read() as repos:
            met = await self._met(repos)
            if not any(one.returns for one in met):
                yield [self._here(repos, one) for one in met]
                return
        async with self.write_all() as clubs:
            yield clubs

    @asynccontextmanager
    async def write(self) -> AsyncIterator[ClubContext]:
        """The club meant by this Call, to change: all of it or nothing."""
        async with self.store.write() as repos:
            (here,) = await self._present(repos, await self._met(repos))
            people = await self._people(here)
            yield here
            await self._done(repos, {here.club.id: people})

    @asynccontextmanager
    async def write_all(
        self, which: Callable[[Repositories], Awaitable[Collection[int]]] | None = None
    ) -> AsyncIterator[list[ClubContext]]:
        """Every club meant by this Call, to change: all of them or none. `which` says it otherwise than the place."""
        async with self.store.write() as repos:
            met = await self._open_ones(repos, await which(repos)) if which else await self._taking_part(repos)
            clubs = await self._present(repos, met)
            people = {here.club.id: await self._people(here) for here in clubs}
            yield clubs
            await self._done(repos, people)

    async def _present(self, repos: Repositories, met: Sequence["_Met"]) -> list[ClubContext]:
        """The clubs to change: whoever had left them is there again, and known by their present name."""
        return [await self._by_present_name(self._here(repos, await self._back(repos, one))) for one in met]

    async def _by_present_name(self, here: ClubContext) -> ClubContext:
        if here.asker is None or (self.account.name in ("", here.asker.name) and not self.account.zone):
            return here
        return replace(here, asker=await self._renamed(here.repos, here.asker))

    async def _done(self, repos: Repositories, people: Mapping[int, set[str]]) -> None:
        for club_id, names in people.items():
            await keep_order(repos, self.call, self.command, club_id, names)
        if self.call.submitted:
            await repos[Drafts].drop(self.account, *self.command.paths)

    async def _people(self, here: ClubContext) -> set[str]:
        """As whom the asker is known, before what they ask may change it."""
        if here.asker is None or EVERYTHING not in self.command.about:
            return named(here.asker, [self.account])
        return named(here.asker, (await here.repos[Members].accounts([here.asker.id]))[here.asker.id])

    async def _met(self, repos: Repositories) -> list["_Met"]:
        """Which clubs this is about: several only where the command is for all of the asker's at once."""
        met = await repos[Clubs].meet(self.place, self.account)
        if met:
            return [await self._about(repos, *met, at_home=True)]
        return await self._from_outside(repos, await meant_elsewhere(repos, self.account, self.command, self.values))

    async def _taking_part(self, repos: Repositories) -> list["_Met"]:
        """The same without those of several clubs that the asker has left."""
        met = await self._met(repos)
        return [one for one in met if one.returns or not (one.asker and one.asker.left_at)] or met

    async def _open_ones(self, repos: Repositories, club_ids: Collection[int]) -> list["_Met"]:
        """These clubs, as far as they are not closed, wherever it was asked."""
        clubs = (await repos[Clubs].get(club_ids)).values()
        return await self._from_outside(repos, [one for one in clubs if one.state is not ClubState.CLOSED])

    async def _from_outside(self, repos: Repositories, clubs: Iterable[Club]) -> list["_Met"]:
        """Whoever is in one of several clubs does not come back to the others by what is about all of them."""
        known = [(one, await repos[Members].of(one.id, self.account)) for one in clubs]
        met = [await self._about(repos, one, asker, at_home=False) for one, asker in known]
        return met if all(one.returns for one in met) else [replace(one, returns=False) for one in met]

    async def _about(self, repos: Repositories, club: Club, asker: Member | None, *, at_home: bool) -> "_Met":
        """Whether the club may be meant, and whoever asks is there again after they had left it."""
        if club.state is ClubState.CLOSED and not self.command.when_closed:
            raise Refusal("no-club")
        if self.get("club") not in ("", str(club.id)):
            raise Refusal("button-over")
        left = bool(asker and asker.left_at) and club.state is not ClubState.CLOSED
        returns = left and not self.command.unasked and (at_home or await self._is_there(repos, club))
        return _Met(club, asker, at_home, returns)

    async def _is_there(self, repos: Repositories, club: Club) -> bool:
        """Not whoever is known to be gone and asks from outside: in a direct message, or where the club lives not."""
        homes = (await repos[Clubs].homes([club.id]))[club.id]
        inside = {(one.place.platform, one.place.workspace) for one in homes}
        here = (self.place.platform, self.place.workspace) in inside
        return here or not await repos[Members].is_gone(club.id, self.account)

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
        return with_its_feature(self, here)

    def require_place(self) -> None:
        """Refuse, where the command needs it, whoever may not let a club live in the channel they ask in."""
        if self.command.right_for(self.values) is Right.PLACE and not manages_place(self.call):
            raise Refusal("place-only", command=f"/{self.command.path}", ground=self.ground)

    async def _renamed(self, repos: Repositories, member: Member) -> Member:
        """People change their names, and travel; the club knows them as they are now. With two accounts they may have
        two names. A platform that does not say each time where they are takes nothing back.
        """
        accounts = (await repos[Members].accounts([member.id]))[member.id]
        known = next((one for one in accounts if same_person(one, self.account)), self.account)
        told = {name: getattr(self.account, name) or getattr(known, name) for name in ("name", "locale", "zone")}
        now = replace(self.account, **told)
        if now != known:
            await repos[Members].save_account(now)
        if now.name == known.name:
            return member
        renamed = replace(member, name=now.name)
        await repos[Members].save(renamed)
        return renamed

    def say(self, message: str, /, **args: object) -> Reply:
        """A private sentence."""
        return Reply(post=Post(parts=(Part(self.words.text(message, **args)),)))

    def form(self, filled: Mapping[str, str], values: Mapping[str, str], intro: str = "") -> Form:
        """The command's form, filled in with what is known; `values` travel along unseen."""
        return form_of(self.command, self.words, filled, values, intro)
