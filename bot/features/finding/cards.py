"""What was found, best first."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.chat.post import Button, Link, Part, Post, Text
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.rounds.model import FIRST_OWN
from bot.search.indexing import Phrase, around, phrases
from bot.search.model import Entry
from bot.wording import Words

_SNIPPET = 240


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry of the index, with what is shown beside it as far as there is such a thing."""

    entry: Entry
    called: str
    paper: Paper | None = None
    number: int = 0  # of the round


def found_card(texts: Words, words: str, hits: Sequence[Hit], more: int) -> Post:
    """A page of what was found: of each its kind, paper, round, and the piece of text around the words."""
    wanted = phrases(words)
    parts = [part for hit in hits for part in _hit(texts, hit, wanted)]
    button = Button(texts("button-more"), "paper find", {"words": words, "after": str(more)})
    title = texts("found-words", words=short(words, 60))
    return Post(title=title, parts=tuple(parts), buttons=(button,) if more else ())


def _hit(texts: Words, hit: Hit, wanted: Sequence[Phrase]) -> list[Part]:
    label = texts("find-in-round", what=hit.called, number=hit.number) if hit.number >= FIRST_OWN else hit.called
    text = hit.entry.text
    if (
        hit.entry.kind.headed
    ):  # what stands above already; and a paper is found by its key, too: its link says that better
        key = hit.paper.key.partition(":")[2] if hit.paper else ""
        text = "\n".join(line for line in text.split("\n")[1:] if line != key)
    snippet = around(text, wanted, _SNIPPET)
    shown = [Part(_about(hit.paper), label=label)] if hit.paper else [Part((), label=label)]
    return [*shown, Part((snippet,), quote=True)] if snippet else shown


def _about(paper: Paper) -> Text:
    title = short(paper.title, 150)
    return (Link(title, paper.link),) if paper.link else (title,)
