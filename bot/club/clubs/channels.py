"""The channels a club lives in: one more joins with a one-time code, one leaves."""

from dataclasses import replace

from bot.chat.command import CODE, ENTER, HERE, SURE, Command, Field, Kind, Right
from bot.chat.place import Home
from bot.chat.post import Button, Part, Post, Refusal, Reply
from bot.club.clubs.arriving import connect, where_it_lived
from bot.club.clubs.codes import HOME_CODE, check_code, known_code, new_code, use_up
from bot.club.clubs.joining import join, leave
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.moving import make_room, move
from bot.club.clubs.places import home_name
from bot.club.clubs.repository import Clubs
from bot.club.request import ClubContext, Request
from bot.club.sure import are_you_sure


async def home(request: Request) -> Reply:
    """Give a code for another channel, use one in this channel, or leave this channel."""
    if request.get("move"):
        return await move(request)
    if request.get("code"):
        return await _join(request)
    if request.get("leave"):
        return await _leave(request)
    async with request.write() as here:
        code = await new_code(here.repos, HOME_CODE, {"club": here.club.id}, request.now)
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
    await check_code(request.store, request.account, HOME_CODE, request.get("code"), request.now)
    async with request.store.write() as repos:
        code = await known_code(repos, HOME_CODE, request.get("code"), request.now)
        club = (await repos[Clubs].get([code.about["club"]]))[code.about["club"]]
        arrived = await where_it_lived(repos, club)
        if club.state is ClubState.CLOSED and arrived is None:
            raise Refusal("code-expired", field="code")
        await make_room(request, repos, club)
        if arrived is None:
            await join(repos, request.features, club, request.place, request.now)
        else:
            club = await connect(repos, request.features, club, request.place, request.now)
        await use_up(repos, code)
        homes = (await repos[Clubs].homes([club.id]))[club.id]
    buttons = tuple(_removing(request, club, one, homes) for one in homes if one.broken)
    lacks = [one for one in await request.check(request.place.home) if not one.ok]
    told = [Part((request.words(f"finding-{one.key}", detail=one.detail),)) for one in lacks]
    said = "home-arrived" if arrived is not None else "home-joined"
    parts = (Part(request.words.text(said)), *told)
    title = request.words(f"{said}-title", club=club.name)
    return Reply(post=Post(title=title, parts=parts, buttons=buttons), private=False)


def _removing(request: Request, club: Club, home: Home, homes: list[Home]) -> Button:
    """It asks whether the club shall no longer live there."""
    label = request.words("button-remove-home", home=home_name(home.place, homes))
    values = {"leave": "yes", "home": str(home.id), "club": str(club.id)}
    return Button(label, request.command.path, values, "danger")


async def _leave(request: Request) -> Reply:
    async with request.write() as here:
        homes = await here.homes()
        dead = [one for one in homes if one.broken and one.place != request.place.home]
        if len(homes) > 1 and dead and not request.get("home") and _here(request, homes) is None:
            buttons = tuple(_removing(request, here.club, one, homes) for one in dead)
            return Reply(
                post=Post(parts=(Part(request.words.text("leave-which", club=here.club.name)),), buttons=buttons)
            )
        this = _this(here, request, homes)
        if not request.get("sure"):
            elsewhere = this.place != request.place.home
            key = "leave-sure-there" if elsewhere else "leave-sure"
            told = request.words.text(key, club=here.club.name, home=home_name(this.place, homes))
            return are_you_sure(request, told, "button-sure-leave", leave="yes", home=str(this.id), **here.which)
        await leave(here.repos, here.club, this, [one for one in homes if one.id != this.id], here.now)
    key = "left" if this.place == request.place.home else "left-there"
    told = request.words.text(key, club=here.club.name, home=home_name(this.place, homes))
    return Reply(post=Post(parts=(Part(told),)), private=key != "left")


def _this(here: ClubContext, request: Request, homes: list[Home]) -> Home:
    this = _there(request, homes) if request.get("home") else _here(request, homes)
    if this is None:
        raise Refusal("leave-where", club=here.club.name)
    if len(homes) == 1:
        raise Refusal("last-home", club=here.club.name)
    return this


def _here(request: Request, homes: list[Home]) -> Home | None:
    return next((one for one in homes if one.place == request.place.home), None)


def _there(request: Request, homes: list[Home]) -> Home:
    """The home a button is about: the one it is pressed in, or one that cannot be posted to."""
    for one in homes:
        if str(one.id) == request.get("home") and (one.broken or one.place == request.place.home):
            return one
    raise Refusal("button-over")


COMMANDS = (
    Command(
        "club",
        "home",
        (
            replace(CODE, right=Right.PLACE),
            Field("leave", Kind.CHOICE, choices=("yes",)),
            Field("home", hidden=True, numbers="home"),
            Field("move", Kind.CHOICE, choices=("yes",), hidden=True, right=Right.PLACE),
            ENTER,
            SURE,
            HERE,
        ),
        handler=home,
        right=Right.ORGANIZER,
    ),
)
