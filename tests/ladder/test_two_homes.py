"""Questions, builds and moderation with people of two accounts, and in clubs with two homes."""

import pytest

from bot.features.questions.repository import Questions
from bot.ports import Store
from tests.two_homes.towns import Towns


@pytest.fixture
async def shared(sqlite_store: Store) -> Towns:
    """A club in two towns, in a week in which a paper is read."""
    towns = Towns(sqlite_store)
    await towns.joined()
    await towns.say("ada@west", "/paper nominate 1706.03762")
    await towns.wait(days=7)
    return towns


async def linked(towns: Towns, one: str = "ben@west", other: str = "benno@east") -> None:
    """Both are one member."""
    await towns.say(one, "/paper my remind on")  # which makes a member of whoever is none yet
    seen = await towns.say(other, f"/paper my link code: {await towns.code(one, '/paper my link')}")
    assert "one vote" in seen


async def listed(towns: Towns, side: str = "west") -> str:
    """The list of questions as it reads there now."""
    await towns.wait(seconds=5)
    (message,) = towns.public(side, "Questions about")
    return " ".join(towns.read(message).split())


async def test_both_accounts_have_one_voice(shared: Towns) -> None:
    """What both stand behind counts once while they are one, and twice when they are apart again."""
    await shared.say("ada@west", "/paper ask Why six layers?")
    for who in ("ben@west", "benno@east"):
        await shared.say(who, "/paper voice questions: 1")
    await shared.say("benno@east", "/paper ask What about audio?")
    assert "1. Why six layers? – ada · 3 voices" in await listed(shared)
    await linked(shared)
    for side in ("west", "east"):
        seen = await listed(shared, side)
        assert "1. Why six layers? – ada · 2 voices 2. What about audio? – ben · one voice" in seen
    await shared.say("ben@west", "/paper voice questions: none")
    assert "1. Why six layers? – ada · one voice 2. What about audio? – ben · one voice" in await listed(shared)
    await shared.say("ben@west", "/paper voice questions: 1")
    assert "apart again" in await shared.say("benno@east", "/paper my link undo: yes")
    seen = await listed(shared)
    assert "1. Why six layers? – ada · 3 voices 2. What about audio? – benno · one voice" in seen


async def test_a_removed_question_does_not_come_back(shared: Towns) -> None:
    """Nor do the voices for it, when those who were one part."""
    await shared.say("ada@west", "/paper ask Why six layers?")
    await shared.say("benno@east", "/paper voice questions: 1")
    await linked(shared)
    await shared.say("ada@west", "/paper unask number: 1 sure: yes")
    assert "apart again" in await shared.say("benno@east", "/paper my link undo: yes")
    async with shared.store.read() as repos:
        assert await repos[Questions].voices([1]) == {1: frozenset()}


async def test_a_builder_is_written_to_where_they_are(shared: Towns) -> None:
    """Who builds as two accounts is asked once; who has parted is asked by their own account and no other."""
    await shared.say("benno@east", "/paper build what: tiny attention")
    await linked(shared)
    await shared.say("ben@west", "/paper build")
    assert "Your build is changed" in await shared.say("ben@west", "/paper build what: tiny attention, twice")
    await shared.say("ben@west", "/paper my link undo: yes")
    await shared.say("ben@west", "/paper build what: my own")
    await shared.wait(days=15)
    assert ["twice" in text for text in shared.direct("east", "benno") if "Two weeks ago" in text] == [True]
    assert ["my own" in text for text in shared.direct("west", "ben") if "Two weeks ago" in text] == [True]


async def test_letting_go_as_one_member(shared: Towns) -> None:
    """A check-in planned before the two were linked is dropped as well."""
    await shared.say("benno@east", "/paper build what: tiny attention")
    await linked(shared)
    assert "You have let it go" in await shared.say("ben@west", "/paper check build: 1 how: off")
    await shared.wait(days=15)
    for side, who in (("east", "benno"), ("west", "ben")):
        assert not [text for text in shared.direct(side, who) if "Two weeks ago" in text]


