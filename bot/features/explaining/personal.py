"""What a member keeps with the club of swapped summaries: told to them, given back when they go."""

from bot.ask import Here
from bot.books.pairs import Pairs
from bot.hooks import Data
from bot.model import Meeting, Member
from bot.week.pairs import unsay


async def export(here: Here, member: Member) -> Data:
    """Their meetings, as far as these are their own: with whom is the other's, too."""
    return {"swaps": [_swap(one, member) for one in await here.books[Pairs].of_member(member.id)]}


def _swap(meeting: Meeting, member: Member) -> Data:
    role = "author" if meeting.author_id == member.id else "reader"
    return {"round": meeting.round_id, "as": role, "state": meeting.state, "at": meeting.at}


async def release(here: Here, member: Member) -> None:
    """Their words go out of letters that others were given to read."""
    await unsay(here.books, here.words, await here.books[Pairs].of_member(member.id), member.id, here.now)
