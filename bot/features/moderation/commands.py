"""Organizers hide an entry from everybody but its author, or show it again."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.chat.command import Command, Field, Kind, Right
from bot.chat.post import Button, Form, Part, Post, Refusal, Reply
from bot.chat.typed import number, row_id
from bot.club.acts.model import Deed
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
from bot.club.request import Ask, Here
from bot.club.rounds.meant import open_rounds
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.features.moderation.cards import entry_name, hidden_letter, hiding_buttons, unhidden_letter
from bot.hooks import EntryHook

_ANY_NUMBER = 9999


async def hide(ask: Ask) -> Reply | Form:
    """Hide an entry, once its reason is asked for; show it again with `undo`; without a name, list what there is."""
    async with ask.write() as here:
        found = await _meant(ask, here)
        if len(found) != 1 or not (ask.get("note") or ask.get("member")):
            return await _list(ask, here, found)
        (note,) = found
        if note.hidden != bool(ask.get("undo")):
            raise Refusal("hidden-already" if note.hidden else "not-hidden")
        if ask.get("undo"):
            return await _show(ask, here, note)
        if not ask.call.submitted:
            return await _form(ask, here, note)
        return await _hide(ask, here, note)


async def _meant(ask: Ask, here: Here) -> list[Note]:
    """The one entry of this number, or those of a round: all of it, or one member's."""
    if typed := ask.get("note"):
        note = await here.books[Notes].get(row_id(typed))
        if note is None or note.club_id != here.club.id or note not in in_order([note], hidden=True):
            raise Refusal("no-such-entry")
        return [note]
    member = await the_member(ask, here, "member") if ask.get("member") else None
    turns = await _turns(ask, here)
    for turn in turns:
        notes = in_order(await here.books[Notes].of_rounds([turn.id]), hidden=True)
        if found := _of(ask, notes, member):
            return found
    raise Refusal("no-entries-there", number=turns[0].number)


def _of(ask: Ask, notes: list[Note], member: Member | None) -> list[Note]:
    """Those that the Call can be about; where it names somebody, rather those that it changes."""
    if member is None:
        return notes
    own = [one for one in notes if one.member_id == member.id and ask.get("kind") in ("", one.kind)]
    return [one for one in own if one.hidden == bool(ask.get("undo"))] or own[:1]


async def _turns(ask: Ask, here: Here) -> list[Round]:
    """The round of the number people see; without one, those that take entries, else the last ones."""
    if typed := ask.get("number"):
        wanted = number("number", typed, 1, _ANY_NUMBER)
        turns = [one for one in await here.books[Rounds].latest(here.club.id, 1, wanted + 1) if one.number == wanted]
    else:
        turns = await open_rounds(here) or await here.books[Rounds].latest(here.club.id, 3)
    picked = [turn for turn in turns if turn.picked_at]
    if not picked:
        raise Refusal("nothing-to-read")
    return picked


async def _list(ask: Ask, here: Here, notes: list[Note]) -> Reply:
    members = await here.books[Members].get({note.member_id for note in notes if note.member_id})
    return Reply(
        post=Post(parts=(Part(ask.words.text("hide-which")),), buttons=hiding_buttons(ask.words, notes, members))
    )


async def _form(ask: Ask, here: Here, note: Note) -> Form:
    members = await here.books[Members].get([note.member_id] if note.member_id else [])
    paper = (await here.books[Papers].get([note.paper_id]))[note.paper_id]
    draft = await here.books[Drafts].find(ask.account, *ask.command.paths) or {}
    filled = draft if draft.get("note") == str(note.id) else {}
    intro = ask.words("hide-intro", entry=entry_name(ask.words, note, members), title=short(paper.title, 100))
    form = ask.form(filled, {"note": str(note.id)}, intro)
    return replace(form, submit=ask.words("button-hide-it"))


async def _hide(ask: Ask, here: Here, note: Note) -> Reply:
    note, why = replace(note, hidden=True), ask.get("why")
    author, turn = await _changed(here, note)
    act = await note_act(here, Deed.HIDE, _data(note, turn), about=author, why=why)
    if author and author.id != (here.asker.id if here.asker else 0):
        paper = (await here.books[Papers].get([note.paper_id]))[note.paper_id]
        await tell(here, act, author, hidden_letter(here.words, here.club, note, paper, why))
    return ask.say("hidden-done")


async def _show(ask: Ask, here: Here, note: Note) -> Reply:
    note = replace(note, hidden=False)
    author, turn = await _changed(here, note)
    act = await note_act(here, Deed.SHOW, _data(note, turn), about=author)
    if author and author.id != (here.asker.id if here.asker else 0):
        paper = (await here.books[Papers].get([note.paper_id]))[note.paper_id]
        await tell(here, act, author, unhidden_letter(here.words, here.club, note, paper))
    return ask.say("unhidden-done")


async def _changed(here: Here, note: Note) -> tuple[Member | None, Round]:
    """Keep the note so, and make all that was posted of its round true."""
    await here.books[Notes].put(note)
    turn = (await here.books[Rounds].get([note.round_id]))[note.round_id]
    await beside.hidden(here, note)
    await refresh(here, [turn.id])
    found = await here.books[Members].get([note.member_id] if note.member_id else [])
    return found.get(note.member_id or 0), turn


def _data(note: Note, turn: Round) -> dict[str, str]:
    return {"kind": note.kind, "round": str(turn.number)}


COMMANDS = (
    Command(
        "club",
        "hide",
        (
            Field("member", Kind.MEMBER, 80),
            Field("kind", Kind.CHOICE, choices=("summary", "critique")),
            Field("number", most=6),
            Field("undo", Kind.CHOICE, choices=("yes",)),
            Field("why", Kind.TEXT, 500),
            Field("note", hidden=True),
        ),
        handler=hide,
        right=Right.ORGANIZER,
    ),
)


def _ways(ask: Ask, here: Here, notes: Sequence[Note], members: Mapping[int, Member]) -> Sequence[Button]:
    return hiding_buttons(ask.words, notes, members) if here.organizes else ()


ENTRY = EntryHook(listed=_ways)
