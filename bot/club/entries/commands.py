"""Handing in: the summary and the critique, one's own notes, taking one back."""

from collections.abc import Mapping
from dataclasses import replace

from bot.chat.command import ROUND, SURE, Command, Field, Kind
from bot.chat.post import Button, Form, Part, Post, Refusal, Reply, Text
from bot.chat.typed import row_id, shown
from bot.club.entries import beside
from bot.club.entries.cards import fields, handed_in
from bot.club.entries.drafts import Drafts
from bot.club.entries.keeping import asked, enough
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.posts import show_entry
from bot.club.entries.repository import Notes
from bot.club.entries.settings import REVEAL, Asks, Reveal
from bot.club.members.calling import bring_in
from bot.club.members.merging import taken_up
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.refresh import refresh
from bot.club.request import ClubContext, Request
from bot.club.rounds.meant import meant
from bot.club.rounds.model import Round, RoundState
from bot.club.streaks.model import Reason
from bot.club.streaks.repository import Ledger
from bot.club.streaks.settle import ledger_line, with_standing
from bot.hooks import Handed

_PAGE = 4
_FROM, _TECHNIQUE = "from", "technique"


async def summary(request: Request) -> Reply | Form:
    """Hand in a summary, or open its form."""
    return await _hand_in(request, NoteKind.SUMMARY)


async def critique(request: Request) -> Reply | Form:
    """Hand in a critique, or open its form."""
    return await _hand_in(request, NoteKind.CRITIQUE)


async def _hand_in(request: Request, kind: NoteKind) -> Reply | Form:
    if not request.call.submitted:
        return await _open(request, kind)
    given = {field.name: text for field in request.command.inputs if (text := request.given(field.name)) is not None}
    given, along = beside.apart(request.features, given)
    async with request.write() as here:
        round_, paper = await meant(request, here)
        member = await here.member()
        known = await here.repos[Notes].find(round_.id, paper.id, member.id, kind)
        _refuse_revealed(round_, paper, known)
        written = _written(request, given, known)
        note = await here.repos[Notes].put(_note(here, round_, paper, member, kind, written, known))
        note, added = await beside.handed_in(request, here, Handed(note, round_, member, known, along))
        handed = (await here.repos[Notes].handed_in([round_.id])).get(round_.id, {})
        kinds = handed.get(member.id, frozenset()) | {kind}
        kept, saved = await _keep(here, round_, member, note, kinds)
        await bring_in(here, round_, member)
        await show_entry(here, round_, note, paper)
        if round_.state is not RoundState.READING:
            await refresh(here, [round_.id])
    others = len(handed.keys() - {member.id}) if _is_open(here, round_) else 0
    told = _told(request, asked(here.club, round_), kept, saved, kinds)
    post = handed_in(request.words, note, again=known is not None, streak=told, others=others)
    return Reply(post=await beside.answered(request, post, added))


def _written(request: Request, given: Mapping[str, str], known: Note | None) -> dict[str, str]:
    """What the entry says now: the fields given, and those of before that were not; refused where it says nothing."""
    before = {field.name: known.fields.get(field.name, "") for field in request.command.inputs} if known else {}
    written = {name: text for name, text in {**before, **given}.items() if text}
    for field in request.command.inputs:
        if field.required and field.name not in written:
            raise Refusal(
                "missing", field=field.name, name=field.name, example=request.words(f"{request.command.key}.example")
            )
    if not any(field.name in written for field in request.command.texts):
        raise _nothing_of_substance(request, written)
    return written


def _nothing_of_substance(request: Request, written: Mapping[str, str]) -> Refusal:
    """A paper to borrow from is no critique yet: it is kept, and its technique asked for."""
    if _FROM in written:
        return Refusal("technique-missing", field=_TECHNIQUE, typed=shown(written[_FROM], 80))
    return Refusal("nothing-written", field=request.command.inputs[0].name)


def _note(
    here: ClubContext,
    round_: Round,
    paper: Paper,
    member: Member,
    kind: NoteKind,
    written: dict[str, str],
    known: Note | None,
) -> Note:
    if known:
        return replace(known, fields={**written, **taken_up(known)}, edited_at=here.now)
    late = round_.state is not RoundState.READING or (round_.wrap_at is not None and here.now >= round_.wrap_at)
    return Note(
        club_id=here.club.id,
        round_id=round_.id,
        paper_id=paper.id,
        member_id=member.id,
        kind=kind,
        fields=written,
        at=here.now,
        late=late,
    )


async def _keep(
    here: ClubContext, round_: Round, member: Member, note: Note, kinds: frozenset[NoteKind]
) -> tuple[Member | None, int]:
    """Write the ledger the first time a member has handed in what the club asks; later edits change nothing.

    Returns the member with their new standing, and the number of the round before where a freeze saved it.
    """
    if not enough(asked(here.club, round_), kinds):
        return None, 0
    lines = await here.repos[Ledger].of_member(member.id)
    if any(line.round_id == round_.id for line in lines):
        return None, 0
    before = max(lines, key=lambda one: one.number, default=None)
    saved = before.number if before and before.reason is Reason.FROZEN and before.number < round_.number else 0
    line = ledger_line(member, round_, Reason.LATE if note.late else Reason.KEPT, here.now)
    await here.repos[Ledger].append([line])
    member = with_standing(member, [*lines, line])
    await here.repos[Members].save(member)
    return member, saved


