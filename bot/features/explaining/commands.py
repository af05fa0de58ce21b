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
from bot.club.request import ClubContext, Request
from bot.club.rounds.batch import Batch
from bot.club.rounds.meant import meant
from bot.club.rounds.model import Round, RoundState
from bot.features.explaining.cards import answer_letter, carried, clear_letter, question_letter
from bot.features.explaining.model import Meeting, MeetingState, Offer
from bot.features.explaining.repository import Pairs
from bot.features.explaining.steps import pair_waiting
from bot.schedule.model import Step
from bot.schedule.moments import Moment


async def explain(request: Request) -> Reply:
    """Ask to swap summaries with another member of this round, or ask no more."""
    async with request.write() as here:
        round_, _ = await meant(request, here)
        if here.asker is None and request.get("when") == "off":
            return request.say("explain-off")
        member = await here.member()
        if request.get("when") == "off":
            await here.repos[Pairs].withdraw(round_.id, member.id)
            return request.say("explain-off")
        if await _is_paired(here, round_, member):
            raise Refusal("explain-already", number=round_.number)
        own = NoteKind.SUMMARY in (await here.repos[Notes].handed_in([round_.id]))[round_.id].get(member.id, ())
        await here.repos[Pairs].offer(
            Offer(club_id=here.club.id, round_id=round_.id, member_id=member.id, at=request.now)
        )
        if round_.state is RoundState.WRAPPED:
            await pair_waiting(here.repos, round_, request.now)
        waits = any(
            one.member_id == member.id for one in (await here.repos[Pairs].offers([round_.id])).get(round_.id, ())
        )
    return _told(request, round_, own=own, waits=waits)


async def _is_paired(here: ClubContext, round_: Round, member: Member) -> bool:
    """Whether somebody who is there still reads their summary, or they theirs."""
    own = [one for one in await here.repos[Pairs].of_rounds([round_.id]) if member.id in (one.author_id, one.reader_id)]
    others = {number for one in own for number in (one.author_id, one.reader_id) if number and number != member.id}
    there = [one for one in (await here.repos[Members].get(others)).values() if not one.left_at]
    return bool(own) and bool(there or not others)


def _told(request: Request, round_: Round, *, own: bool, waits: bool) -> Reply:
    if not waits:
        return request.say("explain-paired")
    if round_.state is RoundState.WRAPPED:
        line = request.words.text("explain-waits" if own else "explain-late")
    else:
        line = request.words.text("explain-on" if own else "explain-on-first", wrap=When(round_.wrap_at or request.now))
    here = {"round": str(round_.id)}
    off = Button(request.words("button-swap-off"), "paper explain", {"when": "off", **here})
    summary = () if own else (Button(request.words("button-summary"), "paper summary", here, "primary"),)
    return Reply(post=Post(parts=(Part(line),), buttons=(*summary, off)))


async def clear(request: Request) -> Reply:
    """Mark the summary one was given clear; its author is told."""
    async with request.write() as here:
        meeting, reader = await _to_read(request, here)
        await here.repos[Pairs].save(replace(meeting, state=MeetingState.CLEAR))
        await _send(here, meeting, meeting.author_id, "clear", clear_letter(here.words, reader.name))
    return request.say("explain-cleared")


async def question(request: Request) -> Reply | Form:
    """The one question about the summary one was given; it goes to its author."""
    if not request.call.submitted:
        async with request.read() as here:
            meeting, _ = await _to_read(request, here)
            await _refuse_left(here, meeting)
        return await _form(request, meeting)
    async with request.write() as here:
        meeting, reader = await _to_read(request, here)
        await _refuse_left(here, meeting)
        await here.repos[Pairs].save(replace(meeting, state=MeetingState.ASKED))
        post = question_letter(here.words, meeting, reader.name, request.get("question"))
        await _send(here, meeting, meeting.author_id, "asked", post)
    return request.say("explain-asked")


async def answer(request: Request) -> Reply | Form:
    """The answer to the question about one's own summary; with it the matter is closed."""
    if not request.call.submitted:
        async with request.read() as here:
            meeting, _ = await _to_answer(request, here)
        return await _form(request, meeting)
    async with request.write() as here:
        meeting, author = await _to_answer(request, here)
        await here.repos[Pairs].save(replace(meeting, state=MeetingState.ANSWERED))
        post = answer_letter(here.words, author.name, request.get("answer"))
        await _send(here, meeting, meeting.reader_id, "answered", post)
    return request.say("explain-answered")


async def _form(request: Request, meeting: Meeting) -> Form:
    async with request.store.read() as repos:
        draft = await repos[Drafts].find(request.account, *request.command.paths)
    mine = draft if draft and draft.get("round") == str(meeting.round_id) else {}
    return request.form(mine, carried(meeting))


async def _to_read(request: Request, here: ClubContext) -> tuple[Meeting, Member]:
    """The meeting in which the asker may still say something about the other's summary."""
    return await _meeting(request, here, "reader_id", "author_id", MeetingState.OPEN, Refusal("meeting-marked"))


async def _to_answer(request: Request, here: ClubContext) -> tuple[Meeting, Member]:
    """The meeting in which the asker was asked and has not answered."""
    return await _meeting(request, here, "author_id", "reader_id", MeetingState.ASKED, Refusal("meeting-answered"))


async def _meeting(
    request: Request, here: ClubContext, own: str, other: str, state: MeetingState, over: Refusal
) -> tuple[Meeting, Member]:
    """The one named, whose `own` side is the asker, while it is in this state and the other one is there."""
    meeting = await here.repos[Pairs].get(row_id(request.get("meeting")))
    if meeting is None or meeting.club_id != here.club.id or here.asker is None:
        raise Refusal("no-such-meeting")
    if getattr(meeting, own) != here.asker.id:
        raise Refusal("no-such-meeting")
    if meeting.state is not state:
        raise over
    if getattr(meeting, other) is None:
        raise Refusal("meeting-alone")
    return meeting, here.asker


async def _refuse_left(here: ClubContext, meeting: Meeting) -> None:
    """Nobody would answer."""
    author = (await here.repos[Members].get([meeting.author_id or 0])).get(meeting.author_id or 0)
    if author and author.left_at:
        raise Refusal("meeting-alone")


async def _send(here: ClubContext, meeting: Meeting, to: int | None, what: str, post: Post) -> None:
    moment = Moment(club_id=here.club.id, round_id=meeting.round_id, step=Step.WRAP, due=here.now)
    batch = await Batch.load(here.repos, [moment], here.now)
    number = batch.rounds[meeting.round_id].number
    members = await here.repos[Members].get([to or 0])
    accounts = await here.repos[Members].accounts(members)
    for member in members.values():
        subject = f"{number}/{what}-{meeting.id}"
        write_to(batch, member, accounts[member.id], subject, post, about=number, private=True)
    await batch.flush()


_MEETING = Field("meeting", required=True, hidden=True, numbers="meeting")
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
