"""A refusal as a post."""

from bot.chat.post import Part, Post, Refusal
from bot.wording import Words


def refusal_post(no: Refusal, command: str, texts: Words) -> Post:
    """The sentence, the ways on, and the person's own words where they could not be kept.

    Each text stands under what its field is called in the form of this command.
    """
    own = tuple(Part((text,), label=_label(command, name, texts), quote=True) for name, text in no.typed.items())
    given_back = (Part(texts.text("your-text")), *own) if own else ()
    return Post(parts=(Part(no.whole or (no.text,)), *given_back), buttons=no.buttons, tone="warning")


def _label(path: str, name: str, texts: Words) -> str:
    """A field's label; of one that the menu no longer knows, its bare name."""
    key = f"{path.replace(' ', '-')}.label-{name}"
    return texts(key) if texts.has(key) else name
