"""A ballot is over with its pick; whatever is pressed afterwards changes no other vote."""

from dataclasses import replace

import pytest

from bot.chat.post import Call, Refusal, Select
from bot.club.ballots.repository import Ballots
from bot.club.members.repository import Members
from tests.conversation.script import Conversation
from tests.conversation.test_voting import THREE
from tests.conversation.town import Town


def menus(town: Town) -> list[Select]:
    """The menus of votes that the channel shows now, oldest first."""
    shown = (message.post.select for message in town.console.messages if message.to is None)
    return [select for select in shown if select and select.command == "paper vote"]


def undated(select: Select) -> Select:
    """The menu as it was posted before it said of which vote it is."""
    return replace(select, values={})


async def choose(town: Town, who: str, select: Select, *numbers: int) -> str:
    """`who` chooses these options of a menu, whatever has become of it; what the bot says to that."""
    chosen = " ".join(select.choices[number - 1].value for number in numbers) or "none"
    values = {**select.values, select.into: chosen}
    place, account = town.console.place(), town.console.meet(who)
    call = Call(command=select.command, values=values, account=account, place=place, pressed=True)
    try:
        answer = await town.dispatcher.answer(call)
    except Refusal as no:
        return f"✗ {no.text} {' '.join(one.label for one in no.buttons)}"
    finally:
        await town.tick()
    return str(answer)


async def approved(town: Town, who: str) -> list[tuple[int, int]]:
    """Every (round, nomination) this member approved."""
    async with town.store.read() as repos:
        members = {one.name: one.id for one in await repos[Members].everybody([1])}
        return await repos[Ballots].votes_of(members[who]) if who in members else []


async def test_a_ballot_is_settled_at_the_pick(town: Town, chat: Conversation) -> None:
    """It shows what was picked and how everybody voted, and has no menu; the next one is another message."""
    await chat(THREE)
    await chat("""
        (until sat 09:00)
          # Vote for the paper of 9 Mar 2026 The ballot is open
        eli: /paper vote 2 3
        ada: /paper vote 2
        (until mon 09:00)
          # Vote for the paper of 9 Mar 2026 This vote is over: “Deep Residual … was picked. 1. Attention … 2. Deep
          # 2. Deep Residual … · 2 approvals 3. Polynomial … · 1 approval 2 members voted.
    """)
    assert menus(town) == []
    await chat("""
        (until sat 09:00)
          # Vote for the paper of 16 Mar 2026 The ballot is open … 1. Attention … 2. Polynomial
        ada: /club skip
        ada presses Yes, skip it
          # Vote for the paper of 16 Mar 2026 This vote is over; no paper was picked. 1. Attention … 2. Polynomial
        (restart)
        (1d)
    """)
    assert menus(town) == []


async def test_last_weeks_menu_votes_in_no_other_vote(town: Town, chat: Conversation) -> None:
    """A menu that somebody still has open from last week says that its vote is over; this week's vote stays."""
    await chat(THREE)
    await chat("(until sat 09:00)")
    (old,) = menus(town)
    await chat("(until mon 09:00)")
    assert "✗ The vote this list belongs to is over" in await choose(town, "eli", old, 2)
    assert await approved(town, "eli") == []
    await chat("""
        (until sat 09:00)
        eli: /paper vote 1
    """)
    before = await approved(town, "eli")
    for numbers in ((3,), (2, 3), ()):
        said = await choose(town, "eli", old, *numbers)
        assert "✗ The vote this list belongs to is over; nothing was changed." in said
        assert said.endswith("Vote")
        assert await approved(town, "eli") == before != []
    (present,) = menus(town)
    assert "You approve one paper" in await choose(town, "eli", present, 2)
    assert await approved(town, "eli") != before


async def test_a_menu_from_before_it_said_its_vote(town: Town, chat: Conversation) -> None:
    """Known to be of an older vote it is over; known to be of this one it counts; otherwise nobody can tell."""
    await chat(THREE)
    await chat("(until sat 09:00)")
    (first,) = map(undated, menus(town))
    # There was no vote before the first one.
    assert "You approve one paper" in await choose(town, "dora", first, 3)
    await chat("""
        (until mon 09:00)
          # Paper of the week: Polynomial
    """)
    assert "is over" in await choose(town, "eli", first, 1)
    await chat("""
        (1h)
        ben: /paper nominate 1810.04805
        (until sat 09:00)
        eli: /paper vote 1
    """)
    before = await approved(town, "eli")
    assert "is over" in await choose(town, "eli", first, 1, 3)
    said = await choose(town, "eli", first, 2)
    assert "✗ I cannot tell which vote this list belongs to" in said
    assert "I cannot tell" in await choose(town, "eli", first)
    assert await approved(town, "eli") == before != []
    (second,) = map(undated, menus(town))
    assert "You approve one paper" in await choose(town, "eli", second, 3)
    assert "I cannot tell" in await choose(town, "eli", second, 1, 3)


async def test_typed_votes_need_no_round(chat: Conversation) -> None:
    """What is typed is about the vote that is open, and taking it back as well."""
    await chat(THREE)
    await chat("""
        (until sat 09:00)
        eli: /paper vote 2
          → You approve one paper
        eli: /paper vote none
          → You approve none of them.
        (until mon 09:00)
        eli: /paper vote 1
          ✗ The vote is not open yet
        eli: /paper vote none
          ✗ The vote is not open yet
    """)


async def test_what_a_choice_of_last_week_was_about(town: Town, chat: Conversation) -> None:
    """Choosing from what a search for the pick found, after that pick, chooses for no other round."""
    await chat("""
        ada: /club pick quantum
          → Which one do you mean?
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ada chooses Quantum Computing in the NISQ era and beyond
          ✗ The round this was about reads something else by now
    """)


async def test_old_confirmations_are_about_their_club(town: Town, chat: Conversation) -> None:
    """ "Yes, close it" of a club that is closed does not close the next one in the same channel."""
    await chat("""
        ada: /club close
        ada presses Yes, close the club
        ada: /club start Another zone: Europe/Berlin
    """)
    old, account, place = {"sure": "yes", "club": "1"}, town.console.meet("ada"), town.console.place()
    for path in ("club close", "paper forget"):
        with pytest.raises(Refusal, match="button-over"):
            await town.dispatcher.answer(Call(command=path, values=old, account=account, place=place, pressed=True))
