"""Neither home's outage holds the other back; the late one gets its posts when it is back, and they say so."""

import asyncio
from datetime import datetime, timedelta

from adapters.console import Console
from bot.chat.account import Account
from bot.chat.place import Finding, Place
from bot.chat.post import Post
from bot.delivery.relay import OutboxRelay
from bot.features import FEATURES
from bot.outbox.model import CannotPost, NotNow, OutboxKind, OutboxRow, Outcome
from bot.outbox.repository import Outbox
from bot.ports import Store
from tests.two_homes.towns import Towns


async def test_the_late_home_gets_its_posts_when_it_is_back(towns: Towns) -> None:
    """The west posts on time while the east fails; then the east gets card and reminder, marked late, in its thread."""
    await towns.joined()
    await towns.say("ada@west", "/paper nominate 1706.03762")
    await towns.wait(days=5)
    towns.east.fails("east-papers", ConnectionError())
    await towns.wait(days=1, hours=1)
    (card,) = towns.public("west", "Paper of the week")
    assert "I could not post it in time" not in towns.read(card)
    assert not towns.public("east", "Paper of the week")
    audit = await towns.say("ada@west", "/club audit")
    assert "paper of the week on west: due Mon 9 Mar, 09:00 CET, sent Mon 9 Mar, 09:00 CET, on time" in audit
    assert "paper of the week on east: due Mon 9 Mar, 09:00 CET, still trying (ConnectionError)" in audit
    towns.east.mends("east-papers")
    await towns.wait(hours=1)
    (late,) = towns.public("east", "Paper of the week")
    assert "This was due Mon 9 Mar, 09:00" in towns.read(late)
    assert "2 hours late" in await towns.say("zoe@east", "/club audit")
    await towns.wait(days=4)
    (reminder,) = towns.public("east", "There is still time to read")
    assert reminder.within == late.place.thread


async def test_a_home_that_is_closed_does_not_pause_the_club(towns: Towns) -> None:
    """Where one home takes no posts, the organizers are told once and the other home goes on."""
    await towns.joined()
    towns.east.fails("east-papers", CannotPost(Finding(key="not-allowed", ok=False, detail="posting")))
    await towns.say("ada@west", "/paper nominate 1706.03762")
    await towns.wait(days=6, hours=1)
    assert towns.public("west", "Paper of the week")
    (told,) = towns.direct("west", "ada")
    assert "The club's other home goes on" in told
    doctor = await towns.say("ada@west", "/club doctor")
    assert "west: ✓" in doctor
    assert "✗ I lack a permission in the club's channel: posting" in doctor
    towns.east.mends("east-papers")
    await towns.wait(hours=1)
    assert towns.public("east", "Paper of the week")


class Hanging:
    """Holds back all posts in one channel until it is released."""

    def __init__(self, world: Console, channel: str) -> None:
        self.released, self.begun = asyncio.Event(), asyncio.Event()
        self._channel, self._post = channel, world.post
        world.post = self.post  # type: ignore[method-assign]  # a test's way to make a platform hang

    async def post(self, place: Place, post: Post, key: str, since: datetime | None = None) -> Place:
        """As the world posts; in this channel, once it is released."""
        if place.channel == self._channel:
            self.begun.set()
            await self.released.wait()
        return await self._post(place, post, key, since)


async def sent(store: Store, key: str) -> None:
    """Wait until this row is written down as sent."""
    async with asyncio.timeout(20):
        while True:
            async with store.read() as repos:
                rows = await repos[Outbox].keyed([key])
            if key in rows and rows[key].outcome is Outcome.SENT:
                return
            await asyncio.sleep(0.02)


async def test_a_platform_that_hangs_holds_no_other_back(towns: Towns) -> None:
    """While posts to the east hang, the west's are posted and written down, and so is what comes due meanwhile."""
    await towns.joined()
    await towns.say("ada@west", "/paper nominate 1706.03762")
    await towns.wait(days=5)
    hanging = Hanging(towns.east, "east-papers")
    picking = asyncio.create_task(towns.wait(days=1, hours=1))
    await hanging.begun.wait()
    await sent(towns.store, "1/1/pick/1")
    await towns.chat("west").say("ben", "/paper summary")
    await towns.chat("west").fill("ben", {"sentence": "Attention is enough."})
    await towns.club.relay.deliver(towns.time())
    await sent(towns.store, "1/1/roll/1")
    assert not picking.done()
    assert not towns.public("east", "Paper of the week")
    hanging.released.set()
    await picking
    await towns.wait(minutes=1)
    assert len(towns.public("east", "Paper of the week")) == 1
    assert len(towns.public("east", "Handed in so far: ben")) == 1


