"""Where else it is shown and asked who comes."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Part, When
from bot.club.request import ClubContext, Request
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.features.attending.cards import answer_buttons, came, counted, counting_buttons
from bot.features.attending.history import record_of
from bot.features.attending.repository import Attendances
from bot.features.attending.rules import meets_at, tally
from bot.features.attending.showing import own_of
from bot.hooks import Panel, Shown
from bot.store.repositories import Repositories
from bot.wording import Words


async def coming_of(request: Request, here: ClubContext, round_: Round) -> Shown:
    """When it is discussed, how many come, what the asker said and can say."""
    at = meets_at(here.club, round_)
    if at is None or round_.state is not RoundState.READING:
        return Shown()
    own = await own_of(here, round_, here.asker)
    parts = [
        Part(request.words.text("coming-when", at=When(at))),
        Part(counted(request.words, tally(await here.repos[Attendances].of_rounds([round_.id])))),
    ]
    if own:
        parts.append(Part(request.words.text(f"own-{own}")))
    return Shown(parts, answer_buttons(request.words, round_))


async def _ahead(request: Request, here: ClubContext, round_: Round) -> Shown:
    """The same while the discussion is to come; afterwards it is answered where it takes place."""
    at = meets_at(here.club, round_)
    return await coming_of(request, here, round_) if at and at > here.now else Shown()


async def _home(request: Request, here: ClubContext, round_: Round) -> Shown:
    """And to how many discussions one came."""
    shown = await _ahead(request, here, round_)
    return Shown([*shown.parts, *await _own(request, here)], shown.buttons)


async def _own(request: Request, here: ClubContext) -> Sequence[Part]:
    return came(request.words, await record_of(here))


async def _discussion(repos: Repositories, texts: Mapping[int, Words]) -> Mapping[int, Shown]:
    """The three answers, counted; once the round is over nothing is asked any more."""
    rounds, some = await repos[Rounds].get(texts), await repos[Attendances].of_rounds(texts)
    reading = [one for one in rounds.values() if one.state is RoundState.READING]
    counts = {one.id: tally(each for each in some if each.round_id == one.id) for one in reading}
    return {one.id: Shown(buttons=counting_buttons(texts[one.id], one, counts[one.id])) for one in reading}


PANEL = Panel(now=_ahead, home=_home, discussion=_discussion, own=_own)
