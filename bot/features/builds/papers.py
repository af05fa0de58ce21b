"""A paper that somebody builds from stays the round's."""

from bot.club.papers.model import Paper
from bot.club.request import ClubContext
from bot.club.rounds.model import Round
from bot.features.builds.repository import Builds
from bot.hooks import PaperHook


async def _written_on(here: ClubContext, round_: Round, paper: Paper) -> bool:
    return any(one.round_id == round_.id for one in await here.repos[Builds].of_paper(paper.id))


PAPER = PaperHook(written_on=_written_on)
