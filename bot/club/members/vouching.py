"""An organizer vouches that one member is the new account of another, who lost theirs; undone like a link."""

from bot.chat.command import Command, Field, Kind, Right
from bot.chat.post import Part, Post, Refusal, Reply
from bot.club.acts.model import ActKind
from bot.club.acts.noting import note_act
from bot.club.members.belongings import Ownership
from bot.club.members.letters import write_to
from bot.club.members.linking import show, there_again, write_to_the_right_ones
from bot.club.members.meant import the_member
from bot.club.members.merging import links_of, merge, part
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import ClubContext, Request
from bot.club.rounds.batch import Batch


async def vouch(request: Request) -> Reply:
    """Make one member of two accounts of one person, the second of which is the one they use from now on."""
    async with request.write() as here:
        member = await the_member(request, here, "member")
        if request.get("undo"):
            return await _undo(request, here, member)
        if not request.get("account"):
            raise Refusal(
                "missing", field="account", name="account", example=request.words(f"{request.command.key}.example")
            )
        other = await the_member(request, here, "account")
        if other.id == member.id:
            raise Refusal("vouch-same", field="account", name=member.name)
        if here.asker and here.asker.id in (member.id, other.id):
            raise Refusal("vouch-self", field="account")
        await _tell(here, member, other)
        one = await _become_one(here, member, other)
        await note_act(here, ActKind.VOUCH, about=one, why=other.name)
        await show(here, one)
        await write_to_the_right_ones(here, [one.id])
    return request.say("vouched", name=one.name, account=other.name, command=f"/{request.command.path}")


async def _become_one(here: ClubContext, member: Member, other: Member) -> Member:
    """The lost account stays theirs, behind the new one: that is where they are written to."""
    lost = (await here.repos[Members].accounts([member.id]))[member.id]
    one = await merge(
        here.repos, await there_again(here, member), await there_again(here, other), here.now, here.features
    )
    for account in lost:
        gone = await here.repos[Members].is_gone(here.club.id, account)
        await here.repos[Ownership].remove_account(here.club.id, account)
        await here.repos[Ownership].add_account(here.club.id, one.id, account)
        if gone:
            await here.repos[Members].mark_gone(here.club.id, account, here.now)
    return one


async def _tell(here: ClubContext, member: Member, other: Member) -> None:
    """Whoever still has the account that is said to be lost hears of it there, and how to undo it."""
    batch = Batch(here.repos, here.now, {here.club.id: here.club}, {here.club.id: await here.homes()}, {})
    lost = (await here.repos[Members].accounts([member.id]))[member.id]
    line = here.words.text("vouched-letter", club=here.club.name, account=other.name)
    write_to(batch, member, lost, f"vouched-{other.id}-{int(here.now.timestamp())}", Post(parts=(Part(line),)))
    await batch.flush()


async def _undo(request: Request, here: ClubContext, member: Member) -> Reply:
    """Each has again what they had brought."""
    last = next(reversed(await links_of(here.repos, member)), None)
    if last is None or "member" not in last:
        raise Refusal("vouch-none", field="member", name=member.name)
    one = await part(here.repos, member, here.now, here.features)
    if one is None:
        raise Refusal("vouch-none", field="member", name=member.name)
    await note_act(here, ActKind.UNVOUCH, about=one, why=last["member"]["name"])
    await show(here, one)
    await write_to_the_right_ones(here, [one.id, last["member"]["id"]])
    return request.say("unvouched", name=one.name, account=last["member"]["name"])


COMMANDS = (
    Command(
        "club",
        "vouch",
        (
            Field("member", Kind.MEMBER, 80, required=True),
            Field("account", Kind.MEMBER, 80),
            Field("undo", Kind.CHOICE, choices=("yes",)),
        ),
        handler=vouch,
        right=Right.ORGANIZER,
    ),
)
