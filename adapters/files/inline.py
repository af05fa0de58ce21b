"""A line with its markup: its words, and the links behind them. Markup by CommonMark's rules."""

import re
from dataclasses import dataclass
from functools import cache
from html import unescape

from markdown_it import MarkdownIt
from markdown_it.token import Token

LONGEST_LINE = 4000
"""Characters of a line that are read for markup; nobody's title is longer."""
_MOST_MARKS = 60
"""Of one kind on a line; a line with more is no list of links, and slow to read."""
_MARKUP = re.compile(r"[\[\]<>*_`&\\~]")
_HREF = re.compile(r"<a\b[^>]{0,200}?\bhref\s*=\s*[\"']?([^\"'\s>]{1,1000})", re.IGNORECASE)
_STRIKE = re.compile(r"~~(.{1,300}?)~~")


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a line: what it is called, where it leads, and where in the plain text it stands."""

    text: str
    address: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Inline:
    """A line's plain text, which has the links' words in it, and its links."""

    text: str
    links: tuple[Link, ...] = ()

    def without(self, links: tuple[Link, ...]) -> str:
        """The plain text without the words of these links."""
        text = self.text
        for link in sorted(links, key=lambda one: -one.start):
            text = f"{text[: link.start]} {text[link.end :]}"
        return text


@cache
def _reader() -> MarkdownIt:
    """Without `linkify`: bare addresses are found by whoever reads the words."""
    return MarkdownIt("commonmark", {"html": True, "maxNesting": 20})


References = dict[str, dict[str, str]]
"""What `[1]: https://…` somewhere in the file says, by the name in capitals."""


def inline(text: str, references: References | None = None) -> Inline:
    """The line without its markup."""
    text = text.strip()
    if not _MARKUP.search(text) or len(text) > LONGEST_LINE or max(map(text.count, "[*_`<")) > _MOST_MARKS:
        return Inline(" ".join(text.split()))
    text = _STRIKE.sub(r"\1", _addresses_kept(text))
    tokens = _reader().parseInline(text, {"references": references or {}})
    said, links = _Spoken(), []
    for token in tokens[0].children or ():
        if token.type in ("link_open", "html_inline") and (address := _address(token)):
            said.opened.append((len(said), address))
        elif token.type == "link_close" or (token.type == "html_inline" and token.content.lower().startswith("</a")):
            if said.opened:
                start, address = said.opened.pop()
                links.append((start, len(said), address))
        elif token.type == "html_inline":
            said.add(" " if token.content.lower().startswith(("<br", "<p", "<li", "<td")) else "")
        elif token.type != "image":
            said.add(" " if token.type in ("softbreak", "hardbreak") else token.content)
    whole = said.text
    return Inline(whole, tuple(Link(" ".join(whole[a:b].split()), unescape(to), a, b) for a, b, to in links))


class _Spoken:
    """The words so far."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self.opened: list[tuple[int, str]] = []

    def __len__(self) -> int:
        return self._length

    def add(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    @property
    def text(self) -> str:
        return "".join(self._parts)


def _address(token: Token) -> str:
    if token.type == "link_open":
        return str(token.attrGet("href") or "")
    match = _HREF.match(token.content)
    return match[1] if match else ""


_MENTION = re.compile(r"<([@#!][^<>\s]{1,100})>")
_SLACK_LINK = re.compile(r"<(https?://[^|<>\s]{1,1000})\|([^<>]{1,300})>")
_BARE = re.compile(r"(?<![(<\"'=\[])https?://[^\s<>\[\]]+")


def _addresses_kept(text: str) -> str:
    """With backslashes before what would be markup within a bare address, and what chats write for links and people."""
    text = _SLACK_LINK.sub(lambda match: f"[{match[2]}](<{match[1]}>)", text)
    text = _MENTION.sub(lambda match: f"\\<{match[1]}>", text)
    return _BARE.sub(lambda match: re.sub(r"([*_~`\\])", r"\\\1", match[0]), text)
