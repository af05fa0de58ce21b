"""Help: one screen of all commands of a root or group, or one command with an example."""

from bot.chat.command import Command, Field, Kind
from bot.chat.menu import ROOTS
from bot.chat.post import Button, Part, Post, Refusal, Reply
from bot.chat.typed import shown
from bot.club.request import Ask


async def help_(ask: Ask) -> Reply:
    """What can be typed here."""
    typed = ask.get("command").lower().lstrip("/")
    if typed in ("", "paper", "club"):
        return Reply(post=_for_organizers(ask) if typed == "club" else _screen(ask))
    if group := next((one for one in ask.menu.groups if typed in (one, one.partition(" ")[2])), ""):
        return Reply(post=_of_group(ask, group))
    command = _meant(ask, typed)
    if command is None or not command.listed:
        close = ask.menu.nearest(typed if " " in typed else f"paper {typed}")
        if close is None:
            raise Refusal("no-such-command", typed=shown(typed))
        raise Refusal("no-such-command-but", typed=shown(typed), nearest=f"/paper help {close.words}")
    return Reply(post=_one(ask, command))


def _meant(ask: Ask, typed: str) -> Command | None:
    """The command of this path, or of a path that ends so."""
    paths = (typed, *(f"{start} {typed}" for start in (*ROOTS, *ask.menu.groups)))
    return next(filter(None, map(ask.menu.get, paths)), None)


def _screen(ask: Ask) -> Post:
    said = ask.words
    organizers = " · ".join(f"/{one.path}" for one in ask.menu.listed("club"))
    groups = ask.menu.groups_of("paper")
    parts = (
        Part((_lines(ask, "paper"),), label=said("help-paper")),
        *(Part((_names(ask, group),), label=said(f"group-{group}")) for group in groups),
        Part((organizers,), label=said("help-club")),
        Part(said.text("help-more")),
    )
    buttons = tuple(Button(said(f"group-{group}"), ask.command.path, {"command": group}) for group in groups)
    return Post(title=said("help-title"), parts=parts, buttons=buttons)


def _names(ask: Ask, group: str) -> str:
    return " · ".join(f"/{one.path}" for one in ask.menu.listed("paper", group))


def _of_group(ask: Ask, path: str) -> Post:
    said, (root, _, group) = ask.words, path.partition(" ")
    parts = (Part((_lines(ask, root, group),), label=said(f"group-{group}")), Part(said.text("help-more")))
    return Post(title=said("help-title"), parts=parts)


def _for_organizers(ask: Ask) -> Post:
    said = ask.words
    parts = (Part((_lines(ask, "club"),), label=said("help-club")), Part(said.text("help-more")))
    return Post(title=said("help-title"), parts=parts)


def _lines(ask: Ask, root: str, group: str = "") -> str:
    return "\n".join(
        ask.words("help-line", command=f"/{one.path}", help=ask.words(one.key)) for one in ask.menu.listed(root, group)
    )


def _one(ask: Ask, command: Command) -> Post:
    said = ask.words
    parts = [Part(said.text(command.key))]
    if said.has(f"{command.key}.more"):
        parts.append(Part(said.text(f"{command.key}.more")))
    fields = list(dict.fromkeys((*command.options, *command.inputs)))
    if fields:
        lines = (
            said(
                "help-field",
                field=one.name,
                help=said(f"{command.key}.label-{one.name}"),
                choices=", ".join(one.choices),
            )
            if one.choices
            else said("help-field-free", field=one.name, help=said(f"{command.key}.label-{one.name}"))
            for one in fields
        )
        parts.append(Part(("\n".join(lines),), label=said("label-fields")))
    parts.append(Part((said(f"{command.key}.example"),), label=said("label-example")))
    return Post(title=f"/{command.path}", parts=tuple(parts))


COMMANDS = (Command("paper", "help", (Field("command", Kind.COMMAND, 60),), for_visitors=True, handler=help_),)
