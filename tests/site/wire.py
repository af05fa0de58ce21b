"""What goes over the wire to a server, written by hand: a client library would mend what is to be tried."""

import asyncio
from dataclasses import dataclass

PATIENCE = 10.0


@dataclass(frozen=True)
class Answered:
    """An answer, as it came."""

    status: int
    headers: dict[str, str]
    body: bytes


async def sent(port: int, head: str, body: bytes = b"") -> Answered:
    """What is answered to these lines, until the server closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(head.replace("\n", "\r\n").encode() + body)
        await writer.drain()
        async with asyncio.timeout(PATIENCE):
            return parsed(await reader.read())
    finally:
        writer.close()
        await writer.wait_closed()


def parsed(raw: bytes) -> Answered:
    """The parts of an answer."""
    head, _, body = raw.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    return Answered(int(first.split()[1]), headers, body)


async def asked(port: int, path: str, method: str = "GET", **headers: str) -> Answered:
    """The answer to a plain request that closes the connection."""
    more = "".join(f"{name.replace('_', '-')}: {value}\n" for name, value in headers.items())
    return await sent(port, f"{method} {path} HTTP/1.1\nHost: club\nConnection: close\n{more}\n")
