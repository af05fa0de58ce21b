"""The link that brings the bot into a guild, with exactly the scopes and permissions it needs."""

import re
from base64 import b64decode
from binascii import Error
from urllib.parse import urlencode, urlsplit

import discord

from adapters.discord.rights import ASKED
from bot.wording import FALLBACK, Words, words

SCOPES = ("bot", "applications.commands")
_TOKEN = re.compile(r"[\w-]{18,}={0,2}\.[\w-]{4,}\.[\w-]{20,}")
_PAGE = "https://discord.com/oauth2/authorize"


def permissions() -> discord.Permissions:
    """The permission bits the bot needs, and no other."""
    return discord.Permissions(**{right.flag: True for right in ASKED})


def invite(application_id: str | int) -> str:
    """The install link of this application."""
    asked = {"client_id": str(application_id), "scope": " ".join(SCOPES), "permissions": str(permissions().value)}
    return f"{_PAGE}?{urlencode(asked)}"


def explained(texts: Words) -> dict[str, str]:
    """Each scope and permission, by the name Discord shows, with what the bot does with it."""
    scopes = {scope: texts(f"discord-why-{scope.replace('.', '-')}") for scope in SCOPES}
    return scopes | {right.name: texts(right.why) for right in ASKED}


EXPLAINED = explained(words(FALLBACK))


def application_of(token: str) -> str | None:
    """The application's id, which stands in the first part of its token; None for what is no bot token."""
    first = token.strip().partition(".")[0]
    try:
        number = b64decode(first + "=" * (-len(first) % 4)).decode("ascii")
    except (Error, ValueError):
        return None
    return number if number.isdecimal() else None


def malformed(token: str, api_url: str) -> bool:
    """Whether this is nothing that Discord itself gives out as a bot's token; a proxy may have tokens of its own."""
    ours = (urlsplit(api_url).hostname or "").endswith(("discord.com", "discordapp.com"))
    return ours and not (_TOKEN.fullmatch(token) and application_of(token))
