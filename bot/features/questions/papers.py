"""Questions about a paper: with them it stays the round's, and of two papers that become one they are asked once."""

from bot.club.clubs.model import Club
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.model import Round
from bot.features.questions.repository import Questions
from bot.features.questions.rules import folded
from bot.hooks import PaperHook
from bot.store.repositories import Repositories


async def _written_on(here: ClubContext, round_: Round, paper: Paper) -> bool:
    return any(one.paper_id == paper.id for one in await here.repos[Questions].of_rounds([round_.id]))


async def _merged(repos: Repositories, club: Club, gone: Paper, into: Paper) -> None:
    """Of two questions in the same words one stays; whoever asked the other, or stood behind it, stands behind this."""
    rounds = await repos[Papers].read_by(club.id, gone.id)
    asked = await repos[Questions].of_rounds([round_.id for round_ in rounds])
    known = {(one.round_id, folded(one.text)): one for one in asked if one.paper_id == into.id}
    for one in asked:
        same = known.get((one.round_id, folded(one.text)))
        if same is None or one.paper_id != gone.id:
            continue
        behind = (await repos[Questions].voices([one.id]))[one.id] | {one.member_id or 0}
        for voice in sorted(behind - {0, same.member_id or 0}):
            await repos[Questions].speak(one.club_id, voice, [same.id], [same.id], one.at)
        await repos[Questions].remove(one)


PAPER = PaperHook(written_on=_written_on, merged=_merged)
