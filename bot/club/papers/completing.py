"""What could be meant while somebody types into a field: from what is at hand, never from the network."""

from collections.abc import Iterable

from bot.chat.command import Field, Kind
from bot.chat.post import Choice
from bot.chat.zones import zones_like
from bot.club.ballots.choosing import offered
from bot.club.ballots.choosing import option as numbered_option
from bot.club.ballots.open_ballot import ballot
from bot.club.members.meant import choices
from bot.club.members.repository import Members
from bot.club.papers.citing import option, short
from bot.club.papers.known import choice
from bot.club.papers.library import RememberingLibrary
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext, Request
from bot.club.rounds.meant import open_rounds

MOST = 25
_LABEL = 100
_LEAST_TYPED = 3


async def suggestions(request: Request, field: Field, typed: str, library: RememberingLibrary) -> list[Choice]:
    """At most 25 choices for this field that contain what was typed."""
    if hooks := [one.completing[field.kind] for one in request.features if field.kind in one.completing]:
        async with request.read() as here:
            return [found for hook in hooks for found in await hook(here, typed, MOST)][:MOST]
    match field.kind:
        case Kind.ZONE:
            return [Choice(name, label) for name, label in zones_like(typed, request.words, request.now, MOST)]
        case Kind.COMMAND:
            return _containing(typed, (Choice(one.path, f"/{one.path}") for one in request.menu.listed()))
        case Kind.CHOICE:
            return _containing(typed, (Choice(one, one) for one in field.choices))
        case Kind.BALLOT | Kind.READ | Kind.KNOWN | Kind.MEMBER | Kind.PAPER:
            found = []
            if (
                field.kind is not Kind.PAPER or request.command.organizers
            ):  # /club pick takes numbers of the ballot, too
                async with request.read() as here:
                    found = await _of_club(here, field, typed)
            if field.kind in (Kind.PAPER, Kind.KNOWN) and len(typed) >= _LEAST_TYPED:
                cached = await library.cached_search(typed, MOST)
                found += [_paper(request, paper) for paper in cached if not paper.withdrawn]
            return found[:MOST]
        case _:
            return []


async def _of_club(here: ClubContext, field: Field, typed: str) -> list[Choice]:
    match field.kind:
        case Kind.MEMBER:
            members = await here.repos[Members].everybody([here.club.id])
            return _containing(typed, choices(members))
        case Kind.KNOWN:
            return [choice(paper) for paper in await here.repos[Papers].titled(here.club.id, typed, MOST)]
        case Kind.READ:
            rounds = await open_rounds(here)
            papers = await here.repos[Papers].get({one for round_ in rounds for one in round_.paper_ids})
            return _containing(typed, (Choice(one.key, short(one.title, _LABEL)) for one in papers.values()))
        case _:
            waiting, papers = await ballot(here)
            if field.kind is Kind.BALLOT:
                return offered(typed, waiting, papers)
            numbered = enumerate(waiting, 1)
            return _containing(typed, (Choice(str(n), numbered_option(n, papers[one.paper_id])) for n, one in numbered))


def _paper(request: Request, paper: Paper) -> Choice:
    return Choice(paper.key, option(request.words, paper))


def _containing(typed: str, some: Iterable[Choice]) -> list[Choice]:
    wanted = typed.casefold().strip()
    return [choice for choice in some if wanted in choice.label.casefold() or wanted in choice.value.casefold()][:MOST]
