"""Typing as a person."""

import pytest

from adapters.console import Chat, Console
from bot.chat.post import Button, Choice, Form, Part, Post, Select
from tests.contract.dispatcher import HERE, ScriptedDispatcher


@pytest.fixture
def chat(console: Console, dispatcher: ScriptedDispatcher) -> Chat:
    """People in front of the scripted desk."""
    return Chat(console, dispatcher)


async def test_a_private_answer_is_marked(chat: Chat) -> None:
    """What only the asker sees has an arrow before it; what everybody sees has none."""
    assert await chat.say("ada", "/paper now") == (
        "→ There is still time to read\n  [Hand in a critique] /paper critique"
    )
    assert await chat.say("ada", "/paper board") == "The board"


async def test_a_line_becomes_a_call(chat: Chat, dispatcher: ScriptedDispatcher) -> None:
    """Command, values, person and place, as `bot.chat.line` reads them; capitals in the command do not matter."""
    await chat.say("ada", "/Paper Nominate 1706.03762 pitch: the base of it all")
    (call,) = dispatcher.calls
    assert (call.command, call.submitted) == ("paper nominate", False)
    assert dict(call.values) == {"paper": "1706.03762", "pitch": "the base of it all"}
    assert (call.account.name, call.manages, call.place) == ("ada", True, chat.console.place())


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("/", ""),
        ("/papr now", "papr now"),
        ("/now", "now"),
        ("/paper", "paper help"),
        ("/club frobnicate x", "club frobnicate"),
    ],
)
async def test_what_is_no_command_reaches_the_dispatcher_as_it_is(
    chat: Chat, dispatcher: ScriptedDispatcher, line: str, command: str
) -> None:
    """Suggestions for unknown commands are the dispatcher's, the same on every platform."""
    await chat.say("ada", line)
    assert [call.command for call in dispatcher.calls] == [command]


async def test_plain_text_is_said_to_everybody(chat: Chat, dispatcher: ScriptedDispatcher) -> None:
    """A line without a slash is chat; the bot is not asked."""
    assert await chat.say("ada", "Is an attention head a filter?") == ""
    (message,) = chat.console.messages
    assert (message.author, message.to) == (chat.console.meet("ada"), None)
    assert dispatcher.calls == []


@pytest.mark.parametrize(
    ("line", "meant"), [("lok", "look"), ("wiat 2d", "wait"), ("now", "/paper now"), ("vote 1 3", "/paper vote")]
)
async def test_a_line_that_looks_like_a_command_is_asked_about(chat: Chat, line: str, meant: str) -> None:
    """It is said as chat, with the nearest word or command named."""
    assert f"“{meant}”" in await chat.say("ada", line)


@pytest.mark.parametrize("line", ["42", "none", "1 3", "now we discuss it", "looks good to me", "!important"])
async def test_chat_stays_chat(chat: Chat, line: str) -> None:
    """Numbers without a list, and sentences, are only said."""
    assert await chat.say("ada", line) == ""
    assert len(chat.console.messages) == 1


async def test_a_number_chooses_from_the_list_in_sight(chat: Chat, dispatcher: ScriptedDispatcher) -> None:
    """One number for one, and a list of one's own is used up by it."""
    await chat.say("ada", "/paper nominate bees")
    assert await chat.say("ada", "4") == "Please type numbers from 1 to 3."
    assert await chat.say("ada", "1 2") == "Please type one number."
    assert await chat.say("ada", "0") == "Please type one number."
    await chat.say("ada", "2")
    assert dispatcher.calls[-1].values["paper"] == "#2"
    calls = len(dispatcher.calls)
    await chat.say("ada", "3")
    assert len(dispatcher.calls) == calls, "by now it is only a number"


async def test_numbers_choose_from_a_ballot_again_and_again(chat: Chat, dispatcher: ScriptedDispatcher) -> None:
    """The public ballot stays open to everybody; commas and repetitions are fine, `none` is none."""
    choices = tuple(Choice(f"#{number}", f"{number}. Paper {number}") for number in range(1, 4))
    ballot = Post(title="Ballot", select=Select("paper vote", "papers", choices, "Approve", most=3))
    await chat.console.post(chat.console.place(), ballot, "ballot")
    for who, line in (("ada", "1, 3"), ("ada", "3 3"), ("ben", "none")):
        await chat.say(who, line)
    assert [(call.account.name, call.values["papers"]) for call in dispatcher.calls] == [
        ("ada", "#1 #3"),
        ("ada", "#3"),
        ("ben", "none"),
    ]


async def test_an_option_is_chosen_by_its_title(chat: Chat, dispatcher: ScriptedDispatcher) -> None:
    """A script names the option; the label may be numbered and cut short."""
    choices = (Choice("#1", "1. Bees"), Choice("#2", "2. A very long title that was…"))
    select = Select("paper vote", "papers", choices, "Approve", most=2)
    await chat.console.post(chat.console.place(), Post(select=select), "ballot")
    await chat.choose("ada", "A very long title that was cut")
    assert dispatcher.calls[-1].values["papers"] == "#2"
    assert "1 to 2" in await chat.choose("ada", "Wasps")


