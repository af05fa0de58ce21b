"""What a bookmark is found by."""

from collections.abc import Sequence

from bot.features.bookmarks.model import Bookmark

from bot.search.model import Entry, Findable
from bot.store.repositories import Repositories
from bot.wording import Words


async def _called(_repos: Repositories, texts: Words, some: Sequence[tuple[Entry, str]]) -> list[str]:
    return [texts("find-bookmark", who=who) for _, who in some]


FINDABLE = Findable(name="bookmark", called=_called)


def bookmark_entry(bookmark: Bookmark) -> Entry:
    """Why its member wants to come back."""
    return Entry(
        club_id=bookmark.club_id,
        kind=FINDABLE,
        id=bookmark.id,
        paper_id=bookmark.paper_id,
        member_id=bookmark.member_id,
        text=bookmark.why,
    )
