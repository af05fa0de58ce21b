"""Where pages are served: nothing by default, and what cannot be meant is told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.config import load, what_would_start

Mistakes = Callable[[str], tuple[str, ...]]


def site(folder: Path, text: str) -> tuple[str, list[str]]:
    """The address that people open, and what the check says of the site."""
    (folder / "config.toml").write_text(f"[site]\n{text}\n")
    config = load()
    return config.site.public, [line for line in what_would_start(config) if line.startswith("site:")]


@pytest.mark.parametrize("text", ["", 'listen = ""', 'address = "https://papers.example.org"'])
def test_nothing_is_served_unasked(clean_place: Path, text: str) -> None:
    """Without an address to listen on there is none to give to anybody."""
    assert site(clean_place, text) == ("", [])


@pytest.mark.parametrize(
    ("text", "public", "host"),
    [
        ('listen = "127.0.0.1:8080"', "http://127.0.0.1:8080", "127.0.0.1"),
        ('listen = " [::1]:8080 "', "http://[::1]:8080", "::1"),
        ('listen = "localhost:8080"\naddress = "https://a.example/club/"', "https://a.example/club", "localhost"),
        ('listen = "0.0.0.0:8080"\naddress = "https://a.example"', "https://a.example", "0.0.0.0"),
    ],
)
def test_where_it_is_served(clean_place: Path, text: str, public: str, host: str) -> None:
    """The public address is what is told to people; without one, where it listens."""
    said = f"site: starts, listening on {host} port 8080, as {public}"
    assert site(clean_place, text) == (public, [said])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('listen = "8080"', 'site.listen: must be a host and a port, such as "127.0.0.1:8080"'),
        ("listen = 8080", "site.listen: must be text in quotes"),
        ('listen = "127.0.0.1"', 'site.listen: must be a host and a port, such as "127.0.0.1:8080"'),
        ('listen = "::1:8080"', 'site.listen: must be a host and a port, such as "127.0.0.1:8080"'),
        ('listen = "http://127.0.0.1:8080"', 'site.listen: must be a host and a port, such as "127.0.0.1:8080"'),
        ('listen = "127.0.0.1:0"', "site.listen: must end with a port, which is a number from 1 to 65535"),
        ('listen = "127.0.0.1:70000"', "site.listen: must end with a port, which is a number from 1 to 65535"),
        ('listen = "0.0.0.0:8080"', "site.address: is missing beside site.listen; give the address"),
        ('address = "papers.example.org"', "site.address: must be an address that starts with https://"),
        ('address = "https://ada:pw@papers.example.org"', "site.address: must not hold a user name"),
        ('address = "https://papers.example.org?a=b"', "site.address: must end before any ?"),
    ],
)
def test_what_cannot_be_meant(mistakes: Mistakes, text: str, said: str) -> None:
    """A slip is told with the key it stands at."""
    (line,) = mistakes(f"[site]\n{text}")
    assert line.startswith(said)