async def test_without_a_list_nothing_is_chosen(chat: Chat, dispatcher: ScriptedDispatcher) -> None:
    """And it says so."""
    assert "nothing to choose" in await chat.choose("ada", "Bees")
    assert dispatcher.calls == []


@pytest.mark.parametrize("line", ["!1", "[Hand in a critique]", "hand in a critique"])
async def test_a_button_is_pressed_by_number_or_label(chat: Chat, line: str) -> None:
    """The newest in sight."""
    await chat.say("ada", "/paper now")
    await chat.say("ada", line)
    form = chat.open_form("ada")
    assert form is not None
    assert form.values == HERE


@pytest.mark.parametrize("line", ["!2", "!0", "[Hand in a poem]"])
async def test_a_button_that_is_not_there_is_said_so(chat: Chat, dispatcher: ScriptedDispatcher, line: str) -> None:
    """Nothing is called and nothing is said to everybody."""
    await chat.say("ada", "/paper now")
    before = len(chat.console.messages)
    assert "no button" in await chat.say("ada", line)
    assert len(dispatcher.calls) == 1
    assert len(chat.console.messages) == before


async def test_others_do_not_press_what_they_do_not_see(chat: Chat) -> None:
    """A private answer's buttons are its person's."""
    await chat.say("ada", "/paper now")
    assert "no button" in await chat.press("ben", "Hand in a critique")


async def test_a_form_is_shown_with_how_to_fill_it_in(chat: Chat) -> None:
    """Fields, present values, and the one-line way."""
    await chat.say("ada", "/paper critique")
    await chat.fill("ada", {"different": "A day of writing."})
    shown = await chat.press("ada", "Open it again")
    assert "different – Different\n│ A day of writing." in shown
    assert "/paper critique different: … add: …" in shown


async def test_a_form_can_be_filled_in_on_one_line(chat: Chat, dispatcher: ScriptedDispatcher) -> None:
    """Fields typed along with the command are a submitted form, refusals included."""
    assert await chat.say("ada", "/paper critique different: the order. add: an ablation.") == "→ Your critique is in"
    assert dispatcher.calls[0].submitted
    refused = await chat.say("ada", "/paper critique different: the order.")
    assert refused == "→ Please add something\n  [Open it again] /paper critique"


async def test_a_form_is_handed_in_where_it_was_opened(chat: Chat, dispatcher: ScriptedDispatcher) -> None:
    """A form from a direct message's button belongs to that direct message, wherever the person is by then."""
    button = Button("Hand in a critique", "paper critique", HERE)
    await chat.console.direct(chat.console.meet("ada"), Post(title="Half", buttons=(button,)), "a")
    await chat.press("ada", "Hand in a critique")
    await chat.say("ada", "in channel theory")
    await chat.fill("ada", {"add": "x"})
    assert dispatcher.calls[-1].place.channel == "@ada"


async def test_without_a_form_nothing_is_handed_in(chat: Chat, dispatcher: ScriptedDispatcher) -> None:
    """A form is handed in once; left, it is gone."""
    assert "No form is open" in await chat.fill("ada", {"add": "x"})
    await chat.say("ada", "/paper critique")
    await chat.leave("ada", {})
    assert "No form is open" in await chat.fill("ada", {"add": "x"})
    assert not any(call.submitted for call in dispatcher.calls)


async def test_a_line_is_said_in_the_thread(chat: Chat, dispatcher: ScriptedDispatcher) -> None:
    """With `in_thread` a single line goes into the newest thread, and the person stays where they were."""
    paper = Post(title="Bees", opens_thread="On bees", parts=(Part(("…",)),))
    where = await chat.console.post(chat.console.place(), paper, "a")
    await chat.say("ada", "Why bees?", in_thread=True)
    await chat.say("ada", "/paper now", in_thread=True)
    assert chat.console.messages[1].within == where.thread
    assert dispatcher.calls[0].place.thread == where.thread
    assert chat.place("ada").thread == ""


async def test_the_reader_sees_their_own_wall(chat: Chat, console: Console) -> None:
    """A person with a zone reads moments in it."""
    console.meet("chen", zone="Asia/Singapore")
    assert chat.view("chen").zone == "Asia/Singapore"
    assert chat.view("ada").zone == "Europe/Berlin"


async def test_an_empty_line_does_nothing(chat: Chat) -> None:
    """Only the newline key was pressed."""
    assert await chat.say("ada", "   ") == ""
    assert chat.console.messages == []


async def test_a_form_is_no_answer_yet(chat: Chat) -> None:
    """Opening a form leaves only what was typed in the world."""
    seen = await chat.act("ada", "/paper critique")
    assert isinstance(seen.form, Form)
    assert [message.author is not None for message in chat.console.messages] == [True]
