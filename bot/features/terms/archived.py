"""The club's words, for its archive."""

from bot.club.archive import Archived, Wanted, Word
from bot.club.members.zones import today
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.features.terms.repository import Terms


async def archived(here: ClubContext, wanted: Wanted) -> Archived:
    """Every word as it is explained at present, by the words."""
    terms = {one.id: one for one in await here.repos[Terms].explained([here.club.id])}
    present = (await here.repos[Terms].present(terms)).values()
    shown = [(one, by) for one in present if (by := wanted.by(one.member_id))]
    papers = await here.repos[Papers].get({one.paper_id for one, _ in shown if one.paper_id})
    words = (
        Word(
            word=terms[one.term_id].word,
            text=one.text,
            by=by,
            on=today(here.club.zone, one.at),
            paper=wanted.link(papers[one.paper_id]) if one.paper_id else None,
            anchor=f"word-{one.term_id}",
            paper_id=one.paper_id,
        )
        for one, by in shown
    )
    return Archived(words=tuple(sorted(words, key=lambda one: (one.word.casefold(), one.word))))
