"""The digest tells how many were at the discussion, once somebody has noted it."""

from collections.abc import Mapping

from bot.features.attending.repository import Attendances
from bot.features.attending.rules import one_each
from bot.hooks import DigestSection
from bot.store.repositories import Repositories
from bot.wording import Words


async def told(repos: Repositories, texts: Mapping[int, Words]) -> dict[int, DigestSection]:
    """For each round's digest: how many came."""
    there = [one.round_id for one in one_each(await repos[Attendances].of_rounds(texts)) if one.there]
    counted = {one: texts[one]("counted-there", count=there.count(one)) for one in set(there)}
    return {one: DigestSection(counted=line) for one, line in counted.items()}
