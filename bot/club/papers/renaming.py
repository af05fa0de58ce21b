"""What was posted of a paper, and what waits to be, follows once it is called otherwise or became another one."""

from bot.club.papers.model import Paper
from bot.club.refresh import refresh
from bot.club.request import ClubContext


async def naming(here: ClubContext, paper: Paper) -> set[int]:
    """The rounds of which something may have been posted that names this paper; asked before it changes."""
    found = [await one.names(here, paper) for one in here.features if one.names]
    return set[int]().union(*found)


async def show_renamed(here: ClubContext, rounds: set[int], was: Paper, now: Paper) -> None:
    """The paper is called so now: what members see names it so, and so does what waits to be sent."""
    for feature in here.features:
        if feature.renamed:
            await feature.renamed(here, was, now, rounds)
    await refresh(here, rounds | await naming(here, now))
