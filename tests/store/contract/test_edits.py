"""Edits in the outbox: the newest content always gets there."""

from dataclasses import replace

from bot.books import Books
from bot.delivery import OutboxKind, OutboxRow, Outcome
from bot.ports import Store
from bot.post import Picture, Post
from tests.store.samples import MINUTE, NOW, Sample, club


def _edit(sample: Sample, title: str, late: int = 0) -> OutboxRow:
    picture = Picture(title.encode() * 1000, "a picture")
    return sample.row(
        "edit",
        kind=OutboxKind.EDIT,
        after="ballot",
        post=Post(title=title, picture=picture),
        due=NOW + late * MINUTE,
    )


async def _begin(store: Store) -> Sample:
    """A club whose ballot is posted."""
    async with store.write() as books:
        sample = await club(books)
        await books.outbox.put([sample.row("ballot", outcome=Outcome.SENT)])
    return sample


async def _claimed(books: Books, late: int = 0) -> OutboxRow:
    now = NOW + late * MINUTE
    (row,) = await books.outbox.claim(now, now + MINUTE, "me", 9)
    return row


async def _now(books: Books) -> OutboxRow:
    return (await books.outbox.keyed(["edit"]))["edit"]


async def test_a_new_edit_is_added(store: Store) -> None:
    """It waits for its due time and shows its post."""
    sample = await _begin(store)
    async with store.write() as books:
        await books.outbox.refresh(_edit(sample, "one", late=3))
        row = await _now(books)
        assert row == replace(_edit(sample, "one", late=3), id=row.id)


async def test_a_waiting_edit_keeps_its_time(store: Store) -> None:
    """Many votes in a row do not put the edit off again and again."""
    sample = await _begin(store)
    async with store.write() as books:
        await books.outbox.refresh(_edit(sample, "one", late=3))
        await books.outbox.refresh(_edit(sample, "two", late=5))
        row = await _now(books)
        assert (row.post.title, row.due, row.outcome) == ("two", NOW + 3 * MINUTE, Outcome.WAITING)


async def test_a_sent_edit_is_sent_again(store: Store) -> None:
    """With the new post, at the new time, as a fresh attempt."""
    sample = await _begin(store)
    async with store.write() as books:
        await books.outbox.refresh(_edit(sample, "one"))
        sent = replace(await _claimed(books), outcome=Outcome.SENT, sent_at=NOW)
        await books.outbox.record([sent])
        await books.outbox.refresh(_edit(sample, "two", late=5))
        row = await _now(books)
        assert (row.post.title, row.due, row.outcome) == ("two", NOW + 5 * MINUTE, Outcome.WAITING)
        assert (row.attempts, row.first_try) == (0, None)


async def test_content_that_changed_while_it_was_sent_is_sent_too(store: Store) -> None:
    """The older attempt is recorded, and the row waits again with the newer post, free to be claimed."""
    sample = await _begin(store)
    async with store.write() as books:
        await books.outbox.refresh(_edit(sample, "old"))
        sending = await _claimed(books)
        await books.outbox.refresh(_edit(sample, "new", late=2))
        assert await books.outbox.claim(NOW, NOW + MINUTE, "other", 9) == []  # one attempt at a time
        await books.outbox.record([replace(sending, outcome=Outcome.SENT, sent_at=NOW)])
        row = await _now(books)
        assert (row.post.title, row.outcome, row.claimed_until) == ("new", Outcome.WAITING, None)
        again = await _claimed(books, late=2)
        assert again.post.title == "new"
        await books.outbox.record([replace(again, outcome=Outcome.SENT, sent_at=NOW)])
        assert (await _now(books)).outcome is Outcome.SENT


async def test_changed_content_survives_a_crash_of_the_sender(store: Store) -> None:
    """The attempt is never recorded: after the lease the newer post is claimed."""
    sample = await _begin(store)
    async with store.write() as books:
        await books.outbox.refresh(_edit(sample, "old"))
        await _claimed(books)
        await books.outbox.refresh(_edit(sample, "new"))
        assert (await _claimed(books, late=1)).post.title == "new"


async def test_an_edit_waits_until_its_message_stands(store: Store) -> None:
    """While the message itself is not posted, its edit is not claimed; after that it is."""
    async with store.write() as books:
        sample = await club(books)
        await books.outbox.put([sample.row("ballot")])
        await books.outbox.refresh(_edit(sample, "one"))
        ballot = await _claimed(books)
        assert ballot.key == "ballot"
        await books.outbox.record([replace(ballot, outcome=Outcome.SENT)])
        assert (await _claimed(books)).key == "edit"
