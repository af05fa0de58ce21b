"""`python -m bench.bare discord|slack ADDRESS TOKEN COUNT CHANNEL…`: a bare client that posts, for `bench.delivering`.

It says "ready", waits for a line, and posts a message COUNT times, to the channels in turn, 32 in flight.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence

IN_FLIGHT = 32

Send = Callable[[str, int], Awaitable[object]]


async def main(platform: str, address: str, token: str, count: str, *channels: str) -> None:
    """Post, once told to."""
    await (_discord if platform == "discord" else _slack)(address, token, int(count), channels)


async def _discord(address: str, token: str, count: int, channels: Sequence[str]) -> None:
    import discord

    discord.http.Route.BASE = address
    async with discord.Client(intents=discord.Intents.none()) as client:
        await client.login(token)

        async def send(channel: str, number: int) -> None:
            embed = discord.Embed(description=f"post {number}.", url=f"https://paperclub.invalid/{number}")
            await client.get_partial_messageable(int(channel)).send(embed=embed, nonce=f"{number}-{channel}"[:25])

        await _all(send, count, channels)


async def _slack(address: str, token: str, count: int, channels: Sequence[str]) -> None:
    import aiohttp
    from slack_sdk.web.async_client import AsyncWebClient

    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(token=token, base_url=address, session=session)

        async def send(channel: str, number: int) -> None:
            text = f"post {number}."
            block = {"type": "section", "text": {"type": "mrkdwn", "text": text, "verbatim": True}}
            await client.chat_postMessage(
                channel=channel, text=text, blocks=[block],
                metadata={"event_type": "bare_post", "event_payload": {"key": str(number), "piece": 0}},
            )  # fmt: skip

        await _all(send, count, channels)


async def _all(send: Send, count: int, channels: Sequence[str]) -> None:
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    numbers = iter(range(count))

    async def one() -> None:
        for number in numbers:
            await send(channels[number % len(channels)], number)

    await asyncio.gather(*(one() for _ in range(IN_FLIGHT)))
    print("done", flush=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
