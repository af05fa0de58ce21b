"""What members hand in."""

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.ports import Store, StoreDown
from tests.store.samples import MINUTE, NOW, club


async def test_a_note_comes_back_as_it_was_saved(store: Store) -> None:
    """Every field of a note survives an edit, long and foreign text included."""
    async with store.write() as repos:
        sample = await club(repos)
        note = await repos[Notes].put(sample.note())
        edited = replace(
            note,
            fields={"z": "読書 🦉\n" * 20_000, "a": ""},
            edited_at=NOW + MINUTE,
            late=True,
            member_id=sample.bob.id,
        )
        assert await repos[Notes].put(edited) == edited
    async with store.read() as repos:
        assert await repos[Notes].get(note.id) == edited
        found = await repos[Notes].get(note.id)
        assert list(found.fields if found else ()) == ["z", "a"]
        assert await repos[Notes].get(404_404_404) is None
        assert await repos[Notes].several([404_404_404, note.id]) == {note.id: edited}
        assert await repos[Notes].several([]) == {}


@pytest.mark.parametrize("kind", [NoteKind.SUMMARY, NoteKind.CRITIQUE])
async def test_a_member_has_one_summary_and_one_critique_of_a_paper(store: Store, kind: NoteKind) -> None:
    """A second one of the kind is refused by the database itself."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Notes].put(sample.note(kind))
        await repos[Notes].put(sample.note(kind, paper_id=sample.other.id))
        await repos[Notes].put(sample.note(kind, member_id=sample.bob.id))
    with pytest.raises((IntegrityError, StoreDown)):
        async with store.write() as repos:
            await repos[Notes].put(sample.note(kind))


async def test_questions_may_be_many(store: Store) -> None:
    """Of every other kind a member may have several; the latest is found."""
    async with store.write() as repos:
        sample = await club(repos)
        asked = [await repos[Notes].put(sample.note(NoteKind.QUESTION)) for _ in range(3)]
        found = await repos[Notes].find(sample.round.id, sample.paper.id, sample.ada.id, NoteKind.QUESTION)
        assert found == asked[-1]


async def test_a_note_is_found_by_round_paper_member_and_kind(store: Store) -> None:
    """All four must fit."""
    async with store.write() as repos:
        sample = await club(repos)
        note = await repos[Notes].put(sample.note())
        here = (sample.round.id, sample.paper.id, sample.ada.id, NoteKind.SUMMARY)
        assert await repos[Notes].find(*here) == note
        for n, other in enumerate((sample.next_round.id, sample.other.id, sample.bob.id, NoteKind.CRITIQUE)):
            asked = [other if n == m else part for m, part in enumerate(here)]
            assert await repos[Notes].find(*asked) is None  # type: ignore[arg-type]  # each in its place


async def test_a_removed_number_never_comes_back(store: Store) -> None:
    """After the newest note was removed, the next one has a new number, so an old button means nothing."""
    async with store.write() as repos:
        sample = await club(repos)
        note = await repos[Notes].put(sample.note())
        await repos[Notes].remove(note)
        assert await repos[Notes].get(note.id) is None
        assert (await repos[Notes].put(sample.note())).id > note.id


async def test_the_notes_of_rounds_and_of_a_member(store: Store) -> None:
    """Of rounds oldest first; of a member newest first, page by page."""
    async with store.write() as repos:
        sample = await club(repos)
        late = await repos[Notes].put(sample.note(at=NOW + MINUTE))
        early = await repos[Notes].put(sample.note(NoteKind.CRITIQUE))
        other = await repos[Notes].put(sample.note(round_id=sample.next_round.id))
        assert await repos[Notes].of_rounds([sample.round.id]) == [early, late]
        assert await repos[Notes].of_rounds([]) == []
        assert await repos[Notes].of_member(sample.ada.id, 9) == [other, early, late]
        assert await repos[Notes].of_member(sample.ada.id, 1, before=other.id) == [early]
        assert await repos[Notes].of_member(sample.bob.id, 9) == []


async def test_what_was_handed_in_is_told_by_round_and_member(store: Store) -> None:
    """Kinds by member; a round nobody handed anything in for is there, empty."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Notes].put(sample.note())
        await repos[Notes].put(sample.note(NoteKind.CRITIQUE))
        await repos[Notes].put(sample.note(NoteKind.TERM, member_id=sample.bob.id))
        rounds = [sample.round.id, sample.next_round.id]
        assert await repos[Notes].handed_in(rounds) == {
            sample.round.id: {
                sample.ada.id: {NoteKind.SUMMARY, NoteKind.CRITIQUE},
                sample.bob.id: {NoteKind.TERM},
            },
            sample.next_round.id: {},
        }
        assert await repos[Notes].handed_in([]) == {}


async def test_a_removed_note_comes_back_under_its_number(store: Store) -> None:
    """Just as it was; the next new note gets another number."""
    async with store.write() as repos:
        sample = await club(repos)
        note = await repos[Notes].put(sample.note())
        await repos[Notes].remove(note)
        await repos[Notes].bring_back(note)
        assert await repos[Notes].get(note.id) == note
        assert (await repos[Notes].put(sample.note(NoteKind.QUESTION))).id != note.id
