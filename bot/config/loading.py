"""Four layers become one Config, or one list of everything that is wrong."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from bot.config.mistakes import BadConfig, nearest, perhaps, quoted
from bot.config.plan import half_configured
from bot.config.sections import Config
from bot.config.sources import (
    Given,
    Layer,
    known_settings,
    read_file,
    secret_files,
    sections,
    token_variables,
    variables,
)


def load(path: Path | None = None) -> Config:
    """The settings of this file (by default ./config.toml, if there is one), secret files and the environment.

    The environment wins over secret files, these over the file. Raises BadConfig with every mistake at once.
    """
    return settled(read_file(path))


def settled(tables: Mapping[str, Any]) -> Config:
    """The settings of these tables, secret files and the environment. Raises BadConfig with every mistake at once."""
    in_file, unknown = known_settings(tables)
    in_variables, unknown_variables = variables()
    in_environment = token_variables() | in_variables
    in_secrets, unread = secret_files(folder(in_file | in_variables))
    given = in_file | in_secrets | in_environment
    mistakes = [*unknown, *unknown_variables, *(line for key, line in unread.items() if key not in in_environment)]
    values = by_section(given)
    try:
        config = Config.model_validate(values)
    except ValidationError as wrong:
        mistakes += [in_plain_words(error, given) for error in wrong.errors(include_url=False)]
    mistakes += half_configured(values.get("slack", {}))
    if mistakes:
        raise BadConfig(mistakes)
    return config


def folder(given: Layer) -> str:
    """The folder of secret files somebody named; its value is judged with all the others."""
    named = given.get(("secrets", "directory"), Given("")).value
    return named.strip() if isinstance(named, str) else ""


def by_section(given: Layer) -> dict[str, dict[str, Any]]:
    """The values as Config takes them."""
    values: dict[str, dict[str, Any]] = {}
    for (section, key), one in given.items():
        values.setdefault(section, {})[key] = one.value
    return values


def in_plain_words(error: ErrorDetails, given: Layer) -> str:
    """One line about a wrong value: its key, what it must be, and where it stands if that is not the file."""
    section, key = str(error["loc"][0]), str(error["loc"][1])
    origin = given.get((section, key), Given("")).origin  # what was not given may be wrong beside what was
    reason = error.get("ctx", {}).get("error")
    words = (
        str(reason) if isinstance(reason, ValueError) else f"must be {kind(section, key)}{slip(error, section, key)}"
    )
    return f"{section}.{key}: {words}{origin and f' (from {origin})'}"


def kind(section: str, key: str) -> str:
    """What a value of this setting is, with its limits."""
    field = field_of(section, key)
    if choices := choices_of(field):
        return "one of " + ", ".join(f'"{choice}"' for choice in choices)
    if field.annotation in (int, float):
        limits = {name: getattr(rule, name) for rule in field.metadata for name in ("ge", "le") if hasattr(rule, name)}
        number = "a whole number" if field.annotation is int else "a number"
        return f"{number} from {limits['ge']} to {limits['le']}"
    if get_origin(field.annotation) is tuple:
        return 'a list of texts, such as ["cs.LG"]'
    return "text in quotes"


def slip(error: ErrorDetails, section: str, key: str) -> str:
    """The choice most like a word that is none of them."""
    given = error["input"]
    choices = choices_of(field_of(section, key))
    if not choices or not isinstance(given, str):
        return ""
    return f", not{quoted(given)}{perhaps(nearest(given, choices))}" if quoted(given) else ""


def field_of(section: str, key: str) -> FieldInfo:
    """The field of a setting."""
    return dict(sections())[section].model_fields[key]


def choices_of(field: FieldInfo) -> tuple[str, ...]:
    """The words a setting may be; none where it is free."""
    return get_args(field.annotation) if get_origin(field.annotation) is Literal else ()
