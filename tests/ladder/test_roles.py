"""Leading a discussion and playing a role in it: asked, swapped, declined, away, and the sheet two days before."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat.place import Place
from bot.chat.post import Call, Refusal
from bot.club.members.repository import Members
from bot.club.rounds.repository import Rounds
from bot.features.leading.model import LeadState
from bot.features.leading.repository import Leads, Roles
from tests.conversation.script import Conversation
from tests.conversation.town import Town

READERS = ("ben", "chen", "dora")
WEEK = timedelta(days=7)


async def leads(town: Town, number: int = 0) -> list[tuple[int, str, str]]:
    """Every turn that was given: of which round, to whom, and what became of it."""
    async with town.store.read() as books:
        turns = {one.id: one for one in await books[Rounds].latest(1, 100)}
        members = await books[Members].get(range(1, 50))
        found = await books[Leads].of_rounds(turns.keys())
    shown = [(turns[one.round_id].number, members[one.member_id].name if one.member_id else "", one.state.value)
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


async def test_a_lead_is_asked_at_the_pick(reading: Conversation, town: Town) -> None:
    """One of those who take part is named in the thread and gets a letter; nobody else is written to."""
    who = await leading(town)
    assert who in READERS
    assert "# It is your turn to lead the discussion of “Deep Residual" not in reading.said()
    assert "It is your turn to lead the discussion of “Deep Residual" in reading.said(who)
    for other in {*READERS, "ada"} - {who}:
        assert "turn to lead" not in reading.said(other)
    await reading(f"{who}: /paper now\n → {who} leads the discussion, Fri 20 Mar, 17:00.")


async def test_the_sheet_comes_two_days_before(reading: Conversation, town: Town) -> None:
    """On Wednesday at the discussion's time of day, to the lead alone: counts and prompts, nothing of what is blind."""
    who = await leading(town)
    other = next(one for one in READERS if one != who)
    await reading(f"""
        {other}: /paper summary sentence: A secret sentence. unclear: A secret doubt.
        (until wed 16:59)
          ~ Your sheet
        (1m)
          @{who} Your sheet for “Deep Residual Learning … So far one member has handed in: one summary.
          @{who} To open … What it claims … Five prompts 1. Which single step … 5. What is still unclear? One summary
          @{who} Begin with “Attention Is All You Need” … To close
          ~ secret
    """)
    assert "Your sheet" not in reading.said(other)
    await reading("(until fri 18:00)\n ~ Your sheet")


async def test_an_open_club_has_its_doubts_on_the_sheet(chat: Conversation, town: Town) -> None:
    """Where everything is revealed at once the sheet quotes what was unclear."""
    await chat("""
        ada: /club settings reveal: at-once lead: on
        ben: /paper nominate 1706.03762 pitch: It is short.
        ben: /paper away lead: gladly
          → you will be asked to lead when it is your turn, even in weeks without an entry of yours.
        (until mon 09:00)
          # ben leads the discussion
        chen: /paper summary sentence: S. unclear: Why heads?
        (until wed 17:00)
          @ben Why ben proposed it … It is short. … Still unclear … Why heads?
    """)


async def test_declining(reading: Conversation, town: Town) -> None:
    """The next in turn is asked, the post in the thread is edited, and only the new lead is written to."""
    first = await leading(town)
    await reading(f"{first} presses Decline\n → All right; it goes to")
    second = await leading(town)
    assert second in {*READERS} - {first}
    await reading("(1m)")
    shown = [text for text in await reading.everything() if "Who leads the discussion" in text]
    assert len(shown) == 1
    assert f"{second} leads the discussion" in shown[0]
    assert "turn to lead" in "".join(await town.stage.private(second))
    assert await leads(town, 2) == [(2, first, "declined"), (2, second, "asked")]


async def test_everybody_declines(reading: Conversation, town: Town) -> None:
    """Then nobody leads; the thread asks, the organizers are told once, and whoever likes takes it."""
    for _ in READERS:
        await reading(f"{await leading(town)} presses Decline")
    await reading("""
          → Nobody else is left to ask, so the thread asks who would like to.
          @ada The Margin Notes: nobody leads the discussion of round 2, as everybody who could has declined or is away.
        (1m)
          # Nobody leads the discussion yet, Fri 20 Mar, 17:00. … I will lead
          ~ nobody leads the discussion of round 2
        eli presses I will lead
          → You lead the discussion, Fri 20 Mar, 17:00.
        (1m)
          # eli leads the discussion
        eli presses Decline
        (1m)
          # Nobody leads the discussion yet
          ~ nobody leads the discussion of round 2
        (until sun 20:01)
          # Round 2 in short
          ~ led the discussion
    """)


