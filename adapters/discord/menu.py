"""Discord's commands, made from the core's one menu, in every language there is a catalogue for."""

import hashlib
import json
import logging
import re
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import discord

from bot.chat.command import Command, Field, Kind
from bot.features import MENU
from bot.ports import Clock, Store
from bot.store.memory import Marks
from bot.wording import FALLBACK, Words, languages, spoken, words
from bot.wording.typed_words import ways

log = logging.getLogger(__name__)
Json = dict[str, Any]
_SUBCOMMAND, _GROUP, _STRING, _SLASH, _ON_MESSAGE = 1, 2, 3, 1, 3
_USER = discord.AppCommandOptionType.user.value
_ATTACHMENT = discord.AppCommandOptionType.attachment.value
_OPTIONS = {Kind.MEMBER: _USER, Kind.FILE: _ATTACHMENT}
_IN_GUILDS, _IN_DIRECT = 0, 1
_SUGGESTED = {
    Kind.PAPER,
    Kind.READ,
    Kind.KNOWN,
    Kind.TERM,
    Kind.BALLOT,
    Kind.ZONE,
    Kind.COMMAND,
}
_MANAGE_GUILD = discord.Permissions(manage_guild=True).value
_NAMES = "name_localizations"
_NAME = re.compile(r"[-_'\w]{1,32}")
"""What Discord takes as the name of a command or option; one mistake of a translator would have it refuse the menu:
https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming"""
_HELP, _ENTRY = re.compile(".{1,100}"), re.compile(".{1,32}")
_LONGEST_CHOICE = 100
_KNOWN = frozenset(locale.value for locale in discord.Locale)


def commands() -> list[Json]:
    """All commands as Discord registers them: `/paper`, `/club`, and "Keep as my …" in the menu of a message."""
    return [_root("paper"), _root("club"), *(_keep(command) for command in MENU.commands if command.keeps)]


def kept_by(name: str) -> Command | None:
    """The command behind an entry of the message menu, by the name it is registered with."""
    texts = words(FALLBACK)
    return next((one for one in MENU.commands if one.keeps and texts(f"{one.key}.keep") == name), None)


def _root(root: str) -> Json:
    organizers = root == "club"
    inside = [
        *(_command(command) for command in MENU.listed(root, "")),
        *(_group(root, group) for group in MENU.groups_of(root)),
    ]
    told: Json = {
        "name": root,
        "type": _SLASH,
        "options": _each_once(inside),
        # Whoever runs the guild can open /club to others; the bot asks again for itself.
        "default_member_permissions": _MANAGE_GUILD if organizers else None,
        "contexts": [_IN_GUILDS] if organizers else [_IN_GUILDS, _IN_DIRECT],
        "integration_types": [0],
    }
    return told | _described(f"discord-{root}") | _named(f"discord-{root}.name")


def _group(root: str, group: str) -> Json:
    inside = [_command(command) for command in MENU.listed(root, group)]
    told: Json = {"name": group, "type": _GROUP, "options": _each_once(inside)}
    return told | _described(f"group-{group}") | _named(f"group-{group}.name")


def _command(command: Command) -> Json:
    options = sorted(command.options, key=lambda field: not field.required)
    told: Json = {
        "name": command.name,
        "type": _SUBCOMMAND,
        "options": _each_once([_option(command, one) for one in options]),
    }
    return told | _described(command.key) | _named(f"{command.key}.name")


def _each_once(level: list[Json]) -> list[Json]:
    """Without the localized names that two of a level have in a language: Discord refuses the whole menu for one."""
    shown = Counter(
        (locale, one.get(_NAMES, {}).get(locale, one["name"]))
        for one in level
        for locale in {locale for any_ in level for locale in any_.get(_NAMES, {})}
    )
    for one in level:
        if own := one.pop(_NAMES, None):
            left = {locale: name for locale, name in own.items() if shown[locale, name] == 1}
            one |= {_NAMES: left} if left else {}
    return level


def _option(command: Command, field: Field) -> Json:
    kind = _OPTIONS.get(field.kind, _STRING)
    told: Json = {"name": field.name, "type": kind, "required": field.required}
    if field.choices:
        told["choices"] = [_choice(choice) for choice in field.choices]
    elif field.kind in _SUGGESTED:
        told["autocomplete"] = True
    if not field.choices and kind == _STRING:
        told["max_length"] = command.longest(field)
    return told | _described(f"{command.key}.label-{field.name}") | _named(f"{command.key}.name-{field.name}")


def _choice(value: str) -> Json:
    found: Json = {}
    for language in languages() if words(FALLBACK).has(f"choice-{value}") else ():
        if (name := ways(f"choice-{value}", language)[0]) != value:
            found |= dict.fromkeys(locales(language), name[:_LONGEST_CHOICE])
    return {"name": value, "value": value} | ({"name_localizations": found} if found else {})


def _keep(command: Command) -> Json:
    texts = words(FALLBACK)
    key = f"{command.key}.keep"
    told: Json = {"name": texts(key), "type": _ON_MESSAGE, "contexts": [_IN_GUILDS], "integration_types": [0]}
    return told | _in_other_languages(_NAMES, key)


def _described(key: str) -> Json:
    return {"description": words(FALLBACK)(key)} | _in_other_languages("description_localizations", key)


def _named(key: str) -> Json:
    """Names in other languages; a catalogue without them leaves the English name, which is the command's own."""
    return _in_other_languages(_NAMES, key, str.lower)


def _in_other_languages(under: str, key: str, form: Callable[[str], str] = str) -> Json:
    found: Json = {}
    for language in languages():
        said = Words(language)
        if not said.has(key):
            continue
        if not words(FALLBACK).has(key) or said(key) != words(FALLBACK)(key):
            found |= dict.fromkeys(locales(language), form(said(key)))
    shape = _HELP if under != _NAMES else _NAME if form is str.lower else _ENTRY
    found = {locale: text for locale, text in found.items() if shape.fullmatch(text)}
    return {under: found} if found else {}


def locales(language: str) -> tuple[str, ...]:
    """What Discord calls this language."""
    if language == FALLBACK:
        return ()  # the names that are registered
    return _locales(languages()).get(language, ())


@cache
def _locales(known: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """Looked up once, not for each word of the menu in each language: that was half of what a start took."""
    return {language: tuple(sorted(one for one in _KNOWN if spoken(one) == language)) for language in known}


async def sync(client: discord.Client, store: Store, clock: Clock) -> bool:
    """Register the menu if it changed since it last was; whether it was registered."""
    menu, application = commands(), str(client.application_id)
    digest = hashlib.sha256(json.dumps(menu, sort_keys=True).encode()).hexdigest()
    mark = f"discord-menu/{application}"
    async with store.read() as repos:
        known = await repos[Marks].get(mark)
    if known and known[0] == digest:
        return False
    await client.http.bulk_upsert_global_commands(int(application), menu)
    async with store.write() as repos:
        await repos[Marks].set(mark, digest, clock())
    log.info("Discord's menu was registered: %d commands", len(menu))
    return True
