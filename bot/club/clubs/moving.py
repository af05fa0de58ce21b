"""Where a club may live: the bot can post there; and a club whose channels are gone moves into another one."""

from collections.abc import Collection
from datetime import datetime

from bot.chat.command import ENTER
from bot.chat.place import Finding, Home
from bot.chat.post import Button, Part, Post, Refusal, Reply
from bot.club.clubs.joining import join, leave
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.repository import Clubs
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import Request
from bot.store.repositories import Repositories

_OFFERED = 10
"""Clubs that can be moved, offered at once."""


async def require_able(request: Request) -> None:
    """Refuse where the bot could not post in this channel, with what to do and a button that makes the call again.

    Where the platform can put it right itself, another button asks it to.
    """
    found = await request.check(request.place.home, mend=ENTER.name in request.values)
    lacks = [one for one in found if not one.ok and one.hinders]
    if not lacks:
        return
    command = request.command.path
    values = {name: text for name, text in request.call.values.items() if name != ENTER.name}
    if any(one.mendable for one in lacks):
        joining = {**values, ENTER.name: "yes"}
        raise Refusal("cannot-live-unless-joined", ways=(("join-channel", command, joining),))
    key, detail = lacks[0].key, _details(lacks)
    if request.words.has(f"cannot-live-{key}"):
        raise Refusal(f"cannot-live-{key}", ways=(("start-again", command, values),), detail=detail)
    raise Refusal(f"finding-{key}", ways=(("start-again", command, values),), detail=detail)


def _details(lacks: Collection[Finding]) -> str:
    """Everything of the kind that is told of."""
    first = next(iter(lacks))
    return ", ".join(one.detail for one in lacks if one.key == first.key)


async def make_room(request: Request, repos: Repositories, club: Club | None) -> None:
    """A channel is home to one club at a time; a closed one makes room."""
    known = await repos[Clubs].at(request.place)
    if known is None:
        return
    if club and known.id == club.id:
        raise Refusal("home-already", field="code", name=club.name)
    if known.state is not ClubState.CLOSED:
        raise Refusal("already-a-club", name=known.name)
    for one in (await repos[Clubs].homes([known.id]))[known.id]:
        if one.place.home == request.place.home:
            await repos[Clubs].remove_home(one)


async def ask_whether_to_move(request: Request) -> Reply | None:
    """Whoever founds a club while one of theirs has no channel left may mean that one; None where nothing is to ask."""
    async with request.store.read() as repos:
        at = await repos[Clubs].at(request.place)
        stranded = [] if at and at.state is not ClubState.CLOSED else await _stranded(request, repos)
    if not stranded:
        return None
    values = {name: text for name, text in request.call.values.items() if name != "new"}
    moves = [
        Button(
            request.words("button-move-home", club=one.name),
            "club home",
            {"move": "yes", "club": str(one.id)},
            "primary",
        )
        for one in stranded[:_OFFERED]
    ]
    new = Button(request.words("button-found-new"), request.command.path, {**values, "new": "yes"})
    told = request.words.text("start-or-move", club=stranded[0].name, count=len(stranded))
    return Reply(post=Post(parts=(Part(told),), buttons=(*moves, new)))


async def _stranded(request: Request, repos: Repositories) -> list[Club]:
    """The clubs that the asker organizes and that cannot be posted to anywhere, newest first."""
    clubs = {one.id: one for one in await repos[Clubs].of(request.account)}
    homes = await repos[Clubs].homes(clubs.keys())
    gone = [one for one in reversed(clubs) if homes[one] and all(home.broken for home in homes[one])]
    return [clubs[one] for one in gone if _organizes(await repos[Members].of(one, request.account))]


def _organizes(member: Member | None) -> bool:
    return member is not None and member.organizes


async def move(request: Request) -> Reply:
    """The club lives in this channel from now on, and no longer where it cannot be posted to."""
    async with request.store.read() as repos:
        await _meant(request, repos)
    await require_able(request)
    async with request.store.write() as repos:
        club = await _meant(request, repos)
        await make_room(request, repos, club)
        dead = [one for one in (await repos[Clubs].homes([club.id]))[club.id] if one.broken]
        home = await join(repos, request.features, club, request.place, request.now)
        await _leave_all(repos, club, dead, home, request.now)
    title = request.words("home-moved-title", club=club.name)
    return Reply(post=Post(title=title, parts=(Part(request.words.text("home-moved")),)), private=False)


async def _meant(request: Request, repos: Repositories) -> Club:
    """One of the asker's own, which they organize by its books: this channel says nothing of it yet."""
    clubs = {str(one.id): one for one in await repos[Clubs].of(request.account)}
    club = clubs.get(request.get("club"))
    if club is None:
        raise Refusal("button-over")
    if not _organizes(await repos[Members].of(club.id, request.account)):
        raise Refusal("organizers-only-elsewhere", command=f"/{request.command.path}", club=club.name)
    return club


async def _leave_all(repos: Repositories, club: Club, dead: Collection[Home], home: Home, now: datetime) -> None:
    for one in dead:
        await leave(repos, club, one, [home], now)
