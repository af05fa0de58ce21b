"""What organizers did, as lines of the audit."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Part, Span, When
from bot.club.acts.model import Act, Deed
from bot.club.members.model import Member
from bot.club.papers.citing import short
from bot.wording import Words


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
