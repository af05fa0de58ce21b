"""A modal on somebody's screen: its fields, what they hold, and what the client lets a person submit."""

from dataclasses import dataclass
from typing import Any

from tests.loopback.discord.asked import Interaction
from tests.loopback.discord.component_limits import ROW, SELECTS, TEXT_DISPLAY, TEXT_INPUT, values_range
from tests.loopback.discord.menu import NotPossibleError
from tests.loopback.discord.modal_limits import CHECKBOX, CHECKBOX_GROUP, FILE_UPLOAD, LABEL, RADIO_GROUP


@dataclass(eq=False)
class Field:
    """One input of a modal with the label a person reads."""

    label: str
    component: dict[str, Any]

    @property
    def custom_id(self) -> str:
        return str(self.component["custom_id"])

    @property
    def prefilled(self) -> Any:
        """What stands in it when the modal opens."""
        kind = self.component["type"]
        if kind == TEXT_INPUT:
            return self.component.get("value") or ""
        if kind == CHECKBOX:
            return bool(self.component.get("default"))
        chosen = [one["value"] for one in self.component.get("options") or [] if one.get("default")]
        if kind == RADIO_GROUP:
            return chosen[0] if chosen else None
        return chosen + [str(one["id"]) for one in self.component.get("default_values") or []]

    @property
    def required(self) -> bool:
        given = self.component.get("required")
        return self.component["type"] != CHECKBOX and (True if given is None else bool(given))


@dataclass(eq=False)
class Form:
    """A modal that the bot opened for the person who asked."""

    interaction: Interaction
    closed: bool = False

    @property
    def shown(self) -> dict[str, Any]:
        if self.interaction.modal is None:
            raise NotPossibleError("No modal was shown.")
        return self.interaction.modal

    @property
    def custom_id(self) -> str:
        return str(self.shown["custom_id"])

    @property
    def title(self) -> str:
        return str(self.shown["title"])

    @property
    def text(self) -> str:
        """The words that stand between the fields."""
        return "\n".join(one["content"] for one in self.shown["components"] if one["type"] == TEXT_DISPLAY)

    @property
    def fields(self) -> list[Field]:
        found = []
        for one in self.shown["components"]:
            if one["type"] == LABEL:
                found.append(Field(one["label"], one["component"]))
            elif one["type"] == ROW:
                found += [Field(inner.get("label") or "", inner) for inner in one["components"]]
        return found

    def field(self, name: str) -> Field:
        """A field by its custom_id or by its label."""
        for one in self.fields:
            if name in (one.custom_id, one.label):
                return one
        raise NotPossibleError(f"The form {self.title!r} has no field {name!r}: {[f.label for f in self.fields]}.")

    def __getitem__(self, name: str) -> Any:
        """What stands in a field when the form opens."""
        return self.field(name).prefilled

    def filled(self, values: dict[str, Any]) -> list[dict[str, Any]]:
        """The components of the submit; fields that `values` does not name keep what stood in them."""
        wanted = {self.field(name).custom_id: value for name, value in values.items()}
        told = []
        for one in self.shown["components"]:
            if one["type"] == LABEL:
                inner = _submitted(Field(one["label"], one["component"]), wanted)
                told.append({"type": LABEL, "id": one.get("id") or 0, "component": inner})
            elif one["type"] == ROW:
                inner_fields = [Field(inner.get("label") or "", inner) for inner in one["components"]]
                told.append({"type": ROW, "components": [_submitted(field, wanted) for field in inner_fields]})
        return told


def _submitted(field: Field, wanted: dict[str, Any]) -> dict[str, Any]:
    value = wanted.get(field.custom_id, field.prefilled)
    kind = field.component["type"]
    told = {"type": kind, "custom_id": field.custom_id, "id": field.component.get("id") or 0}
    if kind == TEXT_INPUT:
        return told | {"value": _text(field, value)}
    if kind == CHECKBOX:
        return told | {"value": bool(value)}
    if kind == RADIO_GROUP:
        return told | {"value": _one_value(field, value)}
    return told | {"values": chosen_values(field.component, value, required=field.required)}


def _text(field: Field, value: Any) -> str:
    if not isinstance(value, str):
        raise NotPossibleError(f"{field.label!r} takes text, not {value!r}.")
    least, most = field.component.get("min_length") or 0, field.component.get("max_length") or 4000
    if field.required and not value.strip():
        raise NotPossibleError(f"{field.label!r} must be filled in.")
    if value and not least <= len(value) <= most:
        raise NotPossibleError(f"{field.label!r} takes {least} to {most} characters, not {len(value)}.")
    return value


def _one_value(field: Field, value: Any) -> str | None:
    if value is None and field.required:
        raise NotPossibleError(f"{field.label!r} must be chosen.")
    return None if value is None else chosen_values(field.component | {"max_values": 1}, [value], required=True)[0]


def chosen_values(component: dict[str, Any], values: Any, *, required: bool) -> list[str]:
    """The values of a select, by value or by label, as many as it takes."""
    given = [str(one) for one in ([values] if isinstance(values, str | int) else values)]
    chosen = [_option_value(component, one) for one in given]
    least, most = values_range(component)
    if component["type"] in (CHECKBOX_GROUP, FILE_UPLOAD) and component.get("max_values") is None:
        most = len(component.get("options") or []) or 1
    enough = least <= len(chosen) <= most or (not chosen and not required)
    if not enough or len(set(chosen)) != len(chosen):
        raise NotPossibleError(f"{component.get('custom_id')!r} takes {least} to {most} different values, not {given}.")
    return chosen


def _option_value(component: dict[str, Any], given: str) -> str:
    if component["type"] in SELECTS[1:] or component["type"] == FILE_UPLOAD:
        return given
    for option in component.get("options") or []:
        if given in (option["value"], option["label"]):
            return str(option["value"])
    offered = [option["label"] for option in component.get("options") or []]
    raise NotPossibleError(f"{component['custom_id']!r} offers {offered}, not {given!r}.")
