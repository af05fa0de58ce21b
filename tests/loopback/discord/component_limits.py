"""The shapes and counts of message components, legacy rows and Components V2 alike."""

from collections.abc import Iterator
from typing import Any

from tests.loopback.discord.shapes import (
    ByType,
    Fields,
    Items,
    OneOf,
    Path,
    Report,
    Shape,
    Snowflake,
    Text,
    Url,
    Whole,
    YesNo,
)

ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
SELECTS = (3, 5, 6, 7, 8)
SECTION, TEXT_DISPLAY, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER = 9, 10, 11, 12, 13, 14, 17
LINK_STYLE, PREMIUM_STYLE = 5, 6

KIND: dict[str, Shape] = {"type": Whole()}
NUMBER: dict[str, Shape] = {"id": Whole(0, 2**31 - 1)}
CUSTOM_ID = Text(100, 1)
EMOJI = Fields({}, {"id": Snowflake(), "name": Text(32), "animated": YesNo()})
OPTION = Fields(
    {"label": Text(100, 1), "value": Text(100, 1)},
    {"description": Text(100), "default": YesNo(), "emoji": EMOJI},
)
SELECT_PARTS: dict[str, Shape] = NUMBER | {
    "placeholder": Text(150), "min_values": Whole(0, 25), "max_values": Whole(1, 25), "disabled": YesNo(),
    "required": YesNo(),
}  # fmt: skip
DEFAULTS = Items(Fields({"id": Snowflake(), "type": OneOf(("user", "role", "channel"))}), 25)
STRING_SELECT_SHAPE = Fields(KIND | {"custom_id": CUSTOM_ID, "options": Items(OPTION, 25, 1)}, SELECT_PARTS)
ENTITY_SELECT_SHAPE = Fields(KIND | {"custom_id": CUSTOM_ID}, SELECT_PARTS | {"default_values": DEFAULTS})
CHANNEL_SELECT_SHAPE = Fields(
    KIND | {"custom_id": CUSTOM_ID}, SELECT_PARTS | {"default_values": DEFAULTS, "channel_types": Items(Whole())}
)
ENTITY: Shape = ENTITY_SELECT_SHAPE
SELECT_SHAPES: dict[int, Shape] = {3: STRING_SELECT_SHAPE, 5: ENTITY, 6: ENTITY, 7: ENTITY, 8: CHANNEL_SELECT_SHAPE}
BUTTON_SHAPE = Fields(
    KIND | {"style": Whole(1, 6)},
    NUMBER
    | {
        "label": Text(80), "custom_id": CUSTOM_ID, "url": Url(512), "disabled": YesNo(), "emoji": EMOJI,
        "sku_id": Snowflake(),
    },
)  # fmt: skip
ROW_SHAPE = Fields(KIND | {"components": Items(ByType(SELECT_SHAPES | {BUTTON: BUTTON_SHAPE}), 5, 1)}, NUMBER)
MEDIA = Fields({"url": Url(attachment=True)})
TEXT_DISPLAY_SHAPE = Fields(KIND | {"content": Text(4000, 1)}, NUMBER)
THUMBNAIL_SHAPE = Fields(KIND | {"media": MEDIA}, NUMBER | {"description": Text(1024), "spoiler": YesNo()})
SECTION_SHAPE = Fields(
    KIND
    | {
        "components": Items(ByType({TEXT_DISPLAY: TEXT_DISPLAY_SHAPE}), 3, 1),
        "accessory": ByType({BUTTON: BUTTON_SHAPE, THUMBNAIL: THUMBNAIL_SHAPE}),
    },
    NUMBER,
)
GALLERY_ITEM = Fields({"media": MEDIA}, {"description": Text(1024), "spoiler": YesNo()})
INSIDE: dict[int, Shape] = {
    ROW: ROW_SHAPE,
    SECTION: SECTION_SHAPE,
    TEXT_DISPLAY: TEXT_DISPLAY_SHAPE,
    GALLERY: Fields(KIND | {"items": Items(GALLERY_ITEM, 10, 1)}, NUMBER),
    FILE: Fields(KIND | {"file": MEDIA}, NUMBER | {"spoiler": YesNo()}),
    SEPARATOR: Fields(KIND, NUMBER | {"spacing": OneOf((1, 2)), "divider": YesNo()}),
}
CONTAINER_SHAPE = Fields(
    KIND | {"components": Items(ByType(INSIDE), 40, 1)},
    NUMBER | {"accent_color": Whole(0, 0xFFFFFF), "spoiler": YesNo()},
)
V2_TOP = Items(ByType(INSIDE | {CONTAINER: CONTAINER_SHAPE}), 40)
LEGACY_TOP = Items(ByType({ROW: ROW_SHAPE}), 5)


