"""Addresses are checked before anything is started, and their passwords are not repeated."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.config import Config, load
from bot.config.addresses import store_named

Mistakes = Callable[[str], tuple[str, ...]]


def config_of(folder: Path, text: str) -> Config:
    """The settings of a config.toml of this text."""
    (folder / "config.toml").write_text(text)
    return load()


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("sqlite:///club.db", "SQLite, file club.db"),
        ("sqlite:////var/lib/club.db", "SQLite, file /var/lib/club.db"),
        ("postgresql://ada:very-secret@db.example:5432/club", "PostgreSQL, database club at db.example"),
        ("postgresql:///club", "PostgreSQL, database club at the local socket"),
    ],
)
def test_stores_that_can_be_used(clean_place: Path, url: str, named: str) -> None:
    """A file or a database; what is shown of it has no password."""
    assert store_named(config_of(clean_place, f'[store]\nurl = "{url}"').store.url) == named


@pytest.mark.parametrize(
    ("url", "hint"),
    [
        ("club.db", "must start with sqlite:///"),
        ("mysql://ada:very-secret@db/club", "must start with sqlite:///"),
        ("postgres://ada:very-secret@db/club", "postgresql:// instead of postgres://"),
        ("postgresql+asyncpg://ada:very-secret@db/club", "the driver is chosen by the program"),
        ("sqlite+aiosqlite:///club.db", "the driver is chosen by the program"),
        ("sqlite://club.db", "three slashes"),
        ("sqlite:///", "must name a file"),
        ("sqlite:///:memory:", "must name a file"),
        ("sqlite:///a\\u0000b", "must name a file"),
        ("postgresql://ada:very-secret@db", "must name one database"),
        ("postgresql://ada:very/secret@db/club", "write / as %2F"),
        ("postgresql://ada:very-secret@db:port/club", "the host or port is wrong"),
        ("postgresql://ada:very-secret@db:0/club", "port is a number from 1"),
        ("postgresql://[ada:very-secret@db/club", "the host or port is wrong"),
    ],
)
def test_stores_that_cannot(mistakes: Mistakes, url: str, hint: str) -> None:
    """What is wrong with a store's address is said without its password."""
    (line,) = mistakes(f'[store]\nurl = "{url}"')
    assert line.startswith("store.url: ")
    assert hint in line
    assert "secret@" not in line


@pytest.mark.parametrize("section", ["arxiv", "discord", "slack"])
@pytest.mark.parametrize(
    ("url", "hint"),
    [
        ("", "must be an address that starts with https:// or http://"),
        ("discord.com/api", "must be an address that starts with https:// or http://"),
        ("ftp://host/api", "must be an address that starts with https:// or http://"),
        ("https://host/{id}", "must be an address that starts with https:// or http://"),
        ("https://ho st/api", "must be an address that starts with https:// or http://"),
        ("https:///api", "must name a host after the //"),
        ("https://host:99999/api", "the host or port is wrong"),
        ("https://ada:very-secret@host/api", "must not hold a user name or password"),
        ("https://host/api?key=1", "must end before any ? or #"),
    ],
)
def test_addresses_that_cannot_be_used(mistakes: Mistakes, section: str, url: str, hint: str) -> None:
    """The same rules hold for each platform's address and for arXiv's."""
    (line,) = mistakes(f'[{section}]\napi_url = "{url}"')
    assert line.startswith(f"{section}.api_url: ")
    assert hint in line
    assert "very-secret" not in line


@pytest.mark.parametrize(
    ("section", "given", "used"),
    [
        ("arxiv", "http://127.0.0.1:8000", "http://127.0.0.1:8000/api/query"),
        ("arxiv", "http://127.0.0.1:8000/", "http://127.0.0.1:8000/api/query"),
        ("arxiv", "http://proxy/arxiv/query", "http://proxy/arxiv/query"),
        ("discord", "http://[::1]:8000/api/v10/", "http://[::1]:8000/api/v10"),
        ("slack", "https://slack-gov.com/api", "https://slack-gov.com/api/"),
    ],
)
def test_addresses_in_their_one_spelling(clean_place: Path, section: str, given: str, used: str) -> None:
    """Slashes at the end are as each library wants them; a bare host for arXiv gets arXiv's path."""
    config = config_of(clean_place, f'[{section}]\napi_url = "{given}"')
    assert getattr(config, section).api_url == used
