"""A club that reads with a lead, for scripts about leading and roles."""

from datetime import timedelta

import pytest

from bot.chat.post import Call, Refusal
from bot.club.members.repository import Members
from bot.club.rounds.repository import Rounds
from bot.features.leading.model import LeadState
from bot.features.leading.repository import Leads
from tests.conversation.script import Conversation
from tests.conversation.town import Town

READERS = ("ben", "chen", "dora")
WEEK = timedelta(days=7)


async def leads(town: Town, number: int = 0) -> list[tuple[int, str, str]]:
    """Every turn that was given: of which round, to whom, and what became of it."""
    async with town.store.read() as repos:
        rounds = {one.id: one for one in await repos[Rounds].latest(1, 100)}
        members = await repos[Members].get(range(1, 50))
        found = await repos[Leads].of_rounds(rounds.keys())
    shown = [(rounds[one.round_id].number, members[one.member_id].name if one.member_id else "", one.state.value)
             for one in found]  # fmt: skip
    return [one for one in shown if number in (0, one[0])]


async def leading(town: Town, number: int = 2) -> str:
    """Who leads this round."""
    held = [who for _, who, state in await leads(town, number) if LeadState(state).leads]
    assert len(held) < 2
    return held[0] if held else ""


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """Three members have read a paper together; the second one is just picked, and one of them leads it."""
    await chat("""
        ben: /paper nominate 1706.03762 pitch: It is short.
        chen: /paper nominate 1512.03385
        dora: /paper nominate 1412.6980
        (until mon 09:00)
          # Paper of the week: Attention Is All You Need
          ~ leads the discussion
        ben: /paper summary sentence: Ben's own words.
        chen: /paper summary sentence: Chen's own words.
        dora: /paper summary sentence: Dora's own words.
        (until mon 09:00)
          # Who leads the discussion … leads the discussion, Fri 20 Mar, 17:00. … Swap … Decline
          ~ Roles
    """)
    return chat


async def pressed(town: Town, who: str, do: str, **values: str) -> str:
    """What is answered to this button: the key of the refusal, or nothing."""
    call = Call(command="paper lead", values={"do": do, **values}, account=town.console.meet(who),
                place=town.console.place())  # fmt: skip
    try:
        await town.dispatcher.answer(call)
    except Refusal as no:
        return no.key
    return ""
