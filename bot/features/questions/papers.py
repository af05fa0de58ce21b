"""Questions about a paper: with them it stays the round's, and of two papers that become one they are asked once."""

from bot.club.clubs.model import Club
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import Here
from bot.club.rounds.model import Round
from bot.features.questions.repository import Questions
from bot.features.questions.rules import folded
from bot.hooks import PaperHook
from bot.store.books import Books


async def _written_on(here: Here, turn: Round, paper: Paper) -> bool:
    return any(one.paper_id == paper.id for one in await here.books[Questions].of_rounds([turn.id]))


async def _merged(books: Books, club: Club, gone: Paper, into: Paper) -> None:
    """Of two questions in the same words one stays; whoever asked the other, or stood behind it, stands behind this."""
    turns = await books[Papers].read_by(club.id, gone.id)
    asked = await books[Questions].of_rounds([turn.id for turn in turns])
    known = {(one.round_id, folded(one.text)): one for one in asked if one.paper_id == into.id}
    for one in asked:
        same = known.get((one.round_id, folded(one.text)))
        if same is None or one.paper_id != gone.id:
            continue
        behind = (await books[Questions].voices([one.id]))[one.id] | {one.member_id or 0}
        for voice in sorted(behind - {0, same.member_id or 0}):
            await books[Questions].speak(one.club_id, voice, [same.id], [same.id], one.at)
        await books[Questions].remove(one)


PAPER = PaperHook(written_on=_written_on, merged=_merged)
