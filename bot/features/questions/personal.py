"""What a member keeps with the club of their questions: told to them, given back when they go."""

from collections.abc import Collection
from dataclasses import asdict

from bot.club.members.model import Member
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.meant import being_read
from bot.features.questions.inquiring import plan_reminder
from bot.features.questions.repository import Inquiries, Questions
from bot.hooks import Data


async def export(here: ClubContext, member: Member) -> Data:
    """What they asked, took to people who know, and stood behind."""
    repos = here.repos
    return {
        "questions": [asdict(one) for one in await repos[Questions].of_member(member.id)],
        "inquiries": [asdict(one) for one in await repos[Inquiries].of_member(member.id)],
        "voices": [{"question_id": one, "at": at} for one, at in (await repos[Questions].voices_of(member.id)).items()],
    }


async def release(here: ClubContext, member: Member) -> None:
    """Voices in rounds still being read go with the member."""
    there = [one.id for one in await here.repos[Questions].of_rounds([round_.id for round_ in await being_read(here)])]
    await here.repos[Questions].speak(here.club.id, member.id, (), there, here.now)


async def traces(here: ClubContext, member: Member) -> set[int]:
    """The rounds in which they asked, or that count voices."""
    asked = {one.round_id for one in await here.repos[Questions].of_member(member.id)}
    asked |= {one.round_id for one in await here.repos[Inquiries].of_member(member.id)}
    return asked | {round_.id for round_ in await being_read(here)}


async def moved(here: ClubContext, member: Member) -> None:
    """Reminders of messages they took go to an account that is theirs now."""
    for inquiry in await here.repos[Inquiries].of_member(member.id):
        await plan_reminder(here, inquiry)


async def renamed(here: ClubContext, was: Paper, now: Paper, rounds: Collection[int]) -> None:  # noqa: ARG001 - all of it
    """Reminders that wait speak of the paper as it is called now."""
    turns = await here.repos[Papers].read_by(here.club.id, now.id)
    for inquiry in await here.repos[Inquiries].of_rounds([round_.id for round_ in turns]):
        await plan_reminder(here, inquiry)
