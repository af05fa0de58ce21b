"""How the discussion opens: what features know of it – who leads it, who has which role – stands in its one post."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from bot.chat.post import Part
from bot.club.clubs.model import Club
from bot.club.without import of_users
from bot.hooks import Features
from bot.store.repositories import Repositories
from bot.wording import Words


async def opened_by(
    features: Features, repos: Repositories, texts: Mapping[int, Words], clubs: Mapping[int, Club]
) -> Mapping[int, Sequence[Part]]:
    """By round, what each feature puts into the post that opens its discussion."""
    found: dict[int, list[Part]] = defaultdict(list)
    for feature in features:
        if feature.panel.discussion:
            for number, parts in (await feature.panel.discussion(repos, of_users(feature, texts, clubs))).items():
                found[number] += parts
    return found
