"""The club's calendar: an address for every member's own calendar program, changed with the club, and revocable."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from adapters.site import serving
from tests.calendar_file import Entry, by_name
from tests.conversation.script import Conversation

ADDRESS = "https://papers.example.org/club"
_SUBSCRIBED = re.compile(r"https://papers\.example\.org/club(/calendar/[0-9a-f]{40}\.ics)")


@pytest.fixture
async def served(chat: Conversation) -> Conversation:
    """A club whose bot serves pages."""
    chat.town.address = ADDRESS
    await chat("(restart)")
    return chat


@pytest.fixture
async def reading(served: Conversation) -> Conversation:
    """A paper is being read there."""
    await served("ben: /paper nominate 1706.03762\n (until mon 09:05)")
    return served


def path_of(said: str) -> str:
    """The way to the calendar, from what was said."""
    found = _SUBSCRIBED.search(said)
    assert found, said
    return found[1]


@asynccontextmanager
async def asking(chat: Conversation) -> AsyncIterator[aiohttp.ClientSession]:
    """A calendar program's connection to the bot as it runs now."""
    async with serving("127.0.0.1", 0) as site:
        running = asyncio.create_task(site.run(chat.town.club.pages.answer))
        await asyncio.sleep(0)
        async with aiohttp.ClientSession(f"http://127.0.0.1:{site.port}") as client:
            yield client
        running.cancel()


async def events(chat: Conversation, path: str) -> dict[str, Entry]:
    """What a calendar program reads there, by step and round."""
    async with asking(chat) as client:
        answer = await client.get(path)
        assert (answer.status, answer.content_type) == (200, "text/calendar")
        return by_name(await answer.text())


async def subscribed(chat: Conversation) -> str:
    """Ben subscribes."""
    await chat("ben: /paper calendar\n → Subscribe to this address")
    return path_of(chat.said("ben"))


async def test_a_member_subscribes(served: Conversation) -> None:
    """Every member gets the same address, privately, with the file as it is now; an organizer changes it."""
    await served("""
        ben: /paper calendar
          → The calendar of … Subscribe to this address … follows every change: … Phones and Outlook … webcal://papers
          !
    """)
    path = path_of(served.said("ben"))
    await served("chen: /paper calendar\n → Subscribe")
    assert path_of(served.said("chen")) == path
    await served("""
        ben: /club calendar
          ✗ is for the club's organizers
        ada: /club calendar
          → the old one stops at once
    """)
    assert await events(served, path)
    await served("""
        ada presses Make a new address
          → has a new address … Subscribe to this address
        ada: /club audit
          → ada gave the calendar another address
    """)


async def test_a_revoked_address(served: Conversation) -> None:
    """The old address leads nowhere and says nothing; the new one is everybody's from then on."""
    old = await subscribed(served)
    before = await events(served, old)
    await served("ada: /club calendar\n ada presses Make a new address\n →")
    new = path_of(served.said("ada"))
    assert new != old
    assert await subscribed(served) == new
    async with asking(served) as client:
        for path in (old, old.removesuffix(".ics"), "/calendar/", "/calendar/0.ics", f"{new}/more", new.upper()):
            answer = await client.get(path)
            assert (answer.status, await answer.text()) == (404, "There is nothing here.\n")
    assert {name: one.sequence for name, one in before.items()} == {
        name: one.sequence for name, one in (await events(served, new)).items()
    }


@pytest.mark.worlds("discord", "slack")  # a console's thread has no address
async def test_the_way_into_the_thread(reading: Conversation) -> None:
    """The discussion leads to the thread of its round, served and as a file; that changes nothing of the event."""
    threads = [one for one in await reading.town.places() if one.thread]
    way = reading.town.stage.platform.link(threads[0])
    found = await events(reading, await subscribed(reading))
    assert way
    assert f"The thread: {way}" in found["1-discuss"].about
    assert "The thread" not in found["2-discuss"].about
    assert found["1-discuss"].sequence == 0
    await reading("ada: /club export format: ics")
    assert way[:20] in reading.said("ada").replace("\n ", "")


