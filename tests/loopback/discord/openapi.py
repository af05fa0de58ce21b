"""Validates requests against Discord's published OpenAPI description, the file that DISCORD_OPENAPI names.

The description is read strictly: fields it does not know are violations. Where that would wrongly flag what
Discord documents elsewhere or is known to take, the exception stands in AMENDMENTS with its reason.
"""

import copy
import json
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

VARIABLE = "DISCORD_OPENAPI"
YES_NO = {"type": ["boolean", "null"]}
ID_EITHER_WAY = {"type": ["string", "integer", "null"]}
IDS_EITHER_WAY = {"type": ["array", "null"], "items": ID_EITHER_WAY, "maxItems": 100, "uniqueItems": True}
# schema → field → (what is taken, why the description is wrong or too narrow there)
AMENDMENTS: dict[str, dict[str, tuple[dict[str, Any], str]]] = {
    "ApplicationCommandUpdateRequest": {"nsfw": (YES_NO, "documented for commands, missing in the description")},
    "ApplicationCommandCreateRequest": {"nsfw": (YES_NO, "documented for commands, missing in the description")},
    "ApplicationCommandPatchRequestPartial": {"nsfw": (YES_NO, "documented for commands, missing in the description")},
    "MessageEditRequestPartial": {"tts": (YES_NO, "discord.py sends it with edits and Discord ignores it")},
    "IncomingWebhookUpdateRequestPartial": {"tts": (YES_NO, "discord.py sends it with edits and Discord ignores it")},
    "IncomingWebhookUpdateForInteractionCallbackRequestPartial": {
        "tts": (YES_NO, "discord.py sends it with type-7 callbacks and Discord ignores it"),
    },
    "BaseCreateMessageCreateRequest": {"tts": (YES_NO, "discord.py sends it with forum posts; Discord ignores it")},
    "CreateForumThreadRequest": {"type": ({"type": ["integer", "null"]}, "discord.py sends 11; Discord ignores it")},
    "RichEmbed": {"flags": ({"type": ["integer", "null"]}, "an embed read from Discord and sent back carries it")},
    "MessageAttachmentRequest": {
        "id": ({"type": ["string", "integer"]}, "the reference's own example numbers new files 0, 1, …"),
    },
    "MessageAllowedMentionsRequest": {
        "users": (IDS_EITHER_WAY, "discord.py sends numbers; Discord takes both"),
        "roles": (IDS_EITHER_WAY, "discord.py sends numbers; Discord takes both"),
    },
    "CreateRoleRequest": {
        "permissions": ({"type": ["string", "null"]}, "the reference asks for a string, and so does discord.py"),
    },
    "CreatePrivateChannelRequest": {"recipient_id": (ID_EITHER_WAY, "discord.py sends a number; Discord takes both")},
}


