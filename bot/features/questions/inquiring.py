"""The message to people who know: volunteering, stepping back, filing the answers."""

from dataclasses import replace
from datetime import timedelta

from bot.chat.command import Command, Field, Kind
from bot.chat.post import Form, Refusal, Reply
from bot.chat.typed import row_id
from bot.club.entries.drafts import Drafts
from bot.club.members.letters import letter
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext, Request
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.features.questions.cards import expert_letter, letter_card, reminder_card
from bot.features.questions.lists import of_inquiry, show_answers, show_inquiry, show_list, volunteer_of
from bot.features.questions.model import Inquiry
from bot.features.questions.repository import Inquiries
from bot.outbox.repository import Outbox

REMINDED_AFTER = timedelta(days=7)
FREE_AFTER = timedelta(days=14)
"""Somebody else may take over what was not answered by then: nobody's silence keeps questions for ever."""


async def carry(request: Request) -> Reply:
    """Take the message to people who know, see it again, or step back."""
    async with request.write() as here:
        inquiry, round_, paper = await _inquiry(request, here)
        if inquiry.filed_at:
            raise Refusal("inquiry-over")
        if request.get("back"):
            return await _step_back(request, here, inquiry, round_, paper)
        questions = await of_inquiry(here, inquiry)
        if not questions:
            raise Refusal("inquiry-no-questions")
        await _refuse_taken(request, here, inquiry)
        member = await here.member()
        if inquiry.member_id != member.id:
            inquiry = await _take(here, inquiry, member, round_, paper)
        return Reply(post=letter_card(request.words, inquiry, expert_letter(here.words, here.club, paper, questions)))


async def _refuse_taken(request: Request, here: ClubContext, inquiry: Inquiry) -> None:
    if inquiry.member_id is None or inquiry.taken_at is None or (here.asker and here.asker.id == inquiry.member_id):
        return
    if request.now < inquiry.taken_at + FREE_AFTER:
        volunteer = await volunteer_of(here, inquiry)
        raise Refusal("inquiry-taken", who=volunteer.name if volunteer else request.words("somebody"))


async def _take(here: ClubContext, inquiry: Inquiry, member: Member, round_: Round, paper: Paper) -> Inquiry:
    await here.repos[Outbox].withdraw([_reminder_key(inquiry)])
    inquiry = await here.repos[Inquiries].put(replace(inquiry, member_id=member.id, taken_at=here.now))
    await plan_reminder(here, inquiry)
    await show_inquiry(here, round_, inquiry, paper)
    return inquiry


async def _step_back(request: Request, here: ClubContext, inquiry: Inquiry, round_: Round, paper: Paper) -> Reply:
    if here.asker is None or inquiry.member_id != here.asker.id:
        raise Refusal("inquiry-not-yours")
    await _free(here, inquiry, round_, paper)
    return request.say("stepped-back")


async def _free(here: ClubContext, inquiry: Inquiry, round_: Round, paper: Paper) -> None:
    """Somebody else may take it."""
    await here.repos[Outbox].withdraw([_reminder_key(inquiry)])
    inquiry = await here.repos[Inquiries].put(replace(inquiry, member_id=None, taken_at=None))
    await show_inquiry(here, round_, inquiry, paper)


async def free_all(here: ClubContext, member: Member) -> None:
    """What a member who has left took and did not bring back, somebody else may take."""
    for inquiry in await here.repos[Inquiries].of_member(member.id):
        if not inquiry.filed_at:
            await _free(here, inquiry, *await _about(here, inquiry))


async def plan_reminder(here: ClubContext, inquiry: Inquiry) -> None:
    """Remind the volunteer once, a week after they took it; a reminder planned before is planned anew."""
    due = (inquiry.taken_at or here.now) + REMINDED_AFTER
    if inquiry.member_id is None or inquiry.filed_at or due <= here.now:
        return
    await here.repos[Outbox].withdraw([_reminder_key(inquiry)])
    round_, paper = await _about(here, inquiry)
    accounts = (await here.repos[Members].accounts([inquiry.member_id]))[inquiry.member_id]
    post, homes = reminder_card(here.words, inquiry, paper), await here.homes()
    row = letter(here.club.id, _reminder_key(inquiry), accounts, homes, post, due=due, about=round_.number)
    if row:
        await here.repos[Outbox].put([row])


def _reminder_key(inquiry: Inquiry) -> str:
    """One each time somebody takes it."""
    since = int(inquiry.taken_at.timestamp()) if inquiry.taken_at else 0
    return f"{inquiry.club_id}/inquiry-{inquiry.id}/{since}"


async def answers(request: Request) -> Reply | Form:
    """File what came back: kept with the paper, and posted for everybody."""
    if not request.call.submitted:
        return await _open(request)
    async with request.write() as here:
        inquiry, round_, paper = await _own(request, here)
        by = request.given("by")
        filed = replace(
            inquiry,
            answers=request.get("answers"),
            answered_by=inquiry.answered_by if by is None else " ".join(by.split()),
            filed_at=inquiry.filed_at or here.now,
        )
        await here.repos[Inquiries].put(filed)
        await here.repos[Outbox].withdraw([_reminder_key(inquiry)])
        await show_answers(here, round_, filed, paper)
        await show_list(here, round_, paper)
        await show_inquiry(here, round_, filed, paper)
    return request.say("answers-filed")


async def _open(request: Request) -> Form:
    async with request.read() as here:
        inquiry, _, paper = await _own(request, here)
        draft = await here.repos[Drafts].find(request.account, *request.command.paths) or {}
    known = {"answers": inquiry.answers, "by": inquiry.answered_by}
    filled = draft if draft.get("inquiry") == str(inquiry.id) else known
    typed = {name: request.get(name) for name in known if request.get(name)}
    intro = request.words("form-for", title=short(paper.title, 150))
    return request.form({**filled, **typed}, {"inquiry": str(inquiry.id)}, intro)


async def _own(request: Request, here: ClubContext) -> tuple[Inquiry, Round, Paper]:
    inquiry, round_, paper = await _inquiry(request, here)
    if here.asker is None or inquiry.member_id != here.asker.id:
        raise Refusal("inquiry-not-yours")
    return inquiry, round_, paper


async def _inquiry(request: Request, here: ClubContext) -> tuple[Inquiry, Round, Paper]:
    inquiry = await here.repos[Inquiries].get(row_id(request.get("inquiry")))
    if inquiry is None or inquiry.club_id != here.club.id:
        raise Refusal("no-such-inquiry")
    return inquiry, *await _about(here, inquiry)


async def _about(here: ClubContext, inquiry: Inquiry) -> tuple[Round, Paper]:
    round_ = (await here.repos[Rounds].get([inquiry.round_id]))[inquiry.round_id]
    return round_, (await here.repos[Papers].get([inquiry.paper_id]))[inquiry.paper_id]


_INQUIRY = Field("inquiry", hidden=True, numbers="inquiry")
COMMANDS = (
    Command(
        "paper",
        "carry",
        (_INQUIRY, Field("back", Kind.CHOICE, choices=("yes",), hidden=True)),
        listed=False,
        about=("inquiry",),
        handler=carry,
    ),
    Command(
        "paper",
        "answers",
        (Field("answers", Kind.TEXT, 3000, required=True), Field("by", Kind.TEXT, 200), _INQUIRY),
        listed=False,
        about=("inquiry",),
        handler=answers,
    ),
)
