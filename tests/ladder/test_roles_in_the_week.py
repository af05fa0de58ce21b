"""Leads and roles as the week goes: small clubs, rhythms, downtime, organizers, roles, forgetting."""

import json
from dataclasses import replace

import pytest

from bot.chat.place import Place
from bot.chat.post import Call, Refusal
from bot.club.members.repository import Members
from bot.club.rounds.repository import Rounds
from bot.features.leading.model import LeadState
from bot.features.leading.repository import Leads, Roles
from tests.conversation.script import Conversation
from tests.conversation.town import Town
from tests.ladder.leading import READERS, leading, leads, reading

__all__ = ["reading"]


async def test_a_small_club_is_left_alone(chat: Conversation, town: Town) -> None:
    """Two who read together are not asked to lead each other, unless the club wants it."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper summary sentence: Mine.
        chen: /paper summary sentence: Mine.
        chen: /paper nominate 1512.03385
        (until mon 09:00)
          # Paper of the week
          ~ Who leads
        (until wed 18:00)
          ~ Your sheet
        ada: /club settings lead: on
          ⇒ lead: on
        chen: /paper nominate 1412.6980
        (until mon 09:00)
          # Who leads the discussion
        ada: /club settings lead: off
        chen: /paper nominate 1301.3781
        (until mon 09:00)
          # Paper of the week
          ~ Who leads
        ada: /club lead
          ✗ No discussion has a lead in this club; /club settings lead: on changes that.
    """)


async def test_on_without_anybody(chat: Conversation) -> None:
    """A club that wants leads from the first week on is asked in the thread."""
    await chat("""
        ada: /club settings lead: on
        ben: /paper nominate 1706.03762
        (until mon 09:00)
          # Nobody leads the discussion yet, Fri 13 Mar, 17:00.
        (until wed 17:30)
        ben presses I will lead
          → You lead the discussion
          @ben Your sheet for “Attention
        (1m)
          # ben leads the discussion
    """)


async def test_no_discussion_in_the_rhythm(reading: Conversation, town: Town) -> None:
    """Then it is two days before the wrap; moved so that it would lie in the past, it comes at once, and once."""
    await reading("""
        ada: /club rhythm discuss: off
        (until fri 19:59)
          ~ Your sheet
        (1m)
    """)
    who = await leading(town)
    assert "Your sheet for" in reading.said(who)
    await reading("ada: /club rhythm wrap: sat 20:00\n (1d)\n ~ Your sheet")


async def test_a_discussion_that_moves_nearer(reading: Conversation, town: Town) -> None:
    """The sheet that should have gone by the new week goes at once."""
    who = await leading(town)
    await reading(f"(until tue 12:00)\n ada: /club rhythm discuss: wed 12:00 remind: off\n @{who} Your sheet for")


async def test_a_discussion_right_after_the_pick(chat: Conversation, town: Town) -> None:
    """The sheet comes with the pick and says whose turn it is; there is no second letter."""
    await chat("""
        ada: /club rhythm remind: off discuss: tue 09:00
        ada: /club settings lead: on
        ben: /paper nominate 1706.03762
        ben: /paper my away lead: gladly
        (until mon 09:00)
          # ben leads the discussion, Tue 10 Mar, 09:00.
          @ben Your sheet for “Attention … You lead the discussion in The Margin Notes, Tue 10 Mar, 09:00.
          ~ It is your turn to lead
    """)


async def test_downtime_and_restarts(reading: Conversation, town: Town) -> None:
    """Asleep over the sheet's moment for longer than the club's patience it still comes before the discussion; once."""
    who = await leading(town)
    await reading("""
        (restart)
          ~ turn to lead
        (until wed 10:00)
        (asleep 30h)
    """)
    assert "Your sheet for" in reading.said(who)
    assert "this did not happen" not in reading.said()
    await reading("(restart)\n ~ Your sheet\n (until sun 21:00)\n # Round 2 in short")


async def test_asleep_until_the_discussion(reading: Conversation) -> None:
    """A sheet that nobody needs any more does not come."""
    await reading("(until wed 10:00)\n (asleep 58h)\n # The discussion is open\n ~ Your sheet")


