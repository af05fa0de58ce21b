"""What clubs follow, what was proposed to them, and errands: on both engines."""

from dataclasses import replace
from datetime import date

from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.papers.model import Paper
from bot.features.suggestions.model import DueSearch, Source
from bot.features.suggestions.repository import DueSearches, Followed, Suggested
from bot.ports import Store
from tests.store.samples import DAY, MINUTE, NOW, club


async def test_a_source_is_followed_once(store: Store) -> None:
    """By its name and club; what is known of it is saved, and another club's stays its own."""
    async with store.write() as repos:
        one, other = await club(repos), await club(repos, "Others", "elsewhere")
        source = Source(club_id=one.club.id, name="cs.LG", at=NOW)
        assert await repos[Followed].add(source)
        assert not await repos[Followed].add(replace(source, at=NOW + DAY))
        assert await repos[Followed].add(replace(source, club_id=other.club.id))
        assert await repos[Followed].add(replace(source, name="https://a.example/ü"))
        found = await repos[Followed].of([one.club.id, other.club.id, 987_654_321])
        assert [kept.name for kept in found[one.club.id]] == ["cs.LG", "https://a.example/ü"]
        assert [kept.name for kept in found[other.club.id]] == ["cs.LG"]
        assert found[987_654_321] == []
        ill = replace(found[one.club.id][0], failures=2, problem="slow", told_at=NOW)
        await repos[Followed].save(ill)
        await repos[Followed].remove(found[one.club.id][1])
        assert await repos[Followed].of([one.club.id]) == {one.club.id: [ill]}
        assert await repos[Followed].of([]) == {}


async def test_what_a_club_has_seen(store: Store) -> None:
    """Proposed before, or among its papers in any way; another club's papers are not its own."""
    new = Paper(
        key="web:a.example/owls", title="Owls", authors=("Ada",), published=date(2026, 3, 2), links=(("PDF", "x"),)
    )
    async with store.write() as repos:
        one, other = await club(repos), await club(repos, "Others", "elsewhere")
        await repos[Suggested].add(one.club.id, [new], NOW)
        await repos[Suggested].add(one.club.id, [replace(new, title="Changed")], NOW + DAY)
        keys = ["web:a.example/owls", "arxiv:1706.03762", "arxiv:1512.03385", "arxiv:2603.00001"]
        assert await repos[Suggested].known(one.club.id, keys) == set(keys[:3])
        assert await repos[Suggested].known(other.club.id, keys) == set(keys[1:3])
        assert await repos[Suggested].known(one.club.id, []) == set()
        assert await repos[Suggested].get(one.club.id, new.key) == new
        assert await repos[Suggested].get(other.club.id, new.key) is None


async def test_an_errand_is_claimed_until_it_is_due_again(store: Store) -> None:
    """One a round, the longest due first; unfinished it comes back, and exactly one finishes it."""
    async with store.write() as repos:
        one = await club(repos)
        due_search = DueSearch(club_id=one.club.id, round_id=one.round.id, due=NOW, until=NOW + DAY)
        later = replace(due_search, round_id=one.next_round.id, due=NOW + MINUTE)
        await repos[DueSearches].put([later, due_search])
        await repos[DueSearches].put([replace(due_search, due=NOW + DAY)])
        assert await repos[DueSearches].claim(NOW - MINUTE, NOW) is None
        claimed = await repos[DueSearches].claim(NOW + MINUTE, NOW + 30 * MINUTE)
        assert claimed == replace(due_search, due=NOW + 30 * MINUTE, attempts=1)
        second = await repos[DueSearches].claim(NOW + MINUTE, NOW + 30 * MINUTE)
        assert second is not None
        assert second.round_id == later.round_id
        assert await repos[DueSearches].claim(NOW + MINUTE, NOW + 30 * MINUTE) is None
        await repos[DueSearches].put_off(second, NOW + 2 * MINUTE)
        again = await repos[DueSearches].claim(NOW + 2 * MINUTE, NOW + 30 * MINUTE)
        assert again is not None
        assert (again.round_id, again.attempts) == (later.round_id, 2)
        assert await repos[DueSearches].finish(claimed)
        assert not await repos[DueSearches].finish(claimed)
        assert await repos[DueSearches].finish(again)
        assert await repos[DueSearches].claim(NOW + DAY, NOW + 2 * DAY) is None


async def test_two_processes_claim_two_errands(postgres_pair: tuple[Store, Store]) -> None:
    """What one holds in an open transaction the other passes over."""
    here, there = postgres_pair
    async with here.write() as repos:
        one = await club(repos)
        for round_ in (one.round, one.next_round):
            await repos[DueSearches].put([DueSearch(club_id=one.club.id, round_id=round_.id, due=NOW, until=NOW)])
    async with here.write() as mine, there.write() as yours:
        first = await mine[DueSearches].claim(NOW, NOW + DAY)
        second = await yours[DueSearches].claim(NOW, NOW + DAY)
        assert first is not None
        assert second is not None
        assert first.round_id != second.round_id
        assert await yours[DueSearches].claim(NOW, NOW + DAY) is None


async def test_what_tells_of_a_clubs_taste(store: Store) -> None:
    """Approvals are counted by paper, and the newest notes of some rounds come first."""
    async with store.write() as repos:
        one = await club(repos)
        nominations = [
            await repos[Ballots].add(_nomination(one.club.id, paper.id, one.ada.id)) for paper in (one.paper, one.other)
        ]
        await repos[Ballots].approve(one.club.id, one.round.id, one.ada.id, [nominations[0].id], NOW)
        await repos[Ballots].approve(one.club.id, one.round.id, one.bob.id, [one.id for one in nominations], NOW)
        assert await repos[Ballots].liked([one.round.id]) == {one.paper.id: 2, one.other.id: 1}
        assert await repos[Ballots].liked([one.next_round.id]) == {}
        assert await repos[Ballots].liked([]) == {}
        first = await repos[Notes].put(one.note())
        second = await repos[Notes].put(one.note(NoteKind.CRITIQUE))
        assert await repos[Notes].newest([one.round.id], 5) == [second, first]
        assert await repos[Notes].newest([one.round.id], 1) == [second]
        assert await repos[Notes].newest([], 5) == []


def _nomination(club_id: int, paper_id: int, member_id: int) -> Nomination:
    return Nomination(club_id=club_id, paper_id=paper_id, member_id=member_id, pitch="", at=NOW)
