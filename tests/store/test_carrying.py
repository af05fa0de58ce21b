"""What goes along where a club goes is decided at each table: a new one cannot be overlooked."""

import re
from typing import Any

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, Text

from adapters.store.columns import Json
from adapters.store.kept import whole_schema
from adapters.store.tables.carrying import NOTHING, carried, goes, held, holds, noun, stays
from adapters.store.tables.making import own_id, ref
from bot.declared import commands_of, kinds
from bot.features import FEATURES

_SECRET = re.compile("token|secret|password|digest|hash")


def _schema(*columns: Column[Any], info: dict[str, Any] | None = None) -> MetaData:
    schema = MetaData()
    Table("clubs", schema, own_id())
    Table("bookmarks", schema, own_id(), *columns, info=info)
    return schema


def test_a_table_says_whose_it_is_or_why_it_stays() -> None:
    """The export would not begin with one that does neither."""
    with pytest.raises(TypeError, match="bookmarks has no club_id and does not say why it stays"):
        list(carried(_schema(Column("what", Text))))
    assert [one.table.name for one in carried(_schema(Column("what", Text), info=stays("a test")))] == ["clubs"]
    assert [one.table.name for one in carried(_schema(ref("clubs")))] == ["clubs", "bookmarks"]


@pytest.mark.parametrize("column", [Column("data", Json), Column("note_id", Integer)])
def test_a_column_says_which_numbers_it_holds(column: Column[Any]) -> None:
    """JSON and numbers that refer to no table could hold some that nothing would follow."""
    with pytest.raises(TypeError, match="does not say which numbers it holds"):
        list(carried(_schema(ref("clubs"), column)))
    said = Column(column.name, column.type, info=holds(NOTHING))
    assert list(carried(_schema(ref("clubs"), said)))


def test_no_secret_goes_along() -> None:
    """A column that is called like one says that it stays, or what else it is."""
    for part in carried(whole_schema()):
        for column in part.columns:
            assert not _SECRET.search(column.name) or not goes(column) or column.info, column


def test_nouns_are_those_of_tables() -> None:
    """What a key, a field or a column says its number is of is a table's: or it would not follow."""
    known = {noun(part.table) for part in carried(whole_schema()) if part.numbered}
    keys = {name for kind in kinds(FEATURES) for name in re.findall("<([a-z_]+)>", kind.key)}
    assert keys - {"round", "n", "to"} <= known
    fields = {
        field.numbers for command in commands_of(FEATURES) for field in command.fields if " " not in field.numbers
    }
    assert fields - {""} <= known
    columns = {held(column) for part in carried(whole_schema()) for column in part.columns}
    assert {one for one in columns if " " not in one} <= known


def test_hidden_fields_that_are_numbers_say_so() -> None:
    """Buttons fill hidden fields in: one that is neither a choice nor a number of a noun is known here by name."""
    hidden = {
        f"{command.path} {field.name}"
        for command in commands_of(FEATURES)
        for field in command.fields
        if field.hidden and not field.choices and not field.numbers
    }
    only_in_answers = {"club imported of", "club imported page", "club imported chosen"}  # and those are never kept
    others = {"paper check number", "paper find after", "paper connect again", "paper borrowed from"}
    assert hidden == only_in_answers | others
