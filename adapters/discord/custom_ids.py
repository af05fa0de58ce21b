"""A Call packed into the hundred characters of a custom id, so that buttons and open forms outlive a restart.

`b0:paper summary?round=12` is a button, `s1:paper vote:papers?` a select that fills `papers`, `f…` a form. Values
that do not fit stand in the store's marks under a digest of themselves: the same values, the same mark.
"""

import hashlib
import json
import re
from base64 import b32encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal
from urllib.parse import parse_qsl, quote, urlencode

from bot.ports import Clock, Store
from bot.store.memory import Marks
from bot.store.retrying import written

MOST = 100
KEPT_FOR = timedelta(days=400)
"""A button older than this has lost values that did not fit into it."""
_MARKS = "discord-values/"
_FORM = re.compile(
    r"(?P<kind>[bsf])(?P<mark>[\w-]*):(?P<command>[^:?]+)(?::(?P<into>[^?]*))?\?(?P<values>.*)", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Packed:
    """What a custom id says. `mark` only tells equal ones apart: two buttons of a card, two openings of a form."""

    kind: Literal["b", "s", "f"]
    command: str
    values: Mapping[str, str] = field(default_factory=dict)
    into: str = ""
    mark: str = ""


class CustomIds:
    """Packs Calls into custom ids and back."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def short(self, call: Packed) -> str | None:
        """The custom id of a Call whose values fit into it."""
        packed = _head(call) + urlencode(call.values, quote_via=quote, safe=":/#,")
        return packed if len(packed) <= MOST else None

    async def pack(self, call: Packed) -> str:
        """The custom id of any Call. May raise StoreDown where the values do not fit."""
        if short := self.short(call):
            return short
        values = json.dumps(dict(call.values), sort_keys=True)
        digest = b32encode(hashlib.blake2b(values.encode(), digest_size=15).digest()).decode().lower()
        await written(self._store, lambda repos: repos[Marks].set(_MARKS + digest, values, self._clock()))
        return f"{_head(call)}~{digest}"

    async def unpack(self, custom_id: str) -> Packed | None:
        """The Call of a custom id; None for one that was never ours, or whose values are gone."""
        found = _FORM.fullmatch(custom_id)
        if found is None:
            return None
        values = await self._values(found["values"])
        if values is None:
            return None
        kind: Literal["b", "s", "f"] = "b" if found["kind"] == "b" else "s" if found["kind"] == "s" else "f"
        return Packed(kind, found["command"], values, found["into"] or "", found["mark"])

    async def _values(self, packed: str) -> Mapping[str, str] | None:
        if not packed.startswith("~"):
            return dict(parse_qsl(packed, keep_blank_values=True))
        async with self._store.read() as repos:
            kept = await repos[Marks].get(_MARKS + packed[1:])
        return json.loads(kept[0]) if kept else None

    async def tidy(self) -> None:
        """Let go of values nobody can mean any more."""
        async with self._store.write() as repos:
            await repos[Marks].drop(_MARKS, self._clock() - KEPT_FOR)


def _head(call: Packed) -> str:
    into = f":{call.into}" if call.into else ""
    return f"{call.kind}{call.mark}:{call.command}{into}?"