async def test_a_home_that_leaves_loses_no_check_in(shared: Towns) -> None:
    """Who built in the channel that left is asked all the same, and mentioned in the one that stays if need be."""
    await shared.say("benno@east", "/paper build what: tiny attention")
    await shared.say("bea@east", "/paper build what: another")
    await shared.say("zoe@east", "/club home leave: yes")
    await shared.press("zoe@east", "Yes, leave this channel")
    before = len(shared.public("east"))
    await shared.wait(days=15)
    assert len([text for text in shared.direct("east", "benno") if "Two weeks ago" in text]) == 1
    assert len(shared.public("east")) == before


async def test_both_homes_hear_of_it(shared: Towns) -> None:
    """List, message, answers, claim and result stand in every thread; one volunteer is enough."""
    await shared.say("ben@west", "/paper ask Why six layers?")
    await shared.say("benno@east", "/paper build what: tiny attention")
    await shared.wait(days=7)
    await shared.press("benno@east", "I will send it")
    assert "benno sends this one already" in await shared.say("ben@west", "/paper carry inquiry: 1")
    await shared.say("benno@east", "/paper answers inquiry: 1 answers: Because.")
    await shared.say("benno@east", "/paper result build: 1 result: It runs.")
    await shared.wait(seconds=5)
    for side in ("west", "east"):
        for text in ("All questions about", "Who asks the people", "Answers about", "built this: tiny", "Built: tiny"):
            assert len(shared.public(side, text)) == 1, (side, text)


async def test_an_entry_is_hidden_in_both_homes(shared: Towns) -> None:
    """Revealed on either side, it is taken out on either side; its author is told where they began, once."""
    await shared.hand_in("ben@west", "Secret of a patient.")
    await shared.hand_in("zoe@east", "Attention is enough.")
    await shared.wait(days=7)
    for side in ("west", "east"):
        assert any("Secret of a patient." in shared.read(one) for one in shared.public(side))
    await shared.say("zoe@east", "/club hide member: ben why: It names somebody.")
    await shared.wait(minutes=1)
    for side in ("west", "east"):
        assert not any("Secret" in shared.read(one) for one in shared.public(side))
        assert shared.public(side, "One entry is hidden by the organizers.")
    assert sum("It names somebody." in text for text in shared.direct("west", "ben")) == 1
    assert shared.direct("east", "ben") == []


async def test_a_hidden_entry_stays_hidden_when_accounts_part(shared: Towns) -> None:
    """Two entries that became one are hidden together; apart again, neither is shown by that."""
    await shared.hand_in("ben@west", "Secret of the west.")
    await shared.hand_in("benno@east", "Secret of the east.")
    await linked(shared)
    await shared.say("ada@west", "/club hide member: ben why: Both.")
    assert "apart again" in await shared.say("benno@east", "/paper my link undo: yes")
    await shared.wait(days=7)
    for side in ("west", "east"):
        assert not any("Secret" in shared.read(one) for one in shared.public(side))
        assert shared.public(side, "2 entries are hidden by the organizers.")


async def test_a_club_is_handed_over_between_homes(shared: Towns) -> None:
    """Offered in the west, accepted in the east; a member of several clubs is asked for the right one."""
    await shared.say("zoe@east", "/paper nominate 1512.03385")
    await shared.say("ada@west", "/club handover member: zoe sure: yes")
    (offer,) = shared.direct("east", "zoe")
    assert "ada would like to hand The Margin Notes over to you" in offer
    assert "You are the organizer" in await shared.press("zoe@east", "Yes, I take over")
    assert any("zoe leads The Margin Notes now" in text for text in shared.direct("west", "ada"))
    assert "organizers: zoe" in await shared.say("zoe@east", "/club settings")
