"""The whole program serves a club's calendar and its signs of life, from its configuration to its end."""

import asyncio
import os
import re
import signal
import socket
import sys
from pathlib import Path

import aiohttp
import pytest

from tests.calendar_file import by_name

PATIENCE = 60.0
_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/calendar/[0-9a-f]{40}\.ics")


async def _said(process: asyncio.subprocess.Process) -> str:
    """The address, once it is told."""
    assert process.stdout is not None
    told = ""
    async with asyncio.timeout(PATIENCE):
        while not (found := _ADDRESS.search(told)):
            piece = await process.stdout.read(1000)
            assert piece, told
            told += piece.decode()
    return found[0]


async def test_a_club_is_founded_and_subscribed_to(tmp_path: Path) -> None:
    """What the chat tells is what is served, until the program is told to end; the log knows no address."""
    with socket.create_server(("127.0.0.1", 0)) as free, socket.create_server(("127.0.0.1", 0)) as other:
        port, watched = free.getsockname()[1], other.getsockname()[1]
    (tmp_path / "config.toml").write_text(
        f'[site]\nlisten = "127.0.0.1:{port}"\n[health]\nlisten = "127.0.0.1:{watched}"\n[log]\nlevel = "debug"\n'
    )
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "TMPDIR")}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=tmp_path, env={**kept, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin is not None
    process.stdin.write(b"as ada\n/club start Readers zone: Europe/Berlin\n/paper calendar\n")
    address = await _said(process)
    assert f":{port}/" in address
    async with aiohttp.ClientSession() as client:
        answer = await client.get(address)
        assert (answer.status, answer.content_type) == (200, "text/calendar")
        assert "1-discuss" in by_name(await answer.text())
        assert (await client.get(address.replace(".ics", "0.ics"))).status == 404
        for path, said in (("healthz", "alive"), ("readyz", "ready"), ("metrics", 'command="club start"')):
            assert said in await (await client.get(f"http://127.0.0.1:{watched}/{path}")).text()
            assert (await client.get(f"http://127.0.0.1:{port}/{path}")).status == 404
    process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(PATIENCE):
        _, log = await process.communicate()
    assert f"Serving what site.listen names on 127.0.0.1 port {port}" in log.decode()
    assert address.rpartition("/")[2].removesuffix(".ics") not in log.decode()
    with pytest.raises(aiohttp.ClientConnectionError):
        async with aiohttp.ClientSession() as client:
            await client.get(address)