async def test_what_a_wrap_says_comes_in_its_order_whatever_fails(towns: Towns) -> None:
    """The home takes everything but the digest for half an hour: the short form and the questions wait for it."""
    await towns.joined()
    await towns.say("ada@west", "/paper nominate 1706.03762")
    await towns.wait(days=6, hours=1)
    await towns.hand_in("ada@west", "Attention is enough.")
    await towns.say("ada@west", "/paper ask Is it, really?")
    send, posted, refusals = towns.west.post, list[str](), list[datetime]()

    async def picky(place: Place, post: Post, key: str, since: datetime | None = None) -> Place:
        if "/wrap/" in key and len(refusals) < 6:
            refusals.append(towns.time())
            raise NotNow(300, "ratelimited")
        posted.append(key.split("/")[2])
        return await send(place, post, key, since)

    towns.west.post = picky  # type: ignore[method-assign]  # a test's way to make a platform fail
    await towns.wait(days=6, hours=14)
    at_wrap = ["wrap", "brief", "inquiry-1"]
    assert len(refusals) == 6
    assert [step for step in posted if step in at_wrap] == at_wrap


async def test_a_ring_does_not_wait_for_what_hangs(towns: Towns) -> None:
    """The timer's ring is over while a post hangs, so the next one can serve the others."""
    await towns.joined()
    await towns.say("ada@west", "/paper nominate 1706.03762")
    await towns.wait(days=3, hours=22, minutes=59)
    hanging = Hanging(towns.east, "east-papers")
    towns.time.sleep(timedelta(minutes=1))
    await towns.club.ring()
    await sent(towns.store, "1/1/vote/1")
    assert not towns.public("east", "The ballot is open")
    hanging.released.set()
    await sent(towns.store, "1/1/vote/2")
    assert len(towns.public("east", "The ballot is open")) == 1


async def test_a_home_that_hangs_leaves_its_platform_to_other_homes(towns: Towns) -> None:
    """However many posts wait for one home, those for another one of the same platform go out."""
    await towns.founded()
    hanging = Hanging(towns.west, "west-papers")
    stuck, free = towns.west.place(), towns.west.place("elsewhere")
    rows = [
        OutboxRow(
            key=f"1/1/note-{n}/2", club_id=1, place=free if n == 99 else stuck, post=Post(title="?"), due=towns.time()
        )
        for n in range(100)
    ]
    async with towns.store.write() as repos:
        await repos[Outbox].put(rows)
    delivery = asyncio.create_task(towns.club.relay.deliver(towns.time()))
    await sent(towns.store, "1/1/note-99/2")
    assert not delivery.done()
    hanging.released.set()
    assert await delivery == 100


async def test_a_process_leaves_the_posts_of_a_platform_it_does_not_run(towns: Towns) -> None:
    """Another process of the bot may run it; only what nobody posts for long is noted as not running."""
    await towns.joined()
    row = OutboxRow(key="1/1/note-1/2", club_id=1, place=towns.east.place(), post=Post(title="?"), due=towns.time())
    async with towns.store.write() as repos:
        await repos[Outbox].put([row])
    of_the_west = OutboxRelay(towns.store, {"west": towns.west}, FEATURES)
    for minutes, problem in ((0, ""), (9, ""), (11, "not-running")):
        await of_the_west.deliver(towns.time() + timedelta(minutes=minutes))
        async with towns.store.read() as repos:
            (found,) = (await repos[Outbox].keyed(["1/1/note-1/2"])).values()
        assert found.problem == problem
        assert bool(found.attempts) is bool(problem)
    await towns.wait(hours=1)
    assert len(towns.public("east", "?")) == 1


async def test_a_letter_is_tried_longer_than_the_clubs_patience(towns: Towns) -> None:
    """What the organizers should know is still worth reading the day after; a post of the rhythm would be too late."""
    await towns.founded()
    towns.west.fails("@ada", NotNow(600, "ratelimited"))
    ada = Account(platform="west", workspace=towns.west.place().workspace, user="ada", name="ada")
    letter = OutboxRow(
        key="1/organizers/missed/1/2", club_id=1, kind=OutboxKind.DIRECT, place=towns.west.place(), account=ada,
        post=Post(title="Something was missed"), due=towns.time(), moment=towns.time(),
    )  # fmt: skip
    async with towns.store.write() as repos:
        await repos[Outbox].put([letter])
    await towns.wait(hours=30)
    assert not towns.direct("west", "ada")
    towns.west.mends("@ada")
    await towns.wait(hours=1)
    assert [text.partition("\n")[0] for text in towns.direct("west", "ada")] == ["Something was missed"]
