"""Help: one screen of all commands, or one command with an example."""

from bot.chat.command import Command, Field, Kind
from bot.chat.post import Part, Post, Refusal, Reply
from bot.chat.typed import shown
from bot.club.request import Ask


async def help_(ask: Ask) -> Reply:
    """What can be typed here."""
    typed = ask.get("command").lower().lstrip("/")
    if typed in ("", "paper", "club"):
        return Reply(post=_for_organizers(ask) if typed == "club" else _screen(ask))
    command = ask.menu.get(typed) or ask.menu.get(f"paper {typed}") or ask.menu.get(f"club {typed}")
    if command is None or not command.listed:
        close = ask.menu.nearest(typed if " " in typed else f"paper {typed}")
        if close is None:
            raise Refusal("no-such-command", typed=shown(typed))
        raise Refusal("no-such-command-but", typed=shown(typed), nearest=f"/paper help {close.name}")
    return Reply(post=_one(ask, command))


def _screen(ask: Ask) -> Post:
    said = ask.words
    organizers = " · ".join(f"/{one.path}" for one in ask.menu.listed("club"))
    parts = (
        Part((_lines(ask, "paper"),), label=said("help-paper")),
        Part((organizers,), label=said("help-club")),
        Part(said.text("help-more")),
    )
    return Post(title=said("help-title"), parts=parts)


def _for_organizers(ask: Ask) -> Post:
    said = ask.words
    parts = (Part((_lines(ask, "club"),), label=said("help-club")), Part(said.text("help-more")))
    return Post(title=said("help-title"), parts=parts)


def _lines(ask: Ask, root: str) -> str:
    return "\n".join(
        ask.words("help-line", command=f"/{one.path}", help=ask.words(one.key)) for one in ask.menu.listed(root)
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
