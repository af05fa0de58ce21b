"""Where people have nothing but names, two who are called alike are told apart, and nobody is taken for another."""

from bot.chat.account import Account
from bot.chat.post import Call, Refusal
from bot.club.members.meant import number_of
from bot.club.members.model import Member
from bot.club.members.repository import Members
from tests.conversation.script import Conversation


async def joined(chat: Conversation, user: str, name: str) -> Member:
    """Somebody becomes a member under this name, or has it from now on."""
    town = chat.town
    account = Account(platform="console", workspace="local", user=user, name=name)
    call = Call(command="paper remind", values={"when": "on"}, account=account, place=town.console.place())
    await town.dispatcher.answer(call)
    async with town.store.read() as repos:
        found = await repos[Members].of(1, account)
    assert found
    return found


async def told(chat: Conversation, command: str, field: str, value: str) -> str:
    """What the founder is refused with; nothing where it is done."""
    town = chat.town
    call = Call(
        command=command,
        values={field: value},
        account=town.console.meet("ada"),
        place=town.console.place(),
        manages=True,
        by_name=True,
    )
    try:
        await town.dispatcher.answer(call)
    except Refusal as no:
        return no.text
    return ""


async def organizers(chat: Conversation, *members: Member) -> list[bool]:
    """Whether they are organizers now."""
    async with chat.town.store.read() as repos:
        known = await repos[Members].get([one.id for one in members])
    return [known[one.id].organizer for one in members]


async def test_a_name_that_two_have_is_refused_with_the_choices(chat: Conversation) -> None:
    """Each with the number that means them alone; the number is taken."""
    first, second = await joined(chat, "u1", "Ben"), await joined(chat, "u2", "ben")
    for command, field, name in (
        ("club settings", "organizer", "ben"),
        ("club lead", "member", "@Ben"),
        ("club hide", "member", "BEN"),
        ("club handover", "member", "Ben"),
    ):
        refused = await told(chat, command, field, name)
        assert f"{number_of(first)} Ben" in refused
        assert f"{number_of(second)} ben" in refused
    assert await told(chat, "club settings", "organizer", number_of(second)) == ""
    assert await organizers(chat, first, second) == [False, True]


async def test_taking_anothers_name_gives_nothing(chat: Conversation) -> None:
    """Whoever calls themselves like a member, or like a member's number, makes a name uncertain and gets no role."""
    ben, eve = await joined(chat, "u1", "Ben"), await joined(chat, "u2", "Ben")
    assert "Several members are called Ben" in await told(chat, "club settings", "organizer", "Ben")
    assert (await joined(chat, "u2", number_of(ben))).name == number_of(ben)
    assert await told(chat, "club settings", "organizer", number_of(ben)) == ""
    assert await organizers(chat, ben, eve) == [True, False]


async def test_whoever_is_no_member_is_refused(chat: Conversation) -> None:
    """A number nobody has, and the account of a stranger."""
    assert "members join with" in await told(chat, "club settings", "organizer", "#999")
    stranger = "<@console/local/nobody>"
    assert "is no member of The Margin Notes" in await told(chat, "club settings", "organizer", stranger)
