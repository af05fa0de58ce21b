"""The four places a setting can stand: config.toml, secret files, token variables, `PAPERCLUB_SECTION__KEY` variables.

Each is read into a `Layer`; the mistakes found on the way are lines to print.
"""

import os
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic_settings import EnvSettingsSource

from bot.config.mistakes import BadConfig, key_name, nearest, perhaps
from bot.config.section import Section
from bot.config.sections import Config

Key = tuple[str, str]
"""Section and key of a setting."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a source says about one setting; `origin` names the source, but for config.toml."""

    value: Any = field(repr=False)
    origin: str = ""


Layer = dict[Key, Given]

TOKENS = {
    "DISCORD_TOKEN": ("discord", "token"),
    "SLACK_BOT_TOKEN": ("slack", "bot_token"),
    "SLACK_APP_TOKEN": ("slack", "app_token"),
    "SLACK_SIGNING_SECRET": ("slack", "signing_secret"),
    "SLACK_CLIENT_ID": ("slack", "client_id"),
    "SLACK_CLIENT_SECRET": ("slack", "client_secret"),
    "SLACK_TOKEN_KEY": ("slack", "token_key"),
}
STANDARD_FOLDERS = ("/run/secrets", "./secrets")
DEFAULT_FILE = Path("config.toml")
TOML_IN_PLAIN_WORDS = {
    "Invalid value": "the value cannot be read; is it text that lacks its quotes?",
    "Illegal character": "a quote is missing, or the line holds a control character",
    "Unterminated string": "a quote is missing",
    "Cannot declare": "this section is there twice",
    "Cannot overwrite": "this key or section is there twice",
    "Expected ']": "a ] is missing",
    "Unclosed": "a ] or } is missing",
    "Expected '='": "after a key there must be = and a value",
    "Invalid statement": "this is neither [section] nor key = value",
}


def sections() -> Iterator[tuple[str, type[Section]]]:
    """Name and class of each section, in the order of the example."""
    for name, about in Config.model_fields.items():
        if isinstance(about.annotation, type) and issubclass(about.annotation, Section):
            yield name, about.annotation


KEYS = {name: tuple(section.model_fields) for name, section in sections()}


def read_file(path: Path | None) -> dict[str, Any]:
    """The tables of this file; without a path those of ./config.toml, if there is one. Raises BadConfig."""
    try:
        # utf-8-sig: some editors put a byte-order mark first. The line's end: a mistake in the last line has a number.
        return tomllib.loads((path or DEFAULT_FILE).read_text("utf-8-sig") + "\n")
    except FileNotFoundError:
        if path is None:
            return {}
        raise BadConfig([f"{path}: there is no such file"]) from None
    except (OSError, ValueError, RecursionError) as problem:
        raise BadConfig([f"{path or DEFAULT_FILE}: {unreadable(problem)}"]) from None


def unreadable(problem: Exception) -> str:
    """Why a file could not be read, in plain words and without any of its text."""
    if isinstance(problem, OSError):
        return f"cannot be read ({(problem.strerror or 'no reason given').lower()})"
    if isinstance(problem, UnicodeDecodeError):
        return "is not UTF-8 text"
    if not isinstance(problem, tomllib.TOMLDecodeError):
        return "cannot be read (a number is too long, or values are nested too deep)"
    reason, _, where = str(problem).rpartition(" (at ")
    plain = next((words for start, words in TOML_IN_PLAIN_WORDS.items() if reason.startswith(start)), "not valid TOML")
    return f"{where.removesuffix(')').replace('end of document', 'at the end')}: {plain}"


def known_settings(tables: Mapping[str, Any]) -> tuple[Layer, list[str]]:
    """What of these tables is a setting; the rest as mistakes with the nearest known key."""
    known: Layer = {}
    mistakes = []
    for section, keys in tables.items():
        if section not in KEYS:
            mistakes.append(unknown_section(section, keys))
        elif not isinstance(keys, dict):
            mistakes.append(f"{section}: must be a section, [{section}], with its settings on the lines below")
        else:
            known |= {(section, key): Given(value) for key, value in keys.items() if key in KEYS[section]}
            mistakes += [unknown_key(section, key) for key in keys if key not in KEYS[section]]
    return known, mistakes


