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
    async with store.write() as repos:
        sample, elsewhere = await club(repos), await club(repos, "Two", "two")
        one, two, _ = await repos[Builds].put(
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
        assert await repos[Builds].put(done) == [done]
        assert await repos[Builds].get(one.id) == done
        assert await repos[Builds].get(999) is None
        assert await repos[Builds].latest(sample.club.id, 9) == [two, done]
        assert await repos[Builds].latest(sample.club.id, 1) == [two]
        assert await repos[Builds].of_paper(sample.paper.id) == [done]
        assert await repos[Builds].of_member(sample.bob.id) == [two]


async def test_results_are_told_once(store: Store) -> None:
    """Those that are done and in no digest yet, as they were finished; then those of a digest."""
    async with store.write() as repos:
        sample, elsewhere = await club(repos), await club(repos, "Two", "two")
        done = {"state": BuildState.DONE, "what": "x"}
        late, early, _, theirs = await repos[Builds].put(
            built(sample, done_at=NOW + DAY, **done),
            built(sample, done_at=NOW, **done),
            built(sample),
            built(elsewhere, done_at=NOW, **done),
        )
        assert await repos[Builds].untold([sample.club.id]) == [early, late]
        assert await repos[Builds].untold([sample.club.id, elsewhere.club.id]) == [early, theirs, late]
        assert await repos[Builds].untold([]) == []
        (told,) = await repos[Builds].put(replace(late, told_id=sample.round.id))
        assert await repos[Builds].untold([sample.club.id]) == [early]
        assert await repos[Builds].told_in([sample.round.id]) == [told]
        assert await repos[Builds].told_in([sample.next_round.id]) == await repos[Builds].told_in([]) == []


async def test_a_build_changes_its_owner(store: Store) -> None:
    """And back."""
    async with store.write() as repos:
        sample = await club(repos)
        (one,) = await repos[Builds].put(built(sample))
        before = await repos[Ownership].of(sample.ada.id)
        assert before["builds.member_id"] == (one.id,)
        await repos[Ownership].move(before, sample.ada.id, sample.bob.id)
        assert await repos[Builds].of_member(sample.bob.id) == [replace(one, member_id=sample.bob.id)]
        await repos[Ownership].move(before, sample.bob.id, sample.ada.id)
        assert await repos[Builds].get(one.id) == one


async def test_forgetting_a_builder(store: Store) -> None:
    """The words go and the number of builds stays; lists leave it out."""
    async with store.write() as repos:
        sample = await club(repos)
        (one,) = await repos[Builds].put(built(sample, repo="https://example.org", result="r", learned="l"))
        await repos[Members].forget(sample.ada)
        gone = await repos[Builds].get(one.id)
        bare = {"what": "", "repo": "", "result": "", "learned": "", "member_id": None, "check_at": None}
        assert gone == replace(one, **bare)  # type: ignore[arg-type]  # all are fields of a build
        assert await repos[Builds].latest(sample.club.id, 9) == await repos[Builds].of_paper(sample.paper.id) == []
