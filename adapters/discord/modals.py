"""A Form as a modal, and what comes back from one."""

import secrets
from collections.abc import Iterator, Mapping
from typing import Any

import discord
from discord import ui

from adapters.discord.custom_ids import CustomIds, Packed
from adapters.discord.escaping import escaped
from adapters.discord.rows import cut
from bot.chat.command import MOST_INPUTS
from bot.chat.post import Form, Input

_FILE_UPLOAD = discord.ComponentType.file_upload.value
_TITLE, _LABEL, _HELP, _LONGEST = 45, 45, 100, 4000


async def modal(form: Form, ids: CustomIds) -> ui.Modal:
    """The form as a modal whose custom id says all that its submit needs. May raise StoreDown for long values."""
    # Each opening has an id of its own, so that no client or library ever takes two people's forms for one.
    opening = secrets.token_urlsafe(6)
    custom_id = await ids.pack(Packed("f", form.command, form.values, mark=opening))
    crowded = len(form.inputs) >= MOST_INPUTS
    # Where the fields leave no room for a line of its own, what the form is about stands in its title.
    title = f"{form.title}: {form.intro}" if form.intro and crowded else form.title
    shown = ui.Modal(title=cut(title, _TITLE), custom_id=custom_id, timeout=None)
    if form.intro and not crowded:
        shown.add_item(ui.TextDisplay(escaped(form.intro)))
    for field in form.inputs:
        shown.add_item(ui.Label(text=cut(field.label, _LABEL), description=_help(field), component=_component(field)))
    # A finished modal is sent but not kept in memory: its submit is read from the custom id, after a restart too.
    shown.stop()
    return shown


def _help(field: Input) -> str | None:
    return cut(field.help, _HELP) or None


def _component(field: Input) -> ui.Item[Any]:
    if field.file:
        return ui.FileUpload(custom_id=field.name, required=field.required, min_values=int(field.required))
    if field.choices:
        options = [
            discord.SelectOption(label=cut(one.label, 100), value=one.value, default=one.value == field.value)
            for one in field.choices
        ]
        return ui.Select(custom_id=field.name, options=options, required=field.required, min_values=int(field.required))
    most = min(field.most, _LONGEST)
    return ui.TextInput(
        custom_id=field.name,
        style=discord.TextStyle.paragraph if field.long else discord.TextStyle.short,
        default=field.value[:most] or None,
        required=field.required,
        max_length=most,
    )


def submitted(data: Mapping[str, Any]) -> dict[str, str]:
    """What was written into a modal, by field name."""
    found = {}
    for component in _inputs(data.get("components") or []):
        if component.get("type") == _FILE_UPLOAD:
            continue
        value = component.get("value")
        found[component["custom_id"]] = " ".join(component.get("values") or []) if value is None else str(value)
    return found


def attached(data: Mapping[str, Any]) -> dict[str, str]:
    """The ids of files that were given in a modal, by field name."""
    uploads = [one for one in _inputs(data.get("components") or []) if one.get("type") == _FILE_UPLOAD]
    return {one["custom_id"]: str(one["values"][0]) for one in uploads if one.get("values")}


def _inputs(components: list[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    for component in components:
        if "custom_id" in component:
            yield component
        inner = component.get("component")
        yield from _inputs([*(component.get("components") or []), *([inner] if inner else [])])
