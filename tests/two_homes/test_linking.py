"""One person with accounts on two platforms is one member."""

import pytest

from bot.store.memory import Marks
from tests.two_homes.towns import Towns


@pytest.fixture
async def shared(towns: Towns) -> Towns:
    """A club in both towns."""
    await towns.joined()
    return towns


async def linked(towns: Towns, one: str = "ben@west", other: str = "benno@east") -> str:
    """Both are one member; says what the second one sees."""
    return await towns.say(other, f"/paper my link code: {await towns.code(one, '/paper my link')}")


async def reading(towns: Towns) -> None:
    """A week in which a paper is read."""
    await towns.say("ada@west", "/paper nominate 1706.03762")
    await towns.wait(days=7)


async def test_two_accounts_have_one_vote(shared: Towns) -> None:
    """What either approved is approved once; a new vote with one account replaces the vote of both."""
    for number, paper in enumerate(("1706.03762", "1512.03385", "1806.07366")):
        await shared.say(("ada@west", "ben@west", "benno@east")[number], f"/paper nominate {paper}")
    await shared.wait(days=5)
    await shared.say("ben@west", "/paper vote 1 2")
    await shared.say("benno@east", "/paper vote 2 3")
    assert "one vote, one streak" in await linked(shared)
    await shared.wait(seconds=5)
    (ballot,) = shared.public("west", "The ballot is open")
    assert "One member has voted" in shared.read(ballot)
    assert shared.read(ballot).count("1 approval") == 3
    await shared.say("benno@east", "/paper vote 3")
    await shared.wait(seconds=5)
    assert shared.read(ballot).count("1 approval") == 1
    assert "2 papers" not in await shared.say("ben@west", "/paper nominations")


async def test_two_accounts_have_one_streak(shared: Towns) -> None:
    """A round is counted once, whichever account handed in, and the board shows one person."""
    await reading(shared)
    await shared.hand_in("ben@west", "From the west.")
    await shared.say("ada@west", "/paper nominate 1512.03385")
    await shared.wait(days=7)
    await shared.hand_in("benno@east", "From the east.")
    assert "streak of 2 rounds" in await linked(shared)
    board = await shared.say("ada@west", "/paper board")
    assert "ben – 2 in a row" in board
    assert "benno" not in board
    why = await shared.say("benno@east", "/paper my streak why")
    assert why.count("handed in") == 2
    assert "From the west" in await shared.say("benno@east", "/paper my notes")


async def test_two_halves_keep_a_round_as_late_as_the_later_one(shared: Towns) -> None:
    """Where a summary in time and a late critique become one member's, the round that asked for both is kept late."""
    await shared.say("ada@west", "/club settings asks: both")
    await reading(shared)
    await shared.hand_in("ben@west", "From the west.")
    await shared.wait(days=5, hours=11)
    assert "marked late" in await shared.say("benno@east", "/paper critique add: An ablation.")
    await linked(shared)
    await shared.say("ada@west", "/club settings asks: critique")
    await shared.wait(days=1)
    assert "Round 1: handed in late, which counts" in await shared.say("ben@west", "/paper my streak why")


async def test_what_was_handed_in_twice_is_one_note_with_both(shared: Towns) -> None:
    """Both texts stay, editing changes one's own words, and parting gives each theirs again."""
    await reading(shared)
    await shared.hand_in("ben@west", "From the west.")
    await shared.hand_in("benno@east", "From the east.")
    await linked(shared)
    mine = await shared.say("ben@west", "/paper my notes")
    assert "From the west." in mine
    assert "From the east." in mine
    assert "is changed" in await shared.hand_in("benno@east", "Edited.")
    mine = await shared.say("ben@west", "/paper my notes")
    assert "Edited." in mine
    assert "From the east." in mine
    assert "one member has handed in" in await shared.say("ada@west", "/paper entries")
    assert "apart again" in await shared.say("benno@east", "/paper my link undo: yes")
    assert "From the east." not in await shared.say("ben@west", "/paper my notes")
    mine = await shared.say("benno@east", "/paper my notes")
    assert "From the east." in mine
    assert "Edited." not in mine
    assert "2 members have handed in" in await shared.say("ada@west", "/paper entries")


