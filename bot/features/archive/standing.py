"""How a member stands in the archive: what they chose, and what that means to this reader. Pure, but for the nouns."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.club.archive import By
from bot.club.members.model import Member
from bot.features.archive.names import person_page
from bot.features.archive.shown import Audience


class Standing(StrEnum):
    """How whoever it is stands there."""

    NAME = "name"
    INITIALS = "initials"
    NAMELESS = "nameless"
    OUT = "out"  # nothing of theirs is there


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """What a member chose. One who chose nothing has none."""

    club_id: int
    member_id: int
    how: Standing
    for_all: bool  # chosen while everybody could see the archive, so that it holds there, too


def standing(chosen: Stand | None, audience: Audience) -> Standing:
    """Members know each other. To everybody else nobody is named who has not said so, knowing who reads it."""
    if audience is not Audience.PUBLIC:
        return chosen.how if chosen else Standing.NAME
    if chosen and (chosen.for_all or chosen.how is Standing.OUT):
        return chosen.how
    return Standing.NAMELESS


def initials(name: str) -> str:
    """The first letters of the words of a name: `A. L.`; of Han and Kana, which have no words, the first sign."""
    words = ["".join(letter for letter in word if letter.isalnum()) for word in name.split()]
    return " ".join(f"{word[0].upper()}." for word in words if word)


class Stands:
    """Of all members of a club, how they stand there to one reader."""

    def __init__(self, members: Mapping[int, Member], chosen: Mapping[int, Stand], audience: Audience) -> None:
        self._chosen, self._audience = chosen, audience
        self._by = {member.id: self._stands(member) for member in members.values() if not member.forgotten}
        self._by_name: dict[str, list[By | None]] = {}
        for member in members.values():
            self._by_name.setdefault(member.name.casefold(), []).append(self.by(member.id))

    def by(self, member_id: int | None) -> By | None:
        """What stands beside what is theirs; None where it is not there at all: of the forgotten, and who is out."""
        return self._by.get(member_id or 0)

    def _stands(self, member: Member) -> By | None:
        match standing(self._chosen.get(member.id), self._audience):
            case Standing.OUT:
                return None
            case Standing.NAME:
                return By(member.name, person_page(member.id))
            case Standing.INITIALS:
                return By(initials(member.name), person_page(member.id)) if initials(member.name) else By()
            case Standing.NAMELESS:
                return By()

    def told(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Of names that are known as text only, such as who presented, those that may stand there, and how.

        To everybody only those of members who stand there themselves; among members, all whom nobody chose to hide.
        """
        found = []
        for name in names:
            known = self._by_name.get(name.casefold(), [])
            if not known and self._audience is not Audience.PUBLIC:
                found.append(name)
            elif known and all(one and one.name for one in known):
                found.append(next(one.name for one in known if one))
        return tuple(dict.fromkeys(found))