async def test_skipped_and_paused(reading: Conversation, town: Town) -> None:
    """A round that is skipped has no lead and leaves no trace, whoever was named for it."""
    await reading("""
        (until sun 20:30)
        ada: /club lead ben
          → ben leads round 3.
        ada: /club skip
        ada presses Yes, skip it
          → is skipped
    """)
    before = [one for one in await leads(town) if LeadState(one[2]).leads]
    assert all(number <= 2 for number, _, _ in before)
    await reading("(until mon 10:00)\n ada: /club pause\n (14d)\n ~ leads the discussion")
    assert [one for one in await leads(town) if LeadState(one[2]).leads] == before


async def test_organizers_name_a_lead(reading: Conversation, town: Town) -> None:
    """For the discussion to come, then for the next round; the answer says which."""
    first = await leading(town)
    other = next(one for one in READERS if one != first)
    await reading(f"""
        ada: /club lead nobody
          ✗ members join with their first nomination, vote or entry
        ada: /club lead member: {first}
          ✗ {first} leads that round already.
        ada: /club lead member: {other}
          → {other} leads round 2.
          @{other} It is your turn to lead
        (1m)
          # {other} leads the discussion
        (until fri 18:00)
        ada: /club lead member: {other}
          → {other} leads round 3.
          !
        ada: /club lead
          → {other} leads the discussion … Led lately … Whose turn comes next
        ben: /paper nominate 1301.3781
        (until mon 09:00)
          # {other} leads the discussion, Fri 27 Mar, 17:00.
          @{other} It is your turn to lead
    """)
    await reading(f"{other}: /paper my away 2026-04-03\n ada: /club rhythm discuss: off")
    assert await leading(town, 3) == other


async def test_a_named_lead_who_is_away(reading: Conversation, town: Town) -> None:
    """Is refused by name; and one who goes away before the pick is passed over."""
    await reading("""
        ben: /paper my away 2026-03-20
        ada: /club lead ben
          ✗ ben is away on the day of the discussion; please choose somebody else.
        (until sat 10:00)
        ada: /club lead chen
          → chen leads round 3.
        chen: /paper my away 2026-03-27
        ben: /paper nominate 1301.3781
        (until mon 09:00)
          # leads the discussion
    """)
    assert await leading(town, 3) in ("ben", "dora")
    assert (3, "chen", "passed") in await leads(town, 3)


async def test_roles(chat: Conversation, town: Town) -> None:
    """Dealt where the club wants them: one post in the thread with the lead, and one's own in /paper now."""
    await chat(
        "ada: /club settings roles: on\n ⇒ roles: on\n ben: /paper nominate 1706.03762\n (until mon 09:00)\n ~ Roles"
    )
    people = (*READERS, "eli", "fay", "gus")
    for who in people:
        await chat(f"{who}: /paper summary sentence: Mine.")
    await chat(
        "ben: /paper nominate 1512.03385\n eli: /paper my remind on\n"
        "(until mon 09:00)\n # Who leads … Roles … advocate:"
    )
    async with town.store.read() as repos:
        (round_,) = [one for one in await repos[Rounds].latest(1, 5) if one.number == 2]
        dealt = await repos[Roles].of_rounds([round_.id])
        members = await repos[Members].get([one.member_id or 0 for one in dealt])
    lead = await leading(town)
    names = {members[one.member_id].name: one.role for one in dealt if one.member_id}
    assert set(names) == {*people} - {lead}
    (shown,) = [text for text in await chat.everything() if "Who leads the discussion" in text]
    assert all(f"{who} – {role}:" in shown for who, role in names.items())
    for who, role in names.items():
        await chat(f"{who}: /paper now\n → Your role this round is {role}:")
    await chat(f"{lead}: /paper now\n → {lead} leads the discussion\n ~ Your role")
    await chat("(until thu 18:00)")
    assert ("Your role this round is" in chat.said("eli")) == (lead != "eli")
    assert "Your role" not in chat.said("ben")


async def test_roles_without_a_lead(chat: Conversation) -> None:
    """The deck is dealt where no discussion has a lead, too."""
    await chat("""
        ada: /club settings roles: on lead: off
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper summary sentence: Mine.
        chen: /paper summary sentence: Mine.
        chen: /paper nominate 1512.03385
        (until mon 09:00)
          # Roles for the discussion … ben –
          ~ leads the discussion
          ~ I will lead
    """)


