"""The paper of the week."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.cards.ballot import authors, short
from bot.model import Member, Moment, Nomination, Paper, Round, Step
from bot.post import Button, Link, Part, Post, Span, Text, When
from bot.tex import readable
from bot.wording import Words

THREAD_NAME = 100
_ABSTRACT = 600
_SHOWN = (Step.REMIND, Step.DISCUSS, Step.WRAP)


@dataclass(frozen=True, slots=True)
class Winner:
    """A picked paper and, where a nomination won, who nominated it and why."""

    paper: Paper
    nomination: Nomination | None = None
    member: Member | None = None


def paper_card(
    said: Words,
    turn: Round,
    winners: Sequence[Winner],
    ahead: Iterable[Moment],
    tally: Sequence[tuple[str, int]] = (),
    why: Text = (),
) -> Post:
    """The card of the round: its papers, who nominated them and why, the tally, the week's moments, and buttons."""
    papers = [winner.paper for winner in winners]
    parts = [part for winner in winners for part in _about(said, winner, alone=len(winners) == 1)]
    if tally:
        lines = (said("tally-line", title=short(title, 80), count=count) for title, count in tally)
        parts.append(Part(("\n".join(lines),), label=said("label-tally")))
    if why:
        parts.append(Part(why))
    parts.append(Part(_moments(said, ahead), label=said("label-week")))
    return Post(
        title=said("paper-of-the-week", count=len(winners), title=papers[0].title),
        url=papers[0].link if len(winners) == 1 else "",
        parts=tuple(parts),
        links=_links(said, winners),
        buttons=hand_in_buttons(said, turn),
        opens_thread=titled(said, papers, THREAD_NAME),
        tone="paper",
    )


def titled(said: Words, papers: Sequence[Paper], most: int = 300) -> str:
    """The title, and how many more there are, in at most so many characters."""
    more = f" {said('thread-more', count=len(papers) - 1)}" if len(papers) > 1 else ""
    return short(papers[0].title, most - len(more)) + more


def hand_in_buttons(said: Words, turn: Round) -> tuple[Button, ...]:
    """What a member does with the paper of the week."""
    here = {"round": str(turn.id)}
    return (
        Button(said("button-summary"), "paper summary", here, "primary"),
        Button(said("button-critique"), "paper critique", here, "primary"),
        Button(said("button-entries"), "paper entries", here),
        Button(said("button-remind"), "paper remind", {"when": "on"}),
    )


def _about(said: Words, winner: Winner, *, alone: bool) -> list[Part]:
    paper = winner.paper
    known, label = authors(said, paper), "" if alone else paper.title
    parts = [Part((known,) if known else (), label=label)] if known or label else []
    if paper.abstract:
        parts.append(Part((sentences(readable(paper.abstract), _ABSTRACT),)))
    if paper.categories:
        parts.append(Part((", ".join(paper.categories),), label=said("label-categories")))
    if winner.nomination:
        who = winner.member.name if winner.member else said("somebody")
        parts.append(Part(said.text("nominated-by", who=who)))
        if winner.nomination.pitch:
            parts.append(Part((winner.nomination.pitch,), quote=True))
    return parts


def _moments(said: Words, ahead: Iterable[Moment]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for moment in ahead:
        if moment.step in _SHOWN:
            spans += ["\n"] if spans else []
            spans += said.text(f"week-{moment.step}", at=When(moment.due))
    return tuple(spans)


def _links(said: Words, winners: Sequence[Winner]) -> tuple[Link, ...]:
    if len(winners) > 1:
        return tuple(Link(short(one.paper.title, 60), one.paper.link) for one in winners if one.paper.link)
    paper = winners[0].paper
    page = (Link(said("link-page"), paper.link),) if paper.link else ()
    return page + tuple(Link(label, url) for label, url in paper.links)


def sentences(text: str, most: int) -> str:
    """The first sentences of a text, at most three and at most `most` characters; cut at a word if need be."""
    text = " ".join(text.split())
    kept = ""
    for sentence in re.split(r"(?<=[.!?])\s+(?=[A-Z\"“(])", text)[:3]:
        if len(kept) + len(sentence) + 1 > most:
            break
        kept = f"{kept} {sentence}".strip()
    return kept or short(text, most)