def unknown_section(name: str, value: object) -> str:
    """One line about a section, or a key outside any section, that does not exist."""
    if isinstance(value, dict):
        like = nearest(name, KEYS)
        return f"{key_name(name)}: there is no section of this name{perhaps(like and f'[{like}]')}"
    return f"{key_name(name)}: there is no such setting{perhaps(anywhere(name))}"


def unknown_key(section: str, key: str) -> str:
    """One line about a key that its section does not have."""
    like = nearest(key, KEYS[section])
    return (
        f"{key_name(section, key)}: there is no such setting{perhaps(f'{section}.{like}' if like else anywhere(key))}"
    )


def anywhere(key: str) -> str | None:
    """The setting of any section whose key is most like this one."""
    by_key = {name: f"{section}.{name}" for section, names in KEYS.items() for name in names}
    like = nearest(key, by_key)
    return by_key[like] if like else None


def variable(section: str, key: str) -> str:
    """The environment variable that sets this key."""
    return f"PAPERCLUB_{section}__{key}".upper()


def variables() -> tuple[Layer, list[str]]:
    """What `PAPERCLUB_SECTION__KEY` variables set.

    Other `PAPERCLUB_` variables are left alone: Kubernetes makes some from the name of a service.
    """
    known: Layer = {}
    for section, keys in EnvSettingsSource(Config)().items():
        if isinstance(keys, dict):
            known |= {
                (section, key): Given(value, variable(section, key))
                for key, value in keys.items()
                if key in KEYS[section] and isinstance(value, str)
            }
    right = {variable(section, key) for section, keys in KEYS.items() for key in keys}
    return known, [
        f"{key_name(name)}: there is no such setting{perhaps(nearest(name, right))}"
        for name in os.environ
        if is_meant_for_us(name) and name.upper() not in right
    ]


def is_meant_for_us(name: str) -> bool:
    """Whether this variable tries to set something: `PAPERCLUB_ANYTHING__ANYTHING`, or the name of a section."""
    prefix, _, rest = name.lower().partition("_")
    return prefix == "paperclub" and ("__" in rest or rest in KEYS)


def token_variables() -> Layer:
    """What the tokens' own variables set; an empty one sets nothing."""
    return {key: Given(os.environ[name], name) for name, key in TOKENS.items() if os.environ.get(name, "").strip()}


def secret_files(directory: str) -> tuple[Layer, dict[Key, str]]:
    """The tokens in this folder, or else in the standard ones, and for each file that could not be read one line."""
    if directory and not searchable(directory):
        return {}, {("secrets", "directory"): "secrets.directory: there is no such folder, or it may not be read"}
    found: Layer = {}
    unread = {}
    for key, path in candidates([directory] if directory else STANDARD_FOLDERS):
        try:
            text = path.read_text("utf-8-sig").strip()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except (OSError, ValueError) as problem:
            unread[key] = f"{'.'.join(key)}: the secret file {path} {unreadable(problem)}"
            continue
        if text:
            found.setdefault(key, Given(text, str(path)))
    return found, unread


def candidates(folders: Sequence[str]) -> Iterator[tuple[Key, Path]]:
    """Each file a token may lie in; the first that holds one counts."""
    for folder in folders:
        if searchable(folder):
            for name, key in TOKENS.items():
                yield key, Path(folder, name)
                yield key, Path(folder, name.lower())


def searchable(folder: str) -> bool:
    """Whether files in this folder can be opened; never raises, whatever the text holds."""
    try:
        return Path(folder).is_dir() and os.access(folder, os.X_OK)
    except (OSError, ValueError):
        return False
