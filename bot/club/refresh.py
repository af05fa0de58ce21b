"""What was posted of a round is made anew from rows, all kinds by one call; what shows the same already is left alone.

A post is known by its key in the outbox, `club/round/step/home`. Each feature says what its steps would show now.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from bot.chat.post import Post
from bot.club.request import ClubContext
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.outbox.keys import key
from bot.outbox.repository import Outbox

_PIECES = 4
"""Of such a key: club, round, step, home."""


async def refresh(here: ClubContext, rounds: Iterable[int]) -> None:
    """Make everything that was posted of these rounds, by their numbers in the books, say what is true now."""
    turns = await here.repos[Rounds].get(set(rounds))
    steps = await _posted(here) if turns else {}
    for round_ in (turns[one] for one in sorted(turns)):
        posted = steps.get(str(round_.number), frozenset())
        posts: dict[str, Post] = {}
        for feature in here.features:
            if feature.render:
                posts |= await feature.render(here, round_, posted)
        await amend(here, round_, {step: post for step, post in posts.items() if step in posted})
        await change(here, {name: post for name, post in posts.items() if "/" in name})


async def _posted(here: ClubContext) -> Mapping[str, frozenset[str]]:
    """What the club posted, by the number of the round."""
    found: dict[str, set[str]] = defaultdict(set)
    for pieces in (one.split("/") for one in await here.repos[Outbox].keys(here.club.id)):
        if len(pieces) == _PIECES:
            found[pieces[1]].add(pieces[2])
    return {number: frozenset(steps) for number, steps in found.items()}


async def amend(here: ClubContext, round_: Round, posts: Mapping[str, Post]) -> None:
    """Make what was posted of this round, by its step, say this from now on."""
    homes = await here.homes()
    named = {key(here.club.id, round_.number, step, home.id): post for home in homes for step, post in posts.items()}
    await change(here, named)


async def change(here: ClubContext, posts: Mapping[str, Post]) -> None:
    """Give these rows of the outbox, where they are there, other posts; what says the same already is left alone."""
    rows = await here.repos[Outbox].keyed(posts)
    other = {name: posts[name] for name, row in rows.items() if row.post != posts[name] or row.problem}
    await here.repos[Outbox].amend(other, here.now)
