"""The shapes and limits of application commands and of their localizations."""

import re
from typing import Any

from tests.loopback.discord.shapes import (
    Anything,
    ByType,
    Fields,
    Items,
    Number,
    OneOf,
    Path,
    Report,
    Shape,
    Snowflake,
    Table,
    Text,
    Whole,
    YesNo,
)

LOCALES = (
    "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr", "hu", "id",
    "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk", "vi", "zh-CN", "zh-TW",
)  # fmt: skip
SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = range(1, 12)
SLASH, ON_USER, ON_MESSAGE = 1, 2, 3
MOST_COMMANDS = {SLASH: 100, ON_USER: 15, ON_MESSAGE: 15}
NAME = Text(32, 1, r"[-_'\w]+")
HELP = Text(100, 1)
CHOICE_NAMES = Table(LOCALES, Text(100, 1))


def _choices(value: Shape) -> Shape:
    return Items(Fields({"name": Text(100, 1), "value": value}, {"name_localizations": CHOICE_NAMES}), 25)


NAMED: dict[str, Shape] = {"type": Whole(1, 11), "name": NAME, "description": HELP}
LOCALIZED: dict[str, Shape] = {
    "name_localizations": Table(LOCALES, NAME),
    "description_localizations": Table(LOCALES, HELP),
}
VALUE: dict[str, Shape] = LOCALIZED | {"required": YesNo()}
PLAIN_VALUE: Shape = Fields(NAMED, VALUE)
VALUES: dict[int, Shape] = dict.fromkeys((BOOLEAN, USER, ROLE, MENTIONABLE, ATTACHMENT), PLAIN_VALUE) | {
    STRING: Fields(
        NAMED,
        VALUE
        | {
            "choices": _choices(Text(100)), "autocomplete": YesNo(), "min_length": Whole(0, 6000),
            "max_length": Whole(1, 6000),
        },
    ),
    INTEGER: Fields(
        NAMED,
        VALUE
        | {
            "choices": _choices(Whole()), "autocomplete": YesNo(), "min_value": Whole(-(2**53), 2**53),
            "max_value": Whole(-(2**53), 2**53),
        },
    ),
    NUMBER: Fields(
        NAMED,
        VALUE | {"choices": _choices(Number()), "autocomplete": YesNo(), "min_value": Number(), "max_value": Number()},
    ),
    CHANNEL: Fields(NAMED, VALUE | {"channel_types": Items(Whole())}),
}  # fmt: skip
SUBCOMMAND_SHAPE = Fields(NAMED, LOCALIZED | {"required": YesNo(), "options": Items(ByType(VALUES), 25)})
GROUP_SHAPE = Fields(
    NAMED, LOCALIZED | {"required": YesNo(), "options": Items(ByType({SUBCOMMAND: SUBCOMMAND_SHAPE}), 25, 1)}
)
OPTIONS = Items(ByType(VALUES | {SUBCOMMAND: SUBCOMMAND_SHAPE, GROUP: GROUP_SHAPE}), 25)


class Bits:
    """Permission bits, as a number or as the string that Discord itself answers with."""

    def check(self, value: Any, path: Path, report: Report) -> None:
        Snowflake().check(value, path, report)


ABOUT: dict[str, Shape] = {
    "id": Snowflake(), "type": OneOf((SLASH, ON_USER, ON_MESSAGE)), "default_member_permissions": Bits(),
    "dm_permission": YesNo(), "contexts": Items(OneOf((0, 1, 2)), None, 1),
    "integration_types": Items(OneOf((0, 1)), None, 1),
    # The published description has forgotten this one; the reference has it and every library sends it.
    "nsfw": YesNo(),
}  # fmt: skip
SLASH_SHAPE = Fields({"name": NAME, "description": HELP}, ABOUT | LOCALIZED | {"options": OPTIONS})
MENU_SHAPE = Fields(
    {"name": Text(32, 1)},
    ABOUT
    | {
        "name_localizations": Table(LOCALES, Text(32, 1)), "description": Text(0), "options": Items(Whole(), 0),
        "description_localizations": Table(LOCALES, Text(100)),
    },
)  # fmt: skip


