"""Imports, and the rounds they became: on both engines."""

from dataclasses import replace
from datetime import date, timedelta

from bot.chat.account import Account
from bot.club.entries.repository import Notes
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.repository import Rounds
from bot.features.importing.journal import Choice, Import, Item, Past, Stage, Standing
from bot.features.importing.model import Presenter, Reading
from bot.features.importing.repository import ImportedRounds, Imports
from bot.features.importing.taking import take_some, take_some_back
from bot.ports import Store
from bot.store.repositories import Repositories
from tests.store.samples import MINUTE, NOW, Sample, club

LONG_AGO = date(2019, 3, 4)


def _paper(number: int) -> Paper:
    return Paper(key=f"arxiv:1901.0000{number}", title=f"Old paper {number}")


async def _an_import(repos: Repositories, sample: Sample, count: int = 3, stage: Stage = Stage.READ) -> Import:
    """With so many sessions, a week apart, each of one paper that is sure; Bob presented the first."""
    one = await repos[Imports].add(
        Import(club_id=sample.club.id, member_id=sample.ada.id, at=NOW, name="years.csv", content="x", due=NOW)
    )
    sessions = [
        Past(
            club_id=sample.club.id,
            import_id=one.id,
            position=number,
            day=LONG_AGO + timedelta(weeks=number),
            found_at=f"line {number + 2}",
            place="",
            notes="",
            presenters=(Presenter(name="Robert", account="bob"),) if number == 0 else (),
        )
        for number in range(count)
    ]
    items = [
        [
            Item(
                club_id=sample.club.id,
                import_id=one.id,
                position=number,
                reading=Reading(text=f"Old {number}", authors=("A", "B"), year=2019),
                standing=Standing.SURE,
                found=_paper(number),
            )
        ]
        for number in range(count)
    ]
    await repos[Imports].fill(one.id, sessions, items)
    if stage is not Stage.READ:
        assert await repos[Imports].move(one.id, Stage.READ, stage, NOW)
    kept = await repos[Imports].get(one.id)
    assert kept
    return kept


async def test_two_processes_never_hold_one_import(store: Store) -> None:
    """What one has claimed is another's only once the lease is over, and then not the first one's any more."""
    async with store.write() as repos:
        await _an_import(repos, await club(repos), stage=Stage.LOOKING)
    async with store.write() as repos:
        held = await repos[Imports].claim(NOW, NOW + MINUTE)
        assert held
        assert await repos[Imports].claim(NOW, NOW + MINUTE) is None
        longer = await repos[Imports].hold(held, NOW + 2 * MINUTE)
        assert longer
    async with store.write() as repos:
        other = await repos[Imports].claim(NOW + 3 * MINUTE, NOW + 4 * MINUTE)
        assert other
        assert await repos[Imports].hold(longer, NOW + 5 * MINUTE) is None
        assert await repos[Imports].move(other.id, Stage.LOOKING, Stage.READY, NOW)
        assert not await repos[Imports].move(other.id, Stage.LOOKING, Stage.READY, NOW)
        assert await repos[Imports].hold(other, NOW + 5 * MINUTE) is None


async def test_what_is_said_about_readings(store: Store) -> None:
    """A match is said only of what something was found of; what somebody has said is not overruled by "all others"."""
    async with store.write() as repos:
        one = await _an_import(repos, await club(repos))
        items = await repos[Imports].items(one.id, list(Standing), 10)
        doubtful, unknown, sure = items
        doubtful = replace(doubtful, standing=Standing.DOUBTFUL)
        unknown = replace(unknown, standing=Standing.UNKNOWN, found=None)
        await repos[Imports].save(doubtful, unknown)
        await repos[Imports].choose(one.id, Choice.MATCH)
        await repos[Imports].choose(one.id, Choice.OUT, [sure.id])
        assert await repos[Imports].items(one.id, [Standing.UNKNOWN], 10, choice=Choice.OPEN) == [unknown]
        counts = await repos[Imports].counts(one.id)
        assert (counts.wanted, counts.undecided, counts.sessions, counts.readings) == (2, 1, 3, 3)
        await repos[Imports].choose(one.id, Choice.WRITTEN)
        chosen = {item.position: item.choice for item in await repos[Imports].items(one.id, list(Standing), 10)}
        assert chosen == {0: Choice.MATCH, 1: Choice.WRITTEN, 2: Choice.OPEN}


