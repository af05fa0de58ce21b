"""The technique of a critique, and the paper it is from: recognised, looked up, or asked for; a connection of the note.

The connection belongs to the note: it is as blind as the note is, changes with it and goes with it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.chat.command import Command, Field, Kind
from bot.chat.post import Choice, Part, Refusal, Reply, Select
from bot.chat.typed import row_id, shown
from bot.club.entries.model import Fields, Note
from bot.club.entries.repository import Notes
from bot.club.members.merging import absorbed
from bot.club.papers.citing import short
from bot.club.papers.known import known, looked_up, of_this_club
from bot.club.papers.model import Paper
from bot.club.papers.recognising import nearest, reference_in, title_in
from bot.club.papers.repository import Papers
from bot.club.refresh import refresh
from bot.club.request import ClubContext, Request
from bot.features.connections.model import Connection, ConnectionKind
from bot.features.connections.repository import Connections
from bot.ports import LibraryDown, StoreDown
from bot.wording import Words

Said = tuple[Fields | None, tuple[Connection, ...]]
FROM, TECHNIQUE = "from", "technique"
_TITLES = 3000
"""So many of the club's newest papers are looked for in the text."""
_OFFERED = 10
_KEPT = 290  # characters of a title that stand in the form when it is opened again


@dataclass(frozen=True, slots=True)
class Borrowed:
    """What became of the technique: the paper it is from; or what is still to be looked up, and what could be meant."""

    paper: Paper | None = None
    unknown: str = ""
    nearest: tuple[Choice, ...] = ()


async def borrow(here: ClubContext, note: Note, before: Note | None) -> tuple[Note, Borrowed]:
    """Tie the note's paper to the one its technique is from, as far as the club knows it; the note names it then."""
    typed, technique = note.fields.get(FROM, ""), note.fields.get(TECHNIQUE, "")
    said = await here.repos[Connections].of_notes([note.id])
    if typed and before and said and before.fields.get(FROM) == typed:  # a cut title would not be found again
        same = (await here.repos[Papers].get([said[0].to_paper_id]))[said[0].to_paper_id]
        return await attach(here, note, same), Borrowed(same)
    await here.repos[Connections].remove([one.id for one in said])
    if not (typed or technique):
        return note, Borrowed()
    titles = await here.repos[Papers].titles(here.club.id, _TITLES)
    titles.pop(note.paper_id, None)
    paper = await _recognised(here, typed, technique, titles)
    if paper and paper.id != note.paper_id:
        return await attach(here, note, paper), Borrowed(paper)
    unknown = "" if paper else typed or reference_in(technique)
    offered = [Choice(f"#{one}", short(titles[one], 100)) for one in nearest(typed or technique, titles, _OFFERED)]
    return note, Borrowed(None, unknown, tuple(offered))


async def _recognised(here: ClubContext, typed: str, technique: str, titles: Mapping[int, str]) -> Paper | None:
    """The club's paper that is meant by the short field or, where that is empty, by the text."""
    if typed:
        found = await known(here, typed)
        return found[0] if len(found) == 1 else None
    reference = reference_in(technique)
    if found := await known(here, reference):
        return found[0] if len(found) == 1 else None
    if reference and not reference.startswith("http"):  # it is looked up; any other address may be beside the point
        return None
    named = title_in(technique, titles)
    return (await here.repos[Papers].get([named]))[named] if named else None


async def attach(here: ClubContext, note: Note, paper: Paper) -> Note:
    """The note's one connection leads to this paper, and the note names it."""
    said = await here.repos[Connections].of_notes([note.id])
    new = Connection(
        club_id=note.club_id,
        from_paper_id=note.paper_id,
        to_paper_id=paper.id,
        kind=ConnectionKind.BORROWS_FROM,
        member_id=note.member_id,
        note_id=note.id,
        round_id=note.round_id,
        at=here.now,
    )
    one = replace(said[0], to_paper_id=paper.id) if said else new
    await here.repos[Connections].put(replace(one, why=reason(note)))
    fields = {**note.fields, FROM: named(paper)}
    return note if fields == note.fields else await here.repos[Notes].put(replace(note, fields=fields))


def named(paper: Paper) -> str:
    """The paper as a critique names it that borrows from it."""
    return short(paper.title, _KEPT)


