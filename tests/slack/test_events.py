"""What Slack tells unasked: acted on once, written down first, and the organizers told once what to do."""

from dataclasses import replace
from functools import partial

import pytest

from bot.chat.account import Account
from bot.chat.post import Post
from bot.club.clubs.repository import Clubs
from bot.club.members.repository import Members
from bot.outbox.model import DirectClosed
from bot.ports import Store
from bot.store.memory import Marks
from tests.loopback.slack import Delivery
from tests.slack.club import Club, a_club
from tests.slack.conftest import an_app
from tests.slack.slow import BusyStore, LateDispatcher


async def told(club: Club) -> list[str]:
    """What the organizer was told directly, once the outbox is empty."""
    club.clock.by(seconds=5)
    await club.tick()
    return await club.events()


async def quiet(club: Club) -> None:
    """Wait until everything that happened has arrived."""
    await club.slack.quiet()
    await club.idle()


async def test_archived_and_brought_back(club: Club) -> None:
    """An archived channel pauses the club, whose organizer is told once; brought back, the club goes on by itself."""
    async with club.process():
        await club.reading()
        await club.workspace.archive(club.channel, club.ada)
        await quiet(club)
        (line,) = await told(club)
        assert "is archived" in line
        club.slack.deliveries.redeliver(club.slack.deliveries.events("channel_archive")[0])
        await quiet(club)
        assert len(await told(club)) == 1
        await club.workspace.unarchive(club.channel, club.ada)
        await quiet(club)
        assert "goes on" in (await told(club))[-1]


async def test_removed_and_invited_again(club: Club) -> None:
    """Out of the channel, the bot says how to bring it back; invited, it goes on."""
    async with club.process():
        await club.reading()
        await club.workspace.remove_bot(club.channel, club.ada)
        await quiet(club)
        assert "/invite" in (await told(club))[-1]
        await club.workspace.invite_bot(club.channel, club.ada)
        await quiet(club)
        assert "goes on" in (await told(club))[-1]
        await club.workspace.leave(club.channel, club.bob)
        await quiet(club)
        assert len(await told(club)) == 2, "others' coming and going is nobody's business"


async def test_a_private_channel_is_heard_too(club: Club) -> None:
    """Private channels have events of their own for the same things."""
    async with club.process():
        private = club.workspace.channel("secret", club.ada, private=True)
        await club.ask(club.ada, "/club start Notes zone: Europe/Berlin", private)
        await club.ask(club.ada, "/paper nominate 1706.03762", private)
        await club.workspace.archive(private, club.ada)
        await quiet(club)
        assert "is archived" in (await told(club))[-1]
        await club.workspace.unarchive(private, club.ada)
        await quiet(club)
        await club.workspace.remove_bot(private, club.ada)
        await quiet(club)
        assert "/invite" in (await told(club))[-1]


async def test_a_renamed_channel_changes_nothing(club: Club) -> None:
    """Channels are known by their ids."""
    async with club.process():
        await club.founded()
        await club.ask(club.ada, "/paper nominate 1706.03762")
        await club.workspace.rename(club.channel, "reading-club")
        await quiet(club)
        await club.until_post("Paper of the week")
        assert "is archived" not in str(await told(club))


async def test_what_changed_meanwhile_is_seen_at_the_start(club: Club) -> None:
    """An event that nobody was there to hear: the next start looks by itself, and so does the one after."""
    async with club.process():
        await club.reading()
    await club.workspace.archive(club.channel, club.ada)
    async with club.process():
        await club.idle()
        assert "is archived" in (await told(club))[-1]
    club.channel.is_archived = False
    async with club.process():
        await club.idle()
        assert "goes on" in (await told(club))[-1]


@pytest.mark.parametrize("how", ["uninstall", "revoke_token"])
async def test_a_dead_token_is_noted(club: Club, how: str) -> None:
    """Uninstalled or revoked: the homes of that workspace are noted as broken, and the doctor of no other says so."""
    dispatcher = LateDispatcher()
    async with club.process(dispatcher):
        dispatcher.behind = club.core.dispatcher
        await club.reading()
        await getattr(club.workspace, how)()
        await quiet(club)
        places = {(place, missing.key) for place, missing in dispatcher.told if missing}
        assert places == {(club.home, "slack-token")}
        (found,) = await club.platform.check(club.home)
        assert (found.key, found.ok) == ("slack-token", False)
    async with club.store.read() as repos:
        home = (await repos[Clubs].homes([1]))[1][0]
    assert home.broken == "slack-token"


async def test_a_new_token_mends_the_club(club: Club) -> None:
    """After a new installation, the next start sees by itself that all is well again."""
    async with club.process():
        await club.reading()
        await club.workspace.revoke_token()
        await quiet(club)
    club.workspace.install()
    async with club.process():
        await club.idle()
        await club.until_post("There is still time to read")


