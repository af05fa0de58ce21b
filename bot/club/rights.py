"""Who may do what: the one place that decides it, and the only one that reads what a platform says of somebody.

A right holds where it was given. That somebody manages a server or a workspace counts in a club whose home they ask in,
and nowhere else: not in a direct message, not in another channel, not for a club that lives in another server. What the
club's own books say, that a member is its organizer, counts wherever they ask.
"""

from bot.chat.post import Call
from bot.club.clubs.model import Club
from bot.club.members.model import Member


def managed_club(call: Call, met: Club | None) -> int:
    """The number of the club whose home the Call comes from, where whoever asks manages that place; otherwise 0.

    `met` is the club that has a home in the channel, or the channel of the thread, in which it was asked.
    """
    return met.id if met is not None and manages_place(call) else 0


def manages_place(call: Call) -> bool:
    """Whether whoever asks may let a club live in the very channel they ask in. A visitor manages their own place."""
    return call.manages and not call.visits and bool(call.place.channel)


def is_organizer(club: Club, asker: Member | None, managed: int) -> bool:
    """Whether somebody may do what is for organizers of this club; `managed` is what `managed_club` gave."""
    there = asker is not None and not asker.forgotten and not asker.left_at
    by_the_books = asker is not None and there and asker.organizer and asker.club_id == club.id
    return by_the_books or (managed != 0 and managed == club.id)


def is_visitor(call: Call) -> bool:
    """Whether somebody is here from another workspace, through a channel that both share."""
    return call.visits
