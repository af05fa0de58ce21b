"""Organizers hide an entry from everybody but its author, or show it again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from bot.chat.command import Command, Field, Kind, Right
from bot.chat.post import Button, Form, Part, Post, Refusal, Reply, Select
from bot.chat.typed import number, row_id
from bot.club.acts.model import ActKind
from bot.club.acts.noting import note_act, tell
from bot.club.entries import beside
from bot.club.entries.cards import in_order
from bot.club.entries.drafts import Drafts
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.members.meant import the_member
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.citing import short
from bot.club.papers.repository import Papers
from bot.club.refresh import refresh
from bot.club.request import ClubContext, Request
from bot.club.rounds.meant import ever_read, open_rounds, other_rounds
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.features.moderation.cards import entry_name, hidden_letter, hiding_buttons, hiding_choices, unhidden_letter
from bot.hooks import EntryHook

_ANY_NUMBER = 9999
_LOOKED_THROUGH = 400
"""A member's newest notes of all kinds, among which entries are looked for."""
_ROUNDS_BACK = 12


async def hide(request: Request) -> Reply | Form:
    """Hide an entry, once its reason is asked for; show it again with `undo`; where several may be meant, ask which."""
    async with request.write() as here:
        found = await _meant(request, here)
        if len(found) != 1 or not (request.get("note") or request.get("member")):
            return await _list(request, here, found)
        (note,) = found
        if note.hidden != bool(request.get("undo")):
            raise Refusal("hidden-already" if note.hidden else "not-hidden")
        if request.get("undo"):
            return await _show(request, here, note)
        if not request.call.submitted:
            return await _form(request, here, note)
        return await _hide(request, here, note)


async def _meant(request: Request, here: ClubContext) -> list[Note]:
    """What the Call can be about, newest round first: the entry of a number, or all that fit what was named."""
    if typed := request.get("note"):
        note = await here.repos[Notes].get(row_id(typed))
        if note is None or note.club_id != here.club.id or note not in in_order([note], hidden=True):
            raise Refusal("no-such-entry")
        return [note]
    member = await the_member(request, here, "member") if request.get("member") else None
    notes = [one for one in await _named(request, here, member) if request.get("kind") in ("", one.kind)]
    if not notes:
        raise Refusal("no-entries-there")
    if member is None and not request.get("undo"):
        return notes
    changing = [one for one in notes if one.hidden == bool(request.get("undo"))]
    if not changing and member is None:
        raise Refusal("nothing-hidden")
    return changing or notes[:1]


async def _named(request: Request, here: ClubContext, member: Member | None) -> list[Note]:
    """The entries on what was named, newest round first; without a name those of the newest round that has any."""
    if request.get("number") or request.get("paper"):
        rounds, papers = await _rounds(request, here)
        notes = await here.repos[Notes].of_rounds(rounds)
        return _newest_first(
            one
            for one in notes
            if (member is None or one.member_id == member.id) and (not papers or one.paper_id in papers)
        )
    if member:
        return _newest_first(await here.repos[Notes].of_member(member.id, _LOOKED_THROUGH))
    for round_ in [*await open_rounds(here), *await here.repos[Rounds].latest(here.club.id, _ROUNDS_BACK)]:
        notes = _newest_first(await here.repos[Notes].of_rounds([round_.id]))
        if any(one.hidden for one in notes) if request.get("undo") else notes:
            return notes
    raise Refusal("nothing-hidden" if request.get("undo") else "nothing-to-hide")


def _newest_first(notes: Iterable[Note]) -> list[Note]:
    return sorted(in_order(list(notes), hidden=True), key=lambda note: -note.round_id)


async def _rounds(request: Request, here: ClubContext) -> tuple[list[int], set[int]]:
    """The rounds that are meant, by the number people see or by what they read; and the paper, where one was named."""
    papers: set[int] = set()
    if request.get("paper"):
        round_, paper = await ever_read(request, here)
        papers = {paper.id}
        rounds = [round_, *await other_rounds(here, round_, paper)]
    if typed := request.get("number"):
        wanted = number("number", typed, 1, _ANY_NUMBER)
        rounds = [one for one in await here.repos[Rounds].latest(here.club.id, 1, wanted + 1) if one.number == wanted]
    picked = [round_.id for round_ in rounds if round_.picked_at]
    if not picked:
        raise Refusal("nothing-to-read")
    return picked, papers