async def test_swapping_by_offer(reading: Conversation, town: Town) -> None:
    """The lead offers it, somebody else takes it with a button; the turn is theirs, in the history too."""
    first = await leading(town)
    other = next(one for one in READERS if one != first)
    await reading(f"""
        {first} presses Swap
          → The thread now asks who takes it; or choose somebody yourself.
        (1m)
          # {first} would like to hand over the discussion, Fri 20 Mar, 17:00. Who takes it?
        {other} presses I will lead
          → You lead the discussion
        (1m)
          # {other} leads the discussion
        (until sun 20:01)
          # Round 2 in short … {other} led the discussion. Thank you.
        ada: /club lead
          → Led lately … Round 2: {other}
    """)
    assert await leads(town, 2) == [(2, first, "passed"), (2, other, "led")]


async def test_swapping_with_somebody_chosen(reading: Conversation, town: Town) -> None:
    """The lead chooses from those who could; the chosen one is written to and may decline."""
    first = await leading(town)
    other = next(one for one in READERS if one != first)
    await reading(f"""
        {first} presses Swap
        {first} chooses {other}
          → {other} leads the discussion now; I tell them.
          @{other} It is your turn to lead the discussion of
        (1m)
          # {other} leads the discussion
        {other} presses Decline
          → All right; it goes to
    """)
    third = next(one for one in READERS if one not in (first, other))
    assert await leading(town) == third


async def test_keeping_it_after_all(reading: Conversation, town: Town) -> None:
    """Until somebody takes it, it stays the lead's, who may also press the button that others would."""
    first = await leading(town)
    await reading(f"""
        {first} presses Swap
        (1m)
        {first} presses Keep it
          → It stays yours. Thank you.
        (1m)
          # {first} leads the discussion
        {first} presses Swap
        (1m)
        {first} presses I will lead
          → It stays yours.
        (1m)
        {first} presses Swap
        (until sun 20:01)
          # {first} led the discussion. Thank you.
    """)


@pytest.mark.worlds("console")  # some buttons are pressed that nobody is shown
async def test_nobody_elses_buttons(reading: Conversation, town: Town) -> None:
    """Whoever is not asked gets a private sentence, and nothing changes."""
    first = await leading(town)
    other = next(one for one in READERS if one != first)
    for button in ("Swap", "Decline"):
        await reading(f"{other} presses {button}\n ✗ {first} leads the discussion of this round, so only {first} can")
        await reading(f"eli presses {button}\n ✗ {first} leads the discussion of this round\n !")
    for do in ("keep", "give", "take"):
        assert await pressed(town, other, do) in ("lead-not-yours", "lead-not-offered")
    assert await pressed(town, first, "take") == "lead-yours-already"
    assert await pressed(town, first, "give") == "no-such-member"
    assert await pressed(town, first, "decline", round="99") == "lead-no-round"
    assert await leads(town, 2) == [(2, first, "asked")]


async def pressed(town: Town, who: str, do: str, **values: str) -> str:
    """What is answered to this button: the key of the refusal, or nothing."""
    call = Call(command="paper lead", values={"do": do, **values}, account=town.console.meet(who),
                place=town.console.place())  # fmt: skip
    try:
        await town.desk.answer(call)
    except Refusal as no:
        return no.key
    return ""


@pytest.mark.worlds("console")  # some buttons are pressed that nobody is shown
async def test_old_buttons(reading: Conversation, town: Town) -> None:
    """After the wrap, and of a round long gone, they say what to do instead."""
    first = await leading(town)
    await reading("(until sun 20:01)")
    assert await pressed(town, first, "decline") == "lead-no-round"
    await reading("""
        (until mon 10:00)
          # Paper of the week
    """)
    assert await pressed(town, first, "decline", round="2") == "lead-no-round"
    assert await leading(town, 2) == first


async def test_it_goes_round(reading: Conversation, town: Town) -> None:
    """Over the weeks each of the three leads once before one leads again."""
    papers = ("1301.3781", "1312.6114", "2005.14165", "1409.0473", "1503.02531", "1607.06450")
    for paper in papers:
        await reading(f"ben: /paper nominate {paper}\n (until mon 09:00)")
        for who in READERS:
            await reading(f"{who}: /paper summary sentence: Mine.")
    led = [who for _, who, state in await leads(town) if LeadState(state).leads]
    assert len(led) >= 6
    assert all(set(led[at : at + 3]) == set(READERS) for at in range(len(led) - 2))


async def test_never(reading: Conversation, town: Town) -> None:
    """Who never wants to is not asked again, by a button of the letter or by /paper away; it can be taken back."""
    first = await leading(town)
    await reading(f"{first} presses Never ask me\n → you will not be asked to lead … Your turn to lead round 2 goes to")
    second = await leading(town)
    await reading(f"""
        {second}: /paper away lead: never
          → Noted: you will not be asked to lead … Your turn to lead round 2 goes to
        ada: /club lead {second}
          ✗ {second} asked not to lead; please choose somebody else.
        {second}: /paper away lead: in-turn
          → Noted: you will be asked to lead when it is your turn.
        ada: /club lead {second}
          → {second} leads round 2.
    """)
    assert second != first


