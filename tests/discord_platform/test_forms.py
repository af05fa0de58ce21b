"""Forms and buttons over restarts, crowds, slow stores and lost answers: nothing anybody wrote is dropped."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.chat.account import Account
from bot.chat.place import Finding, Place
from bot.chat.post import Call, Choice, Form, Input, Part, Picture, Post, Refusal, Reply, Select
from bot.club.entries.repository import Notes
from bot.club.rounds.repository import Rounds
from bot.ports import Store, StoreDown
from bot.store.repositories import Repositories
from tests.discord_platform.conftest import Club, Starter
from tests.discord_platform.reader import seen
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, Message, NotPossibleError, Person, posting


@pytest.fixture
async def club(start: Starter, admin: Person, channel: Channel) -> Club:
    """A club that reads its first paper."""
    club = await start.club()
    await club.found(admin, channel)
    await club.pick(admin, channel)
    return club


@pytest.fixture
def card(club: Club, server: LoopbackDiscord, channel: Channel) -> Message:
    """The card of the paper of the week."""
    return channel.messages[server.threads(channel)[0].id]


async def test_a_form_opened_before_a_restart_is_handed_in_after_it(club: Club, card: Message, ben: Person) -> None:
    """What a form needs stands in its custom id, so another process can take it."""
    form = await ben.click(card, "Hand in a summary").modal()
    again = await club.restart()
    assert "is in" in await ben.submit(form, {"sentence": "Attention alone is enough."}).text()
    async with again.starter.store.read() as repos:
        turns = await repos[Rounds].latest(1, 9)
        (note,) = await repos[Notes].of_rounds([turn.id for turn in turns])
    assert note.fields == {"sentence": "Attention alone is enough."}


async def test_a_button_from_before_a_restart_works_after_it(club: Club, card: Message, ben: Person) -> None:
    """Buttons and lists are read from their custom ids, never from memory."""
    await club.restart()
    assert "nobody has handed in" in await ben.click(card, "Who has read it").text()


async def test_two_people_with_the_same_form_open_keep_their_own_texts(
    club: Club, card: Message, server: LoopbackDiscord, guild: Guild, ben: Person
) -> None:
    """One's submit takes nothing from the other's, whichever comes first."""
    cem = server.add_person("cem", guild)
    first, second = (
        await ben.click(card, "Hand in a critique").modal(),
        await cem.click(card, "Hand in a critique").modal(),
    )
    assert first.custom_id != second.custom_id
    assert "is in" in await cem.submit(second, {"add": "from cem"}).text()
    assert "is in" in await ben.submit(first, {"add": "from ben"}).text()
    mine = [await one.slash(club_channel(server, card), "paper my notes").text() for one in (ben, cem)]
    assert ["from ben" in mine[0], "from cem" in mine[1]] == [True, True]


def club_channel(server: LoopbackDiscord, card: Message) -> Channel:
    """The channel a message stands in."""
    return server.backend.world.channel(card.channel_id)


async def test_an_empty_form_is_refused_in_words(club: Club, card: Message, ben: Person) -> None:
    """All four lenses left empty: a sentence for the person alone."""
    form = await ben.click(card, "Hand in a critique").modal()
    ask = ben.submit(form)
    assert "at least one field" in await ask.text()
    assert ask.ephemeral


async def test_my_own_message_is_kept_as_my_summary(
    club: Club, card: Message, server: LoopbackDiscord, ben: Person
) -> None:
    """From the menu of a message in the thread: the form opens filled in with it."""
    thread = server.threads(club_channel(server, card))[0]
    said = ben.say(thread, "Attention, and nothing else.\nThat is all.")
    form = await ben.use_on(said, "Keep as my summary").modal()
    assert form["colleague"] == "Attention, and nothing else.\nThat is all."
    assert "is in" in await ben.submit(form, {"sentence": "Attention."}).text()


async def test_only_own_messages_can_be_kept(
    club: Club, card: Message, server: LoopbackDiscord, admin: Person, ben: Person
) -> None:
    """Somebody else's words stay theirs."""
    thread = server.threads(club_channel(server, card))[0]
    said = admin.say(thread, "Mine.")
    ask = ben.use_on(said, "Keep as my critique")
    assert "your own messages only" in await ask.text()
    assert ask.ephemeral


class SlowDispatcher:
    """Answers when it is let."""

    def __init__(self) -> None:
        self.let = asyncio.Event()
        self.calls: list[Call] = []

    async def answer(self, call: Call) -> Reply | Form:
        self.calls.append(call)
        await self.let.wait()
        if call.command == "paper board":
            return Reply(post=Post(title="The board"), private=False)
        if call.command == "paper nominate":
            raise _no()
        if call.command == "paper critique" and not call.submitted:
            inputs = (Input(name="add", label="What I would add", long=True),)
            return Form(command=call.command, title="Your critique", inputs=inputs, values={"round": "1"})
        return Reply(post=Post(parts=(Part(("Here it is",)),)))

    async def suggest(self, call: Call, field: str) -> list[Choice]:
        await self.let.wait()
        return [Choice("a", "A")]

    def reachable(self, platform: str, *, there: bool) -> None:
        """It is known to be so."""

    async def connected(self, platform: str, who: str, where: str) -> None:
        """Nobody is told here."""

    async def noticed(self, home: Place, missing: Finding | None) -> None:
        """Nothing follows."""

    async def present(self, account: Account, *, there: bool) -> None:
        """Nothing follows."""

    async def moved(self, home: Place, now: Place) -> None:
        """Nothing follows from it here."""


