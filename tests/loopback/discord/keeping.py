"""Components as Discord keeps them: numbered, without nulls, with the defaults that it fills in."""

from collections.abc import Callable
from typing import Any

from tests.loopback.discord.component_limits import CONTAINER, FILE, GALLERY, SELECTS, SEPARATOR, THUMBNAIL, walk

DEFAULTS: dict[int, dict[str, Any]] = {
    CONTAINER: {"accent_color": None, "spoiler": False},
    SEPARATOR: {"spacing": 1, "divider": True},
    THUMBNAIL: {"description": None, "spoiler": False},
    FILE: {"spoiler": False},
    **{kind: {"min_values": 1, "max_values": 1} for kind in SELECTS},
}


def without_nulls(value: Any) -> Any:
    """A deep copy that lacks every null."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


def kept(components: list[dict[str, Any]], new_id: Callable[[], int]) -> list[dict[str, Any]]:
    """The components of a checked body as a message holds them; `new_id` numbers their media."""
    components = without_nulls(components)
    taken = {one["id"] for one in walk(components) if one.get("id")}
    free = (number for number in range(1, 10_000) if number not in taken)
    for one in walk(components):
        # An id of 0 counts as none.
        one["id"] = one.get("id") or next(free)
        for key, value in DEFAULTS.get(one["type"], {}).items():
            one.setdefault(key, value)
        _keep_media(one, new_id)
    return components


def _keep_media(component: dict[str, Any], new_id: Callable[[], int]) -> None:
    if component["type"] == GALLERY:
        for item in component["items"]:
            item.setdefault("description", None)
            item.setdefault("spoiler", False)
    for item in [component, *(component.get("items") or [])]:
        media = item.get("media") or item.get("file")
        if media is not None:
            media |= {"id": str(new_id()), "proxy_url": media["url"]}