async def test_what_stands_in_it(reading: Conversation) -> None:
    """Eight weeks of moments; the discussion holds the paper and where it is, what is to come names none."""
    await reading("ada: /club settings meet: https://meet.example/margin")
    found = await events(reading, await subscribed(reading))
    discussion = found["1-discuss"]
    assert discussion.title == "The Margin Notes: “Attention Is All You Need”"
    assert "Vaswani" in discussion.about
    assert "https://arxiv.org/abs/1706.03762" in discussion.about
    assert "Join: https://meet.example/margin" in discussion.about
    assert discussion.place == "https://meet.example/margin"
    assert discussion.busy
    assert discussion.begins == datetime(2026, 3, 13, 16, tzinfo=UTC)
    assert discussion.ends - discussion.begins == timedelta(hours=1)
    assert not found["1-wrap"].busy
    assert "Vaswani" not in found["2-discuss"].about
    assert "not picked yet" in found["2-discuss"].about
    # Summer time begins on the 29th.
    assert found["4-discuss"].begins == datetime(2026, 4, 3, 15, tzinfo=UTC)
    now = reading.town.time()
    assert max(one.begins for one in found.values()) > now + timedelta(weeks=7)
    assert all(now - timedelta(hours=1) <= one.begins <= now + timedelta(weeks=8) for one in found.values())


async def test_what_changes_is_told_as_a_change(reading: Conversation) -> None:
    """A moved discussion keeps its name and counts up; what did not change stays as it was, byte for byte."""
    await reading("(1h)")
    path = await subscribed(reading)
    before = await events(reading, path)
    await reading("(1h)")
    assert await events(reading, path) == before
    await reading("ada: /club rhythm discuss: thu 18:30\n (2m)")
    after = await events(reading, path)
    moved, was = after["1-discuss"], before["1-discuss"]
    assert moved.uid == was.uid
    assert moved.begins == datetime(2026, 3, 12, 17, 30, tzinfo=UTC)
    assert (was.sequence, moved.sequence) == (0, 1)
    assert moved.changed_at > was.changed_at
    assert after["1-wrap"] == before["1-wrap"]


async def test_a_pause_calls_off(reading: Conversation) -> None:
    """What programs were told of and will not be is called off, and comes back under its name."""
    path = await subscribed(reading)
    await events(reading, path)
    await reading("ada: /club pause")
    paused = await events(reading, path)
    assert paused["1-discuss"].status == "CONFIRMED"
    off = paused["3-discuss"]
    assert (off.status, off.sequence, off.busy) == ("CANCELLED", 1, False)
    assert off.title == "Called off – The Margin Notes: discussion"
    await reading("ada: /club resume")
    again = (await events(reading, path))["3-discuss"]
    assert (again.status, again.sequence) == ("CONFIRMED", 2)


async def test_a_pause_that_ends_moves(reading: Conversation) -> None:
    """The rounds come after it, in their order."""
    path = await subscribed(reading)
    before = await events(reading, path)
    await reading("ada: /club pause until: 2026-03-29")
    after = await events(reading, path)
    assert before["2-pick"].begins == datetime(2026, 3, 16, 8, tzinfo=UTC)
    assert after["2-pick"].begins == datetime(2026, 3, 30, 7, tzinfo=UTC)
    assert after["2-pick"].sequence == 1


async def test_a_skipped_week(served: Conversation) -> None:
    """The discussion that falls out is called off; the next one is where it was."""
    path = await subscribed(served)
    before = await events(served, path)
    await served("ada: /club skip\n ada presses Yes, skip it")
    after = await events(served, path)
    assert after["1-discuss"].status == "CANCELLED"
    assert after["2-discuss"] == before["2-discuss"]


async def test_a_closed_club_shows_nothing(served: Conversation) -> None:
    """Its address leads nowhere."""
    path = await subscribed(served)
    await served("ada: /club close\n ada presses Yes, close the club")
    async with asking(served) as client:
        assert (await client.get(path)).status == 404


async def test_a_program_that_asks_every_minute(reading: Conversation) -> None:
    """While nothing changes it gets no more than the tag, also after a restart."""
    path = await subscribed(reading)
    async with asking(reading) as client:
        tag = (await client.get(path)).headers["ETag"]
    await reading("(restart)")
    async with asking(reading) as client:
        again = await client.get(path, headers={"If-None-Match": tag})
        assert (again.status, await again.read()) == (304, b"")
        head = await client.head(path)
        assert head.headers["Content-Disposition"] == 'inline; filename="paperclub-1.ics"'


async def test_without_pages_there_is_a_file(chat: Conversation) -> None:
    """Where nothing is served the file comes all the same, and there is no address to change."""
    await chat("""
        ben: /paper calendar
          → Open the file … BEGIN:VCALENDAR … The Margin Notes: discussion … END:VCALENDAR
          ~ Subscribe to this address
        ada: /club calendar
          → This Paperclub serves no pages, so there is no address to change. /paper calendar gives the dates as a file.
    """)
