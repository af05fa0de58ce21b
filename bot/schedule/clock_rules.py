"""Which rules of the world's clocks are used: the newer of the machine's own and those of the `tzdata` package.

`zoneinfo` asks the machine's files first, however old they are, and the package only for what is missing there. So the
choice is made as soon as anything of `bot` is imported, before a zone is read, in every process.
"""

import re
import zoneinfo
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

_VERSION = re.compile(r"(\d{4})([a-z]+)")
_LONGEST_FIRST_LINE = 200


@dataclass(frozen=True, slots=True)
class ClockRules:
    """The rules that are used, and by their IANA version (such as `2026f`) what there was; empty where unknown."""

    packaged: str
    own: str

    @property
    def of_package(self) -> bool:
        """Whether they are the package's. Rules whose age nobody can tell are not preferred to those that are known."""
        return _age(self.packaged) > _age(self.own)

    @property
    def version(self) -> str:
        """The IANA version that is used."""
        return self.packaged if self.of_package else self.own


def own_version(folders: Sequence[str]) -> str:
    """The version that the first folder with zones says it has; empty where none does."""
    for folder in map(Path, folders):
        if not folder.is_dir():
            continue
        for name in ("+VERSION", "tzdata.zi"):
            try:
                with (folder / name).open(encoding="utf-8", errors="replace") as file:
                    said = _VERSION.search(file.readline(_LONGEST_FIRST_LINE))
            except OSError:
                continue
            if said:
                return said[0]
        return ""
    return ""


def use_newest() -> ClockRules:
    """Have every zone read by the newer rules from now on."""
    found = ClockRules(import_module("tzdata").IANA_VERSION, own_version(zoneinfo.TZPATH))
    if found.of_package:
        zoneinfo.reset_tzpath(())
        zoneinfo.ZoneInfo.clear_cache()
    return found


def _age(version: str) -> tuple[int, int, str]:
    """After 2026z comes 2026za."""
    parts = _VERSION.fullmatch(version)
    return (int(parts[1]), len(parts[2]), parts[2]) if parts else (0, 0, "")


IN_USE = use_newest()
