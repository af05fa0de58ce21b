"""What was found, best first."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.chat.post import Button, Link, Part, Post, Text
from bot.club.entries.model import Note, NoteKind
from bot.club.members.model import Member
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.rounds.model import FIRST_OWN
from bot.search.indexing import Phrase, around, phrases
from bot.search.model import Entry, Findable
from bot.wording import Words

_SNIPPET = 240
_ENTRIES = (NoteKind.SUMMARY, NoteKind.CRITIQUE)


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry of the index, with what is shown beside it as far as there is such a thing."""

    entry: Entry
    paper: Paper | None = None
    number: int = 0  # of the round
    member: Member | None = None
    note: Note | None = None


def found_card(texts: Words, words: str, hits: Sequence[Hit], more: int) -> Post:
    """A page of what was found: of each its kind, paper, round, and the piece of text around the words."""
    wanted = phrases(words)
    parts = [part for hit in hits for part in _hit(texts, hit, wanted)]
    button = Button(texts("button-more"), "paper find", {"words": words, "after": str(more)})
    title = texts("found-words", words=short(words, 60))
    return Post(title=title, parts=tuple(parts), buttons=(button,) if more else ())


def _hit(texts: Words, hit: Hit, wanted: Sequence[Phrase]) -> list[Part]:
    kind = _kind(texts, hit)
    label = texts("find-in-round", what=kind, number=hit.number) if hit.number >= FIRST_OWN else kind
    text = hit.entry.text
    if hit.entry.kind in (Findable.PAPER, Findable.TERM):  # the title, or the word, stands above already
        text = text.partition("\n")[2]
    if hit.paper and hit.entry.kind is Findable.PAPER:  # it is found by its key, too; its link says that better
        text = "\n".join(line for line in text.split("\n") if line != hit.paper.key.partition(":")[2])
    snippet = around(text, wanted, _SNIPPET)
    shown = [Part(_about(hit.paper), label=label)] if hit.paper else [Part((), label=label)]
    return [*shown, Part((snippet,), quote=True)] if snippet else shown


def _kind(texts: Words, hit: Hit) -> str:
    who = hit.member.name if hit.member and hit.member.name else texts("somebody")
    match hit.entry.kind:
        case Findable.PAPER:
            return texts("find-paper")
        case Findable.TERM:
            return texts("find-term", term=hit.entry.text.partition("\n")[0])
        case Findable.CONNECTION:
            return texts("find-connection", who=who)
        case Findable.NOTE:
            if hit.note and hit.note.kind in _ENTRIES:
                return texts(f"entry-{hit.note.kind}", who=who)
            return texts("find-note", who=who)


def _about(paper: Paper) -> Text:
    title = short(paper.title, 150)
    return (Link(title, paper.link),) if paper.link else (title,)