class FullDispatcher(SlowDispatcher):
    """Opens one form, and can keep nothing of it."""

    async def answer(self, call: Call) -> Reply | Form:
        if not call.submitted:
            fields = tuple(Input(name=name, label=name, long=True) for name in ("result", "learned"))
            return Form(command="paper result", title="What came out", inputs=fields)
        no = _no()
        no.typed = call.values
        raise no


def _no() -> Refusal:
    no = Refusal("nothing-found")
    no.text = "I found nothing"
    return no


async def test_any_forms_texts_are_given_back_under_its_labels(start: Starter, ben: Person, channel: Channel) -> None:
    """Where they cannot be kept: each text as it was, under the words it was asked for in."""
    await start.platform(FullDispatcher())
    form = await ben.slash(channel, "paper now").modal()
    said = await ben.submit(form, {"result": "It works.", "learned": "To wait."}).text()
    assert "so that it is not lost" in said
    assert (
        said.index("What came out") < said.index("It works.") < said.index("What was learned") < said.index("To wait.")
    )


@pytest.fixture
async def slow(start: Starter) -> SlowDispatcher:
    """A dispatcher that takes its time, behind a platform with little patience."""
    dispatcher = SlowDispatcher()
    await start.platform(dispatcher, patience=0.05)
    return dispatcher


async def test_a_slow_answer_is_deferred(slow: SlowDispatcher, ben: Person, channel: Channel) -> None:
    """ "Thinking…" first, for the person alone; then the answer in its place."""
    ask = ben.slash(channel, "paper now")
    assert await ask.answered() == "thinking"
    slow.let.set()
    assert "Here it is" in await ask.text()
    assert ask.ephemeral


async def test_a_slow_public_answer_is_still_for_everybody(
    slow: SlowDispatcher, server: LoopbackDiscord, ben: Person, channel: Channel
) -> None:
    """The private "thinking…" comes to its end, and the answer follows for all."""
    ask = ben.slash(channel, "paper board")
    assert await ask.answered() == "thinking"
    slow.let.set()
    assert "The board" in seen(await ask.follow_up())
    assert not (await ask.follow_up()).ephemeral
    assert "Everybody can see it" in await ask.text()


async def test_a_slow_refusal_stays_private(slow: SlowDispatcher, ben: Person, channel: Channel) -> None:
    """A look-up that found nothing after a while is nobody else's business."""
    ask = ben.slash(channel, "paper nominate", paper="bees")
    assert await ask.answered() == "thinking"
    slow.let.set()
    assert "I found nothing" in await ask.text()
    assert ask.ephemeral


async def test_a_slow_form_can_be_asked_for_again(slow: SlowDispatcher, ben: Person, channel: Channel) -> None:
    """A form cannot be deferred: a private sentence and a button that tries again."""
    ask = ben.slash(channel, "paper critique")
    late = await ask.message()
    assert "try again" in seen(late)
    assert ask.ephemeral
    slow.let.set()
    assert (await ben.click(late, "Try again").modal()).title == "Your critique"


async def test_a_slow_submit_is_deferred_and_taken(slow: SlowDispatcher, ben: Person, channel: Channel) -> None:
    """What was written arrives, however long the dispatcher takes."""
    slow.let.set()
    form = await ben.slash(channel, "paper critique").modal()
    slow.let.clear()
    ask = ben.submit(form, {"add": "An ablation."})
    assert await ask.answered() == "thinking"
    slow.let.set()
    assert "Here it is" in await ask.text()
    assert slow.calls[-1].values == {"round": "1", "add": "An ablation."}


async def test_slow_suggestions_are_none(slow: SlowDispatcher, ben: Person, channel: Channel) -> None:
    """Typing goes on; nothing is offered."""
    assert await ben.autocomplete(channel, "paper nominate", "paper", paper="att") == []


async def test_an_answer_that_was_lost_is_given_once(
    club: Club, card: Message, server: LoopbackDiscord, ben: Person
) -> None:
    """Discord took the answer but its "yes" got lost: it is not answered twice, and nothing is handed in twice."""
    form = await ben.click(card, "Hand in a summary").modal()
    server.faults.drop_answer("POST /interactions/*/*/callback")
    assert "is in" in await ben.submit(form, {"sentence": "Once."}).text()
    server.faults.drop_before("POST /interactions/*/*/callback")
    assert "Once." in await ben.slash(club_channel(server, card), "paper my notes").text()


