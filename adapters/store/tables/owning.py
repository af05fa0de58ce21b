"""Whose a row is, said at the column that says it: what becomes of it when that member is forgotten, or linked.

Forgetting and linking derive their statements from it, whichever tables there will be.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import Column, MetaData

_OWNER = "owner"


class OnForget(Enum):
    """What becomes of a member's rows when they are forgotten."""

    DELETE = "delete"
    NULL = "null"  # the row stays, nobody's and without its words
    KEEP = "keep"  # the row stays: it holds no words, and its member no name


class OnLink(Enum):
    """What becomes of them when the member and another one turn out to be one person, and when they part again."""

    MOVE = "move"  # they are the other's, one by one, and are given back
    CUSTOM = "custom"  # there may be one of both only, so that `bot.club.members.merging` has a rule for them


DELETE, NULL, KEEP = OnForget
MOVE, CUSTOM = OnLink
COPY = ""
"""Exported by itself it is not: its rows are copies of others that are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """What a column that refers to a member says of its rows.

    `blank` are the columns emptied where the row stays: what the member wrote, and what only concerns them. `stays`
    are those with words that remain all the same, for they are others'. `exported_as` is the key under which a
    member's own export holds them. `found_as` is the kind of what they are found as, whose entry moves with them.
    """

    on_forget: OnForget
    on_link: OnLink
    exported_as: str
    blank: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()
    found_as: str = ""


def owner(
    *,
    on_forget: OnForget,
    on_link: OnLink,
    exported_as: str,
    blank: tuple[str, ...] = (),
    stays: tuple[str, ...] = (),
    found_as: str = "",
) -> dict[str, Any]:
    """The `info` of a column that refers to a member; see `Owner`."""
    said = Owner(
        on_forget=on_forget, on_link=on_link, exported_as=exported_as, blank=blank, stays=stays, found_as=found_as
    )
    return {_OWNER: said}


def names_member(column: Column[Any]) -> bool:
    """Whether this column refers to a member."""
    return any(key.target_fullname == "members.id" for key in column.foreign_keys)


def owned(schema: MetaData) -> Iterator[tuple[Column[int], Owner]]:
    """Every column of this schema that refers to a member, in a fixed order. TypeError where one has no owner."""
    for table in schema.sorted_tables:
        for column in table.columns:
            if names_member(column):
                yield column, _owner_of(column)


def _owner_of(column: Column[int]) -> Owner:
    said = column.info.get(_OWNER)
    if not isinstance(said, Owner):
        raise TypeError(f"{name_of(column)} refers to members and does not say whose its rows are (see `owner`).")
    return said


def name_of(column: Column[Any]) -> str:
    """What links that were made write this column down as: `notes.member_id`. It is kept for ever."""
    return f"{column.table.name}.{column.name}"
