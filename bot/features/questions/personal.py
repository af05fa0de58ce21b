"""What a member keeps with the club of their questions: told to them, given back when they go."""

from collections.abc import Collection
from dataclasses import asdict

from bot.club.members.belongings import Ownership
from bot.club.members.model import Member
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import Here
from bot.club.rounds.meant import being_read
from bot.features.questions.inquiring import plan_reminder
from bot.features.questions.repository import Inquiries, Questions
from bot.hooks import Data


async def export(here: Here, member: Member) -> Data:
    """What they asked, took to people who know, and stood behind."""
    books = here.books
    return {
        "questions": [asdict(one) for one in await books[Questions].of_member(member.id)],
        "inquiries": [asdict(one) for one in await books[Inquiries].of_member(member.id)],
        "voices": [asdict(one) for one in await books[Ownership].voices(member.id)],
    }


async def release(here: Here, member: Member) -> None:
    """Voices in rounds still being read go with the member."""
    there = [one.id for one in await here.books[Questions].of_rounds([turn.id for turn in await being_read(here)])]
    await here.books[Questions].speak(here.club.id, member.id, (), there, here.now)


async def traces(here: Here, member: Member) -> set[int]:
    """The rounds in which they asked, or that count voices."""
    asked = {one.round_id for one in await here.books[Questions].of_member(member.id)}
    asked |= {one.round_id for one in await here.books[Inquiries].of_member(member.id)}
    return asked | {turn.id for turn in await being_read(here)}


async def moved(here: Here, member: Member) -> None:
    """Reminders of messages they took go to an account that is theirs now."""
    for inquiry in await here.books[Inquiries].of_member(member.id):
        await plan_reminder(here, inquiry)


async def renamed(here: Here, was: Paper, now: Paper, rounds: Collection[int]) -> None:  # noqa: ARG001 - all of it
    """Reminders that wait speak of the paper as it is called now."""
    turns = await here.books[Papers].read_by(here.club.id, now.id)
    for inquiry in await here.books[Inquiries].of_rounds([turn.id for turn in turns]):
        await plan_reminder(here, inquiry)
