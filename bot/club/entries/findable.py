"""What an entry is found by."""

from collections.abc import Sequence

from bot.club.entries.model import Note, NoteKind
from bot.club.entries.repository import Notes
from bot.search.model import Entry, Findable
from bot.store.repositories import Repositories
from bot.wording import Words

_ENTRIES = (NoteKind.SUMMARY, NoteKind.CRITIQUE)


async def _called(repos: Repositories, texts: Words, some: Sequence[tuple[Entry, str]]) -> list[str]:
    notes = await repos[Notes].several([one.id for one, _ in some])
    kinds = [notes[one.id].kind if one.id in notes else None for one, _ in some]
    return [
        texts(f"entry-{kind}" if kind in _ENTRIES else "find-note", who=who)
        for kind, (_, who) in zip(kinds, some, strict=True)
    ]


FINDABLE = Findable(name="note", called=_called)


def note_entry(note: Note) -> Entry:
    """Its author's words, field by field; nobody finds what organizers have hidden."""
    texts = () if note.hidden else note.fields.values()
    return Entry(
        club_id=note.club_id,
        kind=FINDABLE,
        id=note.id,
        paper_id=note.paper_id,
        round_id=note.round_id,
        member_id=note.member_id,
        text="\n".join(text for text in texts if text),
    )