async def test_a_button_of_another_age_says_so(
    start: Starter, channel: Channel, ben: Person, server: LoopbackDiscord
) -> None:
    """A custom id that nobody knows any more gets a sentence, not silence."""
    await start.club()
    row = {"type": 1, "components": [{"type": 2, "style": 1, "label": "Old", "custom_id": "b0:paper x?~gone"}]}
    old = posting.post(server.backend, channel, server.bot, {"content": "old", "components": [row]})
    assert "no longer know" in await ben.click(old, "Old").text()


class ClosedStore:
    """A store that lets nobody in for a while."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.closed = False
        self.fails = 0

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Repositories]:
        self._check()
        async with self._store.read() as repos:
            yield repos

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Repositories]:
        self._check()
        async with self._store.write() as repos:
            yield repos

    def _check(self) -> None:
        self.fails -= self.fails > 0
        if self.closed or self.fails:
            raise StoreDown("the disk is full")

    async def open(self) -> None:
        await self._store.open()

    async def close(self) -> None:
        await self._store.close()


async def test_a_refused_form_opens_again_with_its_text(
    start: Starter, admin: Person, channel: Channel, ben: Person
) -> None:
    """The entry could not be written down, the draft could: one press opens the form with all of it."""
    store = ClosedStore(start.store)
    start.store = store
    club = await start.club()
    await club.found(admin, channel)
    await club.pick(admin, channel)
    card = channel.messages[start.server.threads(channel)[0].id]
    form = await ben.click(card, "Hand in a critique").modal()
    store.fails = 3  # its writer's language, the entry and the entry once more
    ask = ben.submit(form, {"add": "Half an hour of work.", "idea": "Mine."})
    assert "nothing was changed" in await ask.text()
    assert ask.ephemeral
    again = await ben.click(await ask.message(), "Open it again, filled in").modal()
    assert (again["add"], again["idea"]) == ("Half an hour of work.", "Mine.")
    assert "is in" in await ben.submit(again).text()


async def test_with_the_store_down_the_text_comes_back(
    start: Starter, admin: Person, channel: Channel, ben: Person
) -> None:
    """Nothing can be written down, not even a draft: the person gets back every word, in full and alone."""
    store = ClosedStore(start.store)
    start.store = store
    club = await start.club()
    await club.found(admin, channel)
    await club.pick(admin, channel)
    card = channel.messages[start.server.threads(channel)[0].id]
    form = await ben.click(card, "Hand in a critique").modal()
    texts = {
        name: " ".join(f"{name}{number:04}" for number in range(140))[:2000] for name in ("different", "add", "idea")
    }
    store.closed = True
    ask = ben.submit(form, texts)
    await ask.message()
    await ask.follow_up()
    shown = "\n".join(seen(message) for message in ask.messages)
    assert all(text in shown for text in texts.values())
    assert all(message.ephemeral for message in ask.messages)


async def test_nobody_sees_the_private_answers_of_others(club: Club, card: Message, admin: Person, ben: Person) -> None:
    """The answer to a button is its presser's alone."""
    answer = await ben.click(card, "Who has read it").message()
    with pytest.raises(NotPossibleError):
        admin.click(answer, "Hand in a summary")


class DrawingDispatcher(SlowDispatcher):
    """Answers with a picture and a menu."""

    async def answer(self, call: Call) -> Reply | Form:
        await self.let.wait()
        menu = Select("paper disconnect", "connection", (Choice("1", "This one"),), "Take a connection back …")
        return Reply(post=Post(title="What ties to it", picture=Picture(b"\x89PNG....", "a map"), select=menu))


@pytest.mark.parametrize("slow", [False, True])
async def test_a_picture_comes_with_an_answer(start: Starter, ben: Person, channel: Channel, slow: bool) -> None:
    """At once, or in the place of "thinking…": for the person alone, with its words and what can be chosen."""
    dispatcher = DrawingDispatcher()
    await start.platform(dispatcher, patience=0.05 if slow else 5)
    if not slow:
        dispatcher.let.set()
    ask = ben.slash(channel, "paper connections")
    if slow:
        assert await ask.answered() == "thinking"
        dispatcher.let.set()
    assert "What ties to it" in await ask.text()
    message = await ask.message()
    assert ask.ephemeral
    assert message.attachments[0]["description"] == "a map"
    assert message.components


class CrowdedDispatcher(SlowDispatcher):
    """Opens a form of as many fields as Discord takes."""

    async def answer(self, call: Call) -> Reply | Form:
        inputs = tuple(Input(name=f"f{number}", label=f"Field {number}", long=number < 4) for number in range(5))
        return Form(command=call.command, title="Your critique", inputs=inputs, intro="On “Attention Is All You Need”")


async def test_a_full_form_says_in_its_title_what_it_is_about(start: Starter, ben: Person, channel: Channel) -> None:
    """Five fields leave no room for a line above them."""
    await start.platform(CrowdedDispatcher())
    form = await ben.slash(channel, "paper critique").modal()
    assert len(form.title) <= 45
    assert form.title.startswith("Your critique: On “Attention Is All You Need")
