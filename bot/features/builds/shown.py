"""What is said of builds unasked: the claim and the result in the thread, and the check-in."""

from bot.club.ballots.open_ballot import grow
from bot.club.members.letters import letter
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.features.builds.cards import check_card, claim_card, result_card
from bot.features.builds.model import Build, BuildState
from bot.outbox.repository import Outbox


async def about(here: ClubContext, build: Build) -> tuple[Round, Paper]:
    """The round in whose thread a build is told of, and its paper."""
    round_ = (await here.repos[Rounds].get([build.round_id]))[build.round_id]
    return round_, (await here.repos[Papers].get([build.paper_id]))[build.paper_id]


async def show_claim(here: ClubContext, build: Build) -> None:
    """Post who builds what in the thread of its round, or bring that up to date."""
    round_, _ = await about(here, build)
    member = (await here.repos[Members].get([build.member_id or 0])).get(build.member_id or 0)
    papers = await here.repos[Papers].get(round_.paper_ids)
    await grow(here, round_, f"build-{build.id}", claim_card(here.words, build, member, papers), in_thread=True)


async def show_result(here: ClubContext, build: Build) -> None:
    """Post what came of it, or bring that up to date."""
    round_, paper = await about(here, build)
    member = (await here.repos[Members].get([build.member_id or 0])).get(build.member_id or 0)
    await grow(here, round_, f"built-{build.id}", result_card(here.words, build, paper, member), in_thread=True)


async def plan_check(here: ClubContext, build: Build) -> None:
    """Ask the builder directly when the check-in comes due; one that was planned before is planned anew."""
    await drop_check(here, build)
    if build.check_at is None or build.check_at <= here.now or build.state is not BuildState.OPEN:
        return
    round_, paper = await about(here, build)
    accounts = (await here.repos[Members].accounts([build.member_id or 0]))[build.member_id or 0]
    post, homes = check_card(here.words, build, paper), await here.homes()
    row = letter(here.club.id, _name(build), accounts, homes, post, due=build.check_at, about=round_.number)
    if row:
        await here.repos[Outbox].put([row])


async def drop_check(here: ClubContext, build: Build) -> None:
    """Nobody is asked about it any more, unless the message is on its way this moment."""
    await here.repos[Outbox].withdraw([_name(build)])


def _name(build: Build) -> str:
    """Of each check-in there is one, whoever the builder is by now: two members may have become one."""
    return f"{build.club_id}/build-{build.id}/check-{build.checks}"
