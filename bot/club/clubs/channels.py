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
from bot.club.request import Ask, Here
from bot.store.books import Books

_KIND = "home"


async def home(ask: Ask) -> Reply:
    """Give a code for another channel, use one in this channel, or leave this channel."""
    if ask.get("code"):
        return await _join(ask)
    if ask.get("leave"):
        return await _leave(ask)
    async with ask.write() as here:
        code = await new_code(here.books, _KIND, {"club": here.club.id}, ask.now)
        homes = await here.homes()
    parts = [Part(ask.words.text("home-code", command=f"/{ask.command.path}", code=code))]
    if len(homes) > 1:
        parts.append(Part((_listed(ask, homes),), label=ask.words("label-homes", count=len(homes))))
    return Reply(post=Post(title=code, parts=tuple(parts)))


def _listed(ask: Ask, homes: list[Home]) -> str:
    lines = []
    for one in homes:
        line = "home-line-here" if one.place == ask.place.home else "home-line"
        lines.append(ask.words(line, home=home_name(one.place, homes), since=ask.words.day(one.joined_at.date())))
    return "\n".join(lines)


async def _join(ask: Ask) -> Reply:
    await check_code(ask.store, ask.account, _KIND, ask.get("code"), ask.now)
    async with ask.store.write() as books:
        code = await known_code(books, _KIND, ask.get("code"), ask.now)
        club = (await books[Clubs].get([code.about["club"]]))[code.about["club"]]
        if club.state is ClubState.CLOSED:
            raise Refusal("code-expired", field="code")
        await _make_room(ask, books, club)
        await join(books, ask.features, club, ask.place, ask.now)
        await use_up(books, code)
    lacks = [one for one in await ask.check(ask.place.home) if not one.ok]
    told = [Part((ask.words(f"finding-{one.key}", detail=one.detail),)) for one in lacks]
    parts = (Part(ask.words.text("home-joined")), *told)
    return Reply(post=Post(title=ask.words("home-joined-title", club=club.name), parts=parts), private=False)


async def _make_room(ask: Ask, books: Books, club: Club) -> None:
    """A channel is home to one club at a time; a closed one makes room."""
    known = await books[Clubs].at(ask.place)
    if known is None:
        return
    if known.id == club.id:
        raise Refusal("home-already", field="code", name=club.name)
    if known.state is not ClubState.CLOSED:
        raise Refusal("already-a-club", name=known.name)
    for one in (await books[Clubs].homes([known.id]))[known.id]:
        if one.place == ask.place.home:
            await books[Clubs].remove_home(one)


async def _leave(ask: Ask) -> Reply:
    async with ask.write() as here:
        homes = await here.homes()
        this = _this(here, ask, homes)
        if not ask.get("sure"):
            values = {"leave": "yes", "sure": "yes", **here.which}
            sure = Button(ask.words("button-sure-leave"), ask.command.path, values, "danger")
            return Reply(post=Post(parts=(Part(ask.words.text("leave-sure", club=here.club.name)),), buttons=(sure,)))
        await leave(here.books, here.club, this, [one for one in homes if one.id != this.id])
    return Reply(post=Post(parts=(Part(ask.words.text("left", club=here.club.name)),)), private=False)


def _this(here: Here, ask: Ask, homes: list[Home]) -> Home:
    this = next((one for one in homes if one.place == ask.place.home), None)
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
