"""One paper becomes another: in every table that names papers, whichever there are."""

from collections.abc import Iterator
from functools import cache

from sqlalchemy import BindParameter, Column, Delete, MetaData, Table, Update, bindparam, delete, insert, update

from adapters.store.kept import whole_schema
from adapters.store.tables.papers import paper_aliases, papers
from adapters.store.transaction import Transaction
from bot.club.papers.model import Paper

_GONE: BindParameter[int] = bindparam("gone")
_INTO: BindParameter[int] = bindparam("merged_into")
_CLUB: BindParameter[int] = bindparam("of_club")


def naming(schema: MetaData) -> dict[Table, list[Column[int]]]:
    """Every table of this schema that names papers, with the columns in which it does."""
    columns = {table: [one for one in table.columns if _names_paper(one)] for table in schema.sorted_tables}
    return {table: found for table, found in columns.items() if found}


def _names_paper(column: Column[int]) -> bool:
    return any(key.target_fullname == "papers.id" for key in column.foreign_keys)


def moves(schema: MetaData) -> Iterator[Update | Delete]:
    """What makes one paper the other, table by table. What ties a paper to another one must not tie it to itself."""
    for table, columns in naming(schema).items():
        here = table.c.club_id == _CLUB
        for one in columns:
            others = [other for other in columns if other is not one]
            for other in others:
                yield delete(table).where(here, one == _GONE, other.in_([_GONE, _INTO]))
        for one in columns:
            yield update(table).where(here, one == _GONE).values({one: _INTO})


@cache
def all_moves() -> tuple[Update | Delete, ...]:
    """Those of every table there is."""
    return tuple(moves(whole_schema()))


_REMEMBER = insert(paper_aliases)
_REMOVE = delete(papers).where(papers.c.id == _GONE)


async def merge(tx: Transaction, gone: Paper, into: Paper) -> None:
    """Make the one paper the other. What may be there once only is one already (`bot.club.papers.merging`)."""
    who = {"gone": gone.id, "merged_into": into.id, "of_club": into.club_id}
    for move in all_moves():
        await tx.do(move, **who)
    await tx.do(_REMEMBER, club_id=into.club_id, key=gone.key, paper_id=into.id)
    await tx.do(_REMOVE, gone=gone.id)
