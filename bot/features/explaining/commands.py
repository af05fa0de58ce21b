"""Explaining back: asking to swap summaries, marking another's clear, one question and its answer."""

from dataclasses import replace

from bot.chat.command import ROUND, Command, Field, Kind
from bot.chat.post import Button, Form, Part, Post, Refusal, Reply, When
from bot.chat.typed import row_id
from bot.club.entries.drafts import Drafts
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.letters import write_to
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import Ask, Here
from bot.club.rounds.batch import Batch
from bot.club.rounds.meant import meant
from bot.club.rounds.model import Round, RoundState
from bot.features.explaining.cards import answer_letter, carried, clear_letter, question_letter
from bot.features.explaining.model import Meeting, MeetingState, Offer
from bot.features.explaining.repository import Pairs
from bot.features.explaining.steps import pair_waiting
from bot.schedule.model import Step
from bot.schedule.moments import Moment


async def explain(ask: Ask) -> Reply:
    """Ask to swap summaries with another member of this round, or ask no more."""
    async with ask.write() as here:
        turn, _ = await meant(ask, here)
        if here.asker is None and ask.get("when") == "off":
            return ask.say("explain-off")
        member = await here.member()
        if ask.get("when") == "off":
            await here.books[Pairs].withdraw(turn.id, member.id)
            return ask.say("explain-off")
        if any(member.id in (one.author_id, one.reader_id) for one in await here.books[Pairs].of_rounds([turn.id])):
            raise Refusal("explain-already", number=turn.number)
        own = NoteKind.SUMMARY in (await here.books[Notes].handed_in([turn.id]))[turn.id].get(member.id, ())
        await here.books[Pairs].offer(Offer(club_id=here.club.id, round_id=turn.id, member_id=member.id, at=ask.now))
        if turn.state is RoundState.WRAPPED:
            await pair_waiting(here.books, turn, ask.now)
        waits = any(one.member_id == member.id for one in (await here.books[Pairs].offers([turn.id])).get(turn.id, ()))
    return _told(ask, turn, own=own, waits=waits)


def _told(ask: Ask, turn: Round, *, own: bool, waits: bool) -> Reply:
    if not waits:
        return ask.say("explain-paired")
    if turn.state is RoundState.WRAPPED:
        line = ask.words.text("explain-waits" if own else "explain-late")
    else:
        line = ask.words.text("explain-on" if own else "explain-on-first", wrap=When(turn.wrap_at or ask.now))
    here = {"round": str(turn.id)}
    off = Button(ask.words("button-swap-off"), "paper explain", {"when": "off", **here})
    summary = () if own else (Button(ask.words("button-summary"), "paper summary", here, "primary"),)
    return Reply(post=Post(parts=(Part(line),), buttons=(*summary, off)))


async def clear(ask: Ask) -> Reply:
    """Mark the summary one was given clear; its author is told."""
    async with ask.write() as here:
        meeting, reader = await _to_read(ask, here)
        await here.books[Pairs].save(replace(meeting, state=MeetingState.CLEAR))
        await _send(here, meeting, meeting.author_id, "clear", clear_letter(here.words, reader.name))
    return ask.say("explain-cleared")


async def question(ask: Ask) -> Reply | Form:
    """The one question about the summary one was given; it goes to its author."""
    if not ask.call.submitted:
        async with ask.read() as here:
            meeting, _ = await _to_read(ask, here)
        return await _form(ask, meeting)
    async with ask.write() as here:
        meeting, reader = await _to_read(ask, here)
        await here.books[Pairs].save(replace(meeting, state=MeetingState.ASKED))
        post = question_letter(here.words, meeting, reader.name, ask.get("question"))
        await _send(here, meeting, meeting.author_id, "asked", post)
    return ask.say("explain-asked")


async def answer(ask: Ask) -> Reply | Form:
    """The answer to the question about one's own summary; with it the matter is closed."""
    if not ask.call.submitted:
        async with ask.read() as here:
            meeting, _ = await _to_answer(ask, here)
        return await _form(ask, meeting)
    async with ask.write() as here:
        meeting, author = await _to_answer(ask, here)
        await here.books[Pairs].save(replace(meeting, state=MeetingState.ANSWERED))
        post = answer_letter(here.words, author.name, ask.get("answer"))
        await _send(here, meeting, meeting.reader_id, "answered", post)
    return ask.say("explain-answered")


async def _form(ask: Ask, meeting: Meeting) -> Form:
    async with ask.store.read() as books:
        draft = await books[Drafts].find(ask.account, *ask.command.paths)
    mine = draft if draft and draft.get("round") == str(meeting.round_id) else {}
    return ask.form(mine, carried(meeting))


async def _to_read(ask: Ask, here: Here) -> tuple[Meeting, Member]:
    """The meeting in which the asker may still say something about the other's summary."""
    meeting = await _meeting(ask, here)
    if here.asker is None or meeting.reader_id != here.asker.id:
        raise Refusal("no-such-meeting")
    if meeting.state is not MeetingState.OPEN:
        raise Refusal("meeting-marked")
    if meeting.author_id is None:
        raise Refusal("meeting-alone")
    return meeting, here.asker


async def _to_answer(ask: Ask, here: Here) -> tuple[Meeting, Member]:
    """The meeting in which the asker was asked and has not answered."""
    meeting = await _meeting(ask, here)
    if here.asker is None or meeting.author_id != here.asker.id:
        raise Refusal("no-such-meeting")
    if meeting.state is not MeetingState.ASKED:
        raise Refusal("meeting-answered")
    if meeting.reader_id is None:
        raise Refusal("meeting-alone")
    return meeting, here.asker


async def _meeting(ask: Ask, here: Here) -> Meeting:
    meeting = await here.books[Pairs].get(row_id(ask.get("meeting")))
    if meeting is None or meeting.club_id != here.club.id:
        raise Refusal("no-such-meeting")
    return meeting


async def _send(here: Here, meeting: Meeting, to: int | None, what: str, post: Post) -> None:
    moment = Moment(club_id=here.club.id, round_id=meeting.round_id, step=Step.WRAP, due=here.now)
    batch = await Batch.load(here.books, [moment], here.now)
    number = batch.rounds[meeting.round_id].number
    members = await here.books[Members].get([to or 0])
    accounts = await here.books[Members].accounts(members)
    for member in members.values():
        subject = f"{number}/{what}-{meeting.id}"
        write_to(batch, member, accounts[member.id], subject, post, about=number, private=True)
    await batch.flush()


_MEETING = Field("meeting", required=True, hidden=True)
COMMANDS = (
    Command(
        "paper",
        "explain",
        (Field("when", Kind.CHOICE, choices=("on", "off")), ROUND),
        about=("explaining",),
        handler=explain,
    ),
    Command("paper", "explain-clear", (_MEETING, ROUND), listed=False, about=("explaining",), handler=clear),
    Command(
        "paper",
        "explain-ask",
        (_MEETING, ROUND, Field("question", Kind.TEXT, 1000, required=True)),
        listed=False,
        about=("explaining",),
        handler=question,
    ),
    Command(
        "paper",
        "explain-answer",
        (_MEETING, ROUND, Field("answer", Kind.TEXT, 2000, required=True)),
        listed=False,
        about=("explaining",),
        handler=answer,
    ),
)
