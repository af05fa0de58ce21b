"""What single values must look like. Each function returns the value in its one spelling or says what is wrong."""

import re
from ipaddress import ip_network
from typing import Annotated, Any
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, SecretStr

from bot.chat.zones import is_place, places_of
from bot.club.papers.settings import Search
from bot.config.mistakes import nearest, perhaps, quoted
from bot.features.suggestions.sources import NoSource, named

MOST_SOURCES = 20


def zone(name: str) -> str:
    """A place's IANA time zone, or UTC; empty means that there is none. `EST` is a clock of several places."""
    if not name or is_place(name):
        return name
    if places := places_of(name):
        raise ValueError(f"{quoted(name).strip()} is no place{perhaps(' or '.join(places))}")
    known = sorted(filter(is_place, available_timezones()))
    zones = {each.rsplit("/", 1)[-1]: each for each in known} | {each: each for each in known}
    like = nearest(name.replace(" ", "_"), zones)
    raise ValueError(f"there is no place with the time zone{quoted(name)}{perhaps(like and zones[like])}")


def language(tag: str) -> str:
    """A language tag, such as `en` or `pt-BR`, of a language there is a catalogue for."""
    from bot.wording import languages

    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", tag):
        raise ValueError('must be a language such as "en" or "pt-BR"')
    if not {tag.lower(), tag.lower().partition("-")[0]} & {known.lower() for known in languages()}:
        raise ValueError(f"there is no catalogue for{quoted(tag)}, only for {', '.join(languages())}")
    return tag


def host(name: str) -> str:
    """A host name or address to listen on."""
    if not re.fullmatch(r"[\w.:-]+", name, re.ASCII):
        raise ValueError('must be a host name or an address without a port, such as "0.0.0.0"')
    return name


def command(word: str) -> str:
    """A slash command as Slack takes it: https://docs.slack.dev/interactivity/implementing-slash-commands."""
    word = "/" + word.removeprefix("/")
    if not re.fullmatch(r"/[a-z0-9_-]{1,31}", word):
        raise ValueError("must be a slash and at most 31 lower-case letters, digits, - or _, such as /paper")
    return word


def shard_ids(text: str) -> str:
    """Numbers and ranges of them: `0-1`, `0,2`, `3`. Empty is every shard."""
    text = re.sub(r"\s", "", text)
    if text and not re.fullmatch(r"\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*", text, re.ASCII):
        raise ValueError('must be shard numbers, such as "0-1" or "0,2"')
    if text and not shard_numbers(text):
        raise ValueError('must be ranges that rise, such as "0-1"')
    return text


def shard_numbers(text: str) -> tuple[int, ...]:
    """The numbers of such a text, rising; none of an empty text, or of one with a falling range."""
    ranges = [[int(end) for end in part.split("-")] for part in text.split(",") if part]
    if any(one[0] > one[-1] for one in ranges):
        return ()
    return tuple(sorted({number for one in ranges for number in range(one[0], one[-1] + 1)}))


def listed(text: str) -> tuple[str, ...]:
    """The words of a list: commas, semicolons or blanks stand between them."""
    return tuple(filter(None, re.split(r"[\s,;]+", text)))


def allow(text: str) -> str:
    """Hosts with a port, networks and IP addresses. Empty is none."""
    for entry in listed(text):
        try:
            ip_network(entry, strict=False)
        except ValueError:
            host, _, port = entry.rpartition(":")
            if not re.fullmatch(r"[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\]", host) or not 0 < _number(port) < 65536:
                raise ValueError(
                    'must be hosts with a port or networks, such as "wiki.example.org:8080, 10.0.0.0/8";'
                    f"{quoted(entry) or ' one of them'} is neither"
                ) from None
    return ", ".join(listed(text))


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"[0-9]{1,5}", text) else 0


def searches(text: str) -> str:
    """Libraries to search in, in turn; at least one."""
    names = listed(text.lower())
    known = [search.value for search in Search]
    unknown = next((name for name in names if name not in known), None)
    if not names or unknown is not None:
        like = perhaps(nearest(unknown, known)) if unknown else ""
        raise ValueError(f"must be one or more of {', '.join(known)}, not{quoted(unknown or '')}{like}")
    return ", ".join(dict.fromkeys(names))


