"""What a round's thread shows of its questions, made from rows: the lists, the messages and what came back."""

from collections.abc import Mapping

from bot.ask import Here
from bot.books.papers import Papers
from bot.books.questions import Inquiries, Questions
from bot.model import Round
from bot.post import Post
from bot.typed import row_id
from bot.verbs.asked import answers_post, inquiry_post, list_card


async def render(here: Here, turn: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """All that was posted of a round's questions."""
    if not any(step.startswith(("ask-", "inquiry-", "answers-")) for step in steps):
        return {}
    questions = await here.books[Questions].of_rounds([turn.id])
    papers = await here.books[Papers].get(turn.paper_ids)
    posts: dict[str, Post] = {}
    for step in (step for step in steps if step.startswith("ask-")):
        # A paper that became another one is not among the round's any more.
        paper = papers.get(row_id(step.removeprefix("ask-"))) or papers[turn.paper_ids[0]]
        own = [one for one in questions if one.paper_id == paper.id]
        posts[step] = await list_card(here, here.words, turn, paper, own)
    for inquiry in await here.books[Inquiries].of_rounds([turn.id]):
        paper = papers[inquiry.paper_id]
        posts[f"inquiry-{inquiry.id}"] = await inquiry_post(here, inquiry, paper)
        posts[f"answers-{inquiry.id}"] = await answers_post(here, inquiry, paper)
    return posts
