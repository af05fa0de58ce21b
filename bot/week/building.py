"""At the wrap the digest tells of what was built since the last one."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from bot.model import Build, Moment
from bot.week.batch import Batch


async def tell_builds(batch: Batch, moments: Sequence[Moment]) -> None:
    """The digests of these rounds tell of the builds that are finished and that no digest has told of yet."""
    untold: dict[int, list[Build]] = defaultdict(list)
    for build in await batch.books.builds.untold({moment.club_id for moment in moments}):
        untold[build.club_id].append(build)
    told = {moment.round_id: untold.pop(moment.club_id, []) for moment in moments}
    await batch.books.builds.put(
        *(replace(build, told_id=round_id) for round_id, some in told.items() for build in some)
    )
