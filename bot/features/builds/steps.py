"""At the wrap the digest tells of what was built since the last one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.club.members.repository import Members
from bot.club.papers.repository import Papers
from bot.club.rounds.batch import Batch
from bot.club.rounds.repository import Rounds
from bot.features.builds.cards import digest_builds
from bot.features.builds.model import Build
from bot.features.builds.repository import Builds
from bot.hooks import DigestSection
from bot.schedule.moments import Moment
from bot.store.repositories import Repositories
from bot.wording import Words


async def tell_builds(batch: Batch, moments: Sequence[Moment]) -> None:
    """The digests of these rounds tell of the builds that are finished and that no digest has told of yet."""
    untold: dict[int, list[Build]] = defaultdict(list)
    for build in await batch.repos[Builds].untold({moment.club_id for moment in moments}):
        untold[build.club_id].append(build)
    told = {moment.round_id: untold.pop(moment.club_id, []) for moment in moments}
    await batch.repos[Builds].put(
        *(replace(build, told_id=round_id) for round_id, some in told.items() for build in some)
    )


async def told(repos: Repositories, texts: Mapping[int, Words]) -> dict[int, DigestSection]:
    """For each round's digest: what was finished since the last one. A build may be of an earlier round's paper."""
    built = await repos[Builds].told_in(texts)
    rounds = await repos[Rounds].get(texts)
    read = {paper for round_ in rounds.values() for paper in round_.paper_ids}
    papers = await repos[Papers].get(read | {one.paper_id for one in built})
    members = await repos[Members].get({one.member_id for one in built if one.member_id})
    found = {}
    for one, words in texts.items():
        own = [build for build in built if build.told_id == one and build.what]
        about = {paper: papers[paper] for paper in (*rounds[one].paper_ids, *(build.paper_id for build in own))}
        count = words("counted-builds", count=len(own)) if own else ""
        found[one] = DigestSection(digest_builds(words, own, members, about), count)
    return found
