"""What is typed to the console itself."""

import pytest

from adapters.console import Chat, Console
from bot.chat.post import Post
from tests.console.conftest import StandingClock
from tests.contract.dispatcher import ScriptedDispatcher


@pytest.fixture
def chat(console: Console, dispatcher: ScriptedDispatcher, clock: StandingClock) -> Chat:
    """A chat in which time can be skipped."""
    return Chat(console, dispatcher, person="ada", pass_time=clock.pass_time)


async def test_somebody_else_takes_the_keyboard(chat: Chat) -> None:
    """`as ben` changes who types; a sentence that begins with it does not."""
    assert "ben" in await chat.say("ada", "as ben")
    assert chat.person == "ben"
    await chat.say("ben", "as far as I see, it works")
    assert chat.person == "ben"


async def test_time_passes_where_it_can(chat: Chat, clock: StandingClock) -> None:
    """The clock moves by what was asked, and the answer is the new time on the reader's wall."""
    before = clock.now
    assert await chat.say("ada", "wait 2d") == "It is Wed 3 Jun, 09:00 CEST."
    assert await chat.say("ada", "wait until fri 17:00") == "It is Fri 5 Jun, 17:00 CEST."
    assert "wait 2d" in await chat.say("ada", "wait for it")
    assert (clock.now - before).days == 4


async def test_real_time_cannot_be_skipped(console: Console, dispatcher: ScriptedDispatcher) -> None:
    """Where time is real, one sentence says so."""
    assert "by itself" in await Chat(console, dispatcher).say("ada", "wait 2d")


async def test_threads_and_channels_are_entered(chat: Chat, dispatcher: ScriptedDispatcher) -> None:
    """By name or the newest; lines and commands are then made there."""
    bees = await chat.console.post(chat.console.place(), Post(title="Bees", opens_thread="On bees"), "a")
    wasps = await chat.console.post(chat.console.place(), Post(title="Wasps", opens_thread="On wasps"), "b")
    assert "On wasps" in await chat.say("ada", "in thread")
    assert chat.place("ada").thread == wasps.thread
    assert "On bees" in await chat.say("ada", "in thread BEES")
    await chat.say("ada", "/paper now")
    assert dispatcher.calls[0].place.thread == bees.thread
    assert "no such thread" in await chat.say("ada", "in thread ants")
    assert "theory" in await chat.say("ada", "in channel #theory")
    assert chat.place("ada") == chat.console.place("theory")
    assert chat.place("ben") == chat.console.place("club")


@pytest.mark.parametrize(
    "line", ["in short, yes", "in channel @ben", "in channel a\x1bb", "look at that", "quit it", "help me"]
)
async def test_sentences_are_no_controls(chat: Chat, line: str) -> None:
    """A control is only its own words; nobody gets into others' direct messages or strange channels."""
    before = chat.place("ada")
    await chat.say("ada", line)
    assert chat.console.messages[-1].to is None
    assert chat.place("ada") == before


async def test_looking_shows_what_one_sees(chat: Chat) -> None:
    """The channel with one's own private answers, without others'; in a thread only the thread."""
    assert await chat.say("ada", "look") == "Nothing was said here yet."
    await chat.say("ben", "/paper now")
    where = await chat.console.post(chat.console.place(), Post(title="Bees", opens_thread="On bees"), "a")
    await chat.console.post(where, Post(title="A reminder"), "b")
    await chat.say("ada", "said in the channel")
    seen = await chat.say("ada", "look")
    assert "There is still time" not in seen
    assert "said in the channel" in seen
    await chat.say("ada", "in thread")
    inside = await chat.say("ada", "look")
    assert "A reminder" in inside
    assert "said in the channel" not in inside


async def test_people_and_help_are_listed(chat: Chat) -> None:
    """Who was met, and every control by name."""
    await chat.say("ben", "hello")
    assert (await chat.say("ada", "people")).split(", ") == ["ben", "ada"]
    shown = await chat.say("ada", "help")
    assert all(word in shown for word in ("as ada", "wait 2d", "in thread", "look", "people", "say", "quit"))


async def test_anything_can_be_said(chat: Chat) -> None:
    """`say` takes the rest as chat, whatever it is."""
    await chat.say("ada", "say look")
    assert chat.console.messages[-1].post.parts[0].text == ("look",)


@pytest.mark.parametrize("word", ["quit", "exit"])
async def test_leaving_is_said(chat: Chat, word: str) -> None:
    """The terminal ends on it."""
    assert (await chat.act("ada", word)).leaves
