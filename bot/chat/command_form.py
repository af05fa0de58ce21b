"""The form of a command, as its declaration and the catalogue say."""

from collections.abc import Mapping

from bot.chat.command import Command, Kind
from bot.chat.post import Form, Input
from bot.wording import Words


def form_of(command: Command, texts: Words, filled: Mapping[str, str], values: Mapping[str, str], intro: str) -> Form:
    """Filled in with what is known; `values` travel along unseen."""
    key = command.key
    inputs = tuple(
        Input(
            name=field.name,
            label=texts(f"{key}.label-{field.name}"),
            help=texts(f"{key}.hint-{field.name}") if texts.has(f"{key}.hint-{field.name}") else "",
            value=filled.get(field.name, "")[: field.most],
            long=field.kind is Kind.TEXT,
            required=field.required,
            most=field.most,
            file=field.kind is Kind.FILE,
        )
        for field in command.inputs
    )
    return Form(
        command=command.path,
        title=texts(f"{key}.title"),
        inputs=inputs,
        values=values,
        submit=texts("form-submit"),
        intro=intro,
    )
