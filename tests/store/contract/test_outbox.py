"""Rows to be posted: put, claimed, recorded."""

import asyncio
import random
from dataclasses import replace

import pytest

from bot.chat.place import Place
from bot.chat.post import Post
from bot.club.rounds.repository import Rounds
from bot.outbox.model import OutboxKind, OutboxRow, Outcome
from bot.outbox.repository import Outbox
from bot.ports import Store
from bot.store.repositories import Repositories
from tests.store.samples import DAY, HOME, MINUTE, NOW, Sample, account, club

SENT = Place("console", "here", "club", "thread", "message")


async def _claim(repos: Repositories, late: int = 0, most: int = 99) -> list[OutboxRow]:
    return await repos[Outbox].claim(NOW + late * MINUTE, NOW + (late + 5) * MINUTE, f"me{late}", most)


def _sent(row: OutboxRow) -> OutboxRow:
    return replace(row, outcome=Outcome.SENT, sent=SENT, sent_at=NOW)


async def test_a_row_comes_back_as_it_was_put(store: Store) -> None:
    """Every field of a row survives; a second row of the same key changes nothing."""
    async with store.write() as repos:
        sample = await club(repos)
        row = sample.row(
            "full",
            kind=OutboxKind.DIRECT,
            account=account("ada", "de", "Europe/Berlin"),
            after="elsewhere",
            follows="another",
            moment=NOW - MINUTE,
            attempts=2,
            first_try=NOW - 2 * MINUTE,
            outcome=Outcome.GIVEN_UP,
            sent=SENT,
            sent_at=NOW,
            problem="no right to post 🦉",
        )
        await repos[Outbox].put([row])
        await repos[Outbox].put([sample.row("full"), sample.row("other")])
        await repos[Outbox].put([])
        found = await repos[Outbox].keyed(["full", "other", "missing"])
        assert set(found) == {"full", "other"}
        assert found["full"] == replace(row, id=found["full"].id)
        assert await repos[Outbox].keyed([]) == {}


async def test_due_rows_are_claimed_oldest_first(store: Store) -> None:
    """As many as asked, by due time and then as they were put; each attempt is counted and its first time kept."""
    async with store.write() as repos:
        sample = await club(repos)
        due = {"late": NOW + MINUTE, "second": NOW, "third": NOW, "first": NOW - MINUTE}
        await repos[Outbox].put([sample.row(key, due=at) for key, at in due.items()])
        assert await repos[Outbox].due(NOW, 99) == 3
        assert await repos[Outbox].due(NOW, 2) == 2
        claimed = await _claim(repos, most=2)
        assert [row.key for row in claimed] == ["first", "second"]
        for row in claimed:
            lease = (row.attempts, row.first_try, row.claimed_until, row.claimed_by)
            assert lease == (1, NOW, NOW + 5 * MINUTE, "me0")
        assert [row.key for row in await _claim(repos)] == ["third"]
        assert await _claim(repos) == []
        assert await repos[Outbox].due(NOW, 99) == 0


async def test_a_lease_that_ran_out_is_claimed_again(store: Store) -> None:
    """The second attempt counts up; the time of the first stays."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Outbox].put([sample.row("row")])
        await _claim(repos)
        assert await _claim(repos, late=4) == []
        (again,) = await _claim(repos, late=5)
        assert (again.attempts, again.first_try, again.claimed_by) == (2, NOW, "me5")


async def test_what_became_of_a_row_is_recorded(store: Store) -> None:
    """Outcome, place, times and problem are kept and the claim is given back; a row put off comes again later."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Outbox].put([sample.row("sent"), sample.row("later")])
        sent, later = await _claim(repos)
        put_off = replace(later, due=NOW + 9 * MINUTE, problem="busy", attempts=0, first_try=None)
        await repos[Outbox].record([_sent(sent), put_off])
        await repos[Outbox].record([])
        free = {"claimed_until": None, "claimed_by": ""}
        assert await repos[Outbox].keyed(["sent", "later"]) == {
            "sent": replace(_sent(sent), **free),  # type: ignore[arg-type]  # both are fields of the row
            "later": replace(put_off, **free),  # type: ignore[arg-type]  # both are fields of the row
        }
        assert await _claim(repos) == []
        assert [row.key for row in await _claim(repos, late=9)] == ["later"]