def mail(text: str) -> str:
    """An e-mail address; empty is none."""
    if text and not re.fullmatch(r"[^\s@<>\"',;]+@[^\s@<>\"',;]+\.[^\s@<>\"',;]+", text):
        raise ValueError('must be an e-mail address such as "club@example.org"')
    return text


def token(given: SecretStr) -> SecretStr:
    """A bare token; empty means that there is none."""
    text = given.get_secret_value().strip()
    if not re.fullmatch(r"[!#-&(-~]*", text):
        raise ValueError("must be the bare token, without blanks, quotes or a word before it")
    return SecretStr(text)


def slack_bot_token(given: SecretStr) -> SecretStr:
    """Slack's bot token, not one of its other tokens."""
    if given.get_secret_value().startswith(("xapp-", "xoxp-")):
        raise ValueError("this is another token of Slack; the bot token starts with xoxb- (OAuth & Permissions)")
    return given


def slack_app_token(given: SecretStr) -> SecretStr:
    """Slack's app-level token, not one of its other tokens."""
    if given.get_secret_value().startswith("xox"):
        raise ValueError("this is another token of Slack; the app token starts with xapp- (Basic Information)")
    return given


def slack_signing_secret(given: SecretStr) -> SecretStr:
    """Slack's signing secret, not a token."""
    if given.get_secret_value().startswith(("xapp-", "xox")):
        raise ValueError("this is a token of Slack; the signing secret is in the app's Basic Information")
    return given


def token_keys(given: SecretStr) -> SecretStr:
    """Keys as `paperclub slack key` makes them: 32 bytes in base64 for addresses. Empty is none."""
    for key in listed(given.get_secret_value()):
        if not re.fullmatch(r"[A-Za-z0-9_-]{43}=", key):
            raise ValueError("must be one or more keys as `paperclub slack key` prints them, with commas between them")
    return given


def lower(word: Any) -> Any:
    """A word of a short list, whatever its capitals; anything else as it is."""
    return word.strip().lower() if isinstance(word, str) else word


def sources(given: tuple[str, ...]) -> tuple[str, ...]:
    """What a new club follows, each by its one name."""
    if len(given) > MOST_SOURCES:
        raise ValueError(f"must be at most {MOST_SOURCES} sources")
    return tuple(dict.fromkeys(map(source, given)))


def source(typed: str) -> str:
    """A category of arXiv, words or a question to arXiv, or the address of a feed."""
    try:
        return named(typed)
    except NoSource as wrong:
        raise ValueError(f"cannot follow{quoted(typed) or ' one of these'}{perhaps(wrong.nearest)}") from None


def several(given: Any) -> Any:
    """A list in the file; in a variable, one text with ; between its parts."""
    return tuple(filter(None, map(str.strip, given.split(";")))) if isinstance(given, str) else given


Zone = Annotated[str, AfterValidator(zone)]
Language = Annotated[str, AfterValidator(language)]
Host = Annotated[str, AfterValidator(host)]
Command = Annotated[str, AfterValidator(command)]
Sources = Annotated[tuple[str, ...], BeforeValidator(several), AfterValidator(sources)]
Allow = Annotated[str, AfterValidator(allow)]
Searches = Annotated[str, AfterValidator(searches)]
Mail = Annotated[str, AfterValidator(mail)]
ShardIds = Annotated[str, AfterValidator(shard_ids)]
Token = Annotated[SecretStr, AfterValidator(token)]
TokenKeys = Annotated[Token, AfterValidator(token_keys)]
SlackBotToken = Annotated[Token, AfterValidator(slack_bot_token)]
SlackAppToken = Annotated[Token, AfterValidator(slack_app_token)]
SlackSigningSecret = Annotated[Token, AfterValidator(slack_signing_secret)]
AnyCapitals = BeforeValidator(lower)
