"""What a field is called in a sentence: by what people see of it, never by its key."""

from collections.abc import Mapping

from bot.chat.command import Command
from bot.chat.post import Refusal
from bot.wording import Words


def field_label(command: Command, name: str, texts: Words) -> str:
    """Its label, or a shorter name where the label explains more than a sentence can hold."""
    short = f"{command.key}.called-{name}"
    return texts(short if texts.has(short) else f"{command.key}.label-{name}")


def labelled(command: Command | None, no: Refusal, texts: Words) -> Mapping[str, object]:
    """What the refusal's sentence is made of, with the field it is about called by its label."""
    field = command.field(no.field) if command else None
    if command is None or field is None or field.hidden or no.args_.get("name") != field.name:
        return no.args_
    return {**no.args_, "name": texts("quoted", text=field_label(command, field.name, texts))}
