"""Help: one screen of all commands of a root or group, or one command with an example."""

from dataclasses import replace

from bot.chat.command import Command, Field, Kind
from bot.chat.menu import ROOTS, Menu
from bot.chat.post import Button, Part, Post, Refusal, Reply
from bot.chat.typed import shown
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.request import Request
from bot.club.without import in_use, owner_of, uses
from bot.ports import StoreDown


async def help_(request: Request) -> Reply:
    """What can be typed here."""
    typed = request.get("command").lower().lstrip("/")
    club = await _club(request)
    whole, request = request, replace(request, menu=_menu_of(request, club))
    if typed in ("", "paper", "club"):
        return Reply(post=_for_organizers(request) if typed == "club" else _screen(request))
    if group := next((one for one in whole.menu.groups if typed in (one, one.partition(" ")[2])), ""):
        return Reply(post=_of_group(request if group in request.menu.groups else whole, group))
    command = _meant(whole, typed)
    if command is None or not command.listed:
        close = whole.menu.nearest(typed if " " in typed else f"paper {typed}")
        if close is None:
            raise Refusal("no-such-command", typed=shown(typed))
        raise Refusal("no-such-command-but", typed=shown(typed), nearest=f"/paper help {close.words}")
    post = _one(request, command)
    if club and not uses(club, feature := owner_of(request.features, command)):
        off = Part(request.words.text("feature-off", club=club.name, feature=feature.name))
        post = replace(post, parts=(*post.parts, off))
    return Reply(post=post)


async def _club(request: Request) -> Club | None:
    """The one club that is meant, if one is; help is there without the store, too."""
    try:
        async with request.store.read() as repos:
            if met := await repos[Clubs].meet(request.place, request.account):
                return met[0]
            clubs = await repos[Clubs].of(request.account)
    except StoreDown:
        return None
    return clubs[0] if len(clubs) == 1 else None


def _menu_of(request: Request, club: Club | None) -> Menu:
    """What can be typed in this club: commands of features that it does without are left out."""
    if club is None:
        return request.menu
    used = {command.path for one in in_use(request.features, club) for command in one.commands}
    return Menu(one for one in request.menu.commands if one.path in used)


def _meant(request: Request, typed: str) -> Command | None:
    """The command of this path, or of a path that ends so."""
    paths = (typed, *(f"{start} {typed}" for start in (*ROOTS, *request.menu.groups)))
    return next(filter(None, map(request.menu.get, paths)), None)


def _screen(request: Request) -> Post:
    texts = request.words
    organizers = " · ".join(f"/{one.path}" for one in request.menu.listed("club"))
    groups = request.menu.groups_of("paper")
    parts = (
        Part((_lines(request, "paper"),), label=texts("help-paper")),
        *(Part((_names(request, group),), label=texts(f"group-{group}")) for group in groups),
        Part((organizers,), label=texts("help-club")),
        Part(texts.text("help-more")),
    )
    buttons = tuple(Button(texts(f"group-{group}"), request.command.path, {"command": group}) for group in groups)
    return Post(title=texts("help-title"), parts=parts, buttons=buttons)


def _names(request: Request, group: str) -> str:
    return " · ".join(f"/{one.path}" for one in request.menu.listed("paper", group))


def _of_group(request: Request, path: str) -> Post:
    said, (root, _, group) = request.words, path.partition(" ")
    parts = (Part((_lines(request, root, group),), label=said(f"group-{group}")), Part(said.text("help-more")))
    return Post(title=said("help-title"), parts=parts)


def _for_organizers(request: Request) -> Post:
    texts = request.words
    parts = (Part((_lines(request, "club"),), label=texts("help-club")), Part(texts.text("help-more")))
    return Post(title=texts("help-title"), parts=parts)


def _lines(request: Request, root: str, group: str = "") -> str:
    return "\n".join(
        request.words("help-line", command=f"/{one.path}", help=request.words(one.key))
        for one in request.menu.listed(root, group)
    )


def _one(request: Request, command: Command) -> Post:
    texts = request.words
    parts = [Part(texts.text(command.key))]
    if texts.has(f"{command.key}.more"):
        parts.append(Part(texts.text(f"{command.key}.more")))
    fields = list(dict.fromkeys((*command.options, *command.inputs)))
    if fields:
        lines = (
            texts(
                "help-field",
                field=one.name,
                help=texts(f"{command.key}.label-{one.name}"),
                choices=one.choices,
            )
            if one.choices
            else texts("help-field-free", field=one.name, help=texts(f"{command.key}.label-{one.name}"))
            for one in fields
        )
        parts.append(Part(("\n".join(lines),), label=texts("label-fields")))
    parts.append(Part((texts(f"{command.key}.example"),), label=texts("label-example")))
    return Post(title=f"/{command.path}", parts=tuple(parts))


COMMANDS = (Command("paper", "help", (Field("command", Kind.COMMAND, 60),), for_visitors=True, handler=help_),)
