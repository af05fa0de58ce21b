"""No column that refers to a member slips through: the schema says of each whose its rows are."""

import pytest
from sqlalchemy import Column, ForeignKey, Integer, MetaData, PrimaryKeyConstraint, Table, UniqueConstraint

from adapters.store.belongings import FORMERLY
from adapters.store.columns import Json, Words
from adapters.store.forgetting import removals
from adapters.store.kept import whole_schema
from adapters.store.tables.making import own_id, ref
from adapters.store.tables.owning import CUSTOM, DELETE, KEEP, MOVE, NULL, OnForget, name_of, owned, owner

REFERS_TO_NOTHING = {"connections.note_id", "readings.note_id"}
"""Numbers of rows that may be gone, of a note each. Nobody's number may stand in such a column."""
NAMES_A_PERSON = {"accounts", "drafts", "outbox"}
"""Tables that name a person by their account on a platform, no member. `forget` has a rule for each of these."""
BROUGHT_TOGETHER = {"uq_notes_one_of_a_kind"}
"""What a member has once, and moves all the same: `bot.club.members.merging` makes one of two before."""


def _a_table(schema: MetaData, **info: object) -> Table:
    Table("clubs", schema, own_id())
    Table("members", schema, own_id())
    about = Column("about_id", Integer, ForeignKey("members.id"), **info)  # type: ignore[arg-type]  # no info, or one
    return Table("bookmarks", schema, own_id(), ref("clubs"), Column("why", Words, nullable=False), about)


def test_a_column_of_members_without_an_owner_is_no_schema() -> None:
    """The program would not begin with it: forgetting and linking ask each column as they are imported."""
    schema = MetaData()
    _a_table(schema)
    with pytest.raises(TypeError, match=r"bookmarks.about_id refers to members and does not say whose"):
        list(owned(schema))


@pytest.mark.parametrize(
    ("on_forget", "sql"),
    [
        (DELETE, ["DELETE FROM bookmarks WHERE bookmarks.about_id = :person"]),
        (NULL, ["UPDATE bookmarks SET why=:why, about_id=NULL WHERE bookmarks.about_id = :person"]),
        (KEEP, []),
    ],
)
def test_what_becomes_of_rows_is_what_their_column_says(on_forget: OnForget, sql: list[str]) -> None:
    """A new table is forgotten as it says, and nowhere else."""
    schema = MetaData()
    said = owner(on_forget=on_forget, on_link=MOVE, exported_as="bookmarks", blank=("why",))
    _a_table(schema, info=said)
    assert [" ".join(str(one).split()) for one in removals(schema)] == sql


def test_every_number_of_a_row_is_a_reference() -> None:
    """Or a member's number could stand in a column that does not say so."""
    loose = {
        name_of(column)
        for table in whole_schema().tables.values()
        for column in table.columns
        if column.name.endswith("_id") and not column.foreign_keys
    }
    assert loose == REFERS_TO_NOTHING


def test_who_names_people_by_their_accounts_is_known() -> None:
    """A table with an account or a user of a platform in it is a person's, too."""
    people = {table.name for table in whole_schema().tables.values() if {"user", "account"} & set(table.c.keys())}
    assert people == NAMES_A_PERSON


@pytest.mark.parametrize("named", [name_of(column) for column, _ in owned(whole_schema())])
def test_words_in_rows_that_stay_are_spoken_of(named: str) -> None:
    """Where the row stays, what its member wrote is emptied; what is not is said to stay, because it is others'."""
    ((column, said),) = [(column, said) for column, said in owned(whole_schema()) if name_of(column) == named]
    spoken_of = {*said.blank, *said.stays}
    assert spoken_of <= set(column.table.c.keys())
    if said.on_forget is not DELETE:
        assert spoken_of >= {one.name for one in column.table.columns if isinstance(one.type, Words | Json)}


def test_what_moves_can_be_moved() -> None:
    """One by one, by its number, and never onto another: a member's unique row needs a rule in `members.merging`."""
    unique = set()
    for column, said in owned(whole_schema()):
        if said.on_link is CUSTOM:
            continue
        table = column.table
        assert "id" in table.primary_key.columns, name_of(column)
        constraints = [one for one in table.constraints if isinstance(one, UniqueConstraint | PrimaryKeyConstraint)]
        over = [(one.name, set(one.columns)) for one in constraints]
        over += [(one.name, set(one.columns)) for one in table.indexes if one.unique]
        unique |= {str(name) for name, columns in over if column in columns}
    assert unique == BROUGHT_TOGETHER


def test_links_of_earlier_programs_name_what_is_there() -> None:
    """Each name by which a link was ever written down leads to a column that moves today."""
    assert set(FORMERLY.values()) <= {name_of(column) for column, said in owned(whole_schema()) if said.on_link is MOVE}
