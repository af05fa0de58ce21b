"""The shapes and limits of messages: text, embeds, allowed mentions, attachments, flags."""

from typing import Any

from tests.loopback.discord.component_limits import check_components
from tests.loopback.discord.errors import EMPTY_MESSAGE, ApiError
from tests.loopback.discord.shapes import (
    Anything,
    Fields,
    Items,
    Moment,
    Number,
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
from tests.loopback.discord.world import COMPONENTS_V2, EPHEMERAL, Message

SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS = 1 << 2, 1 << 12
FLAGS_OF_A_MESSAGE = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2
FLAGS_OF_AN_ANSWER = FLAGS_OF_A_MESSAGE | EPHEMERAL
FLAGS_OF_AN_EDIT = SUPPRESS_EMBEDS | COMPONENTS_V2

ICON: dict[str, Shape] = {"icon_url": Url(attachment=True), "proxy_icon_url": Anything()}
PICTURE = Fields(
    {"url": Url(attachment=True)},
    {"proxy_url": Anything(), "width": Whole(), "height": Whole(), "description": Text(4096), "flags": Whole()},
)
EMBED = Fields(
    {},
    {
        "title": Text(256), "description": Text(4096), "url": Url(), "color": Whole(0, 0xFFFFFF), "type": Text(),
        "timestamp": Moment(), "footer": Fields({"text": Text(2048, 1)}, ICON), "image": PICTURE, "thumbnail": PICTURE,
        "author": Fields({"name": Text(256, 1)}, ICON | {"url": Url()}), "video": Anything(), "provider": Anything(),
        "fields": Items(Fields({"name": Text(256, 1), "value": Text(1024, 1)}, {"inline": YesNo()}), 25),
        "flags": Whole(),
    },
)  # fmt: skip
ALLOWED_MENTIONS = Fields(
    {},
    {
        "parse": Items(OneOf(("users", "roles", "everyone"))), "users": Items(Snowflake(), 100),
        "roles": Items(Snowflake(), 100), "replied_user": YesNo(),
    },
)  # fmt: skip
ATTACHMENT = Fields(
    {"id": Snowflake()},
    {
        "filename": Text(1024), "description": Text(1024), "title": Text(1024), "is_spoiler": YesNo(),
        "content_type": Anything(), "size": Whole(), "url": Text(), "proxy_url": Text(), "width": Whole(),
        "height": Whole(), "duration_secs": Number(), "waveform": Text(), "spoiler": YesNo(), "flags": Whole(),
        "ephemeral": YesNo(),
    },
)  # fmt: skip
BODY: dict[str, Shape] = {
    "content": Text(2000), "embeds": Items(EMBED, 10), "allowed_mentions": ALLOWED_MENTIONS, "components": Anything(),
    "attachments": Items(ATTACHMENT, 10), "flags": Whole(0), "tts": YesNo(), "sticker_ids": Items(Snowflake(), 3),
    "poll": Anything(),
}  # fmt: skip
REFERENCE = Fields(
    {"message_id": Snowflake()},
    {"channel_id": Snowflake(), "guild_id": Snowflake(), "fail_if_not_exists": YesNo(), "type": OneOf((0, 1))},
)


class Nonce:
    """A nonce: a whole number or a string of at most 25 characters."""

    def check(self, value: Any, path: Path, report: Report) -> None:
        (Text(25) if isinstance(value, str) else Whole(-(2**63), 2**63 - 1)).check(value, path, report)


CREATE = Fields({}, BODY | {"nonce": Nonce(), "enforce_nonce": YesNo(), "message_reference": REFERENCE})
ANSWER = Fields({}, BODY)
FOLLOW_UP = Fields({}, BODY | {"username": Text(80, 1), "avatar_url": Url()})
EDIT = Fields({}, BODY)


def check_message(
    shape: Fields, body: Any, *, flags: int, before: Message | None = None, files: tuple[str, ...] = ()
) -> None:
    """Refuse a message body that breaks a limit. `before` is the message being edited, `files` the uploaded names."""
    report = Report()
    shape.check(body, (), report)
    report.raise_if_any()
    v2 = is_v2(body, before)
    check_flags(body, flags, before, report)
    _check_embeds(body.get("embeds") or [], files, report)
    _check_mentions(body.get("allowed_mentions") or {}, report)
    if v2:
        _check_no_legacy(body, report)
    if body.get("components"):
        check_components(body["components"], ("components",), report, v2=v2)
    report.raise_if_any()
    _check_not_empty(body, before, bool(files))


def is_v2(body: dict[str, Any], before: Message | None) -> bool:
    """Once a message is Components V2 it stays so."""
    return bool((body.get("flags") or 0) & COMPONENTS_V2) or (before is not None and before.v2)


def check_flags(body: dict[str, Any], allowed: int, before: Message | None, report: Report) -> None:
    flags = body.get("flags") or 0
    already = before.flags if before is not None else 0
    if flags & ~(allowed | already):
        report.add(("flags",), "MESSAGE_FLAGS_INVALID", f"Only the flags {allowed} can be set here.")


def _check_embeds(embeds: list[dict[str, Any]], files: tuple[str, ...], report: Report) -> None:
    if sum(embed_size(embed) for embed in embeds) > 6000:
        report.add(("embeds",), "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000")
    for index, embed in enumerate(embeds):
        shown = [embed.get(key) for key in ("title", "description", "fields", "footer", "author", "image", "thumbnail")]
        if not any(shown):
            report.add(("embeds", index, "description"), "BASE_TYPE_REQUIRED", "This field is required")
        for url in _picture_urls(embed):
            if url.startswith("attachment://") and url.removeprefix("attachment://") not in files:
                report.add(("embeds", index, "image", "url"), "UNKNOWN_ATTACHMENT", f"No file is called {url}.")


def _picture_urls(embed: dict[str, Any]) -> list[str]:
    return [embed[key]["url"] for key in ("image", "thumbnail") if embed.get(key)]


def embed_size(embed: dict[str, Any]) -> int:
    """The characters that count towards the 6000: title, description, fields, footer and author."""
    texts = [embed.get("title"), embed.get("description"), (embed.get("footer") or {}).get("text")]
    texts.append((embed.get("author") or {}).get("name"))
    for field in embed.get("fields") or []:
        texts += [field["name"], field["value"]]
    return sum(len(text) for text in texts if text)


def _check_mentions(allowed: dict[str, Any], report: Report) -> None:
    for kind in ("users", "roles"):
        named = allowed.get(kind) or []
        if named and kind in (allowed.get("parse") or []):
            message = f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.'
            report.add(("allowed_mentions",), "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message)
        if len({str(one) for one in named}) != len(named):
            report.add(("allowed_mentions", kind), "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this.")


def _check_no_legacy(body: dict[str, Any], report: Report) -> None:
    for key in ("content", "embeds", "poll", "sticker_ids"):
        if body.get(key):
            message = f"The '{key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
            report.add((key,), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", message)


def _check_not_empty(body: dict[str, Any], before: Message | None, files: bool) -> None:
    """Something must remain to be seen once the given fields replaced the old ones."""

    def seen(key: str) -> Any:
        return body[key] if key in body else getattr(before, key, None)

    content = seen("content") or ""
    rest = [seen(key) for key in ("embeds", "components", "attachments")]
    if not (content.strip() or any(rest) or files or body.get("sticker_ids") or body.get("poll")):
        raise ApiError(EMPTY_MESSAGE)
