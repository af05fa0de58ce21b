"""The sheet for whoever leads a discussion: how to open, five prompts, the pitch, what the paper claims, links."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.chat.post import Link, Part, Post, When
from bot.club.ballots.model import Nomination
from bot.club.clubs.model import Club
from bot.club.entries.cards import counted, handed_in_by
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.settings import REVEAL, Reveal
from bot.club.members.model import Member
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.rounds.card import named, page_label
from bot.club.rounds.model import Round
from bot.features.leading.cards import letter_buttons, name_of, roles_in_short
from bot.features.leading.claims import claims
from bot.features.leading.model import DealtRole
from bot.wording import Words

_CLAIM, _LINK = 400, 30
_UNCLEAR = 3


@dataclass(frozen=True, slots=True)
class SheetData:
    """What a sheet is made from."""

    club: Club
    round_: Round
    at: datetime  # of the discussion
    papers: Sequence[Paper]
    won: Mapping[int, Nomination]  # by paper
    notes: Sequence[Note]  # of the round: counted, and quoted only where everything is open at once
    dealt: Sequence[DealtRole]
    members: Mapping[int, Member]
    earlier: Paper | None  # one the club read before
    beside: Sequence[Part] = ()  # what other features show on it


def sheet(texts: Words, known: SheetData) -> Post:
    """The sheet. It counts entries and says nothing of what is in them, unless the club reveals everything at once."""
    papers = known.papers
    parts = [
        Part(texts.text("sheet-intro", club=known.club.name, at=When(known.at))),
        Part(_counted(texts, known.notes)),
        Part(texts.text("sheet-open"), label=texts("label-open")),
    ]
    for paper in papers:
        parts += _about(texts, paper, known)
    parts.append(Part((_prompts(texts, known),), label=texts("label-prompts")))
    parts += _unclear(texts, known)
    parts += known.beside
    if known.dealt:
        lines = roles_in_short(texts, known.dealt, known.members)
        parts.append(Part(("\n".join(lines),), label=texts("label-roles")))
    parts.append(Part(texts.text("sheet-close"), label=texts("label-close")))
    return Post(
        title=texts("sheet-title", papers=named(texts, papers)),
        parts=tuple(parts),
        links=_links(texts, papers),
        buttons=letter_buttons(texts, known.round_),
    )


def _links(texts: Words, papers: Sequence[Paper]) -> tuple[Link, ...]:
    if len(papers) == 1:
        return (Link(page_label(texts, papers[0]), papers[0].link),) if papers[0].link else ()
    return tuple(Link(short(one.title, _LINK), one.link) for one in papers if one.link)


def _counted(texts: Words, notes: Sequence[Note]) -> tuple[str, ...]:
    return (texts("sheet-counted", people=handed_in_by(notes), what=counted(texts, notes)),)


def _about(texts: Words, paper: Paper, known: SheetData) -> list[Part]:
    """Why it was proposed, and what it claims."""
    several = len(known.papers) > 1
    parts = [Part((), label=short(paper.title, 200))] if several else []
    nomination = known.won.get(paper.id)
    if nomination and nomination.pitch:
        who = name_of(texts, nomination.member_id, known.members)
        parts.append(Part((nomination.pitch,), label=texts("label-proposed-by", who=who), quote=True))
    if found := claims(paper.abstract):
        lines = "\n".join(f"– {short(claim, _CLAIM)}" for claim in found)
        parts.append(Part((lines,), label=texts("label-claims"), quote=True))
    return parts


def _prompts(texts: Words, known: SheetData) -> str:
    """The four lenses, and what was unclear."""
    unclear = sum(bool(note.fields.get("unclear")) for note in known.notes if note.kind is NoteKind.SUMMARY)
    earlier = known.earlier
    technique = texts("prompt-technique-of", title=short(earlier.title, 120)) if earlier else texts("prompt-technique")
    prompts = (
        texts("prompt-different"),
        texts("prompt-add"),
        technique,
        texts("prompt-idea"),
        texts("prompt-unclear", count=unclear),
    )
    return "\n".join(f"{number}. {prompt}" for number, prompt in enumerate(prompts, 1))


def _unclear(texts: Words, known: SheetData) -> list[Part]:
    """What members found unclear, where everybody can read it anyway."""
    if REVEAL.of(known.club.settings) is not Reveal.AT_ONCE:
        return []
    words = [note.fields["unclear"] for note in known.notes if note.fields.get("unclear")]
    lines = "\n".join(f"– {short(' '.join(one.split()), _CLAIM)}" for one in words[:_UNCLEAR])
    return [Part((lines,), label=texts("label-unclear"), quote=True)] if lines else []
