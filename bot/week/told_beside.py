"""What a digest tells beside the entries: new terms, what was tied together, who led, questions
for people who know, builds."""

from collections.abc import Mapping, Sequence

from bot.books import Books
from bot.cards.asking import digest_questions
from bot.cards.building import digest_builds
from bot.cards.connections import connections_part
from bot.cards.terms import explained_parts
from bot.hidden import not_hidden
from bot.model import Build, Member, Paper, Round
from bot.post import Part
from bot.week.asking import asked_in
from bot.week.leading import thanks
from bot.week.terms import explained_in
from bot.wording import Words


async def told_beside(books: Books, said: Mapping[int, Words]) -> dict[int, list[Part]]:
    """By round, as things stand in the books; `said` gives each the words of its club."""
    rounds = said.keys()
    asked, explained = await asked_in(books, rounds), await explained_in(books, rounds)
    built = await books.builds.told_in(rounds)
    led = await thanks(books, said)
    tied = await not_hidden(books, await books.connections.of_rounds(rounds))
    turns = await books.rounds.get(rounds)
    ends = {end for one in tied for end in (one.from_paper_id, one.to_paper_id)}
    read = {paper for turn in turns.values() for paper in turn.paper_ids}
    papers = await books.papers.get(ends | read | {one.paper_id for one in built})
    people = {*(one.member_id for one in built), *(one.member_id for one in tied)}
    members = await books.members.get({one for one in people if one})
    return {
        one: [
            *explained_parts(said[one], explained[one], said[one]("label-new-terms")),
            *connections_part(said[one], [tie for tie in tied if tie.round_id == one], papers, members),
            *digest_questions(said[one], *asked[one], _of(turns[one], papers)),
            *_built(said[one], turns[one], [build for build in built if build.told_id == one], members, papers),
            *led[one],
        ]
        for one in rounds
    }


def _of(turn: Round, papers: Mapping[int, Paper]) -> dict[int, Paper]:
    return {one: papers[one] for one in turn.paper_ids}


def _built(
    said: Words, turn: Round, builds: Sequence[Build], members: Mapping[int, Member], papers: Mapping[int, Paper]
) -> list[Part]:
    """A build may be of an earlier round's paper: then, too, there are several it could be of."""
    about = _of(turn, papers) | {one.paper_id: papers[one.paper_id] for one in builds}
    return digest_builds(said, builds, members, about)