async def test_rounds_are_numbered_below_the_clubs_own(store: Store) -> None:
    """The newest day comes right before the first round; presenters are known by their account; again adds nothing."""
    async with store.write() as repos:
        sample = await club(repos)
        one = await _an_import(repos, sample, stage=Stage.TAKING)
        assert await take_some(repos, sample.club, one)
        assert not await take_some(repos, sample.club, one)
        await repos[ImportedRounds].claim_presenters(sample.club.id)
    async with store.read() as repos:
        rounds = await repos[Rounds].latest(sample.club.id, 10, before=1)
        assert [(one.number, one.pick_on) for one in rounds] == [
            (0, LONG_AGO + timedelta(weeks=2)),
            (-1, LONG_AGO + timedelta(weeks=1)),
            (-2, LONG_AGO),
        ]
        assert all(round_.brought and round_.asks is None for round_ in rounds)
        told = await repos[ImportedRounds].told(sample.bob.id)
        assert told["presented"] == [{"day": LONG_AGO, "name": "Robert", "place": ""}]
        assert len(await repos[ImportedRounds].read_before(sample.club.id)) >= 3


async def test_taking_back_leaves_what_somebody_has_written_on(store: Store) -> None:
    """A round with a note stays with its paper; the others go, and a paper that was there before stays as well."""
    async with store.write() as repos:
        sample = await club(repos)
        known = await repos[Papers].put(replace(_paper(1), club_id=sample.club.id))
        one = await _an_import(repos, sample, stage=Stage.TAKING)
        await take_some(repos, sample.club, one)
        (oldest,) = [round_ for round_ in await repos[Rounds].latest(sample.club.id, 9) if round_.number == -2]
        await repos[Notes].put(sample.note(round_id=oldest.id, paper_id=oldest.paper_ids[0]))
        assert await repos[Imports].move(one.id, Stage.TAKING, Stage.DONE, NOW)
        assert await repos[Imports].move(one.id, Stage.DONE, Stage.UNDOING, NOW)
        assert await take_some_back(repos, one)  # its rounds
        assert await take_some_back(repos, one)  # and papers
        assert not await take_some_back(repos, one)
    async with store.read() as repos:
        assert [round_.id for round_ in await repos[Rounds].latest(sample.club.id, 9, before=1)] == [oldest.id]
        assert (await repos[Imports].counts(one.id)).rounds == 1
        assert await repos[Papers].keyed(sample.club.id, _paper(0).key)
        assert await repos[Papers].keyed(sample.club.id, _paper(1).key) == known
        assert await repos[Papers].keyed(sample.club.id, _paper(2).key) is None


async def test_a_presenter_who_joins_later_is_known_by_their_account(store: Store) -> None:
    """And only by it: a name is nobody's for certain."""
    async with store.write() as repos:
        sample = await club(repos)
        one = await _an_import(repos, sample)
        items = await repos[Imports].items(one.id, list(Standing), 1)
        session = (await repos[Imports].sessions([items[0].import_session_id])).popitem()[1]
        later = replace(session, position=9, presenters=(Presenter(name="Zoe", account="zoe"), Presenter(name="zoe")))
        await repos[Imports].fill(one.id, [later], [[]])
        person = Account(platform="console", workspace="here", user="zoe", name="Zoe")
        zoe = await repos[Members].add(replace(sample.ada, id=0, name="Zoe", stamp=0), person)
        await repos[ImportedRounds].claim_presenters(sample.club.id)
        assert len((await repos[ImportedRounds].told(zoe.id))["presented"]) == 1


async def test_a_club_is_found_by_its_name_or_number(store: Store) -> None:
    """However its name is capitalised."""
    async with store.write() as repos:
        sample = await club(repos)
        found = await repos[Imports].clubs_named(sample.club.name.upper())
        assert found == [sample.club.id] == await repos[Imports].clubs_named(str(sample.club.id))
        assert await repos[Imports].clubs_named("nobody's") == []
