"""What organizers did, as lines of the audit."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Part, Span, When
from bot.club.acts.model import Act, ActKind
from bot.club.members.model import Member
from bot.club.papers.citing import short
from bot.wording import Words


def act_lines(texts: Words, acts: Sequence[Act], members: Mapping[int, Member]) -> list[Part]:
    """What organizers did, newest first."""
    lines: list[Span] = []
    for act in acts:
        lines += ["\n"] if lines else []
        lines += _line(texts, act, members)
    return [Part(tuple(lines), label=texts("label-acts"))] if lines else []


def _line(texts: Words, act: Act, members: Mapping[int, Member]) -> tuple[Span, ...]:
    who, about = _name(texts, act.member_id, members), _name(texts, act.about_id, members)
    what = _what(texts, act)
    line = texts.text(f"act-{act.deed}", who=who, about=about, what=what, at=When(act.at))
    return (*line, " – ", texts("quoted", text=short(" ".join(act.why.split()), 120))) if act.why else line


def _name(texts: Words, member_id: int | None, members: Mapping[int, Member]) -> str:
    known = members.get(member_id or 0)
    return known.name if known and known.name else texts("somebody")


def _what(texts: Words, act: Act) -> str:
    """What it was done to; of an entry its round, of papers their titles then."""
    match act.deed:
        case ActKind.HIDE | ActKind.SHOW:
            return texts("act-entry", kind=texts(f"kind-{act.data['kind']}"), number=act.data["round"])
        case ActKind.MERGE:
            return texts("act-papers", gone=act.data["title"], into=act.data["into"])
        case ActKind.CORRECT | ActKind.ORIGINAL | ActKind.PICK | ActKind.UNPICK:
            return texts("act-paper", title=act.data["title"])
        case _:
            return ""
