"""A role goes to somebody else, as a turn to lead does, when whoever has it will not be there."""

import pytest

from bot.chat.post import Call, Refusal
from bot.club.members.repository import Members
from bot.club.rounds.repository import Rounds
from bot.features.leading.model import Role
from bot.features.leading.repository import Roles
from tests.conversation.script import Conversation
from tests.conversation.town import Town
from tests.ladder.leading import leading

_SEVEN = ("ben", "chen", "dora", "eli", "fay", "gus", "hana")


async def roles(town: Town, number: int = 2) -> dict[Role, str]:
    """Who has which role in this round; "" where it is free."""
    async with town.store.read() as repos:
        (round_,) = [one for one in await repos[Rounds].latest(1, 9) if one.number == number]
        dealt = await repos[Roles].of_rounds([round_.id])
        members = await repos[Members].get([one.member_id or 0 for one in dealt])
    return {one.role: members[one.member_id].name if one.member_id else "" for one in dealt}


async def pressed(town: Town, who: str, role: Role) -> str:
    """Press the button of a free role; the refusal's name, or nothing."""
    call = Call(command="paper lead", values={"do": "role", "round": "2", "role": str(role)},
                account=town.console.meet(who), place=town.console.place())  # fmt: skip
    try:
        await town.dispatcher.answer(call)
    except Refusal as no:
        return no.key
    return ""


async def dealt_among(chat: Conversation, *people: str) -> None:
    """These have read a paper together; the second one is just picked, with roles."""
    await chat("ada: /club settings roles: on\n ben: /paper nominate 1706.03762\n (until mon 09:00)")
    for who in people:
        await chat(f"{who}: /paper summary sentence: Mine.")
    await chat("ben: /paper nominate 1512.03385\n (until mon 09:00)\n # Roles")


async def test_whoever_is_away_has_no_role(chat: Conversation, town: Town) -> None:
    """It goes to one who takes part and has none; the thread is told once, and only the new one is reminded of it."""
    await dealt_among(chat, *_SEVEN)
    before = await roles(town)
    role, away = next(iter(before.items()))
    (spare,) = {*_SEVEN} - {*before.values(), await leading(town)}
    await chat(f"""
        {away}: /paper my remind on
        {spare}: /paper my remind on
        {away}: /paper my away 2026-03-18
          ~ Your role
        {away}: /paper my away 2026-03-20
          → Noted: away on Fri 20 Mar 2026. … Your role of {role} in round 2 goes to {spare}.
          # {spare} has the role of {role} now:
        (1m)
          ~ has the role of
        {away}: /paper now
          ~ Your role
        {spare}: /paper now
          → Your role this round is {role}:
        {away}: /paper my away 2026-03-19 to 2026-03-21
          ~ Your role
          !
        (until thu 18:01)
          @{spare} Your role this round is {role}:
    """)
    assert "Your role" not in chat.said(away)
    assert await roles(town) == {**before, role: spare}
    (shown,) = [text for text in await chat.everything() if "Who leads the discussion" in text]
    assert f"{spare} – {role}:" in shown
    assert f"{away} –" not in shown
    assert len([text for text in await chat.everything() if "has the role of" in text]) == 1


async def test_nobody_is_left_to_have_it(chat: Conversation, town: Town) -> None:
    """Then the role is free: the thread asks, whoever presses first has it, and the button goes with the wrap."""
    await dealt_among(chat, "ben", "chen", "dora")
    (one, first), (other, second) = (await roles(town)).items()
    await chat(f"""
        {first}: /paper my away 2026-03-20
          → Your role of {one} in round 2 is free now; the thread asks who takes it.
          # The role of {one} is free now: … Who takes it? … I will be the {one}
        (1m)
          # still free – {one}:
        ivo presses I will be the {one}
          → You have the role of {one} now:
        (1m)
          # ivo has the role of {one} now:
          # ivo – {one}:
        ivo: /paper now
          → Your role this round is {one}:
        {second}: /paper my away lead: never
          → Your role of {other} in round 2 is free now; the thread asks who takes it.
        (until sun 20:01)
          # Nobody had the role of {other} this time.
    """)
    assert await roles(town) == {one: "ivo", other: ""}
    assert not [text for text in await chat.everything() if "I will be the" in text]


@pytest.mark.worlds("console")  # some buttons are pressed that nobody is shown
async def test_a_role_that_is_taken(chat: Conversation, town: Town) -> None:
    """A second press, one's own role, and one after the discussion say what is the matter."""
    await dealt_among(chat, "ben", "chen", "dora")
    (role, first), *_ = (await roles(town)).items()
    await chat(f"""
        {first}: /paper my away 2026-03-20
    """)
    assert await pressed(town, "ivo", role) == ""
    assert await pressed(town, "ivo", role) == "role-yours-already"
    assert await pressed(town, "kim", role) == "role-not-free"
    assert await pressed(town, "kim", Role.CONNECTOR if role is not Role.CONNECTOR else Role.ADVOCATE) in (
        "role-not-dealt",
        "role-not-free",
    )
    await chat("(until fri 17:01)")
    assert await pressed(town, "kim", role) == "role-not-dealt"


async def test_forgetting_whoever_took_a_role(chat: Conversation, town: Town) -> None:
    """Their name goes from every post; the role goes on to somebody else."""
    await dealt_among(chat, *_SEVEN)
    before = await roles(town)
    role, away = next(iter(before.items()))
    (spare,) = {*_SEVEN} - {*before.values(), await leading(town)}
    await chat(f"""
        {away}: /paper my away 2026-03-20
          # {spare} has the role of {role} now:
        {spare}: /paper my forget
        {spare} presses Yes, forget me
        (1m)
          # The role of {role} is free now
    """)
    assert (await roles(town))[role] == ""
    assert not [text for text in await chat.everything() if f"{spare} –" in text or f"{spare} has the role" in text]
