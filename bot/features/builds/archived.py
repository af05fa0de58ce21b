"""What members build, for the club's archive."""

from bot.club.archive import Archived, Build, Wanted
from bot.club.members.zones import today
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.features.builds.model import BuildState
from bot.features.builds.repository import Builds

_ALL = 1_000_000


async def archived(here: ClubContext, wanted: Wanted) -> Archived:
    """What is being built, and was; what was let go is not there."""
    builds = [one for one in await here.repos[Builds].latest(here.club.id, _ALL) if one.state is not BuildState.GONE]
    shown = [(one, by) for one in builds if (by := wanted.by(one.member_id))]
    papers = await here.repos[Papers].get({one.paper_id for one, _ in shown})
    return Archived(
        builds=tuple(
            Build(
                what=one.what,
                repo=one.repo,
                done=one.state is BuildState.DONE,
                result=one.result,
                learned=one.learned,
                by=by,
                on=today(here.club.zone, one.done_at or one.at),
                paper=wanted.link(papers[one.paper_id]),
                paper_id=one.paper_id,
            )
            for one, by in shown
        )
    )
