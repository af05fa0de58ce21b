"""Several people, or one person twice, in the same instant."""

import asyncio
from collections.abc import Mapping
from datetime import timedelta

import pytest

from bot.chat.post import Call, Form, Refusal, Reply
from bot.club.ballots.repository import Ballots
from bot.club.entries.repository import Notes
from bot.club.members.repository import Members
from bot.club.streaks.repository import Ledger
from tests.conversation.script import Conversation
from tests.conversation.town import Town


async def asks(town: Town, who: str, command: str, **values: str) -> str:
    """One Call, without waiting for the others; the key of its refusal, or `reply`."""
    answer = await _answer(town, who, command, values)
    return answer.key if isinstance(answer, Refusal) else "form" if isinstance(answer, Form) else "reply"


async def _answer(town: Town, who: str, command: str, values: Mapping[str, str]) -> Reply | Form | Refusal:
    submitted = bool({"sentence", "add"} & values.keys())
    account = town.console.meet(who)
    call = Call(
        command=command,
        values=values,
        account=account,
        place=town.console.place(),
        submitted=submitted,
        manages=town.console.manages(account),
    )
    try:
        return await town.club.dispatcher.answer(call)
    except Refusal as no:
        return no


@pytest.fixture
async def voting(chat: Conversation) -> Conversation:
    """Two papers on an open ballot."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until sat 10:00)
    """)
    return chat


async def test_two_members_vote(voting: Conversation, town: Town) -> None:
    """Votes of the same instant all count, of newcomers too, and the ballot shows them."""
    people = [f"member-{number}" for number in range(8)]
    answers = await asyncio.gather(*(asks(town, who, "paper vote", papers="2") for who in people))
    assert answers == ["reply"] * 8
    await voting("(1m)\n # 1. Attention … 2. Deep … · 8 approvals 8 members have voted.")


async def test_one_member_votes_twice(voting: Conversation, town: Town) -> None:
    """One member's votes of the same instant are one vote, and the newcomer is one member."""
    answers = await asyncio.gather(*(asks(town, "eli", "paper vote", papers=one) for one in ("1", "2", "1", "2")))
    assert answers == ["reply"] * 4
    async with town.store.read() as repos:
        assert [one.name for one in await repos[Members].everybody([1])].count("eli") == 1
        votes = (await repos[Ballots].approvals([1])).get(1, {})
    assert sum(map(len, votes.values())) == 1


async def test_everybody_hands_in(voting: Conversation, town: Town) -> None:
    """Entries of the same instant are all kept, each with its own streak."""
    await voting("(until mon 09:00)")
    people = [f"member-{number}" for number in range(8)]
    answers = await asyncio.gather(*(asks(town, who, "paper summary", sentence=f"by {who}") for who in people))
    assert answers == ["reply"] * 8
    await voting("""
        (1m)
          # Handed in so far, 8 members:
        (until sun 20:05)
          # 8 members handed in: 8 summaries
    """)
    for who in people:
        await voting(f"{who}: /paper streak\n → One round in a row")


async def test_a_double_click_on_hand_in(voting: Conversation, town: Town) -> None:
    """The same form handed in twice at once is one entry and one round of the streak."""
    await voting("(until mon 09:00)")
    values = {"sentence": "Twice.", "round": "1"}
    answers = await asyncio.gather(*(asks(town, "eli", "paper summary", **values) for _ in range(4)))
    assert answers == ["reply"] * 4
    async with town.store.read() as repos:
        assert len(await repos[Notes].of_rounds([1])) == 1
        assert len(await repos[Ledger].of_rounds([1])) == 1
    await voting("eli: /paper streak\n → One round in a row Longest 1, kept in all 1.")


async def test_the_same_paper_twice(chat: Conversation, town: Town) -> None:
    """Of two nominations of one paper in the same instant one stands, and the other is told whose."""
    answers = await asyncio.gather(*(asks(town, who, "paper nominate", paper="1706.03762") for who in ("ben", "chen")))
    assert sorted(answers) == ["already-nominated", "reply"]
    await chat("dora: /paper nominations\n → One paper is proposed 1. Attention")


@pytest.mark.parametrize(
    ("command", "values", "second"),
    [
        ("club skip", {"sure": "yes", "round": "1"}, "no-longer-coming"),
        ("club close", {"sure": "yes"}, "no-club"),
        ("club pause", {}, "already-paused"),
        ("club pick", {"paper": "1806.07366", "when": "now"}, "being-read"),
        ("paper withdraw", {"nomination": "1"}, "no-such-nomination"),
    ],
)
async def test_a_double_click(
    voting: Conversation, town: Town, command: str, values: Mapping[str, str], second: str
) -> None:
    """A button pressed twice does its work once; the second press is told so."""
    answers = await asyncio.gather(*(asks(town, "ada", command, **values) for _ in range(2)))
    assert sorted(answers, key=lambda one: one != "reply") == ["reply", second]


async def test_a_double_click_on_forget(voting: Conversation, town: Town) -> None:
    """Forgotten twice in the same instant is forgotten once."""
    answers = await asyncio.gather(*(asks(town, "ben", "paper forget", sure="yes") for _ in range(2)))
    assert answers == ["reply", "reply"]
    await voting("ben: /paper export\n → The club keeps nothing about you")


async def test_two_founders(empty: Conversation, town: Town) -> None:
    """Two people who found a club in one channel in the same instant found one club."""
    town.console.admins = {"ada", "ben"}
    values = {"name": "Margins", "zone": "Europe/Berlin"}
    answers = await asyncio.gather(*(asks(town, who, "club start", **values) for who in ("ada", "ben")))
    assert sorted(answers) == ["already-a-club", "reply"]
    await empty("(until mon 09:00)\n # Round 1 is skipped")


async def test_a_vote_in_the_instant_of_the_pick(voting: Conversation, town: Town) -> None:
    """A vote that meets the pick either counts or is told that the vote is over; one paper is picked, once."""
    await voting("(until mon 08:59)")
    town.time.sleep(timedelta(minutes=1))
    answer, *_ = await asyncio.gather(
        asks(town, "eli", "paper vote", papers="2"),
        town.club.tick(town.time()),
        town.club.tick(town.time()),
    )
    await voting("(1m)")
    cards = [text for text in await voting.everything() if text.startswith("Paper of the week")]
    assert len(cards) == 1
    assert ("Deep Residual" in cards[0].splitlines()[0]) == (answer == "reply")
    assert answer in ("reply", "vote-not-open", "vote-opens")
