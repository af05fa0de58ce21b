"""What a paper is tied to stays tied, whatever the paper becomes."""

from bot.club.clubs.model import Club
from bot.club.papers.model import Paper
from bot.features.connections.repository import Connections
from bot.hooks import PaperHook
from bot.store.repositories import Repositories


async def _merged(repos: Repositories, club: Club, gone: Paper, into: Paper) -> None:
    await repos[Connections].move(club.id, gone.id, into.id)


PAPER = PaperHook(merged=_merged)