async def test_several_papers_have_one_lead(reading: Conversation, town: Town) -> None:
    """One lead and one sheet, which speaks of both papers."""
    await reading("""
        ada: /club rhythm papers: 2
        ben: /paper nominate 1301.3781 pitch: Words.
        dora: /paper nominate 1312.6114 pitch: Codes.
        (until mon 09:00)
          # 2 papers this round
    """)
    who = await leading(town, 3)
    await reading(
        f"(until wed 17:00)\n @{who} Your sheet for … Words. … Five prompts … Adam: A Method … Efficient Estimation"
    )


async def test_forgetting_a_lead(reading: Conversation, town: Town) -> None:
    """Their turn goes on, their name goes from what was posted; the count stays, nameless."""
    first = await leading(town)
    await reading(f"""
        {first}: /paper my away lead: gladly
        {first}: /paper my forget
        {first} presses Yes, forget me
          → Your texts and your name are gone
        (1m)
    """)
    second = await leading(town)
    assert second in {*READERS} - {first}
    assert await leads(town, 2) == [(2, "", "passed"), (2, second, "asked")]
    assert not [text for text in await reading.everything() if f"{first} leads" in text]
    async with town.store.read() as repos:
        assert await repos[Leads].wishes([1]) == {}
    await reading(f"""
        (until mon 09:00)
        {second}: /paper my forget
        {second} presses Yes, forget me
        (1m)
    """)
    thanks = [text for text in await reading.everything() if "led the discussion" in text]
    assert not [text for text in thanks if second in text]


async def test_forgetting_whoever_plays_a_role(chat: Conversation) -> None:
    """Their role is free for others: nobody called somebody will play it."""
    await chat("""
        ada: /club settings lead: off roles: on
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until mon 09:00)
        ben: /paper summary sentence: One.
        chen: /paper summary sentence: Two.
        (until mon 09:00)
          # Roles for the discussion chen – … ben –
        chen: /paper my forget
        chen presses Yes, forget me
        (1m)
          # Roles for the discussion ben – … still free –
          ~ somebody –
          ~ Every word is explained
    """)


async def test_exporting(reading: Conversation, town: Town) -> None:
    """Turns, wishes and roles stand in the file, one's own only."""
    first = await leading(town)
    other = next(one for one in READERS if one != first)
    await reading(f"{first}: /paper my away lead: gladly")
    for who, count in ((first, 1), (other, 0)):
        await reading(f"{who}: /paper my export")
        said = reading.said(who)
        data, _ = json.JSONDecoder().raw_decode(said[said.index("{") :])
        assert (len(data["turns_to_lead"]), len(data["about_leading"]), data["roles"]) == (count, count, [])


@pytest.mark.worlds("console")  # some buttons are pressed that nobody is shown
async def test_another_clubs_round(reading: Conversation, town: Town) -> None:
    """A button of another club's round does nothing here."""
    await reading("ada: /paper board")
    elsewhere = Place("console", "local", "elsewhere")
    call = Call(command="club start", values={"name": "Others", "zone": "UTC"}, account=town.console.meet("ada"),
                place=elsewhere, manages=True)  # fmt: skip
    await town.dispatcher.answer(call)
    press = Call(command="paper lead", values={"do": "take", "round": "2"}, account=town.console.meet("zoe"),
                 place=elsewhere)  # fmt: skip
    with pytest.raises(Refusal, match="lead-no-round"):
        await town.dispatcher.answer(press)


@pytest.mark.worlds("console")  # some buttons are pressed that nobody is shown
async def test_hostile_names_lead(chat: Conversation, town: Town) -> None:
    """Whatever the lead calls themselves stands in the post letter for letter and pings nobody."""
    await chat("ada: /club settings lead: on\n ben: /paper nominate 1706.03762\n (until mon 09:00)")
    account = replace(town.console.meet("mallory"), name="@everyone **x** {$who}")
    call = Call(command="paper lead", values={"do": "take"}, account=account, place=town.console.place())
    await town.dispatcher.answer(call)
    await chat("(1m)\n # @everyone **x** {$who} leads the discussion")
    assert await town.stage.pings(town.stage.home) == []
