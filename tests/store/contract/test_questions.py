"""Questions, the voices for them, and the messages made of them."""

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from bot.club.members.belongings import Ownership
from bot.club.members.repository import Members
from bot.features.questions.model import Inquiry, Question
from bot.features.questions.repository import Inquiries, Questions
from bot.ports import Store, StoreBusy
from bot.store.repositories import Repositories
from tests.store.samples import DAY, MINUTE, NOW, Sample, club


def asked(sample: Sample, text: str = "Why six layers?", **more: object) -> Question:
    """A question of Ada's, not kept yet."""
    values: dict[str, object] = {
        "club_id": sample.club.id,
        "round_id": sample.round.id,
        "paper_id": sample.paper.id,
        "member_id": sample.ada.id,
        "text": text,
        "at": NOW,
    }
    return Question(**(values | more))  # type: ignore[arg-type]  # a test passes what a Question takes


def inquiry(sample: Sample, **more: object) -> Inquiry:
    """A message about the round's paper, not kept yet."""
    values = {"club_id": sample.club.id, "round_id": sample.round.id, "paper_id": sample.paper.id, "at": NOW}
    return Inquiry(**(values | more))  # type: ignore[arg-type]  # a test passes what an Inquiry takes


async def _voices(repos: Repositories, *questions: Question) -> list[set[int]]:
    found = await repos[Questions].voices([one.id for one in questions])
    return [set(found[one.id]) for one in questions]


async def test_questions_come_back_as_they_were_put(store: Store) -> None:
    """By number, by round oldest first, by member; what is saved again is changed."""
    async with store.write() as repos:
        sample = await club(repos)
        late, early = await repos[Questions].put(asked(sample, "Late 🦉?", at=NOW + MINUTE), asked(sample, "Early?"))
        assert await repos[Questions].of_rounds([sample.round.id, sample.next_round.id]) == [early, late]
        assert await repos[Questions].of_member(sample.ada.id) == [early, late]
        assert await repos[Questions].of_member(sample.bob.id) == []
        message = await repos[Inquiries].put(inquiry(sample))
        (sent,) = await repos[Questions].put(replace(early, inquiry_id=message.id))
        assert await repos[Questions].get([early.id, 999]) == {early.id: sent}
        assert await repos[Questions].get([]) == {}
        assert await repos[Questions].of_rounds([]) == []


