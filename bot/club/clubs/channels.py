"""The channels a club lives in: one more joins with a one-time code, one leaves."""

from dataclasses import replace

from bot.chat.command import CODE, HERE, SURE, Command, Field, Kind, Right
from bot.chat.place import Home
from bot.chat.post import Button, Part, Post, Refusal, Reply
from bot.club.clubs.codes import check_code, known_code, new_code, use_up
from bot.club.clubs.joining import join, leave
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.places import home_name
from bot.club.clubs.repository import Clubs
from bot.club.request import ClubContext, Request
from bot.store.repositories import Repositories

_KIND = "home"


async def home(request: Request) -> Reply:
    """Give a code for another channel, use one in this channel, or leave this channel."""
    if request.get("code"):
        return await _join(request)
    if request.get("leave"):
        return await _leave(request)
    async with request.write() as here:
        code = await new_code(here.repos, _KIND, {"club": here.club.id}, request.now)
        homes = await here.homes()
    parts = [Part(request.words.text("home-code", command=f"/{request.command.path}", code=code))]
    if len(homes) > 1:
        parts.append(Part((_listed(request, homes),), label=request.words("label-homes", count=len(homes))))
    return Reply(post=Post(title=code, parts=tuple(parts)))


def _listed(request: Request, homes: list[Home]) -> str:
    lines = []
    for one in homes:
        line = "home-line-here" if one.place == request.place.home else "home-line"
        lines.append(
            request.words(line, home=home_name(one.place, homes), since=request.words.day(one.joined_at.date()))
        )
    return "\n".join(lines)


async def _join(request: Request) -> Reply:
    await check_code(request.store, request.account, _KIND, request.get("code"), request.now)
    async with request.store.write() as repos:
        code = await known_code(repos, _KIND, request.get("code"), request.now)
        club = (await repos[Clubs].get([code.about["club"]]))[code.about["club"]]
        if club.state is ClubState.CLOSED:
            raise Refusal("code-expired", field="code")
        await _make_room(request, repos, club)
        await join(repos, request.features, club, request.place, request.now)
        await use_up(repos, code)
    lacks = [one for one in await request.check(request.place.home) if not one.ok]
    told = [Part((request.words(f"finding-{one.key}", detail=one.detail),)) for one in lacks]
    parts = (Part(request.words.text("home-joined")), *told)
    return Reply(post=Post(title=request.words("home-joined-title", club=club.name), parts=parts), private=False)


async def _make_room(request: Request, repos: Repositories, club: Club) -> None:
    """A channel is home to one club at a time; a closed one makes room."""
    known = await repos[Clubs].at(request.place)
    if known is None:
        return
    if known.id == club.id:
        raise Refusal("home-already", field="code", name=club.name)
    if known.state is not ClubState.CLOSED:
        raise Refusal("already-a-club", name=known.name)
    for one in (await repos[Clubs].homes([known.id]))[known.id]:
        if one.place == request.place.home:
            await repos[Clubs].remove_home(one)


async def _leave(request: Request) -> Reply:
    async with request.write() as here:
        homes = await here.homes()
        this = _this(here, request, homes)
        if not request.get("sure"):
            values = {"leave": "yes", "sure": "yes", **here.which}
            sure = Button(request.words("button-sure-leave"), request.command.path, values, "danger")
            return Reply(
                post=Post(parts=(Part(request.words.text("leave-sure", club=here.club.name)),), buttons=(sure,))
            )
        await leave(here.repos, here.club, this, [one for one in homes if one.id != this.id])
    return Reply(post=Post(parts=(Part(request.words.text("left", club=here.club.name)),)), private=False)


def _this(here: ClubContext, request: Request, homes: list[Home]) -> Home:
    this = next((one for one in homes if one.place == request.place.home), None)
    if this is None:
        raise Refusal("leave-where", club=here.club.name)
    if len(homes) == 1:
        raise Refusal("last-home", club=here.club.name)
    return this


COMMANDS = (
    Command(
        "club",
        "home",
        (replace(CODE, right=Right.PLACE), Field("leave", Kind.CHOICE, choices=("yes",)), SURE, HERE),
        handler=home,
        right=Right.ORGANIZER,
    ),
)
