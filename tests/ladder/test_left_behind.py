"""What somebody who leaves had waiting: calls, threads, questions to take along, offers to swap, roles."""

import pytest

from bot.outbox.model import OutboxRow, Outcome
from bot.outbox.repository import Outbox
from tests.conversation.script import Conversation
from tests.conversation.town import Town
from tests.ladder.leading import leading
from tests.ladder.test_roles_passed import dealt_among, roles

pytestmark = pytest.mark.worlds("console")  # what is not sent looks alike everywhere


async def rows(town: Town, *parts: str) -> list[OutboxRow]:
    """The rows of the outbox with one of these in their key."""
    async with town.store.read() as repos:
        found = await repos[Outbox].keyed(await repos[Outbox].keys(1))
    return [row for key, row in found.items() if any(part in key for part in parts)]


async def test_whoever_has_left_is_neither_called_nor_brought_into_a_thread(chat: Conversation, town: Town) -> None:
    """They had wished for it all; what falls into their absence is not sent once they are back."""
    await chat("""
        ben: /paper nominate 1706.03762
        dora: /paper my remind what: ping
        dora: /paper my remind on
        ada: /club retire member: dora
        (until mon 09:01)
        (until fri 17:01)
        (1d)
    """)
    waiting = await rows(town, "/call-", "/join-", "/remind-direct")
    assert {row.key.split("/")[2] for row in waiting} >= {"call-pick", "call-discuss"}
    assert any("/join-" in row.key for row in waiting)
    assert {(row.outcome, row.problem) for row in waiting} == {(Outcome.DROPPED, "left")}
    await chat("""
        dora: /paper now
        ben: /paper nominate 1512.03385
        (until mon 08:59)
          ~ from now on
        (2m)
          @dora The Margin Notes reads “Deep Residual
    """)


async def test_questions_they_took_along_are_free_again(chat: Conversation, town: Town) -> None:
    """Somebody else may send the message at once, and whoever left is not reminded of it."""
    await chat("""
        ada: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper ask Why six layers?
        (until sun 20:01)
          # Who asks the people who know?
        chen presses I will send it
        (1m)
          # Who asks the people who know?
        ada: /club retire member: chen
        (1m)
          # Who asks the people who know? … [I will send it]
        dora presses I will send it
          → Why six layers?
        (10d)
    """)
    reminded = [row.account.user for row in await rows(town, "inquiry-1/") if row.account and row.sent]
    assert reminded == ["dora"]


async def test_nobody_is_paired_with_who_has_left(chat: Conversation) -> None:
    """Their offer to swap summaries goes with them; the other one stays on the list."""
    await chat("""
        ada: /paper nominate 1706.03762
        (until mon 09:00)
    """)
    for name in ("ben", "chen"):
        await chat(f"{name}: /paper summary sentence: {name} in a sentence.\n {name}: /paper explain")
    await chat("""
        ada: /club retire member: chen
        (until sun 20:01)
          ~ explains
        dora: /paper summary sentence: dora in a sentence.
        dora: /paper explain
          @ben dora explains
          @dora ben explains
    """)


async def test_their_role_goes_to_somebody_else(chat: Conversation, town: Town) -> None:
    """The thread is told whose it is now."""
    people = ("ben", "chen", "dora", "eli", "fay", "gus", "hana")
    await dealt_among(chat, *people)
    before = await roles(town)
    role, left = next(iter(before.items()))
    (spare,) = {*people} - {*before.values(), await leading(town)}
    await chat(f"""
        ada: /club retire member: {left}
          # {spare} has the role of {role} now:
    """)
    assert (await roles(town))[role] == spare
    assert left not in (await roles(town)).values()
