"""Which member a field means: by their account, or by a name where people have nothing else and only one bears it."""

from collections import Counter
from collections.abc import Sequence

from bot.chat.mentions import mentioned, numbered
from bot.chat.post import Choice, Refusal, Select
from bot.chat.typed import listing, shown
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import ClubContext, Request

_MOST = 25
_NAMED = 8


def number_of(member: Member) -> str:
    """The value that means this member of a club, as buttons and lists carry it."""
    return f"#{member.id}"


async def the_member(request: Request, here: ClubContext, field: str) -> Member:
    """The member of the club whom this field means. Refused where it is nobody of the club, or not certain who."""
    typed = request.get(field)
    if account := mentioned(typed):
        found = await here.repos[Members].of(here.club.id, account)
        return _present(found, Refusal("mentioned-no-member", field=field, club=here.club.name))
    if number := numbered(typed):
        one = (await here.repos[Members].get([number])).get(number)
        found = one if one and one.club_id == here.club.id else None
        return _present(found, Refusal("no-such-member", field=field, name=shown(typed)))
    if not request.call.by_name:
        raise Refusal("mention-them", field=field, typed=shown(typed))
    return await _named(request, here, field, typed.lstrip("@"))


def _present(member: Member | None, no: Refusal) -> Member:
    if member is None or member.forgotten:
        raise no
    return member


async def _named(request: Request, here: ClubContext, field: str, name: str) -> Member:
    found = await here.repos[Members].named(here.club.id, name)
    if not found:
        raise Refusal("no-such-member", field=field, name=shown(name))
    if len(found) > 1:
        lines = listing(_described(request, one) for one in found[:_NAMED])
        raise Refusal("several-members", field=field, typed=shown(name), members=lines)
    return found[0]


def _described(request: Request, member: Member) -> str:
    """Enough to tell apart members who are called alike."""
    since = request.words.day(member.joined_at.date())
    return request.words("member-numbered", number=number_of(member), name=member.name, since=since)


def choices(members: Sequence[Member]) -> list[Choice]:
    """These members to choose from; of those who are called alike, by their number."""
    times = Counter(one.name.casefold() for one in members)
    return [
        Choice(number_of(one), f"{one.name} ({number_of(one)})")
        if times[one.name.casefold()] > 1
        else Choice(one.name, one.name)
        for one in members
        if one.name
    ]


async def not_to_mention(request: Request, here: ClubContext, field: str) -> Select | None:
    """The members who cannot be mentioned where this is asked, as they have accounts elsewhere only, to choose from."""
    members = await here.repos[Members].everybody([here.club.id])
    accounts = await here.repos[Members].accounts([one.id for one in members])
    where = request.place.platform
    others = [one for one in members if one.name and all(account.platform != where for account in accounts[one.id])]
    if not others:
        return None
    offered = tuple(Choice(number_of(one), one.name, _described(request, one)) for one in others[:_MOST])
    return Select(request.command.path, field, offered, request.words("choose-member"))
