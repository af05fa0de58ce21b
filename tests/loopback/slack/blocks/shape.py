"""A small language to say what JSON is allowed, with Slack's own words for what is not."""

import re
from collections.abc import Callable, Mapping
from typing import Any

Problems = list[str]
Check = Callable[[Any, str, Problems], None]


def refuse(problems: Problems, words: str, pointer: str) -> None:
    """Notes one problem the way Slack's response_metadata.messages does."""
    problems.append(f"[ERROR] {words} [json-pointer:{pointer}]")


def string(longest: int, shortest: int = 1) -> Check:
    """A string of so many characters; blank is empty."""

    def check(value: Any, pointer: str, problems: Problems) -> None:
        if not isinstance(value, str):
            refuse(problems, "must provide a string", pointer)
        elif len(value.strip()) < shortest:
            refuse(problems, f"must be more than {shortest - 1} characters", pointer)
        elif len(value) > longest:
            refuse(problems, f"must be less than {longest + 1} characters", pointer)

    return check


def pattern(regex: str, words: str) -> Check:
    compiled = re.compile(regex)

    def check(value: Any, pointer: str, problems: Problems) -> None:
        if not isinstance(value, str) or not compiled.fullmatch(value):
            refuse(problems, words, pointer)

    return check


def whole(smallest: int, largest: int) -> Check:
    def check(value: Any, pointer: str, problems: Problems) -> None:
        if isinstance(value, bool) or not isinstance(value, int) or not smallest <= value <= largest:
            refuse(problems, f"must provide a number from {smallest} to {largest}", pointer)

    return check


def flag(value: Any, pointer: str, problems: Problems) -> None:
    if not isinstance(value, bool):
        refuse(problems, "must provide a boolean", pointer)


def one_of(*allowed: Any) -> Check:
    def check(value: Any, pointer: str, problems: Problems) -> None:
        if value not in allowed:
            refuse(problems, f"must be a valid enum value: {', '.join(map(str, allowed))}", pointer)

    return check


def many(item: Check, most: int, fewest: int = 1) -> Check:
    """A list of so many items."""

    def check(value: Any, pointer: str, problems: Problems) -> None:
        if not isinstance(value, list):
            refuse(problems, "must provide an array", pointer)
            return
        if len(value) > most:
            refuse(problems, f"no more than {most} items allowed", pointer)
        if len(value) < fewest:
            refuse(problems, f"no fewer than {fewest} items allowed", pointer)
        for index, part in enumerate(value):
            item(part, f"{pointer}/{index}", problems)

    return check


def shape(required: Mapping[str, Check], optional: Mapping[str, Check]) -> Check:
    """An object with these keys and no others."""
    known = {**required, **optional}

    def check(value: Any, pointer: str, problems: Problems) -> None:
        if not isinstance(value, dict):
            refuse(problems, "must provide an object", pointer)
            return
        for key in required.keys() - value.keys():
            refuse(problems, f"missing required field: {key}", pointer)
        for key, part in value.items():
            if key in known:
                known[key](part, f"{pointer}/{key}", problems)
            else:
                refuse(problems, f"invalid additional property: {key}", pointer)

    return check


def typed(kinds: Mapping[str, Check]) -> Check:
    """An object whose `type` says which of these it is."""

    def check(value: Any, pointer: str, problems: Problems) -> None:
        if not isinstance(value, dict):
            refuse(problems, "must provide an object", pointer)
        elif not isinstance(value.get("type"), str) or value["type"] not in kinds:
            refuse(problems, f"unsupported type: {value.get('type')}", f"{pointer}/type")
        else:
            kinds[value["type"]](value, pointer, problems)

    return check


def both(*checks: Check) -> Check:
    """All of these checks, each on a value that the first found sound."""

    def check(value: Any, pointer: str, problems: Problems) -> None:
        for part in checks:
            before = len(problems)
            part(value, pointer, problems)
            if len(problems) > before:
                return

    return check
