"""What imports hold about a member: told to them, and let go with them."""

from collections.abc import Collection

from bot.club.members.model import Member
from bot.club.request import ClubContext
from bot.club.rounds.session import Session
from bot.features.importing.repository import ImportedRounds
from bot.hooks import Data


async def export(here: ClubContext, member: Member) -> Data:
    """The sessions they presented before the club met here, and the files they brought."""
    return dict(await here.repos[ImportedRounds].told(member.id))


async def presented(here: ClubContext, round_ids: Collection[int]) -> dict[int, Session]:
    """Of the rounds the club brought along: who presented by what the file said, where it was and what was noted."""
    past = await here.repos[ImportedRounds].presented(round_ids)
    return {
        number: Session(presenters=tuple(one.name for one in some.presenters), place=some.place, notes=some.notes)
        for number, some in past.items()
    }


async def release(here: ClubContext, member: Member) -> None:  # noqa: ARG001 - every account is asked about at once
    """Who joined after an import is known by their account, so that their name goes with them."""
    await here.repos[ImportedRounds].claim_presenters(here.club.id)