def _told(request: Request, asks: Asks, kept: Member | None, saved: int, kinds: frozenset[NoteKind]) -> Text:
    """What it makes of the streak. That a freeze saved it is nobody else's business, so it is said here."""
    if kept:
        freeze = (" ", *request.words.text("streak-saved", number=saved)) if saved else ()
        return (*request.words.text("streak-now", streak=kept.streak), *freeze)
    return () if enough(asks, kinds) else request.words.text(f"asks-still-{asks}")


def _is_open(here: ClubContext, round_: Round) -> bool:
    """Whether others' entries are open to somebody who has handed in."""
    return round_.state is not RoundState.READING or REVEAL.of(here.club.settings) is not Reveal.AT_WRAP


async def _open(request: Request, kind: NoteKind) -> Form:
    """The form, filled in with the draft of a refused try, or with what was handed in before."""
    async with request.read() as here:
        round_, paper = await meant(request, here)
        known = await here.repos[Notes].find(round_.id, paper.id, here.asker.id, kind) if here.asker else None
        draft = await here.repos[Drafts].find(request.account, *request.command.paths)
        along = await beside.filled(here, known) if known else {}
    _refuse_revealed(round_, paper, known)
    if draft and draft.get("round", str(round_.id)) != str(round_.id):
        draft = None  # what was meant for an older paper must not slip into this one's form
    filled = draft or ({**known.fields, **along} if known else {})
    intro = request.words("form-for", title=short(paper.title, 150))
    return request.form({**filled, **_typed_along(request)}, {"round": str(round_.id), "paper": paper.key}, intro)


def _refuse_revealed(round_: Round, paper: Paper, known: Note | None) -> None:
    """Entries are edited until the wrap; what came late after it stands alone and may still change."""
    if known and not known.late and round_.state is not RoundState.READING:
        raise Refusal("revealed-already", field="paper", title=paper.title)


def _typed_along(request: Request) -> dict[str, str]:
    """Text that came with the Call, as from "Keep as my summary"."""
    return {field.name: request.get(field.name) for field in request.command.inputs if request.get(field.name)}


async def mine(request: Request) -> Reply:
    """One's own notes, newest first."""
    typed = request.get("before")
    before = row_id(typed) or None
    async with request.read() as here:
        notes = await here.repos[Notes].of_member(here.asker.id, _PAGE + 1, before) if here.asker else []
        papers = await here.repos[Papers].get({note.paper_id for note in notes})
    if not notes:
        return request.say("mine-none")
    parts, buttons = [], []
    for note in notes[:_PAGE]:
        heading = request.words(f"mine-{note.kind}", title=short(papers[note.paper_id].title, 80))
        hidden = [Part(request.words.text("mine-hidden"))] if note.hidden else []
        parts += [Part((), label=heading), *hidden, *fields(request.words, note)]
        label = request.words(f"button-drop-{note.kind}", title=short(papers[note.paper_id].title, 18))
        buttons.append(Button(label, "paper drop", {"note": str(note.id)}, "danger"))
    if len(notes) > _PAGE:
        buttons.append(Button(request.words("button-older"), "paper my notes", {"before": str(notes[_PAGE - 1].id)}))
    return Reply(post=Post(title=request.words("mine-title"), parts=tuple(parts), buttons=tuple(buttons)))


async def drop(request: Request) -> Reply:
    """Take a note of one's own back, after a confirmation. That the round was read stays kept."""
    number = row_id(request.get("note"))
    async with request.write() as here:
        note = await here.repos[Notes].get(number)
        if note is None or here.asker is None or note.member_id != here.asker.id:
            raise Refusal("no-such-note")
        if not request.get("sure"):
            sure = Button(
                request.words("button-sure-drop"), "paper drop", {"note": str(note.id), "sure": "yes"}, "danger"
            )
            return Reply(post=Post(parts=(Part(await _which(request, here, note)),), buttons=(sure,)))
        await here.repos[Notes].remove(note)
        await beside.removed(here, note, here.asker)
        await refresh(here, [note.round_id])
    return request.say("dropped")


async def _which(request: Request, here: ClubContext, note: Note) -> Text:
    """The question that names what is about to go."""
    papers = await here.repos[Papers].get([note.paper_id])
    return request.words.text(f"drop-sure-{note.kind}", title=short(papers[note.paper_id].title, 80))


COMMANDS = (
    Command(
        "paper",
        "summary",
        (
            Field("paper", Kind.READ, 200),
            Field("sentence", Kind.TEXT, 500, required=True),
            Field("colleague", Kind.TEXT, 3000),
            Field("unclear", Kind.TEXT, 1500),
            Field("time", most=40, asked=True),
            ROUND,
        ),
        keeps="colleague",
        again=True,
        about=("summary",),
        handler=summary,
    ),
    Command(
        "paper",
        "critique",
        (
            Field("paper", Kind.READ, 200),
            Field("different", Kind.TEXT, 2000),
            Field("add", Kind.TEXT, 2000),
            Field("technique", Kind.TEXT, 2000),
            Field("from", Kind.KNOWN, 300, asked=True),
            Field("idea", Kind.TEXT, 2000),
            ROUND,
        ),
        keeps="different",
        again=True,
        about=("critique",),
        handler=critique,
    ),
    Command(
        "paper",
        "notes",
        (Field("before", hidden=True, numbers="note"),),
        group="my",
        formerly=("paper mine",),
        handler=mine,
        when_closed=True,
    ),
    Command(
        "paper",
        "drop",
        (Field("note", required=True, hidden=True, numbers="note"), SURE),
        listed=False,
        about=("summary", "critique"),
        handler=drop,
        when_closed=True,
    ),
)
