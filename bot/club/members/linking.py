"""One person with accounts on two platforms: one member, one vote, one streak."""

from collections.abc import Sequence

from bot.chat.command import CODE, Command, Field, Kind
from bot.chat.post import Part, Post, Refusal, Reply
from bot.club.clubs.codes import check_code, known_code, new_code, use_up
from bot.club.members.merging import add_account, links_of, merge, part
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.members.returning import come_back
from bot.club.refresh import refresh
from bot.club.request import ClubContext, Request

_KIND = "link"


async def link(request: Request) -> Reply:
    """Give a code for one's other account, use one, or undo the last link."""
    if request.get("code"):
        return await _link(request)
    if request.get("undo"):
        return await _undo(request)
    async with request.write() as here:
        if here.asker is None:
            raise Refusal("link-no-member")
        about = {"club": here.club.id, "member": here.asker.id}
        code = await new_code(here.repos, _KIND, about, request.now)
    line = request.words.text("link-code", club=here.club.name, command=f"/{request.command.path}", code=code)
    return Reply(post=Post(title=code, parts=(Part(line),)))


async def _link(request: Request) -> Reply:
    await check_code(request.store, request.account, _KIND, request.get("code"), request.now)
    async with request.write() as here:
        code = await known_code(here.repos, _KIND, request.get("code"), request.now)
        if code.about["club"] != here.club.id:
            raise Refusal("link-other-club", field="code", club=here.club.name)
        keeper = (await here.repos[Members].get([code.about["member"]])).get(code.about["member"])
        if keeper is None or keeper.forgotten:
            raise Refusal("code-expired", field="code")
        if here.asker and here.asker.id == keeper.id:
            raise Refusal("link-same", field="code")
        if here.asker:
            keeper = await merge(here.repos, await there_again(here, keeper), here.asker, request.now, here.features)
        else:
            keeper = await there_again(here, keeper)
            await add_account(here.repos, keeper, request.account, request.now)
        await use_up(here.repos, code)
        await show(here, keeper)
    return request.say("linked", name=keeper.name, streak=keeper.streak)


async def _undo(request: Request) -> Reply:
    async with request.write() as here:
        links = await links_of(here.repos, here.asker) if here.asker else []
        keeper = await part(here.repos, here.asker, request.now, here.features) if here.asker else None
        if keeper is None:
            raise Refusal("link-none")
        await show(here, keeper)
        other = links[-1].get("member", {}).get("id", 0)
        await write_to_the_right_ones(here, [keeper.id, other])
    return request.say("unlinked", name=keeper.name)


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
    ),
)
