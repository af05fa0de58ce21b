"""Socket Mode: how connections end and come back, and which of them a payload takes."""

from collections.abc import Callable
from typing import Any

import pytest
from aiohttp import ClientSession, WSServerHandshakeError

from tests.loopback.slack import LoopbackSlack
from tests.loopback.slack_club import Club, over_socket
from tests.loopback.slack_pong import pong_app


async def _refresh(slack: LoopbackSlack) -> None:
    await slack.sockets.ask_to_refresh()


async def _warn(slack: LoopbackSlack) -> None:
    await slack.sockets.warn()


async def _close(slack: LoopbackSlack) -> None:
    await slack.sockets.close()


async def _cut(slack: LoopbackSlack) -> None:
    slack.sockets.cut()


async def _fall_silent(slack: LoopbackSlack) -> None:
    slack.sockets.fall_silent()


@pytest.mark.parametrize("end", [_refresh, _warn, _close, _cut, _fall_silent])
async def test_socket_ends_and_comes_back(club: Club, end: Callable[[LoopbackSlack], Any]) -> None:
    """However a connection ends, warned or not, the unmodified client comes back and commands work again."""
    async with over_socket(club, pong_app(club)):
        first = club.slack.sockets.connections[0]
        await end(club.slack)
        await club.slack.until(
            lambda: any(c is not first for c in club.slack.sockets.connections), "a new connection", timeout=10
        )
        await club.slack.until(lambda: first not in club.slack.sockets.connections, "the end of the old one")
        await (await club.ada.command("/paper", "again", club.channel)).acked()


async def test_payloads_go_to_any_connection(club: Club) -> None:
    """With two connections of one app each payload goes to exactly one of them, and both get some."""
    async with over_socket(club, pong_app(club), connections=2):
        for turn in range(12):
            await (await club.ada.command("/paper", str(turn), club.channel)).answer(2)
        carried = [connection.carried for connection in club.slack.sockets.connections]
    assert sum(carried) == 12
    assert min(carried) > 0


async def test_ten_connections_are_the_most(club: Club) -> None:
    """The eleventh connection of an app is turned away, an address serves once, and every ping has its pong."""
    async with ClientSession() as session:
        sockets = []
        for _ in range(10):
            address = (await club.client.apps_connections_open(app_token=club.slack.app_token))["url"]
            sockets.append(await session.ws_connect(address, autoping=False))
            assert (await sockets[-1].receive_json())["num_connections"] == len(sockets)
        with pytest.raises(WSServerHandshakeError):
            await session.ws_connect(address)
        one_more = (await club.client.apps_connections_open(app_token=club.slack.app_token))["url"]
        async with session.ws_connect(one_more) as refused:
            assert (await refused.receive_json())["reason"] == "too_many_websockets"
        await sockets[0].ping(b"are you there")
        assert (await sockets[0].receive()).data == b"are you there"
        for socket in sockets:
            await socket.close()


async def test_no_connection_is_told_at_once(club: Club) -> None:
    """A command while no socket is open fails before the person's eyes."""
    asked = await (await club.ada.command("/paper", channel=club.channel)).outcome()
    assert asked.trouble == "dispatch_failed"
