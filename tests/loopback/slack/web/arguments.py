"""Arguments as the SDK sends them: JSON, form or query; read strictly by their declared type."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import web

from tests.loopback.slack.nouns import Json

from .errors import SlackRefusal, refused_with


class WrongTypeError(Exception):
    """The argument is not what the method declares."""


def text(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str):
        raise WrongTypeError("must provide a string")
    return value


def flag(value: Any) -> bool:
    readings = {True: True, False: False, "1": True, "0": False, "true": True, "false": False, "True": True}
    if not isinstance(value, bool | str) or value not in readings:
        raise WrongTypeError("must provide a boolean")
    return readings[value]


def number(value: Any) -> int:
    try:
        return int(str(value))
    except ValueError:
        raise WrongTypeError("must provide a number") from None


def data(value: Any) -> Any:
    """A JSON object or list, which forms carry as a string."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise WrongTypeError("must provide valid JSON") from None


Reading = Callable[[Any], Any]


async def raw_arguments(request: web.Request) -> Json:
    """All arguments of a request, wherever they stand."""
    found: Json = dict(request.query)
    if request.content_type == "application/json":
        body = await _json_body(request)
        found.update(body)
    elif request.can_read_body:
        found.update({key: value for key, value in (await request.post()).items() if isinstance(value, str)})
    return found


async def _json_body(request: web.Request) -> Json:
    try:
        body = json.loads(await request.text() or "{}")
    except ValueError:
        raise SlackRefusal("invalid_json") from None
    if not isinstance(body, dict):
        raise SlackRefusal("json_not_object")
    return body


def read_arguments(found: Json, required: Mapping[str, Reading], optional: Mapping[str, Reading]) -> Json:
    """The arguments by their declared types; what is missing, unknown or of a wrong type is refused."""
    known = {**required, **optional}
    problems = [f"[ERROR] missing required field: {name}" for name in required if found.get(name) in (None, "")]
    args: Json = {}
    for name, value in found.items():
        if name not in known:
            problems.append(f"[ERROR] unknown argument: {name}")
            continue
        try:
            args[name] = known[name](value)
        except WrongTypeError as wrong:
            problems.append(f"[ERROR] {wrong} [json-pointer:/{name}]")
    if problems:
        raise refused_with("invalid_arguments", problems)
    return args
