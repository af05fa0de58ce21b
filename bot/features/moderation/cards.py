"""What organizers see of entries they may hide, and what they do as lines of the audit."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Button, Part, Post, Span, When
from bot.club.clubs.model import Club
from bot.club.entries.cards import author
from bot.club.entries.model import Note, NoteKind
from bot.club.members.model import Member
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.features.moderation.model import Act, Deed
from bot.wording import Words

_MOST = 20
_ENTRIES = (NoteKind.SUMMARY, NoteKind.CRITIQUE)


def hiding_buttons(said: Words, notes: Sequence[Note], members: Mapping[int, Member]) -> tuple[Button, ...]:
    """For each entry the way to hide it, or to show it again."""
    shown = [note for note in notes if note.kind in _ENTRIES and any(note.fields.values())]
    return tuple(_hiding(said, note, members) for note in shown[:_MOST])


def _hiding(said: Words, note: Note, members: Mapping[int, Member]) -> Button:
    what, values = entry_name(said, note, members), {"note": str(note.id)}
    if note.hidden:
        return Button(said("button-unhide", entry=what), "club hide", {**values, "undo": "yes"})
    return Button(said("button-hide", entry=what), "club hide", values, "danger")


def entry_name(said: Words, note: Note, members: Mapping[int, Member]) -> str:
    """Whose entry, and which: short enough for a button."""
    return said(f"entry-{note.kind}", who=short(author(said, note, members), 30))


def hidden_letter(said: Words, club: Club, note: Note, paper: Paper, why: str) -> Post:
    """To the author: what was hidden, why, and what stays."""
    line = said.text("hidden-letter", club=club.name, kind=said(f"kind-{note.kind}"), title=short(paper.title, 150))
    reason = [Part((why,), label=said("label-reason"), quote=True)] if why else []
    return Post(parts=(Part(line), *reason, Part(said.text("hidden-letter-stays"))), tone="warning")


def unhidden_letter(said: Words, club: Club, note: Note, paper: Paper) -> Post:
    """To the author: it is shown again."""
    kind, title = said(f"kind-{note.kind}"), short(paper.title, 150)
    return Post(parts=(Part(said.text("unhidden-letter", club=club.name, kind=kind, title=title)),))


def offer_letter(said: Words, club: Club, who: str, until: When) -> Post:
    """To the one who is to lead the club: the offer, to accept or to decline."""
    values = {"club": str(club.id)}
    accept = Button(said("button-accept-club"), "paper handover", {**values, "answer": "yes"}, "primary")
    decline = Button(said("button-decline-club"), "paper handover", {**values, "answer": "no"})
    return Post(
        parts=(Part(said.text("offer-letter", club=club.name, who=who, until=until)),), buttons=(accept, decline)
    )


def act_lines(said: Words, acts: Sequence[Act], members: Mapping[int, Member]) -> list[Part]:
    """What organizers did, newest first."""
    lines: list[Span] = []
    for act in acts:
        lines += ["\n"] if lines else []
        lines += _line(said, act, members)
    return [Part(tuple(lines), label=said("label-acts"))] if lines else []


def _line(said: Words, act: Act, members: Mapping[int, Member]) -> tuple[Span, ...]:
    who, about = _name(said, act.member_id, members), _name(said, act.about_id, members)
    what = _what(said, act)
    line = said.text(f"act-{act.deed}", who=who, about=about, what=what, at=When(act.at))
    return (*line, f" – “{short(' '.join(act.why.split()), 120)}”") if act.why else line


def _name(said: Words, member_id: int | None, members: Mapping[int, Member]) -> str:
    known = members.get(member_id or 0)
    return known.name if known and known.name else said("somebody")


def _what(said: Words, act: Act) -> str:
    """What it was done to; of an entry its round, of papers their titles then."""
    match act.deed:
        case Deed.HIDE | Deed.SHOW:
            return said("act-entry", kind=said(f"kind-{act.data['kind']}"), number=act.data["round"])
        case Deed.MERGE:
            return said("act-papers", gone=act.data["title"], into=act.data["into"])
        case Deed.CORRECT | Deed.ORIGINAL | Deed.PICK | Deed.UNPICK:
            return said("act-paper", title=act.data["title"])
        case _:
            return ""
