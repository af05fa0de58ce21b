"""A day before the wrap, whoever kept a bookmark of the round's papers is reminded of it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.features.bookmarks.repository import Bookmarks

from bot.chat.post import Part, Post
from bot.club.members.letters import write_to
from bot.club.members.repository import Members
from bot.club.rounds.batch import Batch
from bot.hooks import StepSpec
from bot.outbox.kinds import PostKind, Stays
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.steps import Dates


async def come_back(batch: Batch, moments: Sequence[Moment]) -> None:
    """One letter to each of them."""
    for moment in moments:
        batch.finish(moment)
    kept = await batch.repos[Bookmarks].of_rounds([moment.round_id for moment in moments])
    members = await batch.repos[Members].get({one.member_id for one in kept})
    accounts = await batch.repos[Members].accounts(members)
    for one in kept:
        texts = batch.words_for(members[one.member_id], accounts[one.member_id])
        post = Post(parts=(Part(texts.text("bookmark-come-back", why=one.why)),))
        subject = f"{batch.rounds[one.round_id].number}/bookmark"
        write_to(batch, members[one.member_id], accounts[one.member_id], subject, post)


def _day_before(dates: Dates) -> datetime:
    return dates.at(dates.walls[Step.WRAP] - timedelta(days=1))


STEPS = (StepSpec(name="bookmark", due=_day_before, missed_is_news=False, run=come_back),)
POSTS = (PostKind("<round>/bookmark/<to>", "audit-bookmark", stays=Stays.LETTER),)
