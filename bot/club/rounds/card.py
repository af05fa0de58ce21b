"""The paper of the week."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.chat.post import Button, Link, Part, Post, Span, Text, When
from bot.club.ballots.cards import retraction
from bot.club.ballots.model import Nomination
from bot.club.members.model import Member
from bot.club.papers.citing import authors, quoted, short
from bot.club.papers.model import Paper
from bot.club.papers.references import host_of
from bot.club.rounds.model import Round, RoundState
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.wording import Words

THREAD_NAME = 100
_ABSTRACT = 600
_LABEL = 22
_NAMED = 300
_SHOWN = (Step.REMIND, Step.DISCUSS, Step.WRAP)


@dataclass(frozen=True, slots=True)
class Winner:
    """A picked paper and, where a nomination won, who nominated it and why."""

    paper: Paper
    nomination: Nomination | None = None
    member: Member | None = None


def paper_card(
    texts: Words,
    round_: Round,
    winners: Sequence[Winner],
    ahead: Iterable[Moment],
    tally: Sequence[tuple[str, int]] = (),
    why: Text = (),
    lapsed: Sequence[str] = (),
) -> Post:
    """The card of the round: its papers, who nominated them and why, the tally, what lapsed, the week and buttons.

    The tally names what somebody approved: that nobody did is not said beside anybody's proposal.
    """
    papers = [winner.paper for winner in winners]
    parts = [part for winner in winners for part in _about(texts, winner, alone=len(winners) == 1)]
    if approved := [(title, count) for title, count in tally if count]:
        lines = (texts("tally-line", title=short(title, 80), count=count) for title, count in approved)
        parts.append(Part(("\n".join(lines),), label=texts("label-tally")))
    if why:
        parts.append(Part(why))
    if lapsed:
        parts.append(Part(texts.text("lapsed-line", count=len(lapsed), titles=quoted(texts, lapsed))))
    if moments := _moments(texts, ahead):
        parts.append(Part(moments, label=texts("label-week")))
    return Post(
        title=texts("paper-of-the-week", count=len(winners), title=papers[0].title),
        url=papers[0].link if len(winners) == 1 else "",
        parts=tuple(parts),
        links=_links(texts, winners),
        buttons=hand_in_buttons(texts, round_, papers),
        opens_thread=thread_name(texts, papers),
        state="open" if round_.state is RoundState.READING else "closed",
        calls=True,
        tone="paper",
    )


def thread_name(texts: Words, papers: Sequence[Paper]) -> str:
    """The title, and how many more there are, as short as the name of a thread."""
    more = f" {texts('thread-more', count=len(papers) - 1)}" if len(papers) > 1 else ""
    return short(papers[0].title, THREAD_NAME - len(more)) + more


def named(texts: Words, papers: Sequence[Paper]) -> str:
    """The first title in quotes and, outside them, how many more there are."""
    first = texts("paper-named", title=short(papers[0].title, _NAMED))
    return f"{first} {texts('thread-more', count=len(papers) - 1)}" if len(papers) > 1 else first


def hand_in_buttons(texts: Words, round_: Round, papers: Sequence[Paper]) -> tuple[Button, ...]:
    """What a member does with the paper of the week."""
    return (
        *writing_buttons(texts, round_, papers),
        entries_button(texts, round_),
        Button(texts("button-remind"), "paper my remind", {"when": "on", "round": str(round_.id)}),
    )


def writing_buttons(texts: Words, round_: Round, papers: Sequence[Paper]) -> tuple[Button, ...]:
    """The way to the forms; of each paper where the round has several."""
    here = {"round": str(round_.id)}
    if len(papers) == 1:
        return (
            Button(texts("button-summary"), "paper summary", here, "primary"),
            Button(texts("button-critique"), "paper critique", here, "primary"),
        )
    return tuple(
        Button(texts(f"button-{kind}-of", title=short(paper.title, _LABEL)), f"paper {kind}",
               {**here, "paper": paper.key}, "primary")
        for paper in papers
        for kind in ("summary", "critique")
    )  # fmt: skip


def entries_button(texts: Words, round_: Round) -> Button:
    """The way to who has read it."""
    return Button(texts("button-entries"), "paper entries", {"round": str(round_.id)})


def _about(texts: Words, winner: Winner, *, alone: bool) -> list[Part]:
    paper = winner.paper
    known, label = authors(texts, paper), "" if alone else paper.title
    parts = [Part((known,) if known else (), label=label)] if known or label else []
    parts += retraction(texts, paper)
    if paper.abstract:
        parts.append(Part((sentences(paper.abstract, _ABSTRACT),)))
    if paper.categories:
        parts.append(Part((texts.listed(paper.categories),), label=texts("label-categories")))
    if winner.nomination:
        who = winner.member.name if winner.member else texts("somebody")
        parts.append(Part(texts.text("nominated-by", who=who)))
        if winner.nomination.pitch:
            parts.append(Part((winner.nomination.pitch,), quote=True))
    return parts


def _moments(texts: Words, ahead: Iterable[Moment]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for moment in ahead:
        if moment.step in _SHOWN:
            spans += ["\n"] if spans else []
            spans += texts.text(f"week-{moment.step}", at=When(moment.due))
    return tuple(spans)


def _links(texts: Words, winners: Sequence[Winner]) -> tuple[Link, ...]:
    if len(winners) > 1:
        return tuple(Link(short(one.paper.title, 60), one.paper.link) for one in winners if one.paper.link)
    paper = winners[0].paper
    page = (Link(page_label(texts, paper), paper.link),) if paper.link else ()
    return page + tuple(Link(label, url) for label, url in paper.links)


def page_label(texts: Words, paper: Paper) -> str:
    """What the paper's own link leads to: arXiv's abstract page, or a page of some host."""
    host = host_of(paper.link).removeprefix("www.")
    return texts("link-site", host=short(host, 40)) if host and not host.endswith("arxiv.org") else texts("link-page")


def sentences(text: str, most: int) -> str:
    """The first sentences of a text, at most three and at most `most` characters; cut at a word if need be."""
    text = " ".join(text.split())
    kept = ""
    for sentence in re.split(r"(?<=[.!?])\s+(?=[A-Z\"“(])", text)[:3]:
        if len(kept) + len(sentence) + 1 > most:
            break
        kept = f"{kept} {sentence}".strip()
    return kept or short(text, most)
