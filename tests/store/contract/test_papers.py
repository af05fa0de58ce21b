"""The club's papers, and the shelf of papers looked up before."""

from dataclasses import replace
from datetime import date

from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers, Shelved
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.ports import Store
from tests.store.samples import DAY, NOW, club

FULL = Paper(
    key="arxiv:2401.00001",
    title="Größe und 大きさ",
    authors=("A. Uthor", "Ö. Ther"),
    abstract="x" * 2000,
    categories=("cs.CL", "cs.LG"),
    published=date(2024, 1, 1),
    version=2,
    link="https://arxiv.org/abs/2401.00001",
    links=(("PDF", "https://arxiv.org/pdf/2401.00001"), ("DOI", "https://doi.org/10.1/x")),
    comment="12 pages",
    withdrawn=True,
)


async def test_a_paper_comes_back_as_it_was(store: Store) -> None:
    """Every field survives; key and id find it in its club only."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        paper = await repos[Papers].put(replace(FULL, club_id=one.club.id))
        assert paper == replace(FULL, id=paper.id, club_id=one.club.id)
        assert await repos[Papers].keyed(one.club.id, FULL.key) == paper
        assert await repos[Papers].keyed(two.club.id, FULL.key) is None
        assert await repos[Papers].get([paper.id, 404_404_404]) == {paper.id: paper}
        assert await repos[Papers].get([]) == {}


async def test_a_newer_version_replaces_an_older_never_the_other_way(store: Store) -> None:
    """The id stays; the older version leaves everything as it is."""
    async with store.write() as repos:
        sample = await club(repos)
        second = await repos[Papers].put(replace(FULL, club_id=sample.club.id))
        third = await repos[Papers].put(replace(second, title="Third", version=3))
        assert third == replace(second, title="Third", version=3)
        assert await repos[Papers].put(replace(second, title="First", version=1)) == third
        assert await repos[Papers].keyed(sample.club.id, FULL.key) == third


async def test_the_latest_round_that_read_a_paper_is_found(store: Store) -> None:
    """The round comes with all its papers; a paper nobody read has none."""
    async with store.write() as repos:
        sample = await club(repos)
        both = (sample.other.id, sample.paper.id)
        (third,) = await repos[Rounds].add(
            Round(club_id=sample.club.id, number=3, pick_on=date(2026, 11, 16), paper_ids=both)
        )
        unread = await repos[Papers].put(replace(FULL, club_id=sample.club.id))
        assert await repos[Papers].read_in(sample.club.id, sample.paper.id) == third
        assert await repos[Papers].read_in(sample.club.id, unread.id) is None
        ids = [sample.paper.id, sample.other.id, unread.id]
        assert await repos[Papers].numbers(sample.club.id, ids) == {sample.paper.id: 3, sample.other.id: 3}
        assert await repos[Papers].numbers(sample.club.id, []) == {}


async def test_the_shelf_forgets_after_a_while(store: Store) -> None:
    """What was found is given again only if it is fresh enough; a later answer replaces it."""
    async with store.write() as repos:
        await repos[Shelved].put("attention", [FULL, Paper(key="k", title="t")], NOW)
        assert await repos[Shelved].get("attention", NOW) == [FULL, Paper(key="k", title="t")]
        assert await repos[Shelved].get("attention", NOW + DAY) is None
        assert await repos[Shelved].get("else", NOW) is None
        await repos[Shelved].put("attention", [], NOW + DAY)
        assert await repos[Shelved].get("attention", NOW + DAY) == []


async def test_papers_are_found_by_words_of_their_title(store: Store) -> None:
    """In any capitals, newest first, at most so many; signs of a pattern are only signs, and other clubs' stay away."""
    async with store.write() as repos:
        here, there = await club(repos), await club(repos, "Others", "elsewhere")
        titled = {}
        for number, title in enumerate(("100% Attention_ \\ deeper", "Deeper residuals", "深い注意")):
            paper = Paper(club_id=here.club.id, key=f"web:{number}", title=title)
            titled[title] = (await repos[Papers].put(paper)).id
        first, second, third = titled.values()
        for words, found in (
            ("deeper", [second, first]),
            ("DEEPER RES", [second]),
            ("注意", [third]),
            ("100%", [first]),
            ("_ \\", [first]),
            ("%", [first]),
            ("nothing", []),
            ("", [third, second, first, here.other.id]),
        ):
            assert [one.id for one in await repos[Papers].titled(here.club.id, words, 4)] == found
        assert [one.id for one in await repos[Papers].titled(there.club.id, "attention", 4)] == [there.paper.id]
        newest = await repos[Papers].titles(here.club.id, 2)
        assert list(newest.items()) == [(third, "深い注意"), (second, "Deeper residuals")]
