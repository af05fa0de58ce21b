"""What people attach: kept at an address of Discord's own, which is signed and good for a day.

https://docs.discord.com/developers/reference#signed-attachment-cdn-urls
"""

import secrets
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from tests.loopback.discord.backend import Backend

_DAY = 24 * 3600


@dataclass(frozen=True)
class File:
    """A file on somebody's disk. `said` is the size that Discord states, where a test wants another one."""

    name: str
    content: bytes
    said: int | None = None


@dataclass(frozen=True)
class Attached:
    """A file that was given, as interactions tell of it."""

    id: int
    told: dict[str, Any]


def attach(backend: Backend, file: File) -> Attached:
    """Somebody's client sends the file to Discord."""
    number = backend.snowflakes.next()
    expires = int(backend.clock()) + _DAY
    path = f"/ephemeral-attachments/{backend.world.application.id}/{number}/{quote(file.name)}"
    url = f"http://{backend.base}{path}?ex={expires:x}&is={expires - _DAY:x}&hm={secrets.token_hex(32)}&"
    backend.uploads[url] = file.content
    size = len(file.content) if file.said is None else file.said
    told = {"id": str(number), "filename": file.name, "size": size, "url": url, "proxy_url": url, "ephemeral": True}
    return Attached(number, told)


def attached_in(backend: Backend, values: dict[str, Any]) -> dict[str, Any]:
    """The values with each file sent to Discord."""
    return {name: attach(backend, one) if isinstance(one, File) else one for name, one in values.items()}
