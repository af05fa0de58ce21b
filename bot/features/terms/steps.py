"""The club's words in its week: what is carried to the next paper, what is known of it, what a round explained."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import RoundState
from bot.features.terms.cards import Explained, explained_parts, known_card, terms_card
from bot.features.terms.model import Explanation, Term
from bot.features.terms.repository import Terms
from bot.features.terms.rules import mentioned
from bot.hooks import Told
from bot.schedule.moments import Moment
from bot.store.books import Books
from bot.wording import Words

TERMS, KNOWN = "terms", "known"
"""The steps by which these posts of a round are known."""
MOST_OFFERED = 5
_IN_DIGEST = 8


async def bring_terms(batch: Batch, moments: Sequence[Moment]) -> None:
    """Right after the cards of newly picked papers: what the club knows of their terms, then what is still open."""
    picked = [one for one in moments if batch.rounds[one.round_id].state is RoundState.READING]
    club_ids = {moment.club_id for moment in picked}
    waiting, explained = await batch.books[Terms].open(club_ids), await batch.books[Terms].explained(club_ids)
    if not waiting and not explained:
        return
    known = await _known(batch, picked, explained)
    papers = await batch.books[Papers].get(sources(one for some in known.values() for one in some))
    for moment in picked:
        said = batch.words(moment.club_id)
        if offered := known[moment.round_id]:
            batch.post(moment, KNOWN, known_card(said, offered, papers), in_thread=True)
        if own := [term for term in waiting if term.club_id == moment.club_id]:
            batch.post(moment, TERMS, terms_card(said, own, ()), in_thread=True, follows=KNOWN)


async def _known(batch: Batch, moments: Sequence[Moment], explained: Sequence[Term]) -> dict[int, list[Explained]]:
    turns = [batch.rounds[moment.round_id] for moment in moments]
    papers = await batch.books[Papers].get({paper for turn in turns for paper in turn.paper_ids})
    by_club: dict[int, list[Term]] = defaultdict(list)
    for term in explained:
        by_club[term.club_id].append(term)
    offered = {turn.id: offered_in([papers[one] for one in turn.paper_ids], by_club[turn.club_id]) for turn in turns}
    present = {one.term.id: one for one in await presently(batch.books, {t for some in offered.values() for t in some})}
    return {turn_id: [present[term.id] for term in some if term.id in present] for turn_id, some in offered.items()}


def offered_in(papers: Sequence[Paper], explained: Iterable[Term]) -> list[Term]:
    """The terms that stand in the title or abstract of one of these papers, the longest first, a handful at most."""
    terms = {term: term.word for term in explained}
    if not terms:
        return []
    return mentioned("\n".join(f"{one.title}\n{one.abstract}" for one in papers), terms, MOST_OFFERED)


async def presently(books: Books, terms: Collection[Term]) -> list[Explained]:
    """These terms with their present explanations, in the same order."""
    present = await books[Terms].present([term.id for term in terms])
    named = await with_names(books, {term.id: term for term in terms}, present.values())
    by_term = {one.term.id: one for one in named}
    return [by_term[term.id] for term in terms if term.id in by_term]


async def with_names(books: Books, terms: Mapping[int, Term], explanations: Collection[Explanation]) -> list[Explained]:
    """Explanations with their terms and who wrote them."""
    members = await books[Members].get({one.member_id for one in explanations})
    return [Explained(terms[one.term_id], one, members.get(one.member_id)) for one in explanations]


async def explained_in(books: Books, rounds: Collection[int]) -> dict[int, list[Explained]]:
    """Round → the terms explained in it, each with the last explanation it got there."""
    some = await books[Terms].explained_in(rounds)
    last = {(one.round_id, one.term_id): one for one in some}
    terms = await books[Terms].get({one.term_id for one in some})
    found: dict[int, list[Explained]] = {one: [] for one in rounds}
    for one in await with_names(books, terms, last.values()):
        found[one.explanation.round_id or 0].append(one)
    return found


def sources(some: Iterable[Explained]) -> set[int]:
    """The papers in which these terms were met."""
    return {one.explanation.paper_id for one in some if one.explanation.paper_id}


async def told(books: Books, said: Mapping[int, Words]) -> dict[int, Told]:
    """For each round's digest: the terms that were explained in it."""
    found = await explained_in(books, said)
    return {
        one: Told(
            explained_parts(words, found[one], words("label-new-terms"), _IN_DIGEST),
            words("counted-terms", count=len(found[one])) if found[one] else "",
        )
        for one, words in said.items()
    }
