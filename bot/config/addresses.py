"""Addresses of the store and of the platforms. No sentence here repeats an address: it may hold a password."""

import re
from typing import Annotated
from urllib.parse import SplitResult, urlsplit

from pydantic import AfterValidator

ARXIV_PATH = "/api/query"
EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - refused where it would be told as an address
"""Every address of a machine, to listen on."""


def split(address: str) -> SplitResult:
    """The parts of an address, its port checked. Raises ValueError with plain words."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise ValueError(
            "is not an address: the host or port is wrong (in a password, write / as %2F, @ as %40, : as %3A, # as %23)"
        ) from None
    if port == 0:
        raise ValueError("names port 0; a port is a number from 1 to 65535")
    return parts


def store_url(address: str) -> str:
    """`sqlite:///club.db` (three slashes and a file) or `postgresql://user:password@host/database`."""
    engine, _, driver = address.partition(":")[0].partition("+")
    if engine not in ("sqlite", "postgresql", "postgres") or "://" not in address:
        raise ValueError("must start with sqlite:/// and a file name, or with postgresql://")
    if driver:
        raise ValueError(f"must start with {engine}:// alone; the driver is chosen by the program")
    if engine == "postgres":
        raise ValueError("must start with postgresql:// instead of postgres://")
    return sqlite_url(address) if engine == "sqlite" else postgresql_url(address)


def sqlite_url(address: str) -> str:
    """A file, since a club that is forgotten at every stop is no club."""
    name = address.removeprefix("sqlite:///")
    if name == address:
        raise ValueError("needs three slashes before the file name: sqlite:///club.db")
    if not name.partition("?")[0] or name.startswith((":memory:", "?")) or not name.isprintable():
        raise ValueError("must name a file: sqlite:///club.db, or sqlite:////var/lib/paperclub/club.db")
    return address


def postgresql_url(address: str) -> str:
    """A database by name; without a host it is the local one."""
    database = split(address).path.strip("/")
    if not database or "/" in database or not address.isprintable():
        raise ValueError("must name one database at its end: postgresql://user:password@host/database")
    return address


def api_url(address: str) -> str:
    """An http or https address to which paths can be added."""
    if not re.fullmatch(r"https?://[^\s{}<>\"'`|\\^]+", address) or not address.isprintable():
        raise ValueError("must be an address that starts with https:// or http://")
    parts = split(address)
    if not parts.hostname:
        raise ValueError("must name a host after the //")
    if "@" in parts.netloc:
        raise ValueError("must not hold a user name or password")
    if "?" in address or "#" in address:
        raise ValueError("must end before any ? or #")
    return address


def arxiv_url(address: str) -> str:
    """Like `api_url`; where only a host is named, arXiv's own path follows."""
    bare = api_url(address).rstrip("/")
    return address if urlsplit(bare).path else bare + ARXIV_PATH


def bare_url(address: str) -> str:
    """Like `api_url`, without a slash at its end."""
    return api_url(address).rstrip("/")


def discord_url(address: str) -> str:
    """Like `api_url`, without a slash at its end: discord.py adds `/path`."""
    return bare_url(address)


def slack_url(address: str) -> str:
    """Like `api_url`, with a slash at its end: the SDK adds `method`."""
    return api_url(address).rstrip("/") + "/"


def host_and_port(address: str) -> str:
    """Where an address leads, as `web.allow` writes it."""
    parts = split(address)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return f"{host}:{parts.port or (443 if parts.scheme == 'https' else 80)}"


def store_named(address: str) -> str:
    """A store's address in words, without user and password."""
    parts = urlsplit(address)
    if parts.scheme == "sqlite":
        return f"SQLite, file {address.removeprefix('sqlite:///').partition('?')[0]}"
    return f"PostgreSQL, database {parts.path.strip('/')} at {parts.hostname or 'the local socket'}"


def listen(text: str) -> str:
    """A host and a port of this machine; empty is none."""
    if text and not re.fullmatch(r"(?:\[[0-9A-Fa-f:.]+\]|[\w.-]+):[0-9]{1,5}", text, re.ASCII):
        raise ValueError('must be a host and a port, such as "127.0.0.1:8080"')
    if text and not 0 < int(text.rpartition(":")[2]) < 65536:
        raise ValueError("must end with a port, which is a number from 1 to 65535")
    return text


def listened(text: str) -> tuple[str, int]:
    """Such a text's host and port."""
    host, _, port = text.rpartition(":")
    return host.strip("[]"), int(port)


def site_url(address: str) -> str:
    """Like `bare_url`; empty is none."""
    return bare_url(address) if address else ""


StoreUrl = Annotated[str, AfterValidator(store_url)]
ArxivUrl = Annotated[str, AfterValidator(arxiv_url)]
BareUrl = Annotated[str, AfterValidator(bare_url)]
DiscordUrl = Annotated[str, AfterValidator(discord_url)]
SlackUrl = Annotated[str, AfterValidator(slack_url)]
Listen = Annotated[str, AfterValidator(listen)]
SiteUrl = Annotated[str, AfterValidator(site_url)]