async def test_the_same_words_are_asked_once(store: Store) -> None:
    """About one paper of a round; about another paper, or in another round, they are another question."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Questions].put(
            asked(sample),
            asked(sample, paper_id=sample.other.id),
            asked(sample, round_id=sample.next_round.id),
        )
    with pytest.raises((IntegrityError, StoreBusy)):  # on PostgreSQL two changes may have met
        async with store.write() as repos:
            await repos[Questions].put(asked(sample, "  WHY six\nlayers", member_id=sample.bob.id))


async def test_voices_are_replaced_among_those_shown(store: Store) -> None:
    """One voice each, however often it is given; questions that were not shown keep theirs."""
    async with store.write() as repos:
        sample = await club(repos)
        one, two, hidden = await repos[Questions].put(asked(sample, "1"), asked(sample, "2"), asked(sample, "3"))
        shown = [one.id, two.id]
        for _ in range(2):
            await repos[Questions].speak(sample.club.id, sample.bob.id, [one.id, hidden.id], [*shown, hidden.id], NOW)
        await repos[Questions].speak(sample.club.id, sample.ada.id, shown, shown, NOW)
        assert await _voices(repos, one, two, hidden) == [
            {sample.ada.id, sample.bob.id},
            {sample.ada.id},
            {sample.bob.id},
        ]
        await repos[Questions].speak(sample.club.id, sample.bob.id, [two.id], shown, NOW + DAY)
        assert (await _voices(repos, one, two, hidden))[2] == {sample.bob.id}
        assert await repos[Questions].voices_of(sample.bob.id) == {two.id: NOW + DAY, hidden.id: NOW}
        await repos[Questions].speak(sample.club.id, sample.bob.id, [two.id], shown, NOW + 2 * DAY)
        assert (await repos[Questions].voices_of(sample.bob.id))[two.id] == NOW + DAY
        await repos[Questions].speak(sample.club.id, sample.bob.id, (), shown, NOW)
        assert await _voices(repos, one, two, hidden) == [{sample.ada.id}, {sample.ada.id}, {sample.bob.id}]
        assert await repos[Questions].voices([]) == {}


async def test_a_removed_question_takes_its_voices_along(store: Store) -> None:
    """Its number never comes back, so an old menu cannot mean another question."""
    async with store.write() as repos:
        sample = await club(repos)
        (one,) = await repos[Questions].put(asked(sample))
        await repos[Questions].speak(sample.club.id, sample.bob.id, [one.id], [one.id], NOW)
        await repos[Questions].remove(one)
        assert await repos[Questions].voices_of(sample.bob.id) == {}
        (two,) = await repos[Questions].put(asked(sample))
        assert two.id != one.id


async def test_inquiries_come_back_as_they_were_put(store: Store) -> None:
    """By number, by round, by volunteer."""
    async with store.write() as repos:
        sample = await club(repos)
        message = await repos[Inquiries].put(inquiry(sample))
        assert await repos[Inquiries].get(message.id) == message
        filed = replace(
            message,
            member_id=sample.bob.id,
            taken_at=NOW,
            answers="Because 🦉\nof that.",
            answered_by="The author",
            filed_at=NOW + DAY,
        )
        assert await repos[Inquiries].put(filed) == filed
        assert await repos[Inquiries].get(message.id) == filed
        assert await repos[Inquiries].get(999) is None
        assert await repos[Inquiries].of_rounds([sample.round.id]) == [filed]
        assert await repos[Inquiries].of_rounds([sample.next_round.id]) == []
        assert await repos[Inquiries].of_rounds([]) == []
        assert await repos[Inquiries].of_member(sample.bob.id) == [filed]
        assert await repos[Inquiries].of_member(sample.ada.id) == []


async def test_questions_and_messages_change_their_owner(store: Store) -> None:
    """And back; what is not the giver's stays."""
    async with store.write() as repos:
        sample = await club(repos)
        ada, bob = sample.ada.id, sample.bob.id
        (one,) = await repos[Questions].put(asked(sample))
        message = await repos[Inquiries].put(inquiry(sample, member_id=ada, taken_at=NOW))
        before = await repos[Ownership].of(ada)
        assert (before["questions.member_id"], before["inquiries.member_id"]) == ((one.id,), (message.id,))
        await repos[Ownership].move(before, ada, bob)
        moved = await repos[Ownership].of(bob)
        assert (moved["questions.member_id"], moved["inquiries.member_id"]) == ((one.id,), (message.id,))
        await repos[Ownership].move({"questions.member_id": (one.id,)}, ada, bob)
        await repos[Ownership].move(before, bob, ada)
        assert await repos[Ownership].of(ada) == before


async def test_voices_are_added_and_removed_as_they_were_given(store: Store) -> None:
    """One that is there stays; one given at another moment is another; a question that is gone has none."""
    async with store.write() as repos:
        sample = await club(repos)
        (one,) = await repos[Questions].put(asked(sample))
        given = {one.id: NOW, 999: NOW}
        await repos[Questions].add_voices(sample.club.id, sample.bob.id, given)
        await repos[Questions].add_voices(sample.club.id, sample.bob.id, {one.id: NOW + DAY})
        await repos[Questions].add_voices(sample.club.id, sample.bob.id, {})
        assert await repos[Questions].voices_of(sample.bob.id) == {one.id: NOW}
        await repos[Questions].remove_voices(sample.bob.id, {one.id: NOW + DAY})
        assert await repos[Questions].voices_of(sample.bob.id) == {one.id: NOW}
        await repos[Questions].remove_voices(sample.bob.id, given)
        assert await repos[Questions].voices_of(sample.bob.id) == {}


async def test_forgetting_an_asker_and_a_volunteer(store: Store) -> None:
    """Words and names go; answers, the others' words and everybody's voices stay. Two forgotten questions may be."""
    async with store.write() as repos:
        sample = await club(repos)
        one, two, other = await repos[Questions].put(
            asked(sample, "1"), asked(sample, "2"), asked(sample, "3", member_id=sample.bob.id)
        )
        every = [one.id, two.id, other.id]
        await repos[Questions].speak(sample.club.id, sample.ada.id, every, every, NOW)
        filed = inquiry(sample, member_id=sample.ada.id, taken_at=NOW, answers="Because.", filed_at=NOW)
        message = await repos[Inquiries].put(filed)
        await repos[Members].forget(sample.ada)
        assert await repos[Questions].of_rounds([sample.round.id]) == [other]
        gone = (await repos[Questions].get([one.id]))[one.id]
        assert (gone.text, gone.member_id) == ("", None)
        left = await repos[Inquiries].get(message.id)
        assert left == replace(filed, id=message.id, member_id=None, taken_at=None)
        assert await _voices(repos, other) == [{sample.ada.id}]
