"""What a round's thread shows of its questions, made from rows: the lists, the messages and what came back."""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.chat.typed import row_id
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.model import Round
from bot.features.questions.lists import answers_post, inquiry_post, list_card
from bot.features.questions.repository import Inquiries, Questions


async def render(here: ClubContext, round_: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """All that was posted of a round's questions."""
    if not any(step.startswith(("ask-", "inquiry-", "answers-")) for step in steps):
        return {}
    questions = await here.repos[Questions].of_rounds([round_.id])
    papers = await here.repos[Papers].get(round_.paper_ids)
    posts: dict[str, Post] = {}
    for step in (step for step in steps if step.startswith("ask-")):
        # A paper that became another one is not among the round's any more.
        paper = papers.get(row_id(step.removeprefix("ask-"))) or papers[round_.paper_ids[0]]
        own = [one for one in questions if one.paper_id == paper.id]
        posts[step] = await list_card(here, here.words, round_, paper, own)
    for inquiry in await here.repos[Inquiries].of_rounds([round_.id]):
        paper = papers[inquiry.paper_id]
        posts[f"inquiry-{inquiry.id}"] = await inquiry_post(here, inquiry, paper)
        posts[f"answers-{inquiry.id}"] = await answers_post(here, inquiry, paper)
    return posts
