"""Where else the questions of a round are shown: how many are open, and the best for whoever leads its discussion."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Part
from bot.club.papers.citing import of_which, short
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext, Request
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.features.questions.model import Question
from bot.features.questions.repository import Inquiries, Questions
from bot.features.questions.rules import ranked
from bot.features.questions.steps import asked_in
from bot.hooks import Panel, Shown
from bot.store.repositories import Repositories
from bot.wording import Words

_ON_A_SHEET, _QUESTION = 3, 400


async def _now(request: Request, here: ClubContext, round_: Round) -> Shown:
    """How many questions for people who know nobody has answered yet."""
    answered = {one.id for one in await here.repos[Inquiries].of_rounds([round_.id]) if one.filed_at}
    waiting = sum(one.inquiry_id not in answered for one in await here.repos[Questions].of_rounds([round_.id]))
    return Shown([Part(request.words.text("now-questions", count=waiting))] if waiting else [])


async def _sheet(repos: Repositories, texts: Mapping[int, Words]) -> dict[int, Sequence[Part]]:
    asked, rounds = await asked_in(repos, texts), await repos[Rounds].get(texts)
    papers = await repos[Papers].get({paper for round_ in rounds.values() for paper in round_.paper_ids})
    found: dict[int, Sequence[Part]] = {}
    for number, words in texts.items():
        own = {paper: papers[paper] for paper in rounds[number].paper_ids}
        if best := ranked(*asked[number])[:_ON_A_SHEET]:
            lines = "\n".join(f"– {_line(words, one, own)}" for one in best)
            found[number] = [Part((lines,), label=words("label-asked"), quote=True)]
    return found


def _line(texts: Words, one: Question, papers: Mapping[int, Paper]) -> str:
    return of_which(texts, short(" ".join(one.text.split()), _QUESTION), one.paper_id, papers)


PANEL = Panel(now=_now, sheet=_sheet)
