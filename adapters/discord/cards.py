"""A Post as messages: one embed each, long posts split where a reader would pause.

Embeds, not Components V2: nothing in an embed can notify anybody, a message may be edited from one shape into any
other, and 4096 characters fit where V2 has 4000 with all its labels. The title is a heading inside the text, so that
the embed's own address, which nobody sees without a title, can carry the mark that `looking_back` searches for.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from io import BytesIO
from itertools import chain

import discord

from adapters.discord.escaping import escaped, length, linked, mention, shown
from bot.chat.post import Part, Post, Span, Text, Tone, Who
from bot.chat.splitting import split, split_words

MOST = 4000
"""Characters of an embed's text; Discord takes 4096."""
_TITLE = 300
_LABEL = 200
_COLOURS: dict[Tone, int] = {
    "plain": 0x5865F2, "paper": 0x2E7D5B, "ballot": 0xC98A1B, "praise": 0x4CAF50, "warning": 0xC0392B,
}  # fmt: skip
_PICTURE = "card.png"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One message of a post. `mark` is its key's digest: its nonce, and how it is found again."""

    text: str
    tone: Tone = "plain"
    mark: str = ""
    pings: tuple[Who, ...] = ()
    role: int = 0  # of those who are called
    picture: tuple[bytes, str] | None = None
    file: tuple[str, str] | None = None
    last: bool = field(default=False, kw_only=True)  # it carries the post's buttons

    @property
    def embed(self) -> discord.Embed:
        shown = discord.Embed(description=self.text or "\u2060", colour=_COLOURS[self.tone])
        if self.mark:
            shown.url = MARK + self.mark
        if self.picture:
            shown.set_image(url=f"attachment://{_PICTURE}")
        return shown

    @property
    def content(self) -> str | None:
        """The mentions: only outside the embed do they reach anybody."""
        role = (f"<@&{self.role}>",) if self.role else ()
        return " ".join(dict.fromkeys((*role, *map(mention, self.pings)))) or None

    @property
    def mentions(self) -> discord.AllowedMentions:
        """Exactly these people, and those of this one role, may be notified."""
        users = [discord.Object(int(who.account.user)) for who in self.pings if who.account]
        roles = [discord.Object(self.role)] if self.role else False
        return discord.AllowedMentions(everyone=False, roles=roles, replied_user=False, users=users or False)

    def files(self) -> list[discord.File]:
        """Fresh files to upload: each can be sent once."""
        found = []
        if self.picture:
            found.append(discord.File(BytesIO(self.picture[0]), _PICTURE, description=self.picture[1][:1024]))
        if self.file:
            found.append(discord.File(BytesIO(self.file[1].encode()), self.file[0]))
        return found


MARK = "https://paperclub.invalid/"
"""Leads nowhere (RFC 2606) and is never shown: an embed without a title shows no address."""


def leaves(post: Post, thread: str = "") -> list[Leaf]:
    """The messages of a post, in order; at least one. The last leads to a thread, where one is named."""
    way = [Block(f"<#{thread}>")] if thread else []
    texts = list(_pages(chain(_blocks(post), way))) or [""]
    pings = tuple(span for part in post.parts for span in part.text if isinstance(span, Who) and mention(span))
    found = [Leaf(text, post.tone) for text in texts]
    found[0] = replace(found[0], pings=pings)
    picture = (post.picture.png, post.picture.alt) if post.picture else None
    file = (post.attachment.name, post.attachment.text) if post.attachment else None
    found[-1] = replace(found[-1], picture=picture, file=file, last=True)
    return found


@dataclass(frozen=True, slots=True)
class Block:
    """A part ready to be laid out: its markup, and whether it belongs close to what stands before it."""

    text: str
    close: bool = False


def _blocks(post: Post) -> Iterator[Block]:
    if post.title:
        title = split_words(post.title.replace("\n", " "), _TITLE)[0]
        yield Block(f"### {linked(title, post.url) if post.url else escaped(title)}")
    previous: Part | None = None
    for part in post.parts:
        yield from _of_part(part, close=part.quote and not part.label and previous is not None and not previous.quote)
        previous = part
    if outside := [link for link in post.links if not _fits_a_button(link.url)]:
        yield Block("\n".join(linked(link.label, link.url) for link in outside))


def _fits_a_button(url: str) -> bool:
    return url.startswith(("https://", "http://")) and len(url) <= 512


def _of_part(part: Part, *, close: bool) -> Iterator[Block]:
    head = f"**{escaped(split_words(part.label, _LABEL)[0])}**" if part.label.strip() else ""
    most = MOST - length(head) - 1
    pieces = split(part.text, most, lambda span: _size(span, quote=part.quote)) or [()]
    for index, piece in enumerate(pieces):
        text = _laid(piece, quote=part.quote)
        lines = [line for line in (head if index == 0 else "", text) if line]
        if lines:
            yield Block("\n".join(lines), close=close and index == 0)


def _laid(text: Text, *, quote: bool) -> str:
    said = "".join(map(shown, text)).strip("\n")
    return _quoted(said) if quote and said else said


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def _size(span: Span, *, quote: bool) -> int:
    said = shown(span)
    return length(said) + (2 * said.count("\n") + 2 if quote else 0)


def _pages(blocks: Iterator[Block]) -> Iterator[str]:
    """Blocks laid together as long as they fit into one message."""
    page = ""
    for block in blocks:
        gap = "\n" if block.close else "\n\n"
        if page and length(page) + length(gap) + length(block.text) > MOST:
            yield page
            page = ""
        page = f"{page}{gap}{block.text}" if page else block.text
    if page:
        yield page