async def test_an_account_that_was_nobodys_is_one_more(shared: Towns) -> None:
    """It takes part as the member at once; undone, it is a stranger's again and the member keeps all."""
    await reading(shared)
    await shared.hand_in("ben@west", "From the west.")
    await linked(shared)
    assert "is changed" in await shared.hand_in("benno@east", "Changed in the east.")
    await shared.say("ben@west", "/paper my link undo: yes")
    assert "You have no notes here yet" in await shared.say("benno@east", "/paper my notes")
    assert "Changed in the east." in await shared.say("ben@west", "/paper my notes")


async def test_a_member_is_reminded_once(shared: Towns) -> None:
    """With two accounts there is one direct message, and to the account used first."""
    await reading(shared)
    await shared.say("ben@west", "/paper my remind on")
    await shared.say("benno@east", "/paper my remind on")
    await linked(shared)
    await shared.wait(days=5)
    assert len([one for one in shared.direct("west", "ben") if "your entry is still to come" in one]) == 1
    assert shared.direct("east", "benno") == []


async def test_links_are_refused_for_what_they_are(shared: Towns) -> None:
    """No member, one's own code, a used one, one of another club, nothing to undo."""
    assert "no member here yet" in await shared.say("yan@east", "/paper my link")
    await shared.say("ben@west", "/paper my remind on")
    assert "no link to undo" in await shared.say("ben@west", "/paper my link undo: yes")
    code = await shared.code("ben@west", "/paper my link")
    assert "your own code" in await shared.say("ben@west", f"/paper my link code: {code}")
    assert "one vote" in await shared.say("benno@east", f"/paper my link code: {code}")
    assert "was used already" in await shared.say("yan@east", f"/paper my link code: {code}")
    home = await shared.code("ada@west", "/club home")
    assert "I do not know that code" in await shared.say("yan@east", f"/paper my link code: {home}")


async def test_a_name_does_not_change_with_the_account(shared: Towns) -> None:
    """A member with two names keeps the first one's, whichever account says something."""
    await shared.say("ben@west", "/paper my remind on")
    await linked(shared)
    await shared.say("benno@east", "/paper my remind on")
    await shared.say("benno@east", "/paper nominate 1706.03762")
    seen = await shared.say("ada@west", "/paper nominations")
    assert "– ben" in seen
    assert "benno" not in seen


async def test_whoever_is_forgotten_is_forgotten_with_both_accounts(shared: Towns) -> None:
    """Nothing of either account is left, not even what would undo the link."""
    await reading(shared)
    await shared.hand_in("ben@west", "From the west.")
    await shared.hand_in("benno@east", "From the east.")
    await linked(shared)
    await shared.say("benno@east", "/paper my forget")
    await shared.press("benno@east", "Yes, forget me")
    for who in ("ben@west", "benno@east"):
        assert "You have no notes here yet" in await shared.say(who, "/paper my notes")
        assert "keeps nothing about you" in await shared.say(who, "/paper my export")
    async with shared.store.read() as repos:
        assert [await repos[Marks].get(f"links/1/{number}/") for number in range(9)] == [None] * 9


async def test_a_deleted_note_does_not_come_back(shared: Towns) -> None:
    """Deleting the note that held both deletes both, in the thread, too."""
    await shared.say("ada@west", "/club settings reveal: at-once")
    await reading(shared)
    await shared.hand_in("ben@west", "From the west.")
    await shared.hand_in("benno@east", "From the east.")
    await linked(shared)
    await shared.say("ben@west", "/paper my notes")
    await shared.press("ben@west", "Delete summary: Attention Is All…")
    await shared.press("ben@west", "Yes, delete it")
    await shared.wait(seconds=5)
    await shared.say("ben@west", "/paper my link undo: yes")
    assert "You have no notes here yet" in await shared.say("benno@east", "/paper my notes")
    for side in ("west", "east"):
        assert not shared.public(side, "From the")