async def test_a_row_waits_for_the_row_it_follows(store: Store) -> None:
    """Not while that one waits or is being sent; then it may go, whatever became of the other, or if there is none."""
    async with store.write() as repos:
        sample = await club(repos)
        for outcome in (Outcome.SENT, Outcome.DROPPED, Outcome.GIVEN_UP):
            before = f"before {outcome}"
            await repos[Outbox].put([sample.row(f"after {outcome}", after=before), sample.row(before)])
            (first,) = await _claim(repos)
            assert first.key == before
            assert await repos[Outbox].due(NOW, 9) == 0
            await repos[Outbox].record([replace(first, outcome=outcome)])
            (second,) = await _claim(repos)
            assert second.key == f"after {outcome}"
            await repos[Outbox].record([_sent(second)])
        await repos[Outbox].put([sample.row("orphan", after="never put")])
        assert [row.key for row in await _claim(repos)] == ["orphan"]


@pytest.mark.parametrize("outcome", [Outcome.SENT, Outcome.DROPPED, Outcome.GIVEN_UP])
async def test_posts_come_in_their_order(store: Store, outcome: Outcome) -> None:
    """What follows waits while the other waits or is being sent, though put and due before; nobody rings for it."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Outbox].put(
            [
                sample.row("third", follows="second", due=NOW - 2 * MINUTE),
                sample.row("second", follows="first", due=NOW - MINUTE),
                sample.row("first"),
            ]
        )
        for key in ("first", "second", "third"):
            (row,) = await _claim(repos)
            assert row.key == key
            assert await _claim(repos) == []
            assert await repos[Outbox].due(NOW, 9) == 0
            assert await repos[Rounds].next_due() == row.claimed_until
            await repos[Outbox].record([replace(row, outcome=outcome, sent=SENT if outcome is Outcome.SENT else None)])
        assert await repos[Rounds].next_due() is None


async def test_what_follows_waits_through_failed_attempts_and_no_edits(store: Store) -> None:
    """While the other is put off, its turn has not come; once it was sent, that it is edited holds nothing up."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Outbox].put([sample.row("digest", follows="reveal"), sample.row("reveal")])
        (reveal,) = await _claim(repos)
        await repos[Outbox].record([replace(reveal, due=NOW + 5 * MINUTE)])
        assert await _claim(repos, late=4) == []
        (reveal,) = await _claim(repos, late=5)
        await repos[Outbox].record([_sent(reveal)])
        await repos[Outbox].refresh(sample.row("reveal", post=Post(title="edited")), NOW + 9 * MINUTE)
        assert [row.key for row in await _claim(repos, late=5)] == ["digest"]


async def test_what_follows_nothing_that_is_there_goes(store: Store) -> None:
    """The other never was, or was withdrawn; a row that was put before rows had an order follows none."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Outbox].put([sample.row("orphan", follows="never put"), sample.row("plain")])
        await repos[Outbox].put([sample.row("later", due=NOW + MINUTE), sample.row("left", follows="later")])
        assert [row.key for row in await _claim(repos)] == ["orphan", "plain"]
        await repos[Outbox].withdraw(["later"])
        assert [row.key for row in await _claim(repos)] == ["left"]


async def test_many_claimers_keep_the_order(store: Store) -> None:
    """Five processes empty a box of chains put in any order: none ever sends a row before the one it follows."""
    chains = [[f"{place}-{number}" for number in range(6)] for place in range(8)]
    async with store.write() as repos:
        sample = await club(repos)
        rows = [sample.row(key, follows=before) for chain in chains for before, key in zip(["", *chain], chain)]  # noqa: B905  # the last follows nothing
        random.Random(5).shuffle(rows)
        await repos[Outbox].put(rows)
    sent: list[str] = []

    async def claimer() -> None:
        while len(sent) < len(rows):
            async with store.write() as repos:
                claimed = await _claim(repos, most=3)
            await asyncio.sleep(0)
            sent.extend(row.key for row in claimed)
            async with store.write() as repos:
                await repos[Outbox].record([_sent(row) for row in claimed])

    await asyncio.gather(*(claimer() for _ in range(5)))
    assert [[key for key in sent if key in chain] for chain in chains] == chains


async def test_a_closed_club_drops_what_nobody_holds(store: Store) -> None:
    """Rows that are being sent, are sent, or belong to another club stay as they are."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        await repos[Outbox].put([one.row("held")])
        await _claim(repos)
        done = one.row("done", outcome=Outcome.SENT)
        await repos[Outbox].put([one.row("free"), done, replace(two.row("theirs"), place=HOME)])
        await repos[Outbox].drop(one.club.id)
        found = await repos[Outbox].keyed(["held", "free", "done", "theirs"])
        assert {key: row.outcome for key, row in found.items()} == {
            "held": Outcome.WAITING,
            "free": Outcome.DROPPED,
            "done": Outcome.SENT,
            "theirs": Outcome.WAITING,
        }


