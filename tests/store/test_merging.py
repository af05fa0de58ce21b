"""No table that names a paper is forgotten when one becomes another, whichever tables there will be."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    create_engine,
    insert,
    select,
)

from adapters.store.kept import whole_schema
from adapters.store.merging import moves, naming
from adapters.store.tables.making import own_id, ref

BROUGHT_TOGETHER = {"uq_notes_one_of_a_kind", "uq_questions_once"}
"""What may be there once for a paper, and is made one by `bot.club.papers.merging` before. A table that joins these
needs a rule there: what becomes of a member's two rows that are one afterwards?"""


def test_every_table_that_names_a_paper_is_found() -> None:
    """Any column called after papers is a reference, and belongs to a club, whose index leads to it."""
    found = naming(whole_schema())
    for table in whole_schema().tables.values():
        named = [one for one in table.columns if one.name.endswith("paper_id")]
        assert found.get(table, []) == named, table.name
        if named:
            assert "club_id" in table.c, table.name
    assert {"nominations", "notes", "round_papers", "paper_aliases"} <= {table.name for table in found}


def test_what_may_be_there_once_is_brought_together() -> None:
    """A unique key over a paper would make the move fail where both papers have such a row."""
    unique = set()
    for table, columns in naming(whole_schema()).items():
        constraints = [one for one in table.constraints if isinstance(one, UniqueConstraint | PrimaryKeyConstraint)]
        over = [(one.name, set(one.columns)) for one in constraints]
        over += [(one.name, set(one.columns)) for one in table.indexes if one.unique]
        unique |= {str(name) for name, those in over if those & set(columns)}
    assert unique == BROUGHT_TOGETHER


def test_what_ties_both_papers_goes() -> None:
    """In a table with two papers a row, a tie to a third one moves, and a tie of the two to each other goes."""
    schema = MetaData()
    Table("clubs", schema, own_id())
    Table("papers", schema, own_id())
    to = Column("to_paper_id", Integer, ForeignKey("papers.id"))
    ties = Table("ties", schema, own_id(), ref("clubs"), ref("papers"), to)
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        schema.create_all(connection)
        rows = [(1, 1, 3), (1, 3, 1), (1, 1, 2), (1, 2, 1), (1, 1, 1), (2, 1, 3)]
        connection.execute(insert(ties), [{"club_id": c, "paper_id": a, "to_paper_id": b} for c, a, b in rows])
        for move in moves(schema):
            connection.execute(move, {"gone": 1, "merged_into": 2, "of_club": 1})
        left = connection.execute(select(ties.c.club_id, ties.c.paper_id, ties.c.to_paper_id)).all()
    engine.dispose()
    assert sorted(map(tuple, left)) == [(1, 2, 3), (1, 3, 2), (2, 1, 3)]
