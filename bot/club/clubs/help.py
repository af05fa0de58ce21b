"""Help: one screen of all commands of a root or group, or one command with an example."""

from bot.chat.command import Command, Field, Kind
from bot.chat.menu import ROOTS
from bot.chat.post import Button, Part, Post, Refusal, Reply
from bot.chat.typed import shown
from bot.club.request import Request


async def help_(request: Request) -> Reply:
    """What can be typed here."""
    typed = request.get("command").lower().lstrip("/")
    if typed in ("", "paper", "club"):
        return Reply(post=_for_organizers(request) if typed == "club" else _screen(request))
    if group := next((one for one in request.menu.groups if typed in (one, one.partition(" ")[2])), ""):
        return Reply(post=_of_group(request, group))
    command = _meant(request, typed)
    if command is None or not command.listed:
        close = request.menu.nearest(typed if " " in typed else f"paper {typed}")
        if close is None:
            raise Refusal("no-such-command", typed=shown(typed))
        raise Refusal("no-such-command-but", typed=shown(typed), nearest=f"/paper help {close.words}")
    return Reply(post=_one(request, command))


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
                choices=", ".join(one.choices),
            )
            if one.choices
            else texts("help-field-free", field=one.name, help=texts(f"{command.key}.label-{one.name}"))
            for one in fields
        )
        parts.append(Part(("\n".join(lines),), label=texts("label-fields")))
    parts.append(Part((texts(f"{command.key}.example"),), label=texts("label-example")))
    return Post(title=f"/{command.path}", parts=tuple(parts))


COMMANDS = (Command("paper", "help", (Field("command", Kind.COMMAND, 60),), for_visitors=True, handler=help_),)
