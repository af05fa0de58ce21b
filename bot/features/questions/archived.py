"""What members asked people who know, and what came back, for the club's archive."""

from bot.club.archive import Answer, Archived, Question, Wanted
from bot.club.request import ClubContext
from bot.features.questions.repository import Inquiries, Questions
from bot.features.questions.rules import ranked


async def archived(here: ClubContext, wanted: Wanted) -> Archived:
    """Questions, most voices first, and answers. Who answered is told to members only: they wrote to the club."""
    asked = await here.repos[Questions].of_rounds(wanted.rounds)
    voices = await here.repos[Questions].voices([one.id for one in asked])
    shown = [(one, by) for one in ranked(asked, voices) if (by := wanted.by(one.member_id))]
    inquiries = [one for one in await here.repos[Inquiries].of_rounds(wanted.rounds) if one.answers]
    return Archived(
        questions=tuple(
            Question(text=one.text, by=by, voices=len(voices[one.id]), paper_id=one.paper_id) for one, by in shown
        ),
        answers=tuple(
            Answer(
                questions=tuple(one.text for one, _ in shown if one.inquiry_id == inquiry.id),
                text=inquiry.answers,
                answered_by="" if wanted.public else inquiry.answered_by,
                paper_id=inquiry.paper_id,
            )
            for inquiry in inquiries
        ),
    )
