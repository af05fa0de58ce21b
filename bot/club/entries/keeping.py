"""What keeps a round: the entries its club asked for when it was picked. Pure."""

from collections.abc import Iterable

from bot.club.clubs.model import Club
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.settings import ASKS, Asks
from bot.club.rounds.model import Round
from bot.club.streaks.model import Reason


def asked(club: Club, round_: Round) -> Asks:
    """What keeps this round, however the club's setting was changed since its pick."""
    return round_.asks or ASKS.of(club.settings)


def enough(asks: Asks, kinds: frozenset[NoteKind]) -> bool:
    """Whether entries of these kinds are what was asked for."""
    summary, critique = NoteKind.SUMMARY in kinds, NoteKind.CRITIQUE in kinds
    match asks:
        case Asks.SUMMARY:
            return summary
        case Asks.CRITIQUE:
            return critique
        case Asks.EITHER:
            return summary or critique
        case Asks.BOTH:
            return summary and critique


def kept_by(asks: Asks, entries: Iterable[Note]) -> Reason | None:
    """What a member's entries of a round make of it: kept, late where those in time were not enough, or neither."""
    entries = list(entries)
    if enough(asks, frozenset(one.kind for one in entries if not one.late)):
        return Reason.KEPT
    return Reason.LATE if enough(asks, frozenset(one.kind for one in entries)) else None
