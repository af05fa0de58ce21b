"""Where else the questions of a round are shown: how many are open, and the best for whoever leads its discussion."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Part
from bot.club.papers.citing import of_which, short
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import Ask, Here
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.features.questions.model import Question
from bot.features.questions.repository import Inquiries, Questions
from bot.features.questions.rules import ranked
from bot.features.questions.steps import asked_in
from bot.hooks import Panel, Shown
from bot.store.books import Books
from bot.wording import Words

_ON_A_SHEET, _QUESTION = 3, 400


async def _now(ask: Ask, here: Here, turn: Round) -> Shown:
    """How many questions for people who know nobody has answered yet."""
    answered = {one.id for one in await here.books[Inquiries].of_rounds([turn.id]) if one.filed_at}
    waiting = sum(one.inquiry_id not in answered for one in await here.books[Questions].of_rounds([turn.id]))
    return Shown([Part(ask.words.text("now-questions", count=waiting))] if waiting else [])


async def _sheet(books: Books, said: Mapping[int, Words]) -> dict[int, Sequence[Part]]:
    asked, turns = await asked_in(books, said), await books[Rounds].get(said)
    papers = await books[Papers].get({paper for turn in turns.values() for paper in turn.paper_ids})
    found: dict[int, Sequence[Part]] = {}
    for number, words in said.items():
        own = {paper: papers[paper] for paper in turns[number].paper_ids}
        if best := ranked(*asked[number])[:_ON_A_SHEET]:
            lines = "\n".join(f"– {_line(words, one, own)}" for one in best)
            found[number] = [Part((lines,), label=words("label-asked"), quote=True)]
    return found


def _line(said: Words, one: Question, papers: Mapping[int, Paper]) -> str:
    return of_which(said, short(" ".join(one.text.split()), _QUESTION), one.paper_id, papers)


PANEL = Panel(now=_now, sheet=_sheet)
