"""The shapes and limits of modals."""

from typing import Any

from tests.loopback.discord.component_limits import (
    CUSTOM_ID,
    KIND,
    NUMBER,
    ROW,
    SELECT_SHAPES,
    STRING_SELECT_SHAPE,
    TEXT_DISPLAY,
    TEXT_DISPLAY_SHAPE,
    TEXT_INPUT,
    check_one,
    check_unique_ids,
    walk,
)
from tests.loopback.discord.shapes import ByType, Fields, Items, Path, Report, Shape, Text, Whole, YesNo

LABEL, FILE_UPLOAD, RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX = 18, 19, 21, 22, 23
CHOICE = Fields({"label": Text(100, 1), "value": Text(100, 1)}, {"description": Text(100), "default": YesNo()})
TEXT_INPUT_PARTS: dict[str, Shape] = NUMBER | {
    "value": Text(4000), "placeholder": Text(100), "required": YesNo(), "min_length": Whole(0, 4000),
    "max_length": Whole(1, 4000), "label": Text(45, 1),
}  # fmt: skip
TEXT_INPUT_SHAPE = Fields(KIND | {"custom_id": CUSTOM_ID, "style": Whole(1, 2)}, TEXT_INPUT_PARTS)
LABELLED_INPUT_SHAPE = Fields(
    KIND | {"custom_id": CUSTOM_ID, "style": Whole(1, 2), "label": Text(45, 1)}, TEXT_INPUT_PARTS
)
COUNTED: dict[str, Shape] = NUMBER | {"min_values": Whole(0, 10), "max_values": Whole(1, 10), "required": YesNo()}
INPUTS: dict[int, Shape] = SELECT_SHAPES | {
    TEXT_INPUT: TEXT_INPUT_SHAPE,
    FILE_UPLOAD: Fields(KIND | {"custom_id": CUSTOM_ID}, COUNTED),
    RADIO_GROUP: Fields(
        KIND | {"custom_id": CUSTOM_ID, "options": Items(CHOICE, 10, 2)}, NUMBER | {"required": YesNo()}
    ),
    CHECKBOX_GROUP: Fields(KIND | {"custom_id": CUSTOM_ID, "options": Items(CHOICE, 10, 1)}, COUNTED),
    CHECKBOX: Fields(KIND | {"custom_id": CUSTOM_ID}, NUMBER | {"default": YesNo()}),
}
LABEL_SHAPE = Fields(KIND | {"label": Text(45, 1), "component": ByType(INPUTS)}, NUMBER | {"description": Text(100, 1)})
ROW_SHAPE = Fields(
    KIND | {"components": Items(ByType({TEXT_INPUT: LABELLED_INPUT_SHAPE, 3: STRING_SELECT_SHAPE}), 1, 1)}, NUMBER
)
TOP = Items(ByType({ROW: ROW_SHAPE, TEXT_DISPLAY: TEXT_DISPLAY_SHAPE, LABEL: LABEL_SHAPE}), 5, 1)
MODAL = Fields({"custom_id": CUSTOM_ID, "title": Text(45, 1), "components": TOP})


def check_modal(modal: Any, path: Path = ("data",)) -> None:
    """Refuse a modal that Discord would not show."""
    report = Report()
    MODAL.check(modal, path, report)
    report.raise_if_any()
    everything = list(walk(modal["components"]))
    check_unique_ids(everything, (*path, "components"), report)
    for component in everything:
        if component["type"] != ROW:
            check_one(component, (*path, "components"), report)
        _check_input(component, (*path, "components"), report)
    report.raise_if_any()


def _check_input(component: dict[str, Any], path: Path, report: Report) -> None:
    if component["type"] == TEXT_INPUT:
        _check_text_input(component, path, report)
    if component["type"] in SELECT_SHAPES and component.get("disabled"):
        report.add(path, "COMPONENT_DISABLED_IN_MODAL", "A select in a modal cannot be disabled.")
    if component.get("required") and component["type"] in SELECT_SHAPES and component.get("min_values") == 0:
        report.add(path, "SELECT_COMPONENT_REQUIRED", "A required select has min_values over 0.")


def _check_text_input(component: dict[str, Any], path: Path, report: Report) -> None:
    least, most = component.get("min_length") or 0, component.get("max_length") or 4000
    if least > most:
        report.add(path, "TEXT_INPUT_RANGE", "min_length is over max_length.")
    value = component.get("value") or ""
    if value and not least <= len(value) <= most:
        report.add((*path, "value"), "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")
