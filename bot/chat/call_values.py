"""What a Call carries, held against what its command takes."""

from collections.abc import Mapping

from bot.chat.command import Command, Field
from bot.chat.field_names import nearest_name
from bot.chat.menu import Menu
from bot.chat.post import Call, Refusal
from bot.chat.typed import clean, listing, shown, value
from bot.wording import Words


def unknown_command(menu: Menu, path: str) -> Refusal:
    close = menu.nearest(path)
    if close is None:
        return Refusal("no-such-command", typed=f"/{shown(path)}")
    return Refusal("no-such-command-but", typed=f"/{shown(path)}", nearest=f"/{close.path}")


def unknown_field(command: Command, word: str) -> Refusal:
    """Nothing of it is taken before it is clear which field is meant."""
    names = listing(field.name for field in command.fields if not field.hidden)
    near = nearest_name(command, word)
    return Refusal("no-such-field", typed=word, nearest=near, command=f"/{command.path}", names=names)


def cleaned(command: Command, call: Call) -> dict[str, str]:
    known = [(field, text) for name, text in call.values.items() if (field := command.field(name))]
    if not call.submitted:  # what only fills a form in beforehand is cut rather than refused: it stands elsewhere
        known = [(field, text[: field.most] if field in command.inputs else text) for field, text in known]
    return {field.name: value(field, text) for field, text in known}


def require(fields: tuple[Field, ...], values: Mapping[str, str], command: Command, texts: Words) -> None:
    for field in fields:
        if field.required and field.name not in values and not command.listed:
            raise Refusal("missing-in-form", field=field.name, name=field.name)
        if field.required and field.name not in values:
            raise Refusal("missing", field=field.name, name=field.name, example=texts(f"{command.key}.example"))


def typed_texts(command: Command | None, call: Call) -> dict[str, str]:
    """What was written into the form's fields: the words a person would have to write again."""
    if command is None or not call.submitted:
        return {}
    names = {field.name for field in command.inputs}
    return {name: clean(text, lines=True) for name, text in call.values.items() if name in names and text.strip()}
