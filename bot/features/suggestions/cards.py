"""New papers proposed to the club, what it follows, and sources that give nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.chat.post import Button, Link, Part, Post, Span, Text, When
from bot.club.clubs.model import Club
from bot.club.papers.citing import authors, short
from bot.club.papers.model import Paper
from bot.features.suggestions.model import Source
from bot.features.suggestions.relevance import Near
from bot.features.suggestions.settings import WANTED
from bot.wording import Words

_TITLE, _NEAR, _SOURCE, _LABEL = 300, 120, 80, 24
_AUTHORS = 200


@dataclass(frozen=True, slots=True)
class Proposal:
    """A paper to be proposed, and why: near a paper of the club, or only new in a source."""

    paper: Paper
    near: Near | None = None
    source: str = ""


def suggestions_card(texts: Words, proposals: Sequence[Proposal]) -> Post:
    """A short list, each paper with who wrote it, why it is proposed, and a button to nominate it."""
    parts = [_proposed(texts, number, one) for number, one in enumerate(proposals, 1)]
    buttons = tuple(
        Button(texts("button-nominate", number=number), "paper nominate", {"paper": one.paper.key})
        for number, one in enumerate(proposals, 1)
    )
    intro = Part(texts.text("suggested-intro", count=len(proposals)))
    return Post(title=texts("suggested-title"), parts=(intro, *parts), buttons=buttons)


def _proposed(texts: Words, number: int, one: Proposal) -> Part:
    title = short(one.paper.title, _TITLE)
    spans: list[Span] = [f"{number}. ", Link(title, one.paper.link) if one.paper.link else title]
    if one.paper.authors:
        spans += ["\n", short(authors(texts, one.paper), _AUTHORS)]
    return Part((*spans, "\n", *_why(texts, one)))


def _why(texts: Words, one: Proposal) -> Text:
    if one.near is None:
        return texts.text("suggested-new", source=source_name(one.source))
    title = short(one.near.to.title, _NEAR)
    return texts.text("suggested-near", title=title, words=one.near.words)


def source_name(name: str) -> str:
    """How a source is called: an address without what all addresses have."""
    return short(name.removeprefix("https://").removeprefix("http://").rstrip("/"), _SOURCE)


def followed_card(texts: Words, club: Club, sources: Sequence[Source], coming: When | None) -> Post:
    """What the club follows, how each source does, and a button to stop it."""
    lines = [
        texts("follow-line", number=number, source=source_name(one.name))
        + (f" – {problem(texts, one)}" if one.problem else "")
        for number, one in enumerate(sources, 1)
    ]
    parts = [Part(("\n".join(lines),))] if lines else [Part(texts.text("follow-none"))]
    parts.append(Part(texts.text("follow-suggest", count=WANTED.of(club.settings))))
    if coming and sources and WANTED.of(club.settings):
        parts.append(Part(texts.text("follow-next", at=coming)))
    buttons = tuple(
        Button(texts("button-stop-following", source=short(source_name(one.name), _LABEL)), "club follow",
               {"stop": f"#{one.id}"})
        for one in sources
    )  # fmt: skip
    return Post(title=texts("follow-title", club=club.name), parts=tuple(parts), buttons=buttons)


def problem(texts: Words, source: Source) -> str:
    """What is wrong with a source, in a few words."""
    return texts(f"source-problem-{source.problem}")


def source_fails(texts: Words, club: Club, sources: Sequence[Source]) -> Post:
    """To the organizers, once: these sources give nothing that can be read."""
    lines = [
        texts("source-fails", club=club.name, source=source_name(one.name), problem=problem(texts, one))
        for one in sources
    ]
    return Post(parts=(Part(("\n".join(lines),)), Part(texts.text("source-fails-hint"))), tone="warning")
