"""What organizers see of entries they may hide, and what their authors are written."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Button, Choice, Part, Post
from bot.club.clubs.model import Club
from bot.club.entries.cards import author
from bot.club.entries.model import Note, NoteKind
from bot.club.members.model import Member
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.rounds.model import Round
from bot.wording import Words

_MOST, _TITLE = 20, 30
_ENTRIES = (NoteKind.SUMMARY, NoteKind.CRITIQUE)


def hiding_buttons(texts: Words, notes: Sequence[Note], members: Mapping[int, Member]) -> tuple[Button, ...]:
    """For each entry the way to hide it, or to show it again."""
    shown = [note for note in notes if note.kind in _ENTRIES and any(note.fields.values())]
    return tuple(_hiding(texts, note, members) for note in shown[:_MOST])


def hiding_choices(
    texts: Words,
    notes: Sequence[Note],
    members: Mapping[int, Member],
    papers: Mapping[int, Paper],
    rounds: Mapping[int, Round],
) -> tuple[Choice, ...]:
    """The same of several rounds, as a menu, with the paper and the week each is of."""
    return tuple(
        Choice(
            str(note.id),
            texts(
                "entry-on", heading=entry_name(texts, note, members), title=short(papers[note.paper_id].title, _TITLE)
            ),
            texts("entries-week", day=texts.day(rounds[note.round_id].pick_on)),
        )
        for note in notes[:_MOST]
    )


def _hiding(texts: Words, note: Note, members: Mapping[int, Member]) -> Button:
    what, values = entry_name(texts, note, members), {"note": str(note.id)}
    if note.hidden:
        return Button(texts("button-unhide", entry=what), "club hide", {**values, "undo": "yes"})
    return Button(texts("button-hide", entry=what), "club hide", values, "danger")


def entry_name(texts: Words, note: Note, members: Mapping[int, Member]) -> str:
    """Whose entry, and which: short enough for a button."""
    return texts(f"entry-{note.kind}", who=short(author(texts, note, members), 30))


def hidden_letter(texts: Words, club: Club, note: Note, paper: Paper, why: str) -> Post:
    """To the author: what was hidden, why, and what stays."""
    line = texts.text("hidden-letter", club=club.name, kind=texts(f"kind-{note.kind}"), title=short(paper.title, 150))
    reason = [Part((why,), label=texts("label-reason"), quote=True)] if why else []
    return Post(parts=(Part(line), *reason, Part(texts.text("hidden-letter-stays"))), tone="warning")


def unhidden_letter(texts: Words, club: Club, note: Note, paper: Paper) -> Post:
    """To the author: it is shown again."""
    kind, title = texts(f"kind-{note.kind}"), short(paper.title, 150)
    return Post(parts=(Part(texts.text("unhidden-letter", club=club.name, kind=kind, title=title)),))
