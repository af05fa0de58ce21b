"""What a digest tells beside the entries: new terms, what was tied together, who led, questions
for people who know, builds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.books import Books
from bot.cards.asking import digest_questions
from bot.cards.building import digest_builds
from bot.cards.connections import connections_part
from bot.cards.terms import explained_parts
from bot.hidden import not_hidden
from bot.model import Build, Member, Paper, Round
from bot.post import Part
from bot.rules.ties import ties
from bot.week.asking import asked_in
from bot.week.leading import thanks
from bot.week.terms import explained_in
from bot.wording import Words

_TERMS = 8
_BESIDE = ("terms", "ties", "questions", "builds")


@dataclass(frozen=True, slots=True)
class Told:
    """Of one round: what its digest tells beside the entries, and how much of each there is."""

    parts: Sequence[Part] = ()
    counted: Sequence[str] = ()


async def told_beside(books: Books, said: Mapping[int, Words]) -> dict[int, Told]:
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
    found = {}
    for one, words in said.items():
        own, turn = [tie for tie in tied if tie.round_id == one], turns[one]
        builds = [build for build in built if build.told_id == one and build.what]
        amounts = (len(explained[one]), len(ties(own)), len(asked[one][0]), len(builds))
        found[one] = Told(
            [
                *explained_parts(words, explained[one], words("label-new-terms"), _TERMS),
                *connections_part(words, own, papers, members),
                *digest_questions(words, *asked[one], _of(turn, papers)),
                *_built(words, turn, builds, members, papers),
                *led[one],
            ],
            _counted(words, amounts),
        )
    return found


def _counted(said: Words, amounts: Sequence[int]) -> list[str]:
    """How much there is, in words; nothing of what there is none of."""
    return [said(f"counted-{name}", count=count) for name, count in zip(_BESIDE, amounts, strict=True) if count]


def _of(turn: Round, papers: Mapping[int, Paper]) -> dict[int, Paper]:
    return {one: papers[one] for one in turn.paper_ids}


def _built(
    said: Words, turn: Round, builds: Sequence[Build], members: Mapping[int, Member], papers: Mapping[int, Paper]
) -> list[Part]:
    """A build may be of an earlier round's paper: then, too, there are several it could be of."""
    about = _of(turn, papers) | {one.paper_id: papers[one.paper_id] for one in builds}
    return digest_builds(said, builds, members, about)
