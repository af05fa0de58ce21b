"""What a reader sees of Discord's markup: styles taken away, escapes undone. Anything not escaped comes alive here."""

import re

from tests.loopback.discord import Message

_ADDRESS = r"https?://[^\s<>*|~`\[\]()\\]+"
_TOKENS = re.compile(
    rf"(?P<escape>\\(?P<mark>[^a-zA-Z0-9\s]))|(?P<link>\[(?P<label>(?:\\.|[^\]\\])*)\]\((?P<url>[^)\s]+)\))|(?P<address>{_ADDRESS})"
    r"|(?P<person><@!?\d+>|<@&\d+>|<#\d+>)|<t:(?P<moment>-?\d+):(?P<style>[FDtR])>|(?P<emoji><a?:\w+:\d+>)"
    r"|(?P<style_mark>\*+|__?|~~|\|\||`+)"
)
_LINE = re.compile(r"^[ \t]*(?:#{1,3} |-# |> |>>> |[-+*] )")


def read(markup: str) -> str:
    """The words of a text in Discord's markup."""
    return "\n".join(_TOKENS.sub(_seen, _LINE.sub("", line)) for line in markup.split("\n"))


def _seen(found: re.Match[str]) -> str:
    if found["escape"]:
        return found["mark"]
    if found["link"]:
        return read(found["label"])
    if found["moment"]:
        return f"[moment {found['moment']}]"
    return found["address"] or found["person"] or ""


def seen(message: Message) -> str:
    """The words of a whole message, with its buttons' and links' labels and the names of its files."""
    texts = [message.content, *(embed.get("description") or "" for embed in message.embeds)]
    labels = [
        part.get("label") or part.get("placeholder") or ""
        for row in message.components
        for part in row.get("components") or []
    ]
    return "\n".join(
        [*(read(text) for text in texts if text), *labels, *(one["filename"] for one in message.attachments)]
    )