class Description:
    """The published description, as validators of request bodies."""

    def __init__(self, path: Path) -> None:
        whole = json.loads(path.read_text(encoding="utf-8"))
        schemas = whole["components"]["schemas"]
        self._answers = _registry(copy.deepcopy(schemas))
        for schema in schemas.values():
            _close(schema)
        for name, fields in AMENDMENTS.items():
            for field, (taken, _reason) in fields.items():
                if name in schemas:
                    schemas[name]["properties"][field] = copy.deepcopy(taken)
        self._paths = whole["paths"]
        self._requests = _registry(schemas)
        self._patterns = [(re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path)), path) for path in self._paths]
        self._validators: dict[tuple[str, str], Draft202012Validator | None] = {}
        self._judged: dict[tuple[Any, ...], list[str]] = {}

    def wrong_answer(self, method: str, path: str, status: int, answer: Any) -> list[str]:
        """What the description finds wrong with this server's own answer; further fields are no mistake."""
        template = self._template(path)
        if template is None or method.lower() not in self._paths[template]:
            return []
        told = self._paths[template][method.lower()].get("responses", {}).get(str(status), {})
        schema = told.get("content", {}).get("application/json", {}).get("schema")
        if schema is None:
            return []
        judge = _made(schema, self._answers)
        return [
            f"answer to {method} {template}: {one}" for one in self._once(judge, (method, template, status), answer)
        ]

    def violations(self, method: str, path: str, body: Any) -> list[str]:
        """What the description finds wrong with a request, in words; a path it does not know is one."""
        template = self._template(path)
        if template is None or method.lower() not in self._paths[template]:
            return [f"{method} {path} is not in the description"]
        validator = self._validator(method, template)
        if validator is None:
            return [] if body is None else [f"{method} {template} takes no body"]
        return [f"{method} {template}: {one}" for one in self._once(validator, (method, template), body)]

    def _once(self, validator: Draft202012Validator, about: tuple[Any, ...], told: Any) -> list[str]:
        """What is wrong with it. The same is judged once: a menu of commands takes a while, and every bot sends it."""
        key = (*about, json.dumps(told, sort_keys=True))
        if key not in self._judged:
            self._judged[key] = [_told(error) for error in sorted(validator.iter_errors(told), key=str)]
        return self._judged[key]

    def _template(self, path: str) -> str | None:
        """The most literal template that fits ("@me" before an id)."""
        fitting = [template for pattern, template in self._patterns if pattern.fullmatch(path)]
        return min(fitting, key=lambda template: template.count("{"), default=None)

    def _validator(self, method: str, template: str) -> Draft202012Validator | None:
        key = method, template
        if key not in self._validators:
            content = self._paths[template][method.lower()].get("requestBody", {}).get("content", {})
            schema = content.get("application/json", {}).get("schema")
            self._validators[key] = None if schema is None else _made(schema, self._requests)
        return self._validators[key]


def _registry(schemas: dict[str, Any]) -> Any:
    resource = Resource.from_contents({"components": {"schemas": schemas}}, default_specification=DRAFT202012)
    return Registry().with_resource("urn:discord", resource)


def _made(schema: dict[str, Any], registry: Any) -> Draft202012Validator:
    absolute = json.loads(json.dumps(schema).replace('"#/components', '"urn:discord#/components'))
    return Draft202012Validator(absolute, registry=registry)


def _close(schema: Any) -> None:
    """Read strictly: an object takes the fields it names and no others."""
    if isinstance(schema, dict):
        if "properties" in schema:
            schema.setdefault("additionalProperties", False)
        for part in schema.values():
            _close(part)
    elif isinstance(schema, list):
        for part in schema:
            _close(part)


def _told(error: Any) -> str:
    """The deepest reason, for unions the branch that came nearest."""
    while error.context:
        error = max(error.context, key=lambda one: (len(one.absolute_path), "type" not in one.absolute_path))
    where = "/".join(str(part) for part in error.absolute_path) or "(body)"
    return f"{where}: {error.message[:200]}"


@cache
def description() -> Description | None:
    """The description to validate with; None without the variable."""
    named = os.environ.get(VARIABLE)
    if named:
        return Description(Path(named))
    return None


def status() -> str:
    """Whether requests are validated, in a sentence for the head of a test run."""
    if description() is None:
        return f"{VARIABLE} is not set: requests to Discord are not validated against its description."
    return "Requests to Discord are validated against its published description."


@cache
def say_status() -> None:
    """Say it once a run."""
    print(status())


class Judge:
    """Collects the violations of one server's accepted requests, and of its own answers to them."""

    def __init__(self) -> None:
        self.violations: list[str] = []
        say_status()

    def __call__(self, method: str, path: str, body: Any) -> None:
        found = description()
        if found is not None:
            self.violations += found.violations(method, path, body)

    def answered(self, method: str, path: str, status: int, answer: Any) -> None:
        found = description()
        if found is not None and status < 300:
            self.violations += found.wrong_answer(method, path, status, answer)
