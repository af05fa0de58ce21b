"""Forms: opened in time, refused with their text, submitted after a restart, never losing a word."""

import pytest

from bot.ports import Store
from tests.loopback.slack import View
from tests.slack.club import Club, a_club
from tests.slack.conftest import an_app
from tests.slack.slow import BusyStore, LateDispatcher

WORDS = "Compare at equal compute.\n\nTwo lines — “quoted” & <marked> *as typed*"


def standing(view: View, field: str) -> str:
    """What a field of a form shows."""
    element = next(one["element"] for one in view.inputs() if one["element"]["action_id"] == field)
    return str(element.get("initial_value", ""))


async def opened(club: Club, line: str) -> View:
    """The form that a command opens, once it is there to be filled in."""
    asked = await club.ask(club.bob, line)
    view = club.bob.modal()
    assert view is not None, asked.seen()
    return view


async def test_a_refusal_stands_on_its_field_and_the_text_stays(club: Club) -> None:
    """A form with nothing in it is refused on its first field, and stays open."""
    async with club.process():
        await club.reading()
        view = await opened(club, "/paper critique")
        refused = await club.bob.submit(view, {"add": "   "})
        errors = await refused.refused()
        assert "at least one field" in next(iter(errors.values()))
        assert club.bob.modal() is view


async def test_a_refused_form_opens_again_with_its_text(sqlite_store: Store) -> None:
    """A refusal that is on no field leads back to the form, and everything that was typed is in it."""
    store = BusyStore(sqlite_store)
    async with a_club(store, an_app()) as club, club.process():
        card = await club.reading()
        view = await (await club.bob.click(card, "Hand in a critique")).view()
        await club.idle()
        store.failures = 1
        done = await club.settled(await club.bob.submit(view, {"different": WORDS, "add": "An ablation."}))
        assert "cannot write anything down right now" in club.slack.form(done.views[-1])
        await club.settled(await club.bob.click(done.views[-1], "Open it again, filled in"))
        form = club.bob.modal()
        assert form is not None
        assert (standing(form, "different"), standing(form, "add")) == (WORDS, "An ablation.")
        await club.settled(await club.bob.submit(form))
        assert "Your critique is in" in club.slack.form(form)


async def test_words_that_could_not_be_kept_are_given_back(sqlite_store: Store) -> None:
    """Where not even a draft can be written, the refusal shows the person's own words, to be copied."""
    store = BusyStore(sqlite_store)
    async with a_club(store, an_app()) as club, club.process():
        card = await club.reading()
        view = await (await club.bob.click(card, "Hand in a critique")).view()
        await club.idle()
        store.failures = 2
        done = await club.settled(await club.bob.submit(view, {"different": WORDS}))
        assert all(line in club.slack.form(done.views[-1]) for line in WORDS.split("\n"))


async def test_a_closed_form_keeps_its_refused_text(club: Club) -> None:
    """Who closes a refused form finds the text in it the next time."""
    async with club.process():
        await club.reading()
        view = await opened(club, "/paper summary")
        # Slack itself lets nobody submit without the sentence; the core refuses what is blank.
        refused = await club.bob.submit(view, {"sentence": " ", "colleague": WORDS})
        await refused.refused()
        await club.bob.close(view)
        assert standing(await opened(club, "/paper summary"), "colleague") == WORDS


async def test_a_submit_after_a_restart_counts(club: Club) -> None:
    """A form opened before a restart is handed in after it: all it needs travels with it."""
    async with club.process():
        card = await club.reading()
        view = await (await club.bob.click(card, "Hand in a summary")).view()
        await club.idle()
    async with club.process():
        done = await club.settled(await club.bob.submit(view, {"sentence": WORDS.split("\n")[0]}))
        assert "Your summary is in" in club.slack.form(done.views[-1])


async def test_buttons_work_after_a_restart(club: Club) -> None:
    """A button of a post from another life of the bot works."""
    async with club.process():
        card = await club.reading()
    async with club.process():
        asked = await club.settled(await club.bob.click(card, "Who has read it"))
        assert "nobody has handed in yet" in asked.seen()


async def test_what_a_member_wrote_is_kept_as_their_summary(club: Club) -> None:
    """The shortcut on one's own message opens the form with its words, entities and links as they were typed."""
    async with club.process():
        card = await club.reading()
        link = "<https://arxiv.org/abs/1706.03762>"
        text = f"*Bold* &lt;claim&gt; &amp; more, see {link}, says <@{club.ada.id}>"
        mine = await club.bob.say_raw(club.channel, text, thread=card)
        view = await (await club.bob.message_shortcut(mine, "keep-paper-summary")).view()
        await club.idle()
        expected = "*Bold* <claim> & more, see https://arxiv.org/abs/1706.03762, says Ada"
        assert standing(view, "colleague") == expected
        await club.settled(await club.bob.submit(view, {"sentence": "In short."}))
        await club.tick()
        assert "Handed in so far: Bob" in club.slack.transcript(club.channel)


