"""How the discussion opens: what features know of it – who leads it, who has which role – stands in its one post."""

from collections.abc import Mapping

from bot.club.clubs.model import Club
from bot.club.without import of_users
from bot.hooks import Features, Shown
from bot.store.repositories import Repositories
from bot.wording import Words


async def opened_by(
    features: Features, repos: Repositories, texts: Mapping[int, Words], clubs: Mapping[int, Club]
) -> Mapping[int, Shown]:
    """By round, what each feature puts into the post that opens its discussion."""
    found: dict[int, Shown] = {}
    for feature in features:
        if feature.panel.discussion:
            for number, one in (await feature.panel.discussion(repos, of_users(feature, texts, clubs))).items():
                before = found.get(number, Shown())
                found[number] = Shown((*before.parts, *one.parts), (*before.buttons, *one.buttons))
    return found
