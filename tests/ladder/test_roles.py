"""Leading a discussion: asked, swapped, declined, away, and the sheet two days before."""

import pytest

from bot.features.leading.model import LeadState
from tests.conversation.script import Conversation
from tests.conversation.town import Town
from tests.ladder.leading import READERS, leading, leads, pressed, reading

__all__ = ["reading"]


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
        ben: /paper my away lead: gladly
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
    """Who never wants to is not asked again, by a button of the letter or by /paper my away; it can be taken back."""
    first = await leading(town)
    await reading(f"{first} presses Never ask me\n → you will not be asked to lead … Your turn to lead round 2 goes to")
    second = await leading(town)
    await reading(f"""
        {second}: /paper my away lead: never
          → Noted: you will not be asked to lead … Your turn to lead round 2 goes to
        ada: /club lead {second}
          ✗ {second} asked not to lead; please choose somebody else.
        {second}: /paper my away lead: in-turn
          → Noted: you will be asked to lead when it is your turn.
        ada: /club lead {second}
          → {second} leads round 2.
    """)
    assert second != first


async def test_away_on_the_day(reading: Conversation, town: Town) -> None:
    """Whoever says they are away over the discussion is replaced and told; other days change nothing."""
    first = await leading(town)
    await reading(f"""
        {first}: /paper my away 2026-03-17 to 2026-03-19
          → Noted: away from Tue 17 Mar 2026 to Thu 19 Mar 2026.
          ~ Your turn to lead
        {first}: /paper my away 2026-03-20
          → Noted: away on Fri 20 Mar 2026. … Your turn to lead round 2 goes to
        (1m)
          # leads the discussion
    """)
    second = await leading(town)
    assert second != first
    assert "It is your turn to lead" in " ".join(await town.stage.private(second))


async def test_who_is_away_is_not_asked(reading: Conversation, town: Town) -> None:
    """At the pick, too: two are away on the next discussion's day, so the third is asked."""
    await reading("""
        ben: /paper my away 2026-03-27
        chen: /paper my away 2026-03-25 to 2026-04-03
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
