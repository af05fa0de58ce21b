"""At the wrap the best questions become one message for whoever takes it to people who know."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.club.entries.brief import BRIEF
from bot.club.papers.repository import Papers
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.features.questions.cards import digest_questions, inquiry_card
from bot.features.questions.model import Inquiry, Question
from bot.features.questions.repository import Inquiries, Questions
from bot.features.questions.rules import MOST_SENT, ranked
from bot.hooks import DigestSection
from bot.schedule.moments import Moment
from bot.store.repositories import Repositories
from bot.wording import Words


async def inquire(batch: Batch, moments: Sequence[Moment]) -> None:
    """Put the best questions of each paper of these rounds into a message, and ask in the thread who sends it.

    They stand under the reveal and the digest, paper by paper.
    """
    papers = await batch.papers(moments)
    waiting: dict[tuple[int, int], list[Question]] = defaultdict(list)
    for one in await batch.repos[Questions].of_rounds({moment.round_id for moment in moments}):
        waiting[one.round_id, one.paper_id].append(one)
    for moment in moments:
        round_, last = batch.rounds[moment.round_id], BRIEF
        for paper_id in round_.paper_ids:
            made = await gather(batch.repos, round_, paper_id, waiting[round_.id, paper_id], batch.now)
            if made:
                inquiry, best = made
                card = inquiry_card(batch.words(round_.club_id), inquiry, papers[paper_id], best, None)
                step = f"inquiry-{inquiry.id}"
                batch.post(moment, step, card, in_thread=True, follows=last)
                last = step


async def asked_in(
    repos: Repositories, round_ids: Collection[int]
) -> dict[int, tuple[list[Question], dict[int, frozenset[int]]]]:
    """Round → its questions and the voices for them."""
    questions = await repos[Questions].of_rounds(round_ids)
    voices = await repos[Questions].voices([one.id for one in questions])
    return {one: ([q for q in questions if q.round_id == one], voices) for one in round_ids}


async def gather(
    repos: Repositories, round_: Round, paper_id: int, questions: Collection[Question], now: datetime
) -> tuple[Inquiry, list[Question]] | None:
    """A new message of the best questions that are in none yet; None where there are none."""
    free = [one for one in questions if one.inquiry_id is None]
    best = ranked(free, await repos[Questions].voices([one.id for one in free]))[:MOST_SENT]
    if not best:
        return None
    inquiry = await repos[Inquiries].put(Inquiry(club_id=round_.club_id, round_id=round_.id, paper_id=paper_id, at=now))
    in_order = sorted(best, key=lambda one: (one.at, one.id))  # their numbers stay, whoever speaks up later
    return inquiry, await repos[Questions].put(*(replace(one, inquiry_id=inquiry.id) for one in in_order))


async def told(repos: Repositories, texts: Mapping[int, Words]) -> dict[int, DigestSection]:
    """For each round's digest: its best questions."""
    asked, rounds = await asked_in(repos, texts), await repos[Rounds].get(texts)
    papers = await repos[Papers].get({paper for round_ in rounds.values() for paper in round_.paper_ids})
    found = {}
    for one, words in texts.items():
        questions, voices = asked[one]
        own = {paper: papers[paper] for paper in rounds[one].paper_ids}
        count = words("counted-questions", count=len(questions)) if questions else ""
        found[one] = DigestSection(digest_questions(words, questions, voices, own), count)
    return found
