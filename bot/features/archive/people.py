"""A member's own page."""

from bot.club.archive import By
from bot.club.entries.model import WRITTEN, HandedIn, NoteKind
from bot.club.members.zones import today
from bot.features.archive.cutting import cut
from bot.features.archive.holdings import Holdings
from bot.features.archive.model import PersonPage
from bot.features.archive.names import person_page
from bot.features.archive.shown import Head, Written


def people(held: Holdings) -> list[int]:
    """The members who have a page: who stand there by name or initials, and are in it."""
    wrote = {one.member_id for one in held.entries}
    return sorted(member for member in wrote if (by := held.stands.by(member)) and by.page)


def person(held: Holdings, member_id: int, *, mine: bool = False) -> list[PersonPage]:
    """Their page, in its pieces; none of who has none. One's `mine` is there for oneself, however one stands."""
    member, by = held.members.get(member_id), held.stands.by(member_id)
    if member is None or not (mine or (by and by.page)):
        return []
    shown = by if by and by.name else By(member.name, person_page(member_id))
    entries = [one for one in held.entries if one.member_id == member_id]
    of_paper: dict[int, list[HandedIn]] = {}
    for one in entries:
        of_paper.setdefault(one.paper_id, []).append(one)
    written = [
        Written(row, *(_place(held, of_paper[paper], kind) for kind in WRITTEN))
        for paper, row in held.rows.items()
        if paper in of_paper
    ]
    return [
        PersonPage(
            site=held.site,
            head=Head(file=piece.file, title=shown.name),
            name=shown.name,
            mine=mine,
            since=today(held.club.zone, member.joined_at),
            papers=len(of_paper),
            entries=len(entries),
            words=sum(one.by == by for one in held.archived.words) if by and by.page else 0,
            builds=tuple(one for one in held.archived.builds if by and by.page and one.by == by),
            written=tuple(piece.items),
            number=piece.number,
            pieces=piece.files,
        )
        for piece in cut(person_page(member_id), written)
    ]


def _place(held: Holdings, entries: list[HandedIn], kind: NoteKind) -> str:
    """Where the newest of this kind stands."""
    return next((held.place_of(one) for one in reversed(entries) if one.kind is kind), "")
