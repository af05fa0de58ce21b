"""What is known of a session beside its papers, wherever its round is shown."""

from collections.abc import Sequence

from bot.chat.post import Part
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.model import Round
from bot.features.importing.repository import ImportedRounds
from bot.wording import Words


async def of_round(here: ClubContext, round_: Round, texts: Words) -> Sequence[Part]:
    """What was read, who presented it, where, and the notes that were kept; nothing of the club's own rounds."""
    if not round_.brought:
        return ()
    past = (await here.repos[ImportedRounds].presented([round_.id])).get(round_.id)
    papers = await here.repos[Papers].get(round_.paper_ids)
    parts = [Part((papers[one].title,)) for one in round_.paper_ids]
    if past is None:
        return parts
    if past.presenters:
        parts.append(Part(texts.text("import-presented", who=[one.name for one in past.presenters])))
    if past.place:
        parts.append(Part((past.place,), label=texts("import-place")))
    return [*parts, Part((past.notes,), label=texts("import-notes"))] if past.notes else parts