async def test_a_home_that_leaves_drops_its_own_rows(store: Store) -> None:
    """The rows of the club's other homes stay."""
    async with store.write() as repos:
        sample = await club(repos)
        other = Place("discord", "here", "club")
        await repos[Outbox].put([sample.row("here"), sample.row("there", place=other)])
        await repos[Outbox].drop(sample.club.id, other)
        found = await repos[Outbox].keyed(["here", "there"])
        assert {key: row.outcome for key, row in found.items()} == {"here": Outcome.WAITING, "there": Outcome.DROPPED}


async def test_rows_are_claimed_platform_by_platform(store: Store) -> None:
    """By the place they go to or, directly, by the person's account; names that begin alike are not alike."""
    async with store.write() as repos:
        sample = await club(repos)
        places = {name: Place(name, "here", "club") for name in ("slack", "slack-2", 'sl"ack', "söack")}
        await repos[Outbox].put([sample.row(name, place=place) for name, place in places.items()])
        direct = sample.row("direct", kind=OutboxKind.DIRECT, place=places["slack"], account=account("ada"))
        await repos[Outbox].put([direct])

        async def claimed(**where: list[str]) -> list[str]:
            rows = await repos[Outbox].claim(NOW, NOW + MINUTE, "me", 9, **where)
            return [row.key for row in rows]

        assert await claimed(on=[]) == []
        assert await claimed(on=["slack"]) == ["slack"]
        assert await claimed(on=["console"]) == ["direct"]
        assert await claimed(besides=["slack-2", "söack"]) == ['sl"ack']
        assert await claimed(on=["söack", "slack-2"]) == ["slack-2", "söack"]
        assert await claimed() == []


async def test_the_latest_rows_of_a_club(store: Store) -> None:
    """Newest due first, so many, of that club only."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        await repos[Outbox].put([one.row(str(n), due=NOW + n * MINUTE) for n in range(4)])
        await repos[Outbox].put([two.row("theirs")])
        assert [row.key for row in await repos[Outbox].latest(one.club.id, 3)] == ["3", "2", "1"]
        assert [row.key for row in await repos[Outbox].latest(one.club.id, 3, NOW + MINUTE)] == ["1", "0"]


async def test_rows_are_withdrawn(store: Store) -> None:
    """Waiting ones that nobody holds and that were never sent are gone, and may be put again; all others stay."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Outbox].put([sample.row("held"), sample.row("sent")])
        sent = next(row for row in await _claim(repos) if row.key == "sent")
        await repos[Outbox].record([_sent(sent)])
        await repos[Outbox].put([sample.row("ahead", due=NOW + MINUTE), sample.row("other", due=NOW + MINUTE)])
        again = sample.row("edited")
        await repos[Outbox].put([replace(again, outcome=Outcome.WAITING, sent=SENT)])
        await repos[Outbox].withdraw(["held", "sent", "ahead", "edited", "missing"])
        await repos[Outbox].withdraw([])
        left = await repos[Outbox].keyed(["held", "sent", "ahead", "other", "edited"])
        assert sorted(left) == ["edited", "held", "other", "sent"]
        await repos[Outbox].put([sample.row("ahead")])
        assert [row.key for row in await _claim(repos)] == ["edited", "ahead"]


