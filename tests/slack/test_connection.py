"""Socket Mode: connections that end, two processes, wrong tokens."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import pytest

from adapters.slack import Slack
from bot.ports import PlatformDown
from tests.loopback.slack import LoopbackSlack
from tests.slack.club import Club
from tests.slack.conftest import settings
from tests.slack.slow import LateDispatcher


async def refresh(slack: LoopbackSlack) -> None:
    """Slack asks to come anew, as it does every hour or so."""
    await slack.sockets.ask_to_refresh()


async def warn(slack: LoopbackSlack) -> None:
    """Slack says that it will close the connection."""
    await slack.sockets.warn()


async def close(slack: LoopbackSlack) -> None:
    """Slack closes it without a word."""
    await slack.sockets.close()


async def cut(slack: LoopbackSlack) -> None:
    """The network is cut."""
    slack.sockets.cut()


async def fall_silent(slack: LoopbackSlack) -> None:
    """The connection looks open and carries nothing any more."""
    slack.sockets.fall_silent()


@pytest.mark.parametrize("end", [refresh, warn, close, cut, fall_silent])
async def test_however_a_connection_ends(club: Club, end: Callable[[LoopbackSlack], Awaitable[None]]) -> None:
    """With a warning, without one, or in silence: commands work again, and nothing that Slack repeats is lost."""
    async with club.process():
        await club.founded()
        first = club.slack.sockets.connections[0]
        await end(club.slack)
        await club.slack.until(
            lambda: any(one is not first for one in club.slack.sockets.connections), "a new connection", timeout=15
        )
        await club.slack.until(lambda: first not in club.slack.sockets.connections, "the end of the old one")
        assert "no paper" in (await club.ask(club.bob, "/paper summary")).seen()


async def test_what_the_sdk_does_not_revive_is_revived(club: Club) -> None:
    """Should the SDK's own watch be dead as well, a new connection is made."""
    async with club.process(ping_every=0.05):
        await club.founded()
        first = club.slack.sockets.connections[0]
        for task in [one for one in asyncio.all_tasks() if "monitor_current_session" in repr(one.get_coro())]:
            task.cancel()
        club.slack.sockets.fall_silent()
        await club.slack.until(
            lambda: any(one is not first for one in club.slack.sockets.connections), "a new connection", timeout=15
        )
        assert "/paper vote" in (await club.ask(club.bob, "/paper help")).seen()


async def test_two_processes_share_one_app(club: Club) -> None:
    """Each payload goes to either process: forms opened by one are handed in through the other, and count once."""
    async with club.process(), club.process():
        await club.slack.connected(2)
        card = await club.reading()
        for turn in range(6):
            view = await (await club.bob.click(card, "Hand in a summary")).view()
            done = await (await club.bob.submit(view, {"sentence": f"Try {turn}."})).acked()
            assert "Your summary is" in club.slack.form(done.views[-1])
            await club.bob.close(done.views[-1])
        carried = [connection.carried for connection in club.slack.sockets.connections]
        assert min(carried) > 0, "both had some"
        await club.tick()
        assert club.slack.transcript(club.channel).count("Handed in so far: Bob") == 1


@pytest.mark.parametrize(
    ("changes", "word"), [({"bot_token": "xoxb-wrong"}, "bot token"), ({"app_token": "xapp-wrong"}, "app token")]
)
async def test_a_wrong_token_is_told(club: Club, changes: dict[str, str], word: str) -> None:
    """Slack's no to a token ends the start with a plain sentence, which repeats no token."""
    given = settings(club.slack, **{"token": club.workspace.token, **changes}) if "app_token" in changes else None
    platform = Slack(given or settings(club.slack, changes["bot_token"]), club.store, club.clock)
    with pytest.raises(PlatformDown, match=word) as down:
        await platform.run(LateDispatcher())
    assert "wrong" not in str(down.value)


async def test_an_unreachable_slack_is_waited_for(club: Club) -> None:
    """At a start without network the bot waits, and posts say "not now"."""
    club.slack.faults.order("auth.test", "server_error", times=1)
    club.slack.faults.order("apps.connections.open", "server_error", times=1)
    async with club.process():
        assert "/paper vote" in (await club.ask(club.bob, "/paper help")).seen()


async def test_stopping_brings_answers_to_their_end(club: Club) -> None:
    """What was acknowledged is answered though the bot is being stopped."""
    dispatcher = LateDispatcher()
    platform = Slack(settings(club.slack, club.workspace.token), club.store, club.clock)
    task = asyncio.create_task(platform.run(dispatcher))
    async with club.process(dispatcher):
        dispatcher.behind = club.core.dispatcher
    await club.slack.connected()
    dispatcher.open.clear()
    asked = await (await club.ada.command("/paper", "help", club.channel)).acked()
    await club.slack.until(lambda: dispatcher.calls, "the call")
    task.cancel()
    await asyncio.sleep(0)
    dispatcher.open.set()
    with suppress(asyncio.CancelledError):
        await task
    assert "/paper vote" in asked.seen()
