"""What was handed in, in the figures of a year."""

from collections import Counter
from collections.abc import Sequence

from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.rounds.model import Round
from bot.hooks import Figure
from bot.store.repositories import Repositories
from bot.wording import Words

_KINDS = (NoteKind.SUMMARY, NoteKind.CRITIQUE)


async def handed_in(repos: Repositories, texts: Words, rounds: Sequence[Round]) -> Sequence[Figure]:
    """How many people wrote, and how much; who asked to be forgotten is nobody any more."""
    notes = await repos[Notes].of_rounds([one.id for one in rounds])
    people = len({one.member_id for one in notes if one.member_id})
    written = Counter(one.kind for one in notes)
    entries = [(written[kind], texts(f"year-{kind}", count=written[kind])) for kind in _KINDS]
    counted = [(people, texts("year-people", count=people)), *entries]
    return [Figure(count, called) for count, called in counted if count]
