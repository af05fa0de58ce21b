"""What is posted of a round itself, made from rows: its card, the reminders, the opening of the discussion."""

from collections.abc import Mapping
from dataclasses import replace

from bot.chat.post import Part, Post
from bot.club.entries.repository import Notes
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds import notices
from bot.club.rounds.card_again import card_again
from bot.club.rounds.model import Round
from bot.club.rounds.opening import opened_by
from bot.club.rounds.repository import Rounds
from bot.hooks import Shown
from bot.outbox.model import OutboxRow
from bot.outbox.repository import Outbox
from bot.schedule.model import Step
from bot.schedule.moments import Moment

DIRECT = "remind-direct"


async def render(here: ClubContext, round_: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """The card, the reminder, the discussion; a direct reminder only while it waits to be sent."""
    posts: dict[str, Post] = {}
    if Step.PICK in steps and (card := await card_again(here, round_)):
        posts[Step.PICK] = card
    if not steps & {Step.REMIND, Step.DISCUSS, DIRECT}:
        return posts
    found = await here.repos[Papers].get(round_.paper_ids)
    papers = [found[one] for one in round_.paper_ids]
    moments = {moment.step: moment for moment in await here.repos[Rounds].moments([round_.id])}
    if moment := moments.get(Step.REMIND):
        posts[Step.REMIND] = notices.reminder(here.words, round_, papers, await _handed_by(here, moment))
    if moment := moments.get(Step.DISCUSS):
        opens = await opened_by(here.features, here.repos, {round_.id: here.words}, {round_.id: here.club})
        handed = await _handed_by(here, moment)
        posts[Step.DISCUSS] = notices.discussion(
            here.words, here.club, round_, papers, handed, opens.get(round_.id, Shown())
        )
    if DIRECT in steps:
        posts |= await _direct(here, round_, papers)
    return posts


async def _handed_by(here: ClubContext, moment: Moment) -> int:
    """How many had handed in when the moment came."""
    notes = await here.repos[Notes].of_rounds([moment.round_id])
    return len({note.member_id or -note.id for note in notes if moment.done_at is None or note.at <= moment.done_at})


async def _direct(here: ClubContext, round_: Round, papers: list[Paper]) -> dict[str, Post]:
    """Reminders that wait: their role, if the member has one, stands behind what all are told, and stays."""
    plain = notices.reminder_direct(here.words, here.club, round_, papers)
    begins = f"{here.club.id}/{round_.number}/{DIRECT}/"
    waiting = [row for row in await here.repos[Outbox].unsent(here.club.id) if row.key.startswith(begins)]
    return {row.key: replace(plain, parts=(*plain.parts, *_beside(row, plain))) for row in waiting}


def _beside(row: OutboxRow, plain: Post) -> tuple[Part, ...]:
    return row.post.parts[len(plain.parts) :]
