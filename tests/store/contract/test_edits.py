"""Posts that change in the outbox: the newest content always gets there, and only once it stands is it edited."""

from dataclasses import replace

import pytest

from bot.chat.place import Place
from bot.chat.post import Picture, Post
from bot.outbox.model import OutboxRow, Outcome
from bot.outbox.repository import Outbox
from bot.ports import Store
from bot.store.repositories import Repositories
from tests.store.samples import MINUTE, NOW, Sample, club

STANDS = Place("console", "here", "club", "", "17")


def _ballot(sample: Sample, title: str) -> OutboxRow:
    picture = Picture(title.encode() * 1000, "a picture")
    return sample.row("ballot", post=Post(title=title, picture=picture))


def _sent(row: OutboxRow) -> OutboxRow:
    return replace(row, outcome=Outcome.SENT, sent=STANDS, sent_at=NOW)


async def _posted(store: Store) -> Sample:
    """A club whose ballot is posted."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Outbox].refresh(_ballot(sample, "first"), NOW)
        await repos[Outbox].record([_sent(await _claimed(repos))])
    return sample


async def _claimed(repos: Repositories, late: int = 0) -> OutboxRow:
    now = NOW + late * MINUTE
    (row,) = await repos[Outbox].claim(now, now + MINUTE, "me", 9)
    return row


async def _now(repos: Repositories) -> OutboxRow:
    return (await repos[Outbox].keyed(["ballot"]))["ballot"]


async def test_a_new_row_is_added(store: Store) -> None:
    """It waits for its due time and shows its post."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Outbox].refresh(_ballot(sample, "one"), NOW + MINUTE)
        row = await _now(repos)
        assert row == replace(_ballot(sample, "one"), id=row.id)


async def test_a_sent_row_waits_again_and_knows_where_it_stands(store: Store) -> None:
    """With the new post, at the later time, as a fresh attempt; when it was first sent is kept."""
    sample = await _posted(store)
    async with store.write() as repos:
        await repos[Outbox].refresh(_ballot(sample, "second"), NOW + 3 * MINUTE)
        row = await _now(repos)
        assert (row.post.title, row.due, row.outcome) == ("second", NOW + 3 * MINUTE, Outcome.WAITING)
        assert (row.sent, row.sent_at, row.attempts, row.first_try) == (STANDS, NOW, 0, None)
        edited = replace(_sent(await _claimed(repos, late=3)), sent_at=NOW + 3 * MINUTE)
        await repos[Outbox].record([edited])
        assert ((await _now(repos)).outcome, (await _now(repos)).sent_at) == (Outcome.SENT, NOW)


async def test_a_waiting_row_keeps_its_time(store: Store) -> None:
    """Many votes in a row do not put the edit off again and again."""
    sample = await _posted(store)
    async with store.write() as repos:
        await repos[Outbox].refresh(_ballot(sample, "second"), NOW + 3 * MINUTE)
        await repos[Outbox].refresh(_ballot(sample, "third"), NOW + 5 * MINUTE)
        row = await _now(repos)
        assert (row.post.title, row.due) == ("third", NOW + 3 * MINUTE)


async def test_an_unknown_first_attempt_is_still_looked_up(store: Store) -> None:
    """A new post for a row that may have been posted unrecorded does not make the bot forget that attempt."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Outbox].refresh(_ballot(sample, "one"), NOW)
        tried = await _claimed(repos)
        await repos[Outbox].record([replace(tried, due=NOW + MINUTE)])
        await repos[Outbox].refresh(_ballot(sample, "two"), NOW + 2 * MINUTE)
        row = await _now(repos)
        assert (row.post.title, row.first_try, row.sent) == ("two", NOW, None)


async def test_content_that_changed_while_it_was_sent_is_sent_too(store: Store) -> None:
    """The older attempt is recorded with its place, and the row waits again with the newer post, free to be claimed."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Outbox].refresh(_ballot(sample, "old"), NOW)
        sending = await _claimed(repos)
        await repos[Outbox].refresh(_ballot(sample, "new"), NOW + 2 * MINUTE)
        assert await repos[Outbox].claim(NOW, NOW + MINUTE, "other", 9) == []  # one attempt at a time
        await repos[Outbox].record([_sent(sending)])
        row = await _now(repos)
        assert (row.post.title, row.outcome, row.claimed_until, row.sent) == ("new", Outcome.WAITING, None, STANDS)
        again = await _claimed(repos, late=2)
        assert again.post.title == "new"
        await repos[Outbox].record([_sent(again)])
        assert (await _now(repos)).outcome is Outcome.SENT


