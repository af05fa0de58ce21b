"""A day of bad weather in fast-forward: whatever fails, nothing is posted twice, and nothing handed in is lost."""

import contextlib
from collections import Counter

import pytest

from adapters.discord.cards import MARK
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.repository import Members
from bot.club.rounds.repository import Rounds
from bot.outbox.model import Outcome
from bot.outbox.repository import Outbox
from tests.discord_platform.conftest import Club, Starter
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, Person, Request, Thread

CLUBS, HOURS = 3, 24


async def calmly(request: Request) -> bool:
    """Wait for an answer that the storm may have swallowed; whether it came."""
    with contextlib.suppress(AssertionError):
        await request.message(timeout=0.3)
        return True
    return False


async def hand_in(person: Person, thread: Thread, channel: Channel, hour: int) -> bool:
    """Open the form on the card and submit it; whether the person was told that it is in."""
    with contextlib.suppress(AssertionError):
        form = await person.click(channel.messages[thread.id], "Hand in a summary").modal(timeout=0.3)
        return await calmly(person.submit(form, {"sentence": str(hour)}))
    return False


def marks(places: list[Channel]) -> Counter[str]:
    """How often each key stands somewhere."""
    embeds = [embed for place in places for message in place.messages.values() for embed in message.embeds]
    return Counter(embed["url"] for embed in embeds if str(embed.get("url")).startswith(MARK))


@pytest.mark.parametrize(("seed", "nonce_seconds"), [(5, 0), (6, 0), (7, 180)])
async def test_a_day_of_storm(
    no_naps: None, start: Starter, server: LoopbackDiscord, guild: Guild, admin: Person, seed: int,
    nonce_seconds: float,
) -> None:  # fmt: skip
    """Limits, failures, lost requests and answers, cut sockets and a restart, from the vote past the pick."""
    people = [server.add_person(f"reader-{number}", guild) for number in range(4)]
    channels = [server.add_channel(guild, f"club-{number}") for number in range(CLUBS)]
    server.settings.nonce_seconds = nonce_seconds
    club = await start.club()
    for channel in channels:
        await club.found(admin, channel)
        for person, paper in zip(people, ("1706.03762", "1512.03385"), strict=False):
            await person.slash(channel, "paper nominate", paper=paper).message()
    await club.tick(days=5, hours=12)
    server.faults.random.seed(seed)
    server.faults.storm(0.04)
    kept: dict[tuple[int, int], int] = {}
    for hour in range(HOURS):
        club = await _an_hour(club, server, people, channels, hour, kept)
    server.faults.clear()
    for _ in range(8):
        await club.tick(minutes=16)
    await _nothing_is_lost(club, server, channels, people, kept)


async def _an_hour(
    club: Club, server: LoopbackDiscord, people: list[Person], channels: list[Channel], hour: int,
    kept: dict[tuple[int, int], int],
) -> Club:  # fmt: skip
    """Somebody votes or hands in, time passes, and now and then the connection or the process ends."""
    person = people[hour % len(people)]
    for number, channel in enumerate(channels):
        threads = server.threads(channel)
        if not threads:
            await calmly(person.slash(channel, "paper vote", papers="1"))
        elif await hand_in(person, threads[0], channel, hour):
            kept[number, person.id] = hour
    if hour % 5 == 2:
        server.gateway.cut()
        await server.bot_ready()
    if hour == HOURS // 2:
        club = await club.restart()
    await club.tick(hours=1)
    return club


async def _nothing_is_lost(
    club: Club, server: LoopbackDiscord, channels: list[Channel], people: list[Person],
    kept: dict[tuple[int, int], int],
) -> None:  # fmt: skip
    places = [*channels, *(thread for channel in channels for thread in server.threads(channel))]
    assert [mark for mark, times in marks(places).items() if times > 1] == []
    assert [len(server.threads(channel)) for channel in channels] == [1] * CLUBS
    async with club.starter.store.read() as repos:
        for number in range(CLUBS):
            rows = await repos[Outbox].latest(number + 1, 100)
            assert [row.key for row in rows if row.outcome is not Outcome.SENT] == []
            notes = await repos[Notes].of_rounds([one.id for one in await repos[Rounds].latest(number + 1, 9)])
            members = await repos[Members].accounts([one.member_id for one in notes if one.member_id])
            written = {
                int(members[one.member_id or 0][0].user): int(one.fields["sentence"])
                for one in notes
                if one.kind is NoteKind.SUMMARY
            }
            for person in people:
                if (number, person.id) in kept:
                    assert written[person.id] >= kept[number, person.id]
    assert kept, "the storm let nothing through at all"
    assert sum(request.fault is not None for request in server.requests) > HOURS
