"""A paper's title in what was written before it changed: exchanged wherever the bot itself names the paper. Pure.

The bot names a paper between quotation marks, as a label of a sheet or a link, or on a button that carries the paper;
everything else, and above all what members wrote, stays as it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.cards.ballot import short
from bot.model import Paper
from bot.post import Button, Link, Part, Post, Span
from bot.wording import Words

_LEAST, _MOST = 8, 500
"""A title that is cut anywhere is cut to a length between these."""
_ROOM = 80
"""So many characters of a title fit wherever one is named."""
_LABEL = 22
"""And on a button."""
_MARK = "\N{SYMBOL FOR NULL}"


@dataclass(frozen=True, slots=True)
class Change:
    """What a paper was called, what it is called now, and the marks that a language puts around a title."""

    was: Paper
    now: Paper
    marks: tuple[str, str]
    names: Sequence[str]  # the title as it may stand somewhere: whole, or cut; the longest first

    def instead(self, name: str) -> str:
        """What stands there from now on, as long as what stood there or as there is room for anyway."""
        return short(self.now.title, max(len(name), 0 if name != self.was.title else _ROOM))


def change(said: Words, was: Paper, now: Paper) -> Change:
    """The change of a title in posts of this language."""
    before, after = said("paper-named", title=_MARK).split(_MARK)
    cut = {short(was.title, most) for most in range(_LEAST, min(len(was.title), _MOST))}
    return Change(was, now, (before, after), [was.title, *sorted(cut - {was.title}, key=len, reverse=True)])


def retitled(post: Post, of: Change, *, labels: bool) -> Post:
    """The post with the present title of the paper; a whole label is one only where papers stand as `labels`."""
    return replace(
        post,
        title=_quoted(post.title, of),
        parts=tuple(_part(one, of, labels=labels) for one in post.parts),
        links=tuple(_link(one, of) for one in post.links),
        buttons=tuple(_button(one, of) for one in post.buttons),
    )


def _part(part: Part, of: Change, *, labels: bool) -> Part:
    text = part.text if part.quote else tuple(_span(one, of) for one in part.text)
    label = of.instead(part.label) if labels and part.label in of.names else _quoted(part.label, of)
    return replace(part, text=text, label=label)


def _span(span: Span, of: Change) -> Span:
    match span:
        case str():
            return _quoted(span, of)
        case Link():
            return _link(span, of)
        case _:
            return span


def _link(link: Link, of: Change) -> Link:
    """A link to the paper that is called like it leads where the paper is now."""
    if link.url != of.was.link or link.label not in of.names:
        return link
    return Link(of.instead(link.label), of.now.link or link.url)


def _quoted(text: str, of: Change) -> str:
    before, after = of.marks
    if before not in text:
        return text
    for name in of.names:
        text = text.replace(f"{before}{name}{after}", f"{before}{of.instead(name)}{after}")
    return text


def _button(button: Button, of: Change) -> Button:
    """A button about the paper ends with its title, or with as much of it as there was room for."""
    about = button.values.get("paper", "")
    if about not in (of.was.key, of.now.key) and not (button.values.get("note") and not about):
        return button
    name = next((one for one in of.names if button.label.endswith(f": {one}")), "")
    label = button.label.removesuffix(name) + short(of.now.title, max(len(name), _LABEL)) if name else button.label
    return replace(button, label=label, values={**button.values, **({"paper": of.now.key} if about else {})})
