"""The recall: questions about papers of some weeks ago, from what their reader wrote."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.chat.post import Button, Part, Post
from bot.club.clubs.model import Club
from bot.club.entries.cards import fields, whole
from bot.club.entries.model import Note
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.rounds.model import Round
from bot.features.recall.rules import blanked
from bot.wording import Words

_LABEL = 30


@dataclass(frozen=True, slots=True)
class Due:
    """A summary to be asked about: how long ago, in weeks, and for which of the ages."""

    note: Note
    paper: Paper
    weeks: int
    age: int


def recall_letter(texts: Words, club: Club, round_: Round, due: Sequence[Due]) -> Post:
    """Up to three questions, each with a way to what was written."""
    parts = [part for one in due for part in _question(texts, one)]
    here = {"round": str(round_.id)}
    shows = [
        Button(
            texts("button-recall", title=short(one.paper.title, _LABEL)),
            "paper recall",
            {"note": str(one.note.id), **here},
        )
        for one in due
    ]
    off = Button(texts("button-recall-off"), "paper my remind", {"what": "recall", "when": "off", **here})
    return Post(title=texts("recall-title", club=club.name), parts=tuple(parts), buttons=(*shows, off))


def _question(texts: Words, due: Due) -> list[Part]:
    title = short(due.paper.title, 200)
    ago = Part(texts.text("recall-ago", weeks=due.weeks, title=title))
    sentence, unclear = whole(due.note, "sentence"), whole(due.note, "unclear")
    rank = {1: 0, 4: 1}.get(due.age)
    gap = None if rank is None else blanked(sentence, due.paper.title, rank) or blanked(sentence, due.paper.title)
    if gap:
        return [ago, Part(texts.text("recall-gap")), Part((gap,), quote=True)]
    if unclear and rank is None:
        return [ago, Part(texts.text("recall-unclear")), Part((unclear,), quote=True)]
    return [ago, Part(texts.text("recall-open"))]


def recalled_card(texts: Words, note: Note, paper: Paper) -> Post:
    """What was written then, and whether it was still known."""
    here = {"round": str(note.round_id)}
    buttons = (
        Button(texts("button-knew"), "paper recalled", {"knew": "yes", **here}, "primary"),
        Button(texts("button-knew-not"), "paper recalled", {"knew": "no", **here}),
    )
    return Post(title=short(paper.title, 200), parts=tuple(fields(texts, note)), buttons=buttons)