def check_commands(commands: Any, path: Path = ()) -> None:
    """Refuse a whole menu: every command, the counts of each kind and names that occur twice."""
    report = Report()
    if not isinstance(commands, list):
        report.add(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
        report.raise_if_any()
    for index, command in enumerate(commands):
        check_command(command, (*path, index), report)
    report.raise_if_any()
    _check_counts(commands, path, report)
    _check_names(commands, path, report, "APPLICATION_COMMANDS_DUPLICATE_NAME")
    report.raise_if_any()


def check_command(command: Any, path: Path, report: Report) -> None:
    slash = not isinstance(command, dict) or (command.get("type") or SLASH) == SLASH
    before = len(report.found)
    (SLASH_SHAPE if slash else MENU_SHAPE).check(command, path, report)
    if len(report.found) > before or not slash:
        return
    _check_case(command, path, report)
    _check_options(command.get("options") or [], (*path, "options"), report)
    if command_size(command) > 8000:
        report.add(path, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)")


def _check_counts(commands: list[dict[str, Any]], path: Path, report: Report) -> None:
    for kind, most in MOST_COMMANDS.items():
        if sum((command.get("type") or SLASH) == kind for command in commands) > most:
            report.add(path, "MAX_APPLICATION_COMMANDS", f"At most {most} commands of type {kind}.")


def _check_names(named: list[dict[str, Any]], path: Path, report: Report, code: str) -> None:
    seen: set[tuple[Any, Any]] = set()
    for index, one in enumerate(named):
        key = (one["name"], (one.get("type") or SLASH) if code.startswith("APPLICATION_COMMANDS") else None)
        if key in seen:
            report.add((*path, index, "name"), code, f"The name {one['name']!r} occurs twice.")
        seen.add(key)
    for locale in sorted({locale for one in named for locale in one.get("name_localizations") or {}}):
        shown = [(one.get("type"), (one.get("name_localizations") or {}).get(locale, one["name"])) for one in named]
        if len(set(shown)) < len(shown):
            report.add(path, code, f"Names occur twice in {locale}.")


def _check_case(named: dict[str, Any], path: Path, report: Report) -> None:
    spoken = [named["name"], *(named.get("name_localizations") or {}).values()]
    for name in spoken:
        if name != name.lower() or not re.search(r"\w", name):
            report.add((*path, "name"), "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def _check_options(options: list[dict[str, Any]], path: Path, report: Report) -> None:
    """Names once and in lower case, required first, sub-commands not mixed with values."""
    _check_names(options, path, report, "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE")
    nested = [option["type"] in (SUBCOMMAND, GROUP) for option in options]
    if any(nested) and not all(nested):
        report.add(path, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands and options cannot be mixed")
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        report.add(path, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options come before optional ones")
    for index, option in enumerate(options):
        _check_case(option, (*path, index), report)
        _check_options(option.get("options") or [], (*path, index, "options"), report)
        if option.get("autocomplete") and option.get("choices"):
            report.add((*path, index), "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE", "Choices exclude autocomplete")


def command_size(named: dict[str, Any]) -> int:
    """The characters of names, descriptions and choice values; of each text its longest localization counts."""
    texts = [named["name"], *(named.get("name_localizations") or {}).values()]
    helps = [named.get("description") or "", *(named.get("description_localizations") or {}).values()]
    size = max(map(len, texts)) + max(map(len, helps))
    size += sum(len(str(choice["value"])) + len(choice["name"]) for choice in named.get("choices") or [])
    return size + sum(command_size(option) for option in named.get("options") or [])


AUTOCOMPLETE = Fields(
    {},
    {"choices": Items(Fields({"name": Text(100, 1)}, {"value": Anything(), "name_localizations": CHOICE_NAMES}), 25)},
)
