"""What each noun is found by: its entry in the index. One without text is not found at all."""

from bot.club.entries.model import Note
from bot.club.papers.model import Paper
from bot.features.connections.model import Connection
from bot.features.terms.model import Explanation, Term
from bot.search.model import Entry, Findable


def paper_entry(paper: Paper) -> Entry:
    """Title, authors, abstract, and what it is known by elsewhere."""
    lines = (paper.title, ", ".join(paper.authors), paper.abstract, paper.name, *paper.categories)
    text = "\n".join(line for line in lines if line)
    return Entry(club_id=paper.club_id, kind=Findable.PAPER, id=paper.id, paper_id=paper.id, text=text)


def note_entry(note: Note) -> Entry:
    """Its author's words, field by field; nobody finds what organizers have hidden."""
    texts = () if note.hidden else note.fields.values()
    return Entry(
        club_id=note.club_id,
        kind=Findable.NOTE,
        id=note.id,
        paper_id=note.paper_id,
        round_id=note.round_id,
        member_id=note.member_id,
        text="\n".join(text for text in texts if text),
    )


def term_entry(term: Term, present: Explanation | None) -> Entry:
    """The word, and its present explanation."""
    text = f"{term.word}\n{present.text}" if present else term.word
    paper_id = present.paper_id if present else None
    return Entry(club_id=term.club_id, kind=Findable.TERM, id=term.id, paper_id=paper_id, text=text)


def connection_entry(connection: Connection) -> Entry:
    """Why its member ties the papers; what a critique says of it is found in the critique."""
    return Entry(
        club_id=connection.club_id,
        kind=Findable.CONNECTION,
        id=connection.id,
        paper_id=connection.from_paper_id,
        member_id=connection.member_id,
        text="" if connection.note_id else connection.why,
    )
