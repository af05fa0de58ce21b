"""Whether a club may arrive: not a second time, and not in a channel where another one lives."""

from collections.abc import Iterator

from sqlalchemy import Connection, delete, select

from adapters.store.tables.clubs import clubs, homes
from adapters.store.tables.members import accounts
from adapters.store.tables.memory import marks
from bot.club.clubs.model import ClubState
from bot.ports import StoreDown
from bot.store.memory import club_mark

_CLOSED = ClubState.CLOSED.value
_PERSON = (accounts.c.platform, accounts.c.workspace, accounts.c.user)


def refuse_known(connection: Connection, unpacked: Connection) -> None:
    """Raise StoreDown where the club lives here already, or another one where it lived; a closed one makes room."""
    for _, name in _same(connection, unpacked):
        raise StoreDown(f"The club “{name}” is here already; nothing was changed.")
    for home in unpacked.execute(select(homes.c.platform, homes.c.workspace, homes.c.channel)).all():
        where = (homes.c.platform == home[0], homes.c.workspace == home[1], homes.c.channel == home[2])
        there = connection.execute(
            select(homes.c.id, clubs.c.name, clubs.c.state).join(clubs, clubs.c.id == homes.c.club_id).where(*where)
        ).first()
        if there is None:
            continue
        if there.state != _CLOSED:
            raise StoreDown(
                f"“{there.name}” lives in the channel {home[2]} ({home[0]}) here; "
                "close it with /club close, and then import again."
            )
        connection.execute(delete(homes).where(homes.c.id == there.id))


def waits_here(connection: Connection, unpacked: Connection) -> int | None:
    """The number of the club where it has come before, and nobody has connected it yet."""
    return next((number for number, _ in _same(connection, unpacked) if _waits(connection, number)), None)


def _waits(connection: Connection, club_id: int) -> bool:
    closed = connection.scalar(select(clubs.c.state).where(clubs.c.id == club_id)) == _CLOSED
    mark = select(marks.c.value).where(marks.c.name == club_mark("arrived", club_id))
    return closed and bool(connection.scalar(mark))


def _same(connection: Connection, unpacked: Connection) -> Iterator[tuple[int, str]]:
    """Open clubs, by number and name, that were founded at the same instant and have some of the same people."""
    began = unpacked.scalar(select(clubs.c.created_at))
    people = {tuple(row) for row in unpacked.execute(select(*_PERSON))}
    for club in connection.execute(select(clubs.c.id, clubs.c.name, clubs.c.state).where(clubs.c.created_at == began)):
        here = {tuple(row) for row in connection.execute(select(*_PERSON).where(accounts.c.club_id == club.id))}
        if (here & people or here == people) and (club.state != _CLOSED or _waits(connection, club.id)):
            yield club.id, str(club.name)
