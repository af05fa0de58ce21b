"""A Post as Slack messages in Block Kit: https://docs.slack.dev/reference/block-kit/blocks.

Words stand in rich text and plain text only, where nothing is markup and nothing pings. Each message repeats its whole
content in `text`, for notifications and screen readers; so it is that limit (4000) that splits a long post, well below
the undocumented total of about 13,200 characters over all blocks.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from adapters.slack.spans import Json, Look, elements, escape, linkable, mrkdwn
from adapters.slack.values import button_value, select_id
from bot.chat.post import Button, Choice, Link, Part, Post, Select, Span, Text
from bot.chat.splitting import split, split_words

TEXT, TOTAL, BLOCKS = 3900, 11_000, 45
_PIECE, _LABEL = 2800, 500
_HEADER, _BUTTON, _OPTION, _OPTION_VALUE, _OPTIONS, _PER_ROW, _PLACEHOLDER = 150, 75, 75, 150, 100, 25, 150
_STYLED = ("primary", "danger")


@dataclass(slots=True)
class Message:
    """One message of Slack's: its full text, and its blocks."""

    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    size: int = 0

    def has_room_for(self, chunk: "Chunk") -> bool:
        """Whether another piece fits below Slack's limits."""
        fits = len(self.text) + 1 + len(chunk.text) <= TEXT and self.size + chunk.size <= TOTAL
        return fits and len(self.blocks) < BLOCKS

    def add(self, chunk: "Chunk") -> None:
        """Put a piece below the others."""
        self.text = f"{self.text}\n{chunk.text}" if self.text and chunk.text else self.text or chunk.text
        self.blocks.append(chunk.block)
        self.size += chunk.size


@dataclass(frozen=True, slots=True)
class Chunk:
    """A block and its words."""

    text: str
    block: Json

    @property
    def size(self) -> int:
        """What it takes of the total: never less than Slack counts, since the names of its keys are counted too."""
        return len(json.dumps(self.block, ensure_ascii=False))


def messages(post: Post, look: Look) -> list[Message]:
    """The messages that show the post, at least one; links, menu and buttons stand in the last."""
    shown = [Message()]
    for chunk in chunks(post, look):
        if not shown[-1].has_room_for(chunk):
            shown.append(Message())
        shown[-1].add(chunk)
    for message in shown:
        message.text = message.text if message.text.strip() else _without_words(post)
    return shown


def blocks(post: Post, look: Look, most: int) -> list[Json]:
    """The post as blocks of a modal or home tab, at most so many; buttons come before anything is left out."""
    made = [chunk.block for chunk in chunks(post, look)] or [rich(("–",), look).block]
    if len(made) <= most:
        return made
    tail = [block for block in made if block["type"] in ("actions", "section")][-most:]
    return [*[block for block in made if block not in tail][: most - len(tail)], *tail]


def chunks(post: Post, look: Look) -> Iterator[Chunk]:
    """The blocks of the post in order."""
    if post.title.strip():
        yield from _title(post, look)
    for part in post.parts:
        yield from _part(part, look)
    if links := [link for link in post.links if link.url]:
        yield rich(_with_dots(links), look)
    if post.select and post.select.choices:
        yield Chunk("", _select(post.select, look))
    for start in range(0, len(post.buttons), _PER_ROW):
        yield Chunk("", _row(post.buttons[start : start + _PER_ROW], start, look))


def _title(post: Post, look: Look) -> Iterator[Chunk]:
    title = look.own(" ".join(post.title.split()))
    linked = linkable(post.url) and all(link.url != post.url for link in post.links)
    if linked:
        yield rich((Link(title, post.url),), look, bold=True)
    elif len(title) <= _HEADER:
        yield Chunk(escape(title), {"type": "header", "text": {"type": "plain_text", "text": title, "emoji": False}})
    else:
        for piece in split((title,), _PIECE, lambda span: len(mrkdwn((span,), look))):
            yield rich(_joined(piece), look, bold=True)


def _part(part: Part, look: Look) -> Iterator[Chunk]:
    """A label in bold above its text; a long text in several blocks, cut where a sentence ends."""
    label = short(part.label, _LABEL)
    pieces = split(part.text, _PIECE, lambda span: len(mrkdwn((span,), look, quote=part.quote)))
    if not pieces and label:
        yield rich((label,), look, bold=True)
    for index, piece in enumerate(pieces):
        yield _labelled(label if index == 0 else "", _joined(piece), look, quote=part.quote)


