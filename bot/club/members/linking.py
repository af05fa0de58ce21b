"""One person with accounts on two platforms: one member, one vote, one streak."""

from collections.abc import Collection, Sequence

from bot.chat.command import CODE, Command, Field, Kind
from bot.chat.post import Part, Post, Refusal, Reply
from bot.chat.typed import listing
from bot.club.clubs.codes import Code, check_code, known_code, new_code, use_up
from bot.club.clubs.model import ClubState
from bot.club.clubs.repository import Clubs
from bot.club.members.merging import add_account, links_of, merge, part
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.members.returning import come_back
from bot.club.refresh import refresh
from bot.club.request import ClubContext, Request
from bot.store.repositories import Repositories

_KIND = "link"


async def link(request: Request) -> Reply:
    """Give a code for one's other account, use one, or undo the last link."""
    if request.get("code"):
        return await _link(request)
    if request.get("undo"):
        return await _undo(request)
    async with request.write_all() as clubs:
        about = {str(here.club.id): here.asker.id for here in clubs if here.asker}
        if not about:
            raise Refusal("link-no-member")
        code = await new_code(clubs[0].repos, _KIND, about, request.now)
    line = request.words.text("link-code", club=_named(clubs), command=f"/{request.command.path}", code=code)
    return Reply(post=Post(title=code, parts=(Part(line),)))


def _named(clubs: Sequence[ClubContext]) -> tuple[str, ...]:
    return listing(here.club.name for here in clubs)


def _whose(code: Code) -> dict[int, int]:
    """By club the member who asked for it. Codes that an earlier program gave are about one club."""
    if "club" in code.about:
        return {code.about["club"]: code.about["member"]}
    return {int(club): member for club, member in code.about.items()}


async def _link(request: Request) -> Reply:
    await check_code(request.store, request.account, _KIND, request.get("code"), request.now)
    async with request.write_all(lambda repos: _clubs_of_code(request, repos)) as clubs:
        code = await known_code(clubs[0].repos, _KIND, request.get("code"), request.now)
        kept = [(here, await _keeper(here, _whose(code)[here.club.id])) for here in clubs]
        there = [(here, one) for here, one in kept if one and not one.forgotten]
        if not there:
            raise Refusal("code-expired", field="code")
        apart = [(here, one) for here, one in there if here.asker is None or here.asker.id != one.id]
        if not apart:
            raise Refusal("link-same", field="code")
        joined = [await _make_one(request, here, one) for here, one in apart]
        await use_up(clubs[0].repos, code)
    told = request.words.text("linked", name=joined[0].name, streak=max(one.streak for one in joined))
    more = [Part(request.words.text("in-all-clubs", count=len(joined)))] if len(joined) > 1 else []
    return Reply(post=Post(parts=(Part(told), *more)))


async def _clubs_of_code(request: Request, repos: Repositories) -> Collection[int]:
    """All that the code is about; where a club lives, the code has to be about that one, too."""
    clubs = _whose(await known_code(repos, _KIND, request.get("code"), request.now)).keys()
    met = await repos[Clubs].at(request.place)
    if met and met.id not in clubs:
        raise Refusal("link-other-club", field="code", club=met.name)
    known = (await repos[Clubs].get(clubs)).values()
    if all(one.state is ClubState.CLOSED for one in known):
        raise Refusal("code-expired", field="code")
    return clubs


async def _keeper(here: ClubContext, member_id: int) -> Member | None:
    return (await here.repos[Members].get([member_id])).get(member_id)


async def _make_one(request: Request, here: ClubContext, keeper: Member) -> Member:
    keeper = await there_again(here, keeper)
    if here.asker:
        other = await there_again(here, here.asker)
        keeper = await merge(here.repos, keeper, other, request.now, here.features)
    else:
        await add_account(here.repos, keeper, request.account, request.now)
    await show(here, keeper)
    return keeper


async def _undo(request: Request) -> Reply:
    async with request.write_all() as clubs:
        parted = [one for here in clubs if (one := await _part(request, here))]
        if not parted:
            raise Refusal("link-none")
    return request.say("unlinked", name=parted[0].name)


async def _part(request: Request, here: ClubContext) -> Member | None:
    links = await links_of(here.repos, here.asker) if here.asker else []
    keeper = await part(here.repos, here.asker, request.now, here.features) if here.asker else None
    if keeper is not None:
        await show(here, keeper)
        other = links[-1].get("member", {}).get("id", 0)
        await write_to_the_right_ones(here, [keeper.id, other])
    return keeper


async def there_again(here: ClubContext, member: Member) -> Member:
    """Whoever is linked with an account that is used is there, whatever became of their other one."""
    return await come_back(here.repos, here.club, member, here.now) if member.left_at else member


async def show(here: ClubContext, keeper: Member) -> None:
    """What stands in the homes names and counts people."""
    await refresh(here, await here.traces(keeper))


async def write_to_the_right_ones(here: ClubContext, member_ids: Sequence[int]) -> None:
    """What is still to be written to a member goes to an account that is theirs now."""
    for member in (await here.repos[Members].get(member_ids)).values():
        for feature in here.features:
            if feature.moved:
                await feature.moved(here, member)


COMMANDS = (
    Command(
        "paper",
        "link",
        (CODE, Field("undo", Kind.CHOICE, choices=("yes",))),
        group="my",
        formerly=("paper link",),
        handler=link,
        all_clubs=True,
    ),
)
