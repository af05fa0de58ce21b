"""What a digest tells beside the entries: what was tied together, who led, questions for people who know, builds."""

from collections.abc import Mapping

from bot.books import Books
from bot.cards.asking import digest_questions
from bot.cards.building import digest_builds
from bot.cards.connections import connections_part
from bot.model import Member
from bot.post import Part
from bot.week.asking import asked_in
from bot.wording import Words


async def told_beside(books: Books, said: Mapping[int, Words]) -> dict[int, list[Part]]:
    """By round, as things stand in the books; `said` gives each the words of its club."""
    rounds = said.keys()
    asked = await asked_in(books, rounds)
    built = await books.builds.told_in(rounds)
    led = {one.round_id: one.member_id for one in await books.leads.of_rounds(rounds) if one.state.leads}
    tied = await books.connections.of_rounds(rounds)
    papers = await books.papers.get({end for one in tied for end in (one.from_paper_id, one.to_paper_id)})
    people = {*(one.member_id for one in built), *(one.member_id for one in tied), *led.values()}
    members = await books.members.get({one for one in people if one})
    return {
        one: [
            *connections_part(said[one], [tie for tie in tied if tie.round_id == one], papers, members),
            *digest_questions(said[one], *asked[one]),
            *digest_builds(said[one], [build for build in built if build.told_id == one], members),
            *_thanks(said[one], members.get(led.get(one) or 0)),
        ]
        for one in rounds
    }


def _thanks(said: Words, lead: Member | None) -> list[Part]:
    return [Part(said.text("lead-thanks", who=lead.name or said("somebody")))] if lead else []