def _joined(text: Text) -> Text:
    """Neighbouring strings as one: each element of a rich text counts."""
    groups = groupby(text, lambda span: isinstance(span, str))
    joined = (("".join(map(str, group)),) if words else tuple(group) for words, group in groups)
    return tuple(span for some in joined for span in some)


def _labelled(label: str, text: tuple[Span, ...], look: Look, *, quote: bool) -> Chunk:
    inner: list[Json] = []
    if label:
        line_end = () if quote else ("\n",)
        inner.append({"type": "rich_text_section", "elements": elements((label, *line_end), look, bold=True)})
    if quote:
        inner.append({"type": "rich_text_quote", "elements": elements(text, look, quote=True)})
    elif inner:
        inner[0]["elements"] += elements(text, look)
    else:
        inner.append({"type": "rich_text_section", "elements": elements(text, look)})
    words = mrkdwn(text, look, quote=quote)
    if quote:
        words = "\n".join(f"&gt; {line}" if line else "&gt;" for line in words.split("\n"))
    head = f"{escape(look.own(label))}\n" if label else ""
    return Chunk(head + words, {"type": "rich_text", "elements": inner})


def rich(text: tuple[Span, ...], look: Look, *, bold: bool = False) -> Chunk:
    """A block of one section."""
    section = {"type": "rich_text_section", "elements": elements(text, look, bold=bold)}
    return Chunk(mrkdwn(text, look), {"type": "rich_text", "elements": [section]})


def _with_dots(links: Sequence[Link]) -> tuple[Span, ...]:
    return tuple(span for index, link in enumerate(links) for span in ((" · ", link) if index else (link,)))


def plain(text: str, most: int) -> Json:
    """A plain text object, cut at a word where it is too long."""
    return {"type": "plain_text", "text": short(" ".join(text.split()), most) or "–", "emoji": False}


def short(text: str, most: int) -> str:
    """The text, cut at a word where it is too long."""
    return text if len(text) <= most else f"{split_words(text, most - 1)[0]}…"


def _row(buttons: Sequence[Button], start: int, look: Look) -> Json:
    return {"type": "actions", "elements": [_button(one, start + index, look) for index, one in enumerate(buttons)]}


def _button(button: Button, index: int, look: Look) -> Json:
    made = {
        "type": "button",
        "action_id": f"button-{index}",
        "text": plain(look.own(button.label), _BUTTON),
        "value": button_value(button),
    }
    return made | ({"style": button.style} if button.style in _STYLED else {})


def _select(select: Select, look: Look) -> Json:
    """A menu beside its own name; a menu for several is allowed there and not among buttons."""
    menu: Json = {
        "type": "multi_static_select" if select.most > 1 else "static_select",
        "action_id": select_id(select),
        "options": [option(choice) for choice in select.choices[:_OPTIONS]],
    }
    label = look.own(select.placeholder)
    if label:
        menu["placeholder"] = plain(label, _PLACEHOLDER)
    if select.most > 1:
        menu["max_selected_items"] = min(select.most, _OPTIONS)
    # Slack keeps what somebody has chosen as long as block_id and action_id stay: through an edit of the message that
    # leaves the options as they are. Without one it gives the block another with each edit, and every menu is empty.
    return {"type": "section", "block_id": _named(menu), "text": plain(label, _PLACEHOLDER), "accessory": menu}


def _named(menu: Json) -> str:
    """The same for the same menu."""
    return f"choose-{hashlib.sha256(json.dumps(menu, sort_keys=True).encode()).hexdigest()[:32]}"


def option(choice: Choice) -> Json:
    made = {"text": plain(choice.label, _OPTION), "value": choice.value[:_OPTION_VALUE]}
    return made | ({"description": plain(choice.description, _OPTION)} if choice.description.strip() else {})


def _without_words(post: Post) -> str:
    """For a message of buttons or a picture alone; Slack wants some text."""
    names = [post.picture.alt] if post.picture else [button.label for button in post.buttons]
    return escape(short(" · ".join(name for name in names if name.strip()), _PIECE)) or "–"