def walk(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every component in reading order, the nested ones too."""
    for component in components:
        yield component
        yield from walk(component.get("components") or [])
        for key in ("accessory", "component"):
            if component.get(key):
                yield from walk([component[key]])


def check_components(components: Any, path: Path, report: Report, *, v2: bool) -> None:
    """All rules of the components of one message; the deeper ones only once every field has its shape."""
    before = len(report.found)
    (V2_TOP if v2 else LEGACY_TOP).check(components, path, report)
    if len(report.found) > before:
        return
    everything = list(walk(components))
    if v2:
        _check_v2_totals(everything, path, report)
    check_unique_ids(everything, path, report)
    for component in everything:
        check_one(component, path, report)


def _check_v2_totals(everything: list[dict[str, Any]], path: Path, report: Report) -> None:
    if len(everything) > 40:
        report.add(path, "COMPONENT_MAX_COUNT", "The total number of components must not exceed 40.")
    if sum(len(c["content"]) for c in everything if c["type"] == TEXT_DISPLAY) > 4000:
        report.add(path, "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", "Displayable text must not exceed 4000.")


def check_unique_ids(everything: list[dict[str, Any]], path: Path, report: Report) -> None:
    for key in ("custom_id", "id"):
        seen = [c[key] for c in everything if c.get(key)]
        if len(seen) != len(set(seen)):
            report.add(path, "COMPONENT_CUSTOM_ID_DUPLICATED", f"Component {key}s must be unique.")


def check_one(component: dict[str, Any], path: Path, report: Report) -> None:
    """What one component must hold beyond the shapes of its fields."""
    kind = component["type"]
    if kind == ROW and any(c["type"] in SELECTS for c in component["components"]) and len(component["components"]) > 1:
        report.add(path, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "A select takes a whole row.")
    elif kind == BUTTON:
        _check_button(component, path, report)
    elif kind in SELECTS:
        check_select(component, path, report)


def _check_button(button: dict[str, Any], path: Path, report: Report) -> None:
    style = button["style"]
    needed = {LINK_STYLE: "url", PREMIUM_STYLE: "sku_id"}.get(style, "custom_id")
    for key in ("custom_id", "url", "sku_id"):
        if bool(button.get(key)) != (key == needed):
            report.add((*path, key), "BUTTON_COMPONENT_STYLE", f"Style {style} has a {needed} and no other.")
    if style != PREMIUM_STYLE and not button.get("label") and not button.get("emoji"):
        report.add((*path, "label"), "BUTTON_COMPONENT_LABEL_OR_EMOJI", "A button needs a label or an emoji.")


def check_select(select: dict[str, Any], path: Path, report: Report) -> None:
    least, most = values_range(select)
    options = select.get("options")
    if least > most:
        report.add((*path, "min_values"), "SELECT_COMPONENT_RANGE", "min_values is over max_values.")
    if options is None:
        return
    values = [option["value"] for option in options]
    if len(values) != len(set(values)):
        report.add((*path, "options"), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "Option values must be unique.")
    if most > len(options):
        report.add((*path, "max_values"), "SELECT_COMPONENT_MAX_VALUES", "max_values is over the number of options.")
    if sum(bool(option.get("default")) for option in options) > most:
        report.add((*path, "options"), "SELECT_COMPONENT_TOO_MANY_DEFAULTS", "More defaults than max_values.")


def values_range(select: dict[str, Any]) -> tuple[int, int]:
    """How few and how many values a select takes (both 1 unless said)."""
    least, most = select.get("min_values"), select.get("max_values")
    return (1 if least is None else least), (1 if most is None else most)
