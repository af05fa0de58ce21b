"""What members build."""

from dataclasses import replace

from bot.club.members.belongings import Ownership
from bot.club.members.repository import Members
from bot.features.builds.model import Build, BuildState
from bot.features.builds.repository import Builds
from bot.ports import Store
from tests.store.samples import DAY, NOW, Sample, club


def built(sample: Sample, **more: object) -> Build:
    """A build of Ada's, not kept yet."""
    values: dict[str, object] = {
        "club_id": sample.club.id,
        "round_id": sample.round.id,
        "paper_id": sample.paper.id,
        "member_id": sample.ada.id,
        "what": "attention in 40 lines",
        "at": NOW,
        "checks": 1,
        "check_at": NOW + 14 * DAY,
    }
    return Build(**(values | more))  # type: ignore[arg-type]  # a test passes what a Build takes


async def test_builds_come_back_as_they_were_put(store: Store) -> None:
    """By number, by club newest first, by paper and member oldest first; what is saved again is changed."""
    async with store.write() as books:
        sample, elsewhere = await club(books), await club(books, "Two", "two")
        one, two, _ = await books[Builds].put(
            built(sample), built(sample, paper_id=sample.other.id, member_id=sample.bob.id), built(elsewhere)
        )
        done = replace(
            one,
            repo="https://example.org/🦉",
            state=BuildState.DONE,
            checks=3,
            check_at=None,
            result="It runs.",
            learned="Much.",
            done_at=NOW + DAY,
            told_id=sample.next_round.id,
        )
        assert await books[Builds].put(done) == [done]
        assert await books[Builds].get(one.id) == done
        assert await books[Builds].get(999) is None
        assert await books[Builds].latest(sample.club.id, 9) == [two, done]
        assert await books[Builds].latest(sample.club.id, 1) == [two]
        assert await books[Builds].of_paper(sample.paper.id) == [done]
        assert await books[Builds].of_member(sample.bob.id) == [two]


async def test_results_are_told_once(store: Store) -> None:
    """Those that are done and in no digest yet, as they were finished; then those of a digest."""
    async with store.write() as books:
        sample, elsewhere = await club(books), await club(books, "Two", "two")
        done = {"state": BuildState.DONE, "what": "x"}
        late, early, _, theirs = await books[Builds].put(
            built(sample, done_at=NOW + DAY, **done),
            built(sample, done_at=NOW, **done),
            built(sample),
            built(elsewhere, done_at=NOW, **done),
        )
        assert await books[Builds].untold([sample.club.id]) == [early, late]
        assert await books[Builds].untold([sample.club.id, elsewhere.club.id]) == [early, theirs, late]
        assert await books[Builds].untold([]) == []
        (told,) = await books[Builds].put(replace(late, told_id=sample.round.id))
        assert await books[Builds].untold([sample.club.id]) == [early]
        assert await books[Builds].told_in([sample.round.id]) == [told]
        assert await books[Builds].told_in([sample.next_round.id]) == await books[Builds].told_in([]) == []


async def test_a_build_changes_its_owner(store: Store) -> None:
    """And back."""
    async with store.write() as books:
        sample = await club(books)
        (one,) = await books[Builds].put(built(sample))
        before = await books[Ownership].of(sample.ada.id)
        assert before["builds.member_id"] == (one.id,)
        await books[Ownership].move(before, sample.ada.id, sample.bob.id)
        assert await books[Builds].of_member(sample.bob.id) == [replace(one, member_id=sample.bob.id)]
        await books[Ownership].move(before, sample.bob.id, sample.ada.id)
        assert await books[Builds].get(one.id) == one


async def test_forgetting_a_builder(store: Store) -> None:
    """The words go and the number of builds stays; lists leave it out."""
    async with store.write() as books:
        sample = await club(books)
        (one,) = await books[Builds].put(built(sample, repo="https://example.org", result="r", learned="l"))
        await books[Members].forget(sample.ada)
        gone = await books[Builds].get(one.id)
        bare = {"what": "", "repo": "", "result": "", "learned": "", "member_id": None, "check_at": None}
        assert gone == replace(one, **bare)  # type: ignore[arg-type]  # all are fields of a build
        assert await books[Builds].latest(sample.club.id, 9) == await books[Builds].of_paper(sample.paper.id) == []
