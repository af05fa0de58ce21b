"""Explaining back: another's summary to read, the one question about it, and the answer."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Button, Part, Post
from bot.club.entries.cards import fields
from bot.club.entries.model import Note
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.rounds.model import Round
from bot.features.explaining.model import Meeting
from bot.wording import Words


def explain_button(texts: Words, round_id: int) -> Button:
    """The way onto the list of a round."""
    return Button(texts("button-swap"), "paper explain", {"round": str(round_id)})


def swap_letter(
    texts: Words, round_: Round, meeting: Meeting, author: str, notes: Sequence[Note], papers: Mapping[int, Paper]
) -> Post:
    """The author's summary, to be marked clear or asked one question about."""
    parts = [Part(texts.text("swap-intro", who=author, number=round_.number))]
    for note in notes:
        parts += [
            Part((), label=texts("mine-summary", title=short(papers[note.paper_id].title, 80))),
            *fields(texts, note),
        ]
    buttons = (
        Button(texts("button-explain-clear"), "paper explain-clear", carried(meeting), "primary"),
        Button(texts("button-explain-ask"), "paper explain-ask", carried(meeting)),
    )
    return Post(title=texts("swap-title", who=author), parts=tuple(parts), buttons=buttons)


def carried(meeting: Meeting) -> dict[str, str]:
    """What a button about a meeting carries."""
    return {"meeting": str(meeting.id), "round": str(meeting.round_id)}


def clear_letter(texts: Words, reader: str) -> Post:
    """To the author: it was clear."""
    return Post(parts=(Part(texts.text("swap-clear", who=reader)),))


def question_letter(texts: Words, meeting: Meeting, reader: str, question: str) -> Post:
    """To the author: the one question."""
    answer = Button(texts("button-explain-answer"), "paper explain-answer", carried(meeting), "primary")
    parts = (Part(texts.text("swap-asked", who=reader)), Part((question,), quote=True))
    return Post(title=texts("swap-asked-title", who=reader), parts=parts, buttons=(answer,))


def answer_letter(texts: Words, author: str, answer: str) -> Post:
    """To the reader: the answer; that is the end of it."""
    parts = (Part((answer,), quote=True), Part(texts.text("swap-over")))
    return Post(title=texts("swap-answered-title", who=author), parts=parts)


def alone_letter(texts: Words, round_: Round, *, handed_in: bool, stays: bool) -> Post:
    """To whoever could not be paired at the wrap: why, and what still can be done where they stay on the list."""
    if not stays:
        return Post(parts=(Part(texts.text("swap-not", number=round_.number)),))
    if handed_in:
        return Post(parts=(Part(texts.text("swap-alone", number=round_.number)),))
    button = Button(texts("button-late"), "paper summary", {"round": str(round_.id)}, "primary")
    return Post(parts=(Part(texts.text("swap-no-summary", number=round_.number)),), buttons=(button,))


def taken_back(texts: Words) -> Post:
    """What stands where somebody's words stood."""
    return Post(parts=(Part(texts.text("entry-removed")),))


def hidden_from(texts: Words) -> Post:
    """What stands where an entry stood that organizers have hidden."""
    return Post(parts=(Part(texts.text("entry-hidden")),))
