"""Where else it is shown who leads, and which role is one's own."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Button, Part
from bot.club.request import Ask, Here
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.plan import discussion_at
from bot.features.leading.cards import letter_buttons, role_line
from bot.features.leading.choosing import lead_of
from bot.features.leading.commands import lead_now
from bot.features.leading.roles import roles_played
from bot.hooks import Panel, Shown


async def _now(ask: Ask, here: Here, turn: Round) -> Shown:
    """Who leads the discussion while it is to come, and the asker's own role."""
    if not _is_ahead(here, turn):
        return Shown()
    parts = [Part(await lead_now(ask, here, turn))] if await lead_of(here.books, turn) else []
    dealt = (await roles_played(here.books, [(here.club, turn)]))[turn.id]
    own = [one.role for one in dealt if here.asker and one.member_id == here.asker.id]
    return Shown([*parts, *(Part(role_line(ask.words, role)) for role in own)])


async def _home(ask: Ask, here: Here, turn: Round) -> Shown:
    """The same, and what whoever leads can still do about it."""
    return Shown((await _now(ask, here, turn)).parts, await _ways(ask, here, turn))


async def _ways(ask: Ask, here: Here, turn: Round) -> Sequence[Button]:
    lead = await lead_of(here.books, turn)
    own = lead is not None and here.asker is not None and lead.member_id == here.asker.id
    return letter_buttons(ask.words, turn) if own and _is_ahead(here, turn) else ()


def _is_ahead(here: Here, turn: Round) -> bool:
    return turn.state is RoundState.READING and discussion_at(here.club, turn) > here.now


async def _reminder(batch: Batch, turns: Sequence[Round]) -> Mapping[tuple[int, int], Sequence[Part]]:
    """Everybody's own role."""
    dealt = await roles_played(batch.books, [(batch.clubs[turn.club_id], turn) for turn in turns])
    found: dict[tuple[int, int], Sequence[Part]] = {}
    for turn in turns:
        for one in dealt[turn.id]:
            line = Part(role_line(batch.words(turn.club_id), one.role))
            key = (turn.id, one.member_id or 0)
            found[key] = (*found.get(key, ()), line)
    return found


PANEL = Panel(now=_now, home=_home, reminder=_reminder)
