"""What a connection is found by."""

from collections.abc import Sequence

from bot.features.connections.model import Connection
from bot.search.model import Entry, Findable
from bot.store.repositories import Repositories
from bot.wording import Words


async def _called(_repos: Repositories, texts: Words, some: Sequence[tuple[Entry, str]]) -> list[str]:
    return [texts("find-connection", who=who) for _, who in some]


FINDABLE = Findable(name="connection", called=_called)


def connection_entry(connection: Connection) -> Entry:
    """Why its member ties the papers; what a critique says of it is found in the critique."""
    return Entry(
        club_id=connection.club_id,
        kind=FINDABLE,
        id=connection.id,
        paper_id=connection.from_paper_id,
        member_id=connection.member_id,
        text="" if connection.note_id else connection.why,
    )
