"""What a digest tells beside the entries: each feature is asked what the round brought of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.chat.post import Button, Part
from bot.club.clubs.model import Club
from bot.club.without import of_users
from bot.hooks import Features
from bot.store.repositories import Repositories
from bot.wording import Words


@dataclass(frozen=True, slots=True)
class Beside:
    """Of one round: what its digest tells beside the entries, and how much of each there is."""

    parts: Sequence[Part] = ()
    counted: Sequence[str] = ()
    buttons: Sequence[Button] = ()


async def told_beside(
    features: Features, repos: Repositories, texts: Mapping[int, Words], clubs: Mapping[int, Club]
) -> dict[int, Beside]:
    """By round, as things stand in the books; `texts` gives each the words of its club, `clubs` the club."""
    asked = [await one.digest(repos, of_users(one, texts, clubs)) for one in features if one.digest]
    found = {}
    for number in texts:
        told = [some[number] for some in asked if number in some]
        found[number] = Beside(
            [part for one in told for part in one.parts],
            [one.counted for one in told if one.counted],
            [button for one in told for button in one.buttons],
        )
    return found
