"""Leading a discussion in a club with two homes, by people with two accounts or two clubs."""

import pytest

from bot.chat.post import Call
from bot.club.members.repository import Members
from bot.club.rounds.repository import Rounds
from bot.features.leading.model import LeadState
from bot.features.leading.repository import Leads
from tests.two_homes.towns import Towns

READERS = ("ada@west", "ben@west", "eve@east")


@pytest.fixture
async def shared(towns: Towns) -> Towns:
    """A club in both towns in which three have read together, and whose second paper is just picked."""
    await towns.joined()
    for who, paper in zip(READERS, ("1706.03762", "1512.03385", "1412.6980"), strict=True):
        await towns.say(who, f"/paper nominate {paper}")
    await towns.wait(days=7)
    for who in READERS:
        await towns.hand_in(who, "Mine.")
    await towns.wait(days=7)
    return towns


async def leading(towns: Towns, number: int = 2) -> str:
    """Who leads this round: their name."""
    async with towns.store.read() as repos:
        (round_,) = [one for one in await repos[Rounds].latest(1, 9) if one.number == number]
        (lead,) = [one for one in await repos[Leads].of_rounds([round_.id]) if one.state.leads]
        return (await repos[Members].get([lead.member_id or 0]))[lead.member_id or 0].name


def side_of(name: str) -> str:
    """Where they are at home."""
    return "east" if name == "eve" else "west"


async def press(towns: Towns, who: str, do: str, **values: str) -> None:
    """A button about leading, pressed in one's own home."""
    name, _, side = who.partition("@")
    world = getattr(towns, side)
    call = Call(command="paper lead", values={"do": do, **values}, account=world.meet(name), place=world.place())
    await towns.club.dispatcher.answer(call)
    await towns.wait(seconds=5)


async def test_both_homes_name_the_lead(shared: Towns) -> None:
    """One post in each thread, kept up to date from either side; one letter to each lead, where they are at home."""
    first = await leading(shared)
    for side in ("west", "east"):
        (post,) = shared.public(side, "Who leads the discussion")
        assert f"{first} leads the discussion" in shared.read(post)
    letters = {who: shared.direct(who.partition("@")[2], who.partition("@")[0]) for who in READERS}
    assert [who.partition("@")[0] for who, some in letters.items() if "turn to lead" in " ".join(some)] == [first]
    await press(shared, f"{first}@{side_of(first)}", "decline")
    second = await leading(shared)
    for side in ("west", "east"):
        (post,) = shared.public(side, "Who leads the discussion")
        assert f"{second} leads the discussion" in shared.read(post)
    assert "turn to lead" in " ".join(shared.direct(side_of(second), second))


async def test_linked_members_share_their_turns_and_part_again(shared: Towns) -> None:
    """The lead's turn is the linked member's, whichever account presses; undone, each has their own again."""
    first = await leading(shared)
    side = side_of(first)
    other = "east" if side == "west" else "west"
    code = await shared.code(f"{first}@{side}", "/paper my link")
    assert "one vote, one streak" in await shared.say(f"alias@{other}", f"/paper my link code: {code}")
    await press(shared, f"alias@{other}", "swap")
    (post,) = shared.public(side, "Who leads the discussion")
    assert "would like to hand over" in shared.read(post)
    await press(shared, f"{first}@{side}", "keep")
    assert await leading(shared) == first


async def test_merged_histories_come_apart(shared: Towns) -> None:
    """Two who have both led are one with both turns, and two again."""
    names = [await leading(shared)]
    await shared.say("ada@west", "/paper nominate 1301.3781")
    await shared.wait(days=7)
    names.append(await leading(shared, 3))
    keeper, other = (f"{name}@{side_of(name)}" for name in names)
    await shared.say(other, f"/paper my link code: {await shared.code(keeper, '/paper my link')}")
    assert await counted(shared) == [(names[0], 2)]
    await shared.say(keeper, "/paper my link undo: yes")
    assert sorted(await counted(shared)) == sorted((name, 1) for name in names)


async def counted(towns: Towns) -> list[tuple[str, int]]:
    """Who has led or leads, and how often."""
    async with towns.store.read() as repos:
        led = (await repos[Leads].history([1]))[1]
        members = await repos[Members].get({one.member_id for one in led if one.member_id})
        assert all(LeadState(one.state).leads for one in led)
    return [(one.name, sum(round_.member_id == one.id for round_ in led)) for one in members.values()]


async def test_a_letters_button_knows_its_club(shared: Towns) -> None:
    """Whoever is in two clubs answers a letter in their direct messages: the round says which club is meant."""
    first = await leading(shared)
    side = side_of(first)
    world = getattr(shared, side)
    elsewhere = world.place().__class__(side, world.place().workspace, "elsewhere")
    founder = world.meet({"west": "ada", "east": "zoe"}[side])
    for account, command, values in (
        (founder, "club start", {"name": "Others", "zone": "UTC"}),
        (world.meet(first), "paper my remind", {"when": "off"}),
    ):
        call = Call(command=command, values=values, account=account, place=elsewhere, manages=account == founder)
        await shared.club.dispatcher.answer(call)
    direct = world.place().__class__(side, world.place().workspace, f"@{first}")
    values = {"do": "decline", "round": "2"}
    call = Call(command="paper lead", values=values, account=world.meet(first), place=direct)
    await shared.club.dispatcher.answer(call)
    assert await leading(shared) != first
