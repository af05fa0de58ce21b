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
from bot.hooks import DigestSection
from bot.schedule.moments import Moment
from bot.store.repositories import Repositories
from bot.wording import Words

TERMS, KNOWN = "terms", "known"
"""The steps by which these posts of a round are known."""
MOST_OFFERED = 5
_IN_DIGEST = 8


async def bring_terms(batch: Batch, moments: Sequence[Moment]) -> None:
    """Right after the cards of newly picked papers: what the club knows of their terms, then what is still open."""
    picked = [one for one in moments if batch.rounds[one.round_id].state is RoundState.READING]
    club_ids = {moment.club_id for moment in picked}
    waiting, explained = await batch.repos[Terms].open(club_ids), await batch.repos[Terms].explained(club_ids)
    if not waiting and not explained:
        return
    known = await _known(batch, picked, explained)
    papers = await batch.repos[Papers].get(sources(one for some in known.values() for one in some))
    for moment in picked:
        texts = batch.words(moment.club_id)
        if offered := known[moment.round_id]:
            batch.post(moment, KNOWN, known_card(texts, offered, papers), in_thread=True)
        if own := [term for term in waiting if term.club_id == moment.club_id]:
            batch.post(moment, TERMS, terms_card(texts, own, ()), in_thread=True, follows=KNOWN)


async def _known(batch: Batch, moments: Sequence[Moment], explained: Sequence[Term]) -> dict[int, list[Explained]]:
    rounds = [batch.rounds[moment.round_id] for moment in moments]
    papers = await batch.repos[Papers].get({paper for round_ in rounds for paper in round_.paper_ids})
    by_club: dict[int, list[Term]] = defaultdict(list)
    for term in explained:
        by_club[term.club_id].append(term)
    offered = {
        round_.id: offered_in([papers[one] for one in round_.paper_ids], by_club[round_.club_id]) for round_ in rounds
    }
    present = {one.term.id: one for one in await presently(batch.repos, {t for some in offered.values() for t in some})}
    return {turn_id: [present[term.id] for term in some if term.id in present] for turn_id, some in offered.items()}


def offered_in(papers: Sequence[Paper], explained: Iterable[Term]) -> list[Term]:
    """The terms that stand in the title or abstract of one of these papers, the longest first, a handful at most."""
    terms = {term: term.word for term in explained}
    if not terms:
        return []
    return mentioned("\n".join(f"{one.title}\n{one.abstract}" for one in papers), terms, MOST_OFFERED)


async def presently(repos: Repositories, terms: Collection[Term]) -> list[Explained]:
    """These terms with their present explanations, in the same order."""
    present = await repos[Terms].present([term.id for term in terms])
    named = await with_names(repos, {term.id: term for term in terms}, present.values())
    by_term = {one.term.id: one for one in named}
    return [by_term[term.id] for term in terms if term.id in by_term]


async def with_names(
    repos: Repositories, terms: Mapping[int, Term], explanations: Collection[Explanation]
) -> list[Explained]:
    """Explanations with their terms and who wrote them."""
    members = await repos[Members].get({one.member_id for one in explanations})
    return [Explained(terms[one.term_id], one, members.get(one.member_id)) for one in explanations]


async def explained_in(repos: Repositories, rounds: Collection[int]) -> dict[int, list[Explained]]:
    """Round → the terms explained in it, each with the last explanation it got there."""
    some = await repos[Terms].explained_in(rounds)
    last = {(one.round_id, one.term_id): one for one in some}
    terms = await repos[Terms].get({one.term_id for one in some})
    found: dict[int, list[Explained]] = {one: [] for one in rounds}
    for one in await with_names(repos, terms, last.values()):
        found[one.explanation.round_id or 0].append(one)
    return found


def sources(some: Iterable[Explained]) -> set[int]:
    """The papers in which these terms were met."""
    return {one.explanation.paper_id for one in some if one.explanation.paper_id}


async def told(repos: Repositories, texts: Mapping[int, Words]) -> dict[int, DigestSection]:
    """For each round's digest: the terms that were explained in it."""
    found = await explained_in(repos, texts)
    return {
        one: DigestSection(
            explained_parts(words, found[one], words("label-new-terms"), _IN_DIGEST),
            words("counted-terms", count=len(found[one])) if found[one] else "",
        )
        for one, words in texts.items()
    }
