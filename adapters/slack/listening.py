"""The address to listen on in http mode, taken before anything else is begun: who cannot have it is told at once."""

import asyncio
import os
import socket
from typing import NoReturn

from bot.ports import PlatformDown
from bot.site.listening import no_host, serious, unheard


async def bound(host: str, port: int) -> list[socket.socket]:
    """Sockets at every address of this host, which listen to nothing yet. Raises PlatformDown with what to do."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError) as problem:
        raise PlatformDown(no_host(host, "slack.host")) from problem
    taken: list[socket.socket] = []
    problems: list[OSError] = []
    for family, kind, protocol, _, address in dict.fromkeys(found):
        try:
            taken.append(_socket(family, kind, protocol, address))
        except OSError as problem:
            problems.append(problem)
    if wrong := serious(problems, heard=bool(taken)):
        for one in taken:
            one.close()
        refuse(host, port, wrong)
    return taken


def _socket(family: int, kind: int, protocol: int, address: object) -> socket.socket:
    made = socket.socket(family, kind, protocol)
    try:
        if os.name == "posix":
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        made.settimeout(0)
        made.bind(address)  # type: ignore[arg-type]  # as getaddrinfo gave it
    except BaseException:
        made.close()
        raise
    return made


def refuse(host: str, port: int, problem: OSError) -> NoReturn:
    """Raises PlatformDown: why nobody can be heard there, and what to do about it."""
    raise PlatformDown(unheard(host, port, problem, "slack.host", "slack.port"))