async def summaries(towns: Towns, *who: str) -> list[str]:
    """Whose words each of these sees among their own notes."""
    everybody = ("ben", "benno", "bea")
    seen = [await towns.say(one, "/paper my notes") for one in who]
    return [" ".join(name for name in everybody if f"By {name}." in notes) for notes in seen]


async def all_three(towns: Towns) -> None:
    """Three members handed in the same."""
    await reading(towns)
    for who in ("ben@west", "benno@east", "bea@east"):
        await towns.hand_in(who, f"By {who.partition('@')[0]}.")


async def test_three_accounts_part_in_the_order_they_came(shared: Towns) -> None:
    """The last link is undone first, by whichever account; everybody leaves with their own."""
    await all_three(shared)
    await linked(shared)
    await linked(shared, "benno@east", "bea@east")
    assert await summaries(shared, "bea@east") == ["ben benno bea"]
    await shared.say("ben@west", "/paper my link undo: yes")
    assert await summaries(shared, "ben@west", "benno@east", "bea@east") == ["ben benno", "ben benno", "bea"]
    await shared.say("benno@east", "/paper my link undo: yes")
    assert await summaries(shared, "ben@west", "benno@east", "bea@east") == ["ben", "benno", "bea"]


async def test_a_linked_member_is_linked_to_another(shared: Towns) -> None:
    """Two who are one already become one with a third; undone, they are still one, until they part, too."""
    await all_three(shared)
    await linked(shared, "benno@east", "bea@east")
    await linked(shared, "ben@west", "bea@east")
    assert await summaries(shared, "ben@west") == ["ben benno bea"]
    await shared.say("benno@east", "/paper my link undo: yes")
    assert await summaries(shared, "ben@west", "benno@east", "bea@east") == ["ben", "benno bea", "benno bea"]
    await shared.say("benno@east", "/paper my link undo: yes")
    assert await summaries(shared, "ben@west", "benno@east", "bea@east") == ["ben", "benno", "bea"]


async def test_readings_goals_and_wishes_become_one_and_part(shared: Towns) -> None:
    """Time adds up, the goal is the one of whoever gave the code, wishes are both's; parted, each has their own."""
    await reading(shared)
    await shared.say("ben@west", "/paper my read 45m")
    await shared.say("benno@east", "/paper my read 30m")
    await shared.say("benno@east", "/paper my goal papers: 2")
    await shared.say("benno@east", "/paper my remind what: pace")
    await linked(shared)
    assert "1 of 2 papers, 1 hour 15 minutes" in await shared.say("ben@west", "/paper my goal")
    await shared.say("ben@west", "/paper my goal papers: 3")
    assert "1 of 3 papers" in await shared.say("benno@east", "/paper my goal")
    await shared.say("ben@west", "/paper my link undo: yes")
    assert "1 of 3 papers, 45 minutes" in await shared.say("ben@west", "/paper my goal")
    parted = await shared.say("benno@east", "/paper my goal")
    assert "1 of 2 papers, 30 minutes" in parted
    assert "Stop sending me my pace" in parted


async def test_one_letter_for_two_accounts(shared: Towns) -> None:
    """Both wished for it; the one member they are gets it once, where they were first."""
    await reading(shared)
    for who in ("ben@west", "benno@east"):
        await shared.say(who, "/paper my remind what: pace")
    await linked(shared)
    await shared.wait(days=6)
    assert len([one for one in shared.direct("west", "ben") if "Your pace" in one]) == 1
    assert not [one for one in shared.direct("east", "benno") if "Your pace" in one]


async def test_one_who_is_two_is_paired_once(shared: Towns) -> None:
    """Both accounts asked to swap; linked, the one member swaps once, with somebody else."""
    await reading(shared)
    for who in ("ben@west", "benno@east", "ada@west"):
        await shared.hand_in(who, f"By {who.partition('@')[0]}.")
        assert "on the list" in await shared.say(who, "/paper explain")
    await linked(shared)
    await shared.wait(days=6)
    assert len([one for one in shared.direct("west", "ben") if "ada explains" in one]) == 1
    assert len([one for one in shared.direct("west", "ada") if "explains" in one]) == 1
    assert not [one for one in shared.direct("east", "benno") if "explains" in one]
