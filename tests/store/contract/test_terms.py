"""The club's words and their explanations."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.club.members.belongings import Ownership
from bot.features.terms.model import Explanation, Term
from bot.features.terms.repository import Terms
from bot.ports import Store
from tests.store.samples import MINUTE, NOW, Sample, club


def term(sample: Sample, word: str, **more: object) -> Term:
    """A term, not kept yet."""
    return replace(Term(club_id=sample.club.id, word=word, at=NOW), **more)  # type: ignore[arg-type]  # as a Term takes it


def said(sample: Sample, about: Term, text: str, **more: object) -> Explanation:
    """An explanation of Ada's, not kept yet."""
    one = Explanation(club_id=sample.club.id, term_id=about.id, member_id=sample.ada.id, text=text, at=NOW)
    return replace(one, **more)  # type: ignore[arg-type]  # as an Explanation takes it


@pytest.mark.parametrize("again", ["attention head", "ATTENTION  HEAD", "Ａttention head", "attention\u00a0head"])
async def test_a_word_is_one_term_however_it_is_written(store: Store, again: str) -> None:
    """Upper and lower case, spaces and forms of Unicode; as it was first written."""
    async with store.write() as repos:
        sample, other = await club(repos), await club(repos, "Two", "two")
        first = await repos[Terms].add(term(sample, "Attention head"))
        assert await repos[Terms].add(term(sample, again, at=NOW + MINUTE)) == first
        assert await repos[Terms].named(sample.club.id, again) == first
        assert await repos[Terms].named(other.club.id, again) is None
        assert (await repos[Terms].add(term(other, again))).id != first.id


async def test_open_and_explained_terms(store: Store) -> None:
    """Open ones by when they were asked for, explained ones by their words; of the clubs asked for."""
    async with store.write() as repos:
        sample, other = await club(repos), await club(repos, "Two", "two")
        late = await repos[Terms].add(term(sample, "alpha", at=NOW + MINUTE))
        soon = await repos[Terms].add(term(sample, "Beta"))
        await repos[Terms].add(term(other, "gamma"))
        assert await repos[Terms].open([sample.club.id]) == [soon, late]
        for one in (soon, late):
            await repos[Terms].explain(said(sample, one, "because", at=NOW + 2 * MINUTE))
        assert await repos[Terms].open([sample.club.id]) == await repos[Terms].open([]) == []
        explained = [replace(one, explained_at=NOW + 2 * MINUTE) for one in (late, soon)]
        assert await repos[Terms].explained([sample.club.id]) == explained
        assert await repos[Terms].get([late.id]) == {late.id: explained[0]}
        assert await repos[Terms].explained([]) == []


async def test_the_newest_explanation_is_the_present_one(store: Store) -> None:
    """The others are its history; what is taken back leaves the one before it."""
    async with store.write() as repos:
        sample = await club(repos)
        kept = await repos[Terms].add(term(sample, "head"))
        one = await repos[Terms].explain(said(sample, kept, "first"))
        two = await repos[Terms].explain(said(sample, kept, "second", member_id=sample.bob.id, at=NOW + MINUTE))
        assert await repos[Terms].present([kept.id]) == {kept.id: two}
        assert await repos[Terms].history(kept.id, 9) == [two, one]
        assert await repos[Terms].history(kept.id, 1, before=two.id) == [one]
        assert await repos[Terms].explanation(two.id) == two
        await repos[Terms].take_back(two)
        assert await repos[Terms].explanation(two.id) is None
        assert await repos[Terms].present([kept.id]) == {kept.id: one}
        await repos[Terms].take_back(one)
        assert await repos[Terms].present([kept.id]) == await repos[Terms].present([]) == {}
        assert await repos[Terms].open([sample.club.id]) == [kept]


async def test_only_an_open_term_is_removed(store: Store) -> None:
    """One that is explained stays."""
    async with store.write() as repos:
        sample = await club(repos)
        kept = await repos[Terms].add(term(sample, "head"))
        await repos[Terms].explain(said(sample, kept, "first"))
        gone = await repos[Terms].add(term(sample, "haed"))
        await repos[Terms].remove(gone)
        assert await repos[Terms].named(sample.club.id, "haed") is None


async def test_explanations_of_rounds_and_members(store: Store) -> None:
    """Oldest first; with where they were met."""
    async with store.write() as repos:
        sample = await club(repos)
        kept = await repos[Terms].add(term(sample, "head"))
        where = {"paper_id": sample.paper.id, "round_id": sample.round.id}
        one = await repos[Terms].explain(said(sample, kept, "first", **where))
        two = await repos[Terms].explain(said(sample, kept, "second", **where, at=NOW + timedelta(days=1)))
        await repos[Terms].explain(said(sample, kept, "third", member_id=sample.bob.id))
        assert await repos[Terms].explained_in([sample.round.id]) == [one, two]
        assert await repos[Terms].explained_in([]) == []
        assert await repos[Terms].of_member(sample.ada.id) == [one, two]


@pytest.mark.parametrize(
    ("typed", "words"), [("HEA", ["head", "head of 10%"]), ("%", ["head of 10%"]), ("_", []), ("!", []), ("", ["head"])]
)
async def test_terms_like_what_is_typed(store: Store, typed: str, words: list[str]) -> None:
    """Anywhere in the word, letter for letter."""
    async with store.write() as repos:
        sample = await club(repos)
        for word in ("head of 10%", "head", "tail"):
            await repos[Terms].add(term(sample, word))
        found = await repos[Terms].like(sample.club.id, typed, 2 if typed else 1)
        assert [one.word for one in found] == words


async def test_explanations_change_hands(store: Store) -> None:
    """With everything else of a member who is linked, and back."""
    async with store.write() as repos:
        sample = await club(repos)
        kept = await repos[Terms].add(term(sample, "head"))
        one = await repos[Terms].explain(said(sample, kept, "first"))
        hers = await repos[Ownership].of(sample.ada.id)
        assert hers["explanations.member_id"] == (one.id,)
        await repos[Ownership].move(hers, sample.ada.id, sample.bob.id)
        assert await repos[Terms].of_member(sample.bob.id) == [replace(one, member_id=sample.bob.id)]
        await repos[Ownership].move({"explanations.member_id": (one.id,)}, sample.bob.id, sample.ada.id)
        assert await repos[Terms].of_member(sample.ada.id) == [one]
