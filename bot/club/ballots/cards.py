"""The ballot and the list of nominations."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.chat.post import Button, Choice, Part, Post, Select, When
from bot.club.ballots.choosing import option
from bot.club.ballots.model import Nomination
from bot.club.ballots.rules import tied_with
from bot.club.members.model import Member
from bot.club.papers.citing import authors, cited, quoted, short
from bot.club.papers.model import Paper
from bot.club.rounds.model import Round
from bot.wording import Words

_OF = 80
_LABEL = 100
"""The narrowest platform's length of an option (Discord's select)."""
_TITLE, _TITLES = 80, 5
_WHOLE_TITLE, _AUTHORS = 300, 200
"""Longer ones are cut: a list of papers is to be read at a glance."""


def ballot_card(
    texts: Words,
    round_: Round,
    ballot: Sequence[Nomination],
    papers: Mapping[int, Paper],
    approvals: Mapping[int, frozenset[int]],
    pick: datetime,
) -> Post:
    """The ballot: numbered nominations with their live count, and a select to approve any number of them."""
    intro = Part(texts.text("ballot-intro", pick=When(pick)))
    # No platform shows a list of nothing.
    select = ballot_select(texts, round_, ballot, papers) if ballot else None
    return Post(
        title=_dated(texts, round_),
        parts=(
            intro,
            *_counted(texts, ballot, papers, approvals),
            Part(texts.text("ballot-voters", count=_voters(approvals))),
        ),
        select=select,
        state="open",
        tone="ballot",
    )


def closed_ballot(
    texts: Words,
    round_: Round,
    ballot: Sequence[Nomination],
    papers: Mapping[int, Paper],
    approvals: Mapping[int, frozenset[int]],
) -> Post:
    """The ballot once its vote is over: what was picked, how everybody voted, and nothing to choose."""
    picked = [papers[one] for one in round_.paper_ids]
    result = texts.text("ballot-over", count=len(picked), titles=quoted(texts, [one.title for one in picked]))
    equals = tied_with({one.id: len(approvals.get(one.id, ())) for one in ballot}, _won(round_, ballot))
    tied = quoted(texts, [papers[one.paper_id].title for one in ballot if one.id in equals])
    # What nobody approved is no public tie.
    tie = [Part(texts.text("ballot-tie", titles=tied))] if any(approvals.get(one) for one in equals) else []
    voted = Part(texts.text("ballot-voted", count=_voters(approvals)))
    parts = (Part(result), *tie, *_counted(texts, ballot, papers, approvals), voted)
    return Post(title=_dated(texts, round_), parts=parts, state="closed", tone="ballot")


def _won(round_: Round, ballot: Sequence[Nomination]) -> list[int]:
    return [one.id for one in ballot if one.paper_id in round_.paper_ids]


def _dated(texts: Words, round_: Round) -> str:
    """Where every post has a name of its own, each vote has another."""
    return texts("ballot-title", day=texts.day(round_.pick_on))


def _counted(
    texts: Words,
    ballot: Sequence[Nomination],
    papers: Mapping[int, Paper],
    approvals: Mapping[int, frozenset[int]],
) -> list[Part]:
    lines = [
        texts.text(
            "ballot-line", number=index, paper=cited(texts, papers[one.paper_id]), count=len(approvals.get(one.id, ()))
        )
        for index, one in enumerate(ballot, 1)
    ]
    return [*map(Part, lines)]


def _voters(approvals: Mapping[int, frozenset[int]]) -> int:
    return len(frozenset[int]().union(*approvals.values()))


def ballot_select(texts: Words, round_: Round, ballot: Sequence[Nomination], papers: Mapping[int, Paper]) -> Select:
    """Choose any number of the nominations, in this round's vote and in no other."""
    choices = tuple(
        Choice(f"#{one.id}", option(index, papers[one.paper_id]), short(one.pitch, _LABEL))
        for index, one in enumerate(ballot, 1)
    )
    several = max(len(choices), 2)  # of a single paper, too, none is a choice
    return Select("paper vote", "papers", choices, texts("ballot-choose"), several, {"round": str(round_.id)})


def nomination_card(texts: Words, paper: Paper, nomination: Nomination, who: str) -> Post:
    """A fresh nomination, for everybody to see."""
    by = authors(texts, paper)
    line = texts.text("nominated-line", who=who, authors=by) if by else texts.text("nominated-line-bare", who=who)
    parts = [Part(line), *retraction(texts, paper)]
    if nomination.pitch:
        parts.append(Part((nomination.pitch,), label=texts("label-pitch"), quote=True))
    return Post(title=paper.title, url=paper.link, parts=tuple(parts), tone="ballot")


def nominations_card(
    texts: Words,
    waiting: Sequence[Nomination],
    papers: Mapping[int, Paper],
    members: Mapping[int, Member],
    asker: int,
    lapsed: Sequence[str] = (),
) -> Post:
    """All open nominations; the asker's own can be taken back. `lapsed` are the titles of theirs that just lapsed."""
    gone = [Part(texts.text("nominations-lapsed", count=len(lapsed), titles=quoted(texts, lapsed)))] if lapsed else []
    if not waiting:
        return Post(parts=(Part(texts.text("nominations-none")), *gone))
    parts = []
    for index, one in enumerate(waiting, 1):
        who = members[one.member_id].name if one.member_id and one.member_id in members else texts("somebody")
        title = short(papers[one.paper_id].title, _WHOLE_TITLE)
        parts.append(Part(texts.text("nominations-line", number=index, title=title, who=who)))
        parts += retraction(texts, papers[one.paper_id])
        if one.pitch:
            parts.append(Part((one.pitch,), quote=True))
    own = [(index, one) for index, one in enumerate(waiting, 1) if one.member_id == asker]
    buttons = tuple(
        Button(texts("button-withdraw", number=index), "paper withdraw", {"nomination": str(one.id)}, "danger")
        for index, one in own[:5]
    )
    return Post(title=texts("nominations-title", count=len(waiting)), parts=(*parts, *gone), buttons=buttons)


def retraction(texts: Words, paper: Paper) -> list[Part]:
    """The warning that a retracted paper carries wherever it is shown; nothing for others."""
    return [Part(texts.text("retracted-warning"))] if paper.retracted else []
