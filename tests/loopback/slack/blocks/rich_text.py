"""The rich_text block: mentions are elements of their own and words are only words."""

from . import limits
from .elements import channel_id, user_id
from .shape import Check, flag, many, one_of, pattern, shape, string, typed, whole
from .texts import identifier, web_address

_style = shape(
    {},
    dict.fromkeys(("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight", "unlink"), flag),
)
_styled: dict[str, Check] = {"style": _style}


def _part(kind: str, required: dict[str, Check], optional: dict[str, Check] | None = None) -> Check:
    return shape({"type": one_of(kind), **required}, _styled | (optional or {}))


def _spoken(value: object, pointer: str, problems: list[str]) -> None:
    # Unlike text objects, a rich text may hold nothing but spaces or line breaks: they separate its parts.
    if not isinstance(value, str) or not 0 < len(value) <= limits.MESSAGE_TOTAL:
        problems.append(f"[ERROR] must provide a non-empty string [json-pointer:{pointer}]")


INLINE: dict[str, Check] = {
    "text": _part("text", {"text": _spoken}),
    "link": _part("link", {"url": web_address}, {"text": _spoken, "unsafe": flag}),
    "emoji": _part("emoji", {"name": string(100)}, {"unicode": string(100)}),
    "user": _part("user", {"user_id": user_id}),
    "usergroup": _part("usergroup", {"usergroup_id": identifier}),
    "channel": _part("channel", {"channel_id": channel_id}),
    "broadcast": _part("broadcast", {"range": one_of("here", "channel", "everyone")}),
    "color": _part("color", {"value": pattern(r"#[0-9a-fA-F]{6}", "must be a colour as #RRGGBB")}),
    "date": _part(
        "date",
        {"timestamp": whole(0, 99_999_999_999), "format": string(200)},
        {"url": web_address, "fallback": string(200)},
    ),
}
_inline = many(typed(INLINE), 1000, 0)
_words_and_links = many(typed({kind: INLINE[kind] for kind in ("text", "link")}), 1000, 0)
_section = shape({"type": one_of("rich_text_section"), "elements": _inline}, {})

PIECES: dict[str, Check] = {
    "rich_text_section": _section,
    "rich_text_quote": shape({"type": one_of("rich_text_quote"), "elements": _inline}, {"border": whole(0, 1)}),
    "rich_text_preformatted": shape(
        {"type": one_of("rich_text_preformatted"), "elements": _words_and_links},
        {"border": whole(0, 1), "language": string(100)},
    ),
    "rich_text_list": shape(
        {
            "type": one_of("rich_text_list"),
            "style": one_of("bullet", "ordered"),
            "elements": many(typed({"rich_text_section": _section}), 1000),
        },
        {"indent": whole(0, 8), "offset": whole(0, 10_000), "border": whole(0, 1)},
    ),
}
RICH_TEXT = shape(
    {"type": one_of("rich_text"), "elements": many(typed(PIECES), 1000)},
    {"block_id": identifier},
)