async def test_away_on_the_day(reading: Conversation, town: Town) -> None:
    """Whoever says they are away over the discussion is replaced and told; other days change nothing."""
    first = await leading(town)
    await reading(f"""
        {first}: /paper away 2026-03-17 to 2026-03-19
          → Noted: away from 17 Mar 2026 to 19 Mar 2026.
          ~ Your turn to lead
        {first}: /paper away 2026-03-20
          → Noted: away on 20 Mar 2026. … Your turn to lead round 2 goes to
        (1m)
          # leads the discussion
    """)
    second = await leading(town)
    assert second != first
    assert "It is your turn to lead" in " ".join(await town.stage.private(second))


async def test_who_is_away_is_not_asked(reading: Conversation, town: Town) -> None:
    """At the pick, too: two are away on the next discussion's day, so the third is asked."""
    await reading("""
        ben: /paper away 2026-03-27
        chen: /paper away 2026-03-25 to 2026-04-03
        ben: /paper nominate 1301.3781
        (until mon 09:00)
          # dora leads the discussion, Fri 27 Mar, 17:00.
    """)


async def test_a_lead_who_comes_late_gets_the_sheet_at_once(reading: Conversation, town: Town) -> None:
    """Once, and instead of the letter; the one before keeps theirs."""
    first = await leading(town)
    await reading(f"(until thu 12:00)\n {first} presses Decline")
    second = await leading(town)
    texts = await town.stage.private(second)
    assert sum("Your sheet for" in text for text in texts) == 1
    assert not any("It is your turn" in text for text in texts)
    await reading(f"""
        {second} presses Swap
        (1m)
        {first} presses I will lead
        (1m)
        {first} presses Swap
        (1m)
        {second} presses I will lead
          ~ Your sheet
        (1h)
          ~ Your sheet
    """)


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
        ben: /paper away lead: gladly
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
    await reading(f"{other}: /paper away 2026-04-03\n ada: /club rhythm discuss: off")
    assert await leading(town, 3) == other


async def test_a_named_lead_who_is_away(reading: Conversation, town: Town) -> None:
    """Is refused by name; and one who goes away before the pick is passed over."""
    await reading("""
        ben: /paper away 2026-03-20
        ada: /club lead ben
          ✗ ben is away on the day of the discussion; please choose somebody else.
        (until sat 10:00)
        ada: /club lead chen
          → chen leads round 3.
        chen: /paper away 2026-03-27
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
        "ben: /paper nominate 1512.03385\n eli: /paper remind on\n (until mon 09:00)\n # Who leads … Roles … advocate:"
    )
    async with town.store.read() as books:
        (turn,) = [one for one in await books[Rounds].latest(1, 5) if one.number == 2]
        dealt = await books[Roles].of_rounds([turn.id])
        members = await books[Members].get([one.member_id or 0 for one in dealt])
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
        {first}: /paper away lead: gladly
        {first}: /paper forget
        {first} presses Yes, forget me
          → Your texts and your name are gone
        (1m)
    """)
    second = await leading(town)
    assert second in {*READERS} - {first}
    assert await leads(town, 2) == [(2, "", "passed"), (2, second, "asked")]
    assert not [text for text in await reading.everything() if f"{first} leads" in text]
    async with town.store.read() as books:
        assert await books[Leads].wishes([1]) == {}
    await reading(f"""
        (until mon 09:00)
        {second}: /paper forget
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
        chen: /paper forget
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
    await reading(f"{first}: /paper away lead: gladly")
    for who, count in ((first, 1), (other, 0)):
        await reading(f"{who}: /paper export")
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
    await town.desk.answer(call)
    press = Call(command="paper lead", values={"do": "take", "round": "2"}, account=town.console.meet("zoe"),
                 place=elsewhere)  # fmt: skip
    with pytest.raises(Refusal, match="lead-no-round"):
        await town.desk.answer(press)


@pytest.mark.worlds("console")  # some buttons are pressed that nobody is shown
async def test_hostile_names_lead(chat: Conversation, town: Town) -> None:
    """Whatever the lead calls themselves stands in the post letter for letter and pings nobody."""
    await chat("ada: /club settings lead: on\n ben: /paper nominate 1706.03762\n (until mon 09:00)")
    account = replace(town.console.meet("mallory"), name="@everyone **x** {$who}")
    call = Call(command="paper lead", values={"do": "take"}, account=account, place=town.console.place())
    await town.desk.answer(call)
    await chat("(1m)\n # @everyone **x** {$who} leads the discussion")
    assert await town.stage.pings(town.stage.home) == []
