"""What a reader sees of Discord's markup: styles taken away, escapes undone. Anything not escaped comes alive here."""

import re
from collections.abc import Callable

from tests.loopback.discord import Message

_ADDRESS = r"https?://[^\s<>*|~`\[\]()\\]+"
_TOKENS = re.compile(
    rf"(?P<escape>\\(?P<mark>[^a-zA-Z0-9\s]))|(?P<link>\[(?P<label>(?:\\.|[^\]\\])*)\]\((?P<url>[^)\s]+)\))|(?P<address>{_ADDRESS})"
    r"|(?P<person><@!?\d+>|<@&\d+>|<#\d+>)|<t:(?P<moment>-?\d+):(?P<style>[FDtR])>|(?P<emoji><a?:\w+:\d+>)"
    r"|(?P<style_mark>\*+|__?|~~|\|\||`+)"
)
_LINE = re.compile(r"^[ \t]*(?:#{1,3} |-# |> |>>> |[-+*] )")


def _unread(posix: int, _style: str) -> str:
    return f"[moment {posix}]"


def _named(mention: str) -> str:
    return mention


class Reader:
    """Somebody's eyes: how they see a moment, by its letter of style, and the mention of a person."""

    def __init__(self, moment: Callable[[int, str], str] = _unread, person: Callable[[str], str] = _named) -> None:
        self._moment, self._person = moment, person

    def read(self, markup: str) -> str:
        """The words of a text in Discord's markup."""
        return "\n".join(_TOKENS.sub(self._seen, _LINE.sub("", line)) for line in markup.split("\n"))

    def _seen(self, found: re.Match[str]) -> str:
        if found["escape"]:
            return found["mark"]
        if found["link"]:
            return self.read(found["label"])
        if found["moment"]:
            return self._moment(int(found["moment"]), found["style"])
        return found["address"] or self._person(found["person"] or "")


_READER = Reader()


def seen(message: Message, reader: Reader = _READER) -> str:
    """The words of a whole message, with its buttons' and links' labels and the names of its files."""
    texts = [message.content, *(embed.get("description") or "" for embed in message.embeds)]
    labels = [
        part.get("label") or part.get("placeholder") or ""
        for row in message.components
        for part in row.get("components") or []
    ]
    return "\n".join(
        [*(reader.read(text) for text in texts if text), *labels, *(one["filename"] for one in message.attachments)]
    )