async def test_changed_content_survives_a_crash_of_the_sender(store: Store) -> None:
    """The attempt is never recorded: after the lease the newer post is claimed."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Outbox].refresh(_ballot(sample, "old"), NOW)
        await _claimed(repos)
        await repos[Outbox].refresh(_ballot(sample, "new"), NOW)
        assert (await _claimed(repos, late=1)).post.title == "new"


async def test_amending_changes_only_what_is_there(store: Store) -> None:
    """A row of that key gets the new post; a key without a row stays without."""
    await _posted(store)
    async with store.write() as repos:
        await repos[Outbox].amend({"ballot": Post(title="amended"), "nothing": Post(title="lost")}, NOW + MINUTE)
        assert ((await _now(repos)).post.title, (await _now(repos)).outcome) == ("amended", Outcome.WAITING)
        assert await repos[Outbox].keyed(["nothing"]) == {}


async def test_what_was_never_sent_is_only_worded_anew(store: Store) -> None:
    """A row that was given up or dropped says something else and is not tried again; one that waits goes on waiting."""
    async with store.write() as repos:
        sample = await club(repos)
        over = {Outcome.GIVEN_UP, Outcome.DROPPED}
        await repos[Outbox].put([sample.row(one.value, outcome=one, attempts=3) for one in over])
        await repos[Outbox].put([sample.row("waits", due=NOW + MINUTE), sample.row("later", due=NOW + 9 * MINUTE)])
        await repos[Outbox].put([sample.row("sent", outcome=Outcome.SENT, sent=STANDS, sent_at=NOW)])
        names = ["waits", "later", "sent", *(one.value for one in over)]
        await repos[Outbox].amend({name: Post(title="new") for name in names}, NOW + 2 * MINUTE)
        rows = await repos[Outbox].keyed(names)
        assert {row.post.title for row in rows.values()} == {"new"}
        assert {rows[one.value].outcome for one in over} == over
        assert {rows[one.value].attempts for one in over} == {3}
        assert (rows["waits"].due, rows["sent"].outcome) == (NOW + MINUTE, Outcome.WAITING)
        assert [row.key for row in await repos[Outbox].unsent(sample.club.id)] == ["waits", "later"]
        assert await repos[Outbox].unsent(sample.club.id + 1) == []


@pytest.mark.parametrize("outcome", list(Outcome))
async def test_what_shows_the_same_already_is_left_alone(store: Store, outcome: Outcome) -> None:
    """A vote that changes no count edits no ballot; what never came to be shown gets its chance again."""
    sample = await _posted(store)
    async with store.write() as repos:
        if outcome is not Outcome.SENT:
            await repos[Outbox].refresh(_ballot(sample, "changed"), NOW)
            await repos[Outbox].record([replace(await _claimed(repos), outcome=outcome)])
        before = await _now(repos)
        await repos[Outbox].refresh(replace(before, due=NOW + MINUTE), NOW + MINUTE)
        await repos[Outbox].amend({"ballot": before.post}, NOW + MINUTE)
        tried_again = outcome in (Outcome.GIVEN_UP, Outcome.DROPPED)
        assert (await _now(repos) == before) == (not tried_again)
        assert ((await _now(repos)).outcome is Outcome.WAITING) == (tried_again or outcome is Outcome.WAITING)
