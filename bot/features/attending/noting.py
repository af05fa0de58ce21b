"""Who was there: noted afterwards by whoever led the discussion, or an organizer."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from bot.chat.mentions import numbered
from bot.chat.post import Part, Post, Refusal, Reply
from bot.chat.typed import row_id
from bot.club.members.meant import the_member
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.refresh import refresh
from bot.club.request import ClubContext, Request
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.club.without import in_use
from bot.features.attending.cards import there_menu
from bot.features.attending.model import Attendance
from bot.features.attending.repository import Attendances
from bot.features.attending.rules import answers_of, meets_at
from bot.store.repositories import Repositories

_BACK = 10
"""Rounds looked through for the last discussion."""


async def attendance(request: Request) -> Reply:
    """Note who was at the last discussion, or at that of the round a list is of; without anybody, show the list."""
    async with request.write() as here:
        round_ = await _over(request, here)
        if not (here.organizes or await _leads(here, round_)):
            raise Refusal("there-not-yours")
        members = [one for one in await here.repos[Members].everybody([here.club.id]) if not one.left_at]
        if request.get("chosen"):
            await _note(here, round_, *_listed(request, members))
        elif request.get("who"):
            await _note(here, round_, {(await the_member(request, here, "who")).id}, frozenset())
        else:
            return Reply(post=await _menu(request, here, round_, members))
        await refresh(here, [round_.id])
        names = await there_now(here.repos, round_)
        menu = await _menu(request, here, round_, members)
    line = request.words.text("there-noted", count=len(names), names=list(names), number=round_.number)
    return Reply(post=Post(parts=(Part(line),), buttons=menu.buttons))


async def _over(request: Request, here: ClubContext) -> Round:
    """A round whose discussion has begun."""
    lately = await here.repos[Rounds].latest(here.club.id, _BACK)
    begun = [one for one in lately if one.picked_at and (at := meets_at(here.club, one)) and at <= here.now]
    wanted = request.get("round")
    found = next((one for one in begun if wanted in ("", str(one.id))), None)
    if found is None:
        raise Refusal("there-too-early")
    return found


async def _leads(here: ClubContext, round_: Round) -> bool:
    leads = await leads_of(here, [round_.id])
    return here.asker is not None and leads.get(round_.id) == here.asker.id


async def leads_of(here: ClubContext, rounds: Collection[int]) -> Mapping[int, int]:
    """Who leads, or led, the discussions of these rounds."""
    found: dict[int, int] = {}
    for feature in in_use(here.features, here.club):
        if feature.leads:
            found |= await feature.leads(here.repos, rounds)
    return found


def _listed(request: Request, members: Collection[Member]) -> tuple[set[int], frozenset[int]]:
    """Of those the list showed: who was chosen, and who was not. Others stay as they were noted."""
    first, last = row_id(request.get("after")), row_id(request.get("last"))
    shown = frozenset(one.id for one in members if first < one.id <= last)
    chosen = {numbered(one) for one in request.get("chosen").split()} & shown
    return chosen, shown - chosen


async def _note(here: ClubContext, round_: Round, there: Collection[int], absent: Collection[int]) -> None:
    rows = await here.repos[Attendances].of_rounds([round_.id])
    noted, known = {one.member_id for one in rows if one.there}, {one.member_id: one for one in rows}
    for who in there:
        if who not in noted:
            new = Attendance(club_id=here.club.id, round_id=round_.id, member_id=who, at=here.now)
            await here.repos[Attendances].put(replace(known.get(who, new), there=True))
    mistaken = [replace(one, there=False) for one in rows if one.there and one.member_id in absent]
    await here.repos[Attendances].put(*mistaken)


async def there_now(repos: Repositories, round_: Round) -> list[str]:
    """Those who are noted, by name."""
    there = [one for one in await repos[Attendances].of_rounds([round_.id]) if one.there]
    members = await repos[Members].get({one.member_id for one in there if one.member_id})
    return sorted((one.name for one in members.values() if one.name), key=str.casefold)


async def _menu(request: Request, here: ClubContext, round_: Round, members: list[Member]) -> Post:
    answers = answers_of(await here.repos[Attendances].of_rounds([round_.id]))
    after = row_id(request.get("last") or request.get("after"))
    names = await there_now(here.repos, round_)
    return there_menu(request.words, here.club, round_, members, answers, names, after)