def reason(note: Note, number: int = 0) -> str:
    """What a critique, or one of this number that it took up, says of the technique; nobody reads a hidden one."""
    name = f"{TECHNIQUE}.{number}" if number and number != note.id else TECHNIQUE
    return "" if note.hidden else note.fields.get(name, "")


async def look_further(request: Request, note: Note, found: Borrowed) -> Borrowed:
    """What the club does not know is looked up once the note is safe; what cannot be found is asked for."""
    if found.paper or not found.unknown:
        return found
    try:
        paper = await looked_up(request, found.unknown)
    except (LibraryDown, Refusal):  # the note is in; which paper it borrows from can be said later
        return found
    if isinstance(paper, Reply):
        select = paper.post.select
        beyond = select.choices if select else ()
        return replace(found, nearest=(*beyond, *found.nearest))
    try:
        async with request.write() as here:
            if await _said(here, note.id) != (note.fields, ()):  # its author has said something since, and that holds
                return Borrowed()
            return await _attach_found(here, note, paper) or replace(found, unknown="")
    except StoreDown:
        return found


async def _said(here: ClubContext, number: int) -> Said:
    """The critique as it stands, and the connections it makes: what a look-up that took its time may not undo."""
    note = await here.repos[Notes].get(number)
    return note.fields if note else None, tuple(await here.repos[Connections].of_notes([number]))


async def _attach_found(here: ClubContext, now: Note, paper: Paper) -> Borrowed | None:
    """Tie it, if the paper is another one than the note's."""
    paper = await of_this_club(here, paper)
    if paper.id == now.paper_id:
        return None
    await attach(here, now, paper)
    await refresh(here, [now.round_id])
    return Borrowed(paper)


def told(texts: Words, note: Note, found: Borrowed) -> tuple[Sequence[Part], Select | None]:
    """What the answer says of it: which paper was recognised, or the question which one it is."""
    if found.paper:
        key = "borrows" if note.fields.get(TECHNIQUE) else "borrows-what"
        return [Part(texts.text(key, title=short(found.paper.title, 150)))], None
    if not (note.fields.get(TECHNIQUE) or found.unknown):
        return [], None
    unknown = [Part(texts.text("borrows-unknown", typed=shown(found.unknown, 80)))] if found.unknown else []
    if not found.nearest:
        return unknown, None
    select = Select("paper borrowed", FROM, found.nearest, texts("borrows-choose"), values={"note": str(note.id)})
    return [*unknown, Part(texts.text("borrows-which"))], select


async def borrowed(request: Request) -> Reply:
    """Say afterwards which paper the technique of one's critique is from."""
    number = row_id(request.get("note"))
    async with request.read() as here:
        await _own(here, number)
        before = await _said(here, number)
        found = await known(here, request.get(FROM))
    paper = found[0] if len(found) == 1 else await looked_up(request, request.get(FROM))
    if isinstance(paper, Reply):
        raise Refusal("no-known-paper", field=FROM, typed=shown(request.get(FROM)))
    async with request.write() as here:
        note = await _own(here, number)
        if await _said(here, number) != before:
            raise Refusal("borrowed-late", field=FROM)
        if await _attach_found(here, note, paper) is None:
            raise Refusal("connect-itself", field=FROM, title=short(paper.title, 100))
    return request.say("borrowed", title=short(paper.title, 150))


async def _own(here: ClubContext, number: int) -> Note:
    note = await here.repos[Notes].get(number)
    if note is None or here.asker is None or note.member_id != here.asker.id:
        raise Refusal("no-such-note")
    if not (note.fields.get(TECHNIQUE) or note.fields.get(FROM)):
        raise Refusal("no-such-note")
    return note


async def give_back(here: ClubContext, note: Note) -> None:
    """A note that goes takes its connections along, and those of the notes it had taken up."""
    said = await here.repos[Connections].of_notes([note.id, *absorbed(note)])
    await here.repos[Connections].remove([one.id for one in said])


COMMANDS = (
    Command(
        "paper",
        "borrowed",
        (
            Field("note", required=True, hidden=True, numbers="note"),
            Field("from", Kind.KNOWN, 300, required=True, hidden=True),
        ),
        listed=False,
        about=("critique",),
        handler=borrowed,
    ),
)
