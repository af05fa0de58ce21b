"""What a post is called where every post has a name of its own, as in a forum: plain words, with a day."""

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat.post import Link, Post, Span, Text, When, Who
from bot.chat.splitting import split_words
from bot.wording import Words

LONGEST = 100
"""Characters of a name: what Discord takes of a thread's."""
_END = re.compile(r"[.!?](?=\s|$)")
_NOTHING_IN_BRACKETS = re.compile(r"\s*\(\s*\)")


def called(post: Post, texts: Words, zone: str, now: datetime) -> Post:
    """The post with its name: of the thread it opens, by its title, or by its first sentence.

    A name that tells no moment and no year has the day behind it; that of a thread stays as it was given.
    """
    if post.opens_thread:
        return replace(post, name=post.opens_thread)
    first = next((part for part in post.parts if part.text), None)
    spans: Text = (post.title,) if post.title else first.text if first else ()
    name = _first_sentence("".join(_plain(one, texts, zone, now) for one in spans))
    today = now.astimezone(ZoneInfo(zone)).date()
    dated = str(today.year) in name or (not post.title and any(isinstance(one, When) for one in spans))
    if not name or dated:
        return replace(post, name=_cut(name or texts.day(today), LONGEST))
    rest = len(texts("post-named", name="", day=texts.day(today)))
    return replace(post, name=texts("post-named", name=_cut(name, LONGEST - rest), day=texts.day(today)))


def _first_sentence(text: str) -> str:
    line = _NOTHING_IN_BRACKETS.sub("", " ".join(text.split()))
    end = _END.search(line)
    return line[: end.end()].removesuffix(".") if end else line


def _plain(span: Span, texts: Words, zone: str, now: datetime) -> str:
    match span:
        case When(style="relative"):  # a name stays as it is while time goes on
            return ""
        case When():
            return texts.when(span.at, zone, now, span.style)
        case Who():
            return span.name
        case Link():
            return span.label
        case _:
            return span


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else split_words(text, most - 1)[0] + "…"
