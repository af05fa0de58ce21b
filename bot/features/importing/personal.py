"""What imports hold about a member: told to them, and let go with them."""

from bot.club.members.model import Member
from bot.club.request import ClubContext
from bot.features.importing.repository import ImportedRounds
from bot.hooks import Data


async def export(here: ClubContext, member: Member) -> Data:
    """The sessions they presented before the club met here, and the files they brought."""
    return dict(await here.repos[ImportedRounds].told(member.id))


async def release(here: ClubContext, member: Member) -> None:  # noqa: ARG001 - every account is asked about at once
    """Who joined after an import is known by their account, so that their name goes with them."""
    await here.repos[ImportedRounds].claim_presenters(here.club.id)
