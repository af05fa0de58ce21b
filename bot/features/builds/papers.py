"""A paper that somebody builds from stays the round's."""

from bot.club.papers.model import Paper
from bot.club.request import Here
from bot.club.rounds.model import Round
from bot.features.builds.repository import Builds
from bot.hooks import PaperHook


async def _written_on(here: Here, turn: Round, paper: Paper) -> bool:
    return any(one.round_id == turn.id for one in await here.books[Builds].of_paper(paper.id))


PAPER = PaperHook(written_on=_written_on)