async def _list(request: Request, here: ClubContext, notes: list[Note]) -> Reply:
    members = await here.repos[Members].get({note.member_id for note in notes if note.member_id})
    said = Part(request.words.text("hide-which"))
    if len({note.round_id for note in notes}) == 1:
        return Reply(post=Post(parts=(said,), buttons=hiding_buttons(request.words, notes, members)))
    papers = await here.repos[Papers].get({note.paper_id for note in notes})
    rounds = await here.repos[Rounds].get({note.round_id for note in notes})
    choices = hiding_choices(request.words, notes, members, papers, rounds)
    kept = {name: request.get(name) for name in ("undo", "why") if request.get(name)}
    menu = Select(request.command.path, "note", choices, request.words("hide-choose"), values=kept)
    more = len(notes) - len(choices)
    parts = (said, Part(request.words.text("hide-more", count=more))) if more else (said,)
    return Reply(post=Post(parts=parts, select=menu))


async def _form(request: Request, here: ClubContext, note: Note) -> Form:
    members = await here.repos[Members].get([note.member_id] if note.member_id else [])
    paper = (await here.repos[Papers].get([note.paper_id]))[note.paper_id]
    draft = await here.repos[Drafts].find(request.account, *request.command.paths) or {}
    filled = draft if draft.get("note") == str(note.id) else {"why": request.get("why")}
    intro = request.words("hide-intro", entry=entry_name(request.words, note, members), title=short(paper.title, 100))
    form = request.form(filled, {"note": str(note.id)}, intro)
    return replace(form, submit=request.words("button-hide-it"))


async def _hide(request: Request, here: ClubContext, note: Note) -> Reply:
    note, why = replace(note, hidden=True), request.get("why")
    author, round_ = await _changed(here, note)
    act = await note_act(here, ActKind.HIDE, _data(note, round_), about=author, why=why)
    if author and author.id != (here.asker.id if here.asker else 0):
        paper = (await here.repos[Papers].get([note.paper_id]))[note.paper_id]
        await tell(here, act, author, hidden_letter(here.words, here.club, note, paper, why))
    return request.say("hidden-done")


async def _show(request: Request, here: ClubContext, note: Note) -> Reply:
    note = replace(note, hidden=False)
    author, round_ = await _changed(here, note)
    act = await note_act(here, ActKind.SHOW, _data(note, round_), about=author)
    if author and author.id != (here.asker.id if here.asker else 0):
        paper = (await here.repos[Papers].get([note.paper_id]))[note.paper_id]
        await tell(here, act, author, unhidden_letter(here.words, here.club, note, paper))
    return request.say("unhidden-done")


async def _changed(here: ClubContext, note: Note) -> tuple[Member | None, Round]:
    """Keep the note so, and make all that was posted of its round true."""
    await here.repos[Notes].put(note)
    round_ = (await here.repos[Rounds].get([note.round_id]))[note.round_id]
    await beside.hidden(here, note)
    await refresh(here, [round_.id])
    found = await here.repos[Members].get([note.member_id] if note.member_id else [])
    return found.get(note.member_id or 0), round_


def _data(note: Note, round_: Round) -> dict[str, str]:
    return {"kind": note.kind, "round": str(round_.number)}


COMMANDS = (
    Command(
        "club",
        "hide",
        (
            Field("member", Kind.MEMBER, 80),
            Field("kind", Kind.CHOICE, choices=("summary", "critique")),
            Field("paper", Kind.KNOWN, 300),
            Field("number", most=6),
            Field("undo", Kind.CHOICE, choices=("yes",)),
            Field("why", Kind.TEXT, 500),
            Field("note", hidden=True, numbers="note"),
        ),
        handler=hide,
        right=Right.ORGANIZER,
    ),
)


def _ways(
    request: Request, here: ClubContext, notes: Sequence[Note], members: Mapping[int, Member]
) -> Sequence[Button]:
    return hiding_buttons(request.words, notes, members) if here.organizes else ()


ENTRY = EntryHook(listed=_ways)