async def test_others_messages_are_not_kept(club: Club) -> None:
    """Only one's own words can be kept; the answer names whom to ask."""
    async with club.process():
        card = await club.reading()
        hers = await club.ada.say(club.channel, "my take", thread=card)
        asked = await club.settled(await club.bob.message_shortcut(hers, "keep-paper-critique"))
        assert "your own messages only; ask Ada" in asked.seen()
        assert club.bob.modal() is None
        posted = await club.settled(await club.bob.message_shortcut(card, "keep-paper-critique"))
        assert "your own messages only" in posted.seen()


async def test_a_message_longer_than_its_field_says_so(club: Club) -> None:
    """What does not fit is not dropped in silence: the form says that the rest is still in the message."""
    async with club.process():
        await club.reading()
        mine = await club.bob.say(club.channel, "word " * 700)
        asked = await club.bob.message_shortcut(mine, "keep-paper-summary")
        view = await asked.view()
        assert "longer than the 3,000 characters" in club.slack.form(view)
        await club.idle()


async def test_a_slow_dispatcher_opens_the_form_in_two_steps(club: Club) -> None:
    """Slack's trigger is good for three seconds: a modal that waits takes its place, and becomes the form."""
    dispatcher = LateDispatcher()
    async with club.process(dispatcher, patience=0.05):
        dispatcher.behind = club.core.dispatcher
        card = await club.reading()
        dispatcher.open.clear()
        asked = await club.bob.click(card, "Hand in a summary")
        waiting = await asked.view()
        assert "One moment" in club.slack.form(waiting)
        club.clock.by(seconds=10)
        dispatcher.open.set()
        await club.settled(asked)
        assert waiting.inputs(), "the same modal is the form now"


async def test_a_busy_store_keeps_a_submit_waiting_and_loses_nothing(sqlite_store: Store) -> None:
    """A submit is acknowledged while the store is busy; its outcome comes when it is there."""
    store = BusyStore(sqlite_store)
    async with a_club(store, an_app()) as club, club.process(patience=0.05):
        await club.reading()
        view = await opened(club, "/paper summary")
        store.free.clear()
        sent = await (await club.bob.submit(view, {"sentence": "Enough."})).acked()
        assert "One moment" in club.slack.form(sent.views[-1])
        store.free.set()
        await club.idle()
        assert "Your summary is in" in club.slack.form(sent.views[-1])


async def test_a_modal_closed_meanwhile_still_tells(sqlite_store: Store) -> None:
    """Who does not wait for the outcome is told it where they asked."""
    store = BusyStore(sqlite_store)
    async with a_club(store, an_app()) as club, club.process(patience=0.05):
        await club.reading()
        view = await opened(club, "/paper summary")
        store.free.clear()
        await (await club.bob.submit(view, {"sentence": "Enough."})).acked()
        await club.bob.close(view)
        store.free.set()
        await club.bob.told(club.channel, "Your summary is in")
        await club.idle()


async def test_a_late_form_is_offered_again(club: Club) -> None:
    """A trigger that Slack lets expire costs nothing: a button opens the form."""
    async with club.process():
        card = await club.reading()
        club.slack.faults.order("users.info", "hang")
        club.platform._people._known.clear()
        asked = await club.bob.click(card, "Hand in a summary")
        await asked.acked()
        club.clock.by(seconds=5)
        club.slack.faults.cancel()
        await club.idle()
        assert "could not be opened in time" in asked.seen()
        again = await club.bob.click(asked.answers[-1], "Open the form")
        assert (await again.view()).inputs()
        await club.idle()


@pytest.mark.parametrize(
    "text", ["", "{}", "[1,2,3]", '["x",{"a":1},["C"]]', "null", '["paper summary",{},["C","",5]]']
)
async def test_a_modal_of_somebody_elses_making_does_nothing(club: Club, text: str) -> None:
    """A submit that does not carry what our forms carry is acknowledged, and nothing follows."""
    async with club.process():
        await club.reading()
        view = await opened(club, "/paper critique")
        view.content["private_metadata"] = text
        await club.settled(await club.bob.submit(view, {"add": "x"}))
        assert club.bob.modal() is None
