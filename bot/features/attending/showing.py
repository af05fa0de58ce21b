"""The posts that count who comes, brought up to date: soon, but not with every press."""

from collections.abc import Sequence
from dataclasses import replace

from bot.club.ballots.open_ballot import EDIT_PAUSE, grow
from bot.club.members.model import Member
from bot.club.request import ClubContext
from bot.club.rounds.meant import being_read
from bot.club.rounds.model import Round
from bot.club.rounds.posts import render
from bot.features.attending.cards import coming_card
from bot.features.attending.model import Answer, Attendance
from bot.features.attending.repository import Attendances
from bot.features.attending.rules import meets_at, one_each, tally
from bot.outbox.keys import key
from bot.outbox.repository import Outbox
from bot.schedule.model import Step

POST = "coming"
"""The post in a round's thread, in its outbox key."""


async def say(here: ClubContext, round_: Round, member: Member, answer: Answer) -> None:
    """Note what this member says of the discussion; the last word counts."""
    said = await _said(here, round_, member)
    new = Attendance(club_id=here.club.id, round_id=round_.id, member_id=member.id, at=here.now)
    last = max(said, key=lambda one: one.at, default=new)
    await here.repos[Attendances].put(replace(last, answer=answer, at=here.now))
    await show(here, round_)


async def unsay(here: ClubContext, member: Member) -> None:
    """Whoever goes for good comes to nothing that is still ahead."""
    for round_ in await ahead(here):
        if said := await _said(here, round_, member):
            await here.repos[Attendances].remove(*said)
            await show(here, round_)


async def own_of(here: ClubContext, round_: Round, member: Member | None) -> Answer | None:
    """What a member said last of this round."""
    said = one_each(await _said(here, round_, member)) if member else ()
    return next((one.answer for one in said), None)


async def _said(here: ClubContext, round_: Round, member: Member) -> list[Attendance]:
    return [one for one in await here.repos[Attendances].of_rounds([round_.id]) if one.member_id == member.id]


async def ahead(here: ClubContext) -> Sequence[Round]:
    """The rounds that are read and whose discussion is still to come, newest first."""
    reading = await being_read(here)
    return [one for one in reading if (at := meets_at(here.club, one)) is not None and at > here.now]


async def show(here: ClubContext, round_: Round) -> None:
    """Both posts that count: the one that asks, and the one that opens the discussion."""
    counts = tally(await here.repos[Attendances].of_rounds([round_.id]))
    await grow(here, round_, POST, coming_card(here.words, round_, meets_at(here.club, round_), counts), in_thread=True)
    posts = await render(here, round_, frozenset({Step.DISCUSS}))
    if post := posts.get(Step.DISCUSS):
        names = [key(here.club.id, round_.number, Step.DISCUSS, home.id) for home in await here.homes()]
        await here.repos[Outbox].amend(dict.fromkeys(names, post), here.now + EDIT_PAUSE)
