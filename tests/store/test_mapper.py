"""A noun and its row agree, and whoever changes one of them hears of the other at once."""

from dataclasses import dataclass
from enum import StrEnum

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, Text

from adapters.store.mapper import Mapper


class Mood(StrEnum):
    """A word of two."""

    GLAD = "glad"
    SAD = "sad"


@dataclass(frozen=True)
class Cat:
    """A noun."""

    id: int
    name: str
    mood: Mood | None
    toys: tuple[str, ...] = ()


def cats(*more: str) -> Table:
    """Its table, perhaps with more columns."""
    columns = [Column(name, Text) for name in ("name", "mood", *more)]
    return Table("cats", MetaData(), Column("id", Integer), *columns)


@pytest.mark.parametrize("mood", [Mood.SAD, None])
def test_there_and_back(mood: Mood | None) -> None:
    """What is written is what is read; a word is kept as a plain text, and what stands elsewhere is given along."""
    mapper = Mapper(cats("folded"), Cat, beside={"folded": lambda cat: cat.name.lower()}, apart=["toys"])
    cat = Cat(3, "Tom", mood, ("ball",))
    values = mapper.values(cat)
    assert values == {"name": "Tom", "mood": mood and "sad", "folded": "tom"}
    assert type(values["mood"]) in (str, type(None))
    assert mapper.of([3, *values.values(), "of a join"], toys=("ball",)) == cat


@pytest.mark.parametrize(("more", "about"), [(("toys", "owner"), "owner"), ((), "toys")])
def test_a_row_that_lacks_something_is_told(more: tuple[str, ...], about: str) -> None:
    """A column without a field, or a field without a column, ends the start by its name."""
    with pytest.raises(RuntimeError, match=f"disagree about {about}"):
        Mapper(cats(*more), Cat)