async def test_the_watchdog_notices_a_token_that_died_in_silence(club: Club) -> None:
    """Without any event, and told once; a token that lives again is noticed too."""
    dispatcher = LateDispatcher()
    async with club.process(dispatcher, watch_every=0.02):
        dispatcher.behind = club.core.dispatcher
        await club.reading()
        token = club.slack.world.tokens[club.workspace.token]
        dispatcher.told.clear()
        token.state = "token_revoked"
        await club.slack.until(lambda: dispatcher.told, "the watchdog")
        looked = len(club.slack.log.of("auth.test"))
        await club.slack.until(lambda: len(club.slack.log.of("auth.test")) > looked + 3, "more looks")
        assert [missing and missing.key for _, missing in dispatcher.told] == ["slack-token"]
        token.state = "live"
        await club.slack.until(lambda: dispatcher.told[-1][1] is None, "the mended home")


async def test_an_event_counts_once_for_two_processes(club: Club) -> None:
    """Whichever process an event and its copies reach, it is acted on once."""
    first, second = LateDispatcher(), LateDispatcher()
    async with club.process(first), club.process(second):
        await club.slack.connected(2)
        await club.workspace.archive(club.channel, club.ada)
        await club.slack.quiet()
        for _ in range(8):
            club.slack.deliveries.redeliver(club.slack.deliveries.events("channel_archive")[0])
            await club.slack.quiet()
        assert len(first.told) + len(second.told) == 1


async def test_an_event_is_written_down_before_it_counts_as_taken(sqlite_store: Store) -> None:
    """While the store is busy nothing is acknowledged; Slack brings the event again, and it is acted on once."""
    store, dispatcher = BusyStore(sqlite_store), LateDispatcher()
    async with a_club(store, an_app()) as club, club.process(dispatcher):
        store.failures = 1
        await club.workspace.archive(club.channel, club.ada)
        (event,) = club.slack.deliveries.events("channel_archive")
        club.clock.by(seconds=4)
        await club.slack.until(partial(_was_repeated, event), "the event again")
        await club.slack.until(lambda: event.acked, "its acknowledgement")
        assert len(dispatcher.told) == 1


async def test_an_event_whose_process_died_is_taken_up(club: Club) -> None:
    """Taken, but never done: a later copy is acted on."""
    dispatcher = LateDispatcher()
    async with club.process(dispatcher):
        await club.workspace.archive(club.channel, club.ada)
        await quiet(club)
        (event,) = club.slack.deliveries.events("channel_archive")
        async with club.store.write() as repos:
            await repos[Marks].set(f"slack-event/{event.payload['event_id']}", "taken", club.clock())
        club.slack.deliveries.redeliver(event)
        await club.slack.pause(0.1)
        club.clock.by(seconds=4)
        await club.slack.until(lambda: event.attempts[-1] == "timeout" and len(event.attempts) == 3, "no answer")
        assert len(dispatcher.told) == 1, "somebody may still be at it"
        club.clock.by(seconds=301)
        await club.slack.until(lambda: event.acked, "the event again")
        assert len(dispatcher.told) == 2


async def test_old_events_are_forgotten(club: Club) -> None:
    """Nothing is kept for longer than a day."""
    async with club.process(LateDispatcher()):
        await club.workspace.archive(club.channel, club.ada)
        await quiet(club)
        (event,) = club.slack.deliveries.events("channel_archive")
        club.clock.by(hours=25)
        await club.workspace.unarchive(club.channel, club.ada)
        await quiet(club)
        async with club.store.read() as repos:
            assert await repos[Marks].get(f"slack-event/{event.payload['event_id']}") is None


async def _left(club: Club) -> bool:
    """Whether bob has left, as the club's books say."""
    async with club.store.read() as repos:
        (bob,) = await repos[Members].named(1, "Bob")
    return bob.left_at is not None


async def test_somebody_is_deactivated_and_activated_again(club: Club) -> None:
    """Slack says so by itself (user_change): bob has left at once, and is back without having done anything."""
    async with club.process():
        await club.reading()
        await club.ask(club.bob, "/paper my remind on")
        await club.workspace.deactivate(club.bob)
        await quiet(club)
        assert await _left(club)
        await club.workspace.deactivate(club.bob, again=True)
        await quiet(club)
        assert not await _left(club)


async def test_who_is_there_is_asked_where_no_event_came(club: Club) -> None:
    """Deactivated while the bot was down: a letter is refused as `user_disabled`, and users.info says the same."""
    async with club.process():
        await club.reading()
        await club.ask(club.bob, "/paper my remind on")
    club.bob.user.deleted = True
    bob = Account(platform="slack", workspace=club.workspace.id, user=club.bob.id, name="Bob")
    async with club.process():
        assert await club.platform.is_there(bob, club.home) is False
        assert await club.platform.is_there(replace(bob, user="U404"), club.home) is False
        with pytest.raises(DirectClosed) as closed:
            await club.platform.direct(bob, Post(title="For you"), "1/1/remind-direct/2")
        assert closed.value.gone
        club.bob.user.deleted = False
        assert await club.platform.is_there(bob, club.home) is True
        await club.workspace.revoke_token()
        assert await club.platform.is_there(bob, club.home) is None


def _was_repeated(event: Delivery) -> bool:
    return len(event.attempts) > 0
