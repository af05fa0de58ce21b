"""What a round's thread shows of its questions, kept true as they come, are sent and are answered."""

from dataclasses import replace

from bot.chat.post import Post
from bot.club.ballots.open_ballot import grow
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.request import ClubContext
from bot.club.rounds.model import Round, RoundState
from bot.features.questions.cards import answers_card, inquiry_card, questions_card
from bot.features.questions.model import Inquiry, Question
from bot.features.questions.repository import Inquiries, Questions
from bot.features.questions.rules import MOST_SENT
from bot.features.questions.steps import gather
from bot.wording import Words


async def of_paper(here: ClubContext, round_: Round, paper: Paper) -> list[Question]:
    """The round's questions about this paper, oldest first."""
    return [one for one in await here.repos[Questions].of_rounds([round_.id]) if one.paper_id == paper.id]


async def open_of_paper(here: ClubContext, round_: Round, paper: Paper) -> list[Question]:
    """Those of them that nobody has answered yet, oldest first."""
    return await _unanswered(here, round_, await of_paper(here, round_, paper))


async def _unanswered(here: ClubContext, round_: Round, questions: list[Question]) -> list[Question]:
    answered = {one.id for one in await here.repos[Inquiries].of_rounds([round_.id]) if one.filed_at}
    return [one for one in questions if one.inquiry_id not in answered]


async def of_inquiry(here: ClubContext, inquiry: Inquiry) -> list[Question]:
    """The questions of this message that still have words, oldest first."""
    asked = await here.repos[Questions].of_rounds([inquiry.round_id])
    return [one for one in asked if one.inquiry_id == inquiry.id]


async def list_card(
    here: ClubContext, texts: Words, round_: Round, paper: Paper, questions: list[Question], *, whole: bool = False
) -> Post:
    """The list of those of these questions that nobody has answered yet."""
    left = await _unanswered(here, round_, questions)
    voices = await here.repos[Questions].voices([one.id for one in left])
    members = await here.repos[Members].get({one.member_id for one in left if one.member_id})
    return questions_card(texts, round_, paper, left, voices, members, whole=whole, answered=len(left) < len(questions))


async def show_list(here: ClubContext, round_: Round, paper: Paper) -> None:
    """Bring the list in the thread up to date; post it with the first question."""
    post = await list_card(here, here.words, round_, paper, await of_paper(here, round_, paper))
    await grow(here, round_, f"ask-{paper.id}", post, in_thread=True)


async def join_inquiry(here: ClubContext, round_: Round, paper: Paper, question: Question) -> None:
    """A question asked after the wrap goes into the message nobody has taken yet, or begins another one."""
    if round_.state is RoundState.READING:
        return
    for inquiry in await here.repos[Inquiries].of_rounds([round_.id]):
        free = inquiry.paper_id == paper.id and inquiry.member_id is None and inquiry.filed_at is None
        if free and len(await of_inquiry(here, inquiry)) < MOST_SENT:
            await here.repos[Questions].put(replace(question, inquiry_id=inquiry.id))
            await show_inquiry(here, round_, inquiry, paper)
            return
    made = await gather(here.repos, round_, paper.id, await of_paper(here, round_, paper), here.now)
    if made:
        await show_inquiry(here, round_, made[0], paper)


async def show_inquiry(here: ClubContext, round_: Round, inquiry: Inquiry, paper: Paper) -> None:
    """Post the message's card, or bring it up to date."""
    await grow(here, round_, f"inquiry-{inquiry.id}", await inquiry_post(here, inquiry, paper), in_thread=True)


async def show_answers(here: ClubContext, round_: Round, inquiry: Inquiry, paper: Paper) -> None:
    """Post what came back, or bring it up to date."""
    await grow(here, round_, f"answers-{inquiry.id}", await answers_post(here, inquiry, paper), in_thread=True)


async def inquiry_post(here: ClubContext, inquiry: Inquiry, paper: Paper) -> Post:
    """The message as it stands."""
    questions, volunteer = await of_inquiry(here, inquiry), await volunteer_of(here, inquiry)
    return inquiry_card(here.words, inquiry, paper, questions, volunteer)


async def answers_post(here: ClubContext, inquiry: Inquiry, paper: Paper) -> Post:
    """What came back."""
    questions, volunteer = await of_inquiry(here, inquiry), await volunteer_of(here, inquiry)
    return answers_card(here.words, inquiry, paper, questions, volunteer)


async def volunteer_of(here: ClubContext, inquiry: Inquiry) -> Member | None:
    """Who takes the message to people who know."""
    return (await here.repos[Members].get([inquiry.member_id or 0])).get(inquiry.member_id or 0)