async def test_direct_messages_of_a_home_find_another(store: Store) -> None:
    """Waiting ones of that club and home alone; they follow no row of the old home any more."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        old, new = Place("slack", "here", "club"), Place("discord", "here", "club")
        direct = {"kind": OutboxKind.DIRECT, "account": account("ada"), "place": old, "after": "pick"}
        await repos[Outbox].put(
            [
                one.row("moves", **direct),
                one.row("elsewhere", **(direct | {"place": HOME})),
                one.row("post", place=old, after="pick"),
                one.row("done", **direct, outcome=Outcome.SENT),
                two.row("theirs", **direct),
            ]
        )
        await repos[Outbox].readdress(one.club.id, old, new)
        found = await repos[Outbox].keyed(["moves", "elsewhere", "post", "done", "theirs"])
        assert {key: (row.place, row.after) for key, row in found.items()} == {
            "moves": (new, ""),
            "elsewhere": (HOME, "pick"),
            "post": (old, "pick"),
            "done": (old, "pick"),
            "theirs": (old, "pick"),
        }


async def test_a_channel_numbered_anew_keeps_its_rows(store: Store) -> None:
    """What goes there, to its threads, and what stands there; another channel's and another club's rows stay."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        old, new = Place("slack", "here", "C1"), Place("slack", "here", "C2")
        inside, longer = Place("slack", "here", "C1", "7"), Place("slack", "here", "C12")
        stood = Place("slack", "here", "C1", "7", "8")
        await repos[Outbox].put(
            [
                one.row("waits", place=old),
                one.row("inside", place=inside, outcome=Outcome.SENT, sent=stood),
                one.row("longer", place=longer),
                two.row("theirs", place=old),
            ]
        )
        await repos[Outbox].renumber(one.club.id, old, new)
        found = await repos[Outbox].keyed(["waits", "inside", "longer", "theirs"])
        assert {key: row.place for key, row in found.items()} == {
            "waits": new,
            "inside": Place("slack", "here", "C2", "7"),
            "longer": longer,
            "theirs": old,
        }
        assert found["inside"].sent == Place("slack", "here", "C2", "7", "8")


async def test_two_claimers_never_hold_the_same_row(store: Store) -> None:
    """Five claimers at once empty the box: every row once, nothing left."""
    async with store.write() as repos:
        sample: Sample = await club(repos)
        await repos[Outbox].put([sample.row(str(n)) for n in range(200)])

    async def claimer() -> list[str]:
        keys: list[str] = []
        while True:
            async with store.write() as repos:
                rows = await _claim(repos, most=7)
                await asyncio.sleep(0)
            if not rows:
                return keys
            keys += [row.key for row in rows]

    claimed = [key for keys in await asyncio.gather(*(claimer() for _ in range(5))) for key in keys]
    assert sorted(claimed) == sorted(map(str, range(200)))


async def test_what_was_withheld_is_found_until_it_is_read(store: Store) -> None:
    """Letters whose readers were away, by due time; not what was dropped for another reason, nor what was read."""
    async with store.write() as repos:
        sample = await club(repos)
        letter = OutboxRow(
            key="k0",
            club_id=sample.club.id,
            kind=OutboxKind.DIRECT,
            place=HOME,
            account=account(),
            post=Post(),
            due=NOW,
        )
        await repos[Outbox].put(replace(letter, key=f"k{n}", due=NOW + n * MINUTE) for n in range(3))
        claimed = await repos[Outbox].claim(NOW + DAY, NOW + 2 * DAY, "me", 9)
        why = dict(zip(("k0", "k1", "k2"), ("away", "directs-closed", "away"), strict=True))
        await repos[Outbox].record([replace(one, outcome=Outcome.DROPPED, problem=why[one.key]) for one in claimed])
        assert [one.key for one in await repos[Outbox].withheld(sample.club.id, NOW)] == ["k0", "k2"]
        assert [one.key for one in await repos[Outbox].withheld(sample.club.id, NOW + MINUTE)] == ["k2"]
        await repos[Outbox].mark_read("k2")
        await repos[Outbox].mark_read("k1")
        assert [one.key for one in await repos[Outbox].withheld(sample.club.id, NOW)] == ["k0"]
        assert (await repos[Outbox].keyed(["k1"]))["k1"].problem == "directs-closed"
