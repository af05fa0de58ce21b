"""Where else it is shown who leads, and which role is one's own."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Button, Part
from bot.club.members.repository import Members
from bot.club.request import ClubContext, Request
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.plan import discussion_at
from bot.features.leading.cards import letter_buttons, opening, role_line
from bot.features.leading.choosing import lead_of
from bot.features.leading.commands import lead_now
from bot.features.leading.repository import Leads, Roles
from bot.features.leading.roles import roles_played
from bot.hooks import Panel, Shown
from bot.store.repositories import Repositories
from bot.wording import Words


async def _now(request: Request, here: ClubContext, round_: Round) -> Shown:
    """Who leads the discussion while it is to come, and the asker's own role."""
    if not _is_ahead(here, round_):
        return Shown()
    parts = [Part(await lead_now(request, here, round_))] if await lead_of(here.repos, round_) else []
    dealt = (await roles_played(here.repos, [(here.club, round_)]))[round_.id]
    own = [one.role for one in dealt if here.asker and one.member_id == here.asker.id]
    return Shown([*parts, *(Part(role_line(request.words, role)) for role in own)])


async def _home(request: Request, here: ClubContext, round_: Round) -> Shown:
    """The same, and what whoever leads can still do about it."""
    return Shown((await _now(request, here, round_)).parts, await _ways(request, here, round_))


async def _ways(request: Request, here: ClubContext, round_: Round) -> Sequence[Button]:
    lead = await lead_of(here.repos, round_)
    own = lead is not None and here.asker is not None and lead.member_id == here.asker.id
    return letter_buttons(request.words, round_) if own and _is_ahead(here, round_) else ()


def _is_ahead(here: ClubContext, round_: Round) -> bool:
    return round_.state is RoundState.READING and discussion_at(here.club, round_) > here.now


async def _reminder(batch: Batch, rounds: Sequence[Round]) -> Mapping[tuple[int, int], Sequence[Part]]:
    """Everybody's own role."""
    dealt = await roles_played(batch.repos, [(batch.clubs[round_.club_id], round_) for round_ in rounds])
    found: dict[tuple[int, int], Sequence[Part]] = {}
    for round_ in rounds:
        for one in dealt[round_.id]:
            line = Part(role_line(batch.words(round_.club_id), one.role))
            key = (round_.id, one.member_id or 0)
            found[key] = (*found.get(key, ()), line)
    return found


async def _discussion(repos: Repositories, texts: Mapping[int, Words]) -> Mapping[int, Shown]:
    """Who leads, and who plays which role."""
    leads = {
        one.round_id: one for one in await repos[Leads].of_rounds(texts.keys()) if one.state.leads and one.member_id
    }
    roles = [one for one in await repos[Roles].of_rounds(texts.keys()) if one.member_id]
    people = {one.member_id for one in leads.values()} | {one.member_id for one in roles}
    members = await repos[Members].get({one for one in people if one})
    return {
        number: Shown(opening(words, leads.get(number), [one for one in roles if one.round_id == number], members))
        for number, words in texts.items()
    }


PANEL = Panel(now=_now, home=_home, reminder=_reminder, discussion=_discussion)
