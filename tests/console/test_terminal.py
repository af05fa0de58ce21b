"""The prompt itself, on a terminal that is played by a pipe."""

import getpass
import io
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from adapters.console import Chat, Console
from adapters.console.completing import MenuCompleter
from adapters.console.piped import piped_lines
from adapters.console.prompting import Terminal
from adapters.console.render import lines
from adapters.console.saving import saved
from adapters.console.terminal import TerminalConsole, posts_shown, show, talk
from bot.chat.post import Attachment, Call, Form, Input, Part, Post, Reply
from bot.ports import Clock
from tests.contract.dispatcher import ScriptedDispatcher

CTRL_C, CTRL_D, ALT_ENTER, ENTER, SHIFT_TAB = "\x03", "\x04", "\x1b\r", "\r", "\x1b[Z"


@pytest.fixture
def chat(console: Console, dispatcher: ScriptedDispatcher) -> Chat:
    """Ada's chat."""
    return Chat(console, dispatcher, person="ada")


@pytest.fixture
def keys() -> Iterator[PipeInput]:
    """The keyboard."""
    with create_pipe_input() as keyboard, create_app_session(input=keyboard, output=DummyOutput()):
        yield keyboard


async def test_lines_are_answered_until_the_person_leaves(
    chat: Chat, keys: PipeInput, capsys: pytest.CaptureFixture[str]
) -> None:
    """A greeting, an answer, a goodbye."""
    keys.send_text(f"/paper board{ENTER}quit{ENTER}")
    await Terminal(chat).run()
    shown = capsys.readouterr().out
    assert "you are ada" in shown
    assert "The board" in shown
    assert shown.rstrip().endswith("Goodbye.")


async def test_a_form_asks_for_one_field_after_the_other(
    chat: Chat, dispatcher: ScriptedDispatcher, keys: PipeInput
) -> None:
    """Enter goes on, Alt-Enter starts a new line, and what was there already is offered for editing."""
    keys.send_text(f"/paper critique{ENTER}one{ALT_ENTER}two{ENTER}{ENTER}")  # refused: the second field is empty
    keys.send_text(f"!1{ENTER}{ENTER}an ablation{ENTER}{CTRL_D}")
    await Terminal(chat).run()
    assert dict(dispatcher.calls[-1].values) == {"round": "7", "different": "one\ntwo", "add": "an ablation"}


@pytest.mark.parametrize("leave", [f".{ENTER}", CTRL_C, f"x{ENTER}{CTRL_C}", CTRL_D])
async def test_a_form_can_be_left(chat: Chat, dispatcher: ScriptedDispatcher, keys: PipeInput, leave: str) -> None:
    """A single dot, Ctrl-C or Ctrl-D at any field: nothing is handed in, and the talk goes on."""
    keys.send_text(f"/paper critique{ENTER}{leave}/paper board{ENTER}{CTRL_D}")
    await Terminal(chat).run()
    handed_in = [call for call in dispatcher.calls if call.submitted and not call.left]
    assert (handed_in, dispatcher.calls[-1].command) == ([], "paper board")
    assert chat.open_form("ada") is None


@pytest.mark.parametrize(
    "leave", [f"one{ENTER}tw{CTRL_C}", f"one{ENTER}tw{SHIFT_TAB}{CTRL_C}", f"{ENTER}tw{SHIFT_TAB}.{ENTER}"]
)
async def test_what_was_typed_into_a_form_that_is_left_is_kept(
    chat: Chat, dispatcher: ScriptedDispatcher, keys: PipeInput, leave: str
) -> None:
    """Every field written so far, also the one the person was in."""
    keys.send_text(f"/paper critique{ENTER}{leave}{CTRL_D}")
    await Terminal(chat).run()
    (left,) = [call for call in dispatcher.calls if call.left]
    assert {**left.values}.items() >= {"round": "7", "add": "tw"}.items()


async def test_a_form_left_untouched_keeps_nothing(chat: Chat, dispatcher: ScriptedDispatcher, keys: PipeInput) -> None:
    """An earlier draft stays as it is."""
    keys.send_text(f"/paper critique{ENTER}{CTRL_C}{CTRL_D}")
    await Terminal(chat).run()
    assert [call.left for call in dispatcher.calls] == [False]


async def test_back_to_an_earlier_field(chat: Chat, dispatcher: ScriptedDispatcher, keys: PipeInput) -> None:
    """Shift-Tab goes back, with what was typed in either field; before the first there is none."""
    keys.send_text(f"/paper critique{ENTER}{SHIFT_TAB}one{ENTER}tw{SHIFT_TAB} more{ENTER}o{ENTER}{CTRL_D}")
    await Terminal(chat).run()
    assert dict(dispatcher.calls[-1].values) == {"round": "7", "different": "one more", "add": "two"}


async def test_a_file_is_written_and_named(chat: Chat, tmp_path: Path) -> None:
    """At a terminal a file becomes one, never over another, and one sentence says where it is."""
    post = Post(parts=(Part(("All about you.",)),), attachment=Attachment("mine.json", "{}"))
    said = chat.said("ada")
    first, second = saved(post, tmp_path, said), saved(post, tmp_path, said)
    assert (first.attachment, second.attachment) == (None, None)
    assert "".join(map(str, second.parts[-1].text)) == f"I have written it to {tmp_path / 'mine-2.json'}."
    assert (tmp_path / "mine.json").read_text() == (tmp_path / "mine-2.json").read_text() == "{}"
    assert (tmp_path / "mine.json").stat().st_mode & 0o077 == 0


async def test_a_file_that_cannot_be_written_is_shown(chat: Chat, tmp_path: Path) -> None:
    """In a folder that is not there, or takes nothing, its text stands in the answer."""
    post = Post(attachment=Attachment("../../mine.json", "{}"))
    shown = saved(post, tmp_path / "gone", chat.said("ada"))
    assert shown.attachment == post.attachment
    assert "I cannot write a file into" in str(shown.parts[-1].text)


class NeedyDispatcher(ScriptedDispatcher):
    """A dispatcher whose form has a field that is needed."""

    async def answer(self, call: Call) -> Reply | Form:
        """Taken as it comes."""
        self.calls.append(call)
        if call.submitted:
            return Reply(post=Post(title="Taken"))
        return Form(command=call.command, title="Form", inputs=(Input(name="add", label="Add", required=True),))


async def test_a_needed_field_is_asked_for_again(
    console: Console, keys: PipeInput, capsys: pytest.CaptureFixture[str]
) -> None:
    """An empty line does not skip it."""
    dispatcher = NeedyDispatcher()
    keys.send_text(f"/paper critique{ENTER}{ENTER}  {ENTER}an ablation{ENTER}{CTRL_D}")
    await Terminal(Chat(console, dispatcher, person="ada")).run()
    assert [dict(call.values) for call in dispatcher.calls if call.submitted] == [{"add": "an ablation"}]
    assert capsys.readouterr().out.count("This field is needed") == 2


async def test_a_break_leaves_the_line_and_not_the_talk(
    chat: Chat, dispatcher: ScriptedDispatcher, keys: PipeInput, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl-C drops the line and says how to leave."""
    keys.send_text(f"/paper now{CTRL_C}/paper board{ENTER}{CTRL_D}")
    await Terminal(chat).run()
    assert [call.command for call in dispatcher.calls] == ["paper board"]
    assert "Ctrl-D leaves." in capsys.readouterr().out


async def test_posts_are_shown_as_they_come(chat: Chat, capsys: pytest.CaptureFixture[str]) -> None:
    """New posts whole, of an edited one only what is new, and nothing any more after the talk."""
    place = chat.console.place()
    with posts_shown(chat):
        where = await chat.console.post(place, Post(title="The ballot", parts=(Part(("0 votes",)),)), "a")
        capsys.readouterr()
        await chat.console.edit(where, Post(title="The ballot", parts=(Part(("1 vote",)),)), "a")
        edited = capsys.readouterr().out
    await chat.console.post(place, Post(title="Unseen"), "b")
    assert "1 vote" in edited
    assert "The ballot" not in edited
    assert capsys.readouterr().out == ""


async def test_what_an_answer_leaves_is_posted_where_time_stands_still(
    console: Console, dispatcher: ScriptedDispatcher, keys: PipeInput
) -> None:
    """In the demo no alarm rings: after each line no time passes, and what is due happens."""
    passed: list[timedelta] = []

    async def pass_time(length: timedelta) -> None:
        passed.append(length)

    keys.send_text(f"/paper board{ENTER}{CTRL_D}")
    await Terminal(Chat(console, dispatcher, pass_time=pass_time)).run()
    assert passed == [timedelta()]


def test_markup_is_printed_as_it_is(chat: Chat, capsys: pytest.CaptureFixture[str]) -> None:
    """Rich's markup and emoji codes in a text mean nothing to the screen."""
    show(lines(Post(title="[red]t[/red] :tada:", parts=(Part(("[link=x]y[/link]",)),)), chat.view("ada")))
    assert capsys.readouterr().out == "[red]t[/red] :tada:\n[link=x]y[/link]\n"


async def test_lines_from_a_pipe_are_answered(
    clock: Clock, dispatcher: ScriptedDispatcher, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a terminal each line is echoed and answered, a form shown whole, and the end is the end."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("as ada\n/paper critique\n/paper board\n"))
    await TerminalConsole(clock).run(dispatcher)
    shown = capsys.readouterr().out
    assert "ada #club › /paper board\nThe board" in shown
    assert "All on one line: /paper critique different: … add: …" in shown
    assert [call.account.name for call in dispatcher.calls] == ["ada", "ada"]


async def test_leaving_ends_a_pipe_early(
    chat: Chat, dispatcher: ScriptedDispatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes after quit is not done."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("quit\n/paper board\n"))
    await talk(chat)
    assert dispatcher.calls == []


async def test_a_pipe_gives_its_lines_in_order() -> None:
    """Empty lines included, the last one with or without a line end."""
    assert [line async for line in piped_lines(io.StringIO("a\n\nb"))] == ["a", "", "b"]


async def test_somebody_without_a_name_is_you(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bare container knows no user names."""

    def nobody() -> str:
        raise OSError

    monkeypatch.setattr(getpass, "getuser", nobody)
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    await talk(chat)
    assert chat.person == "you"


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("/pap", "/paper nominate"),
        ("/paper cr", "/paper critique"),
        ("/paper nominate pi", "pitch:"),
        ("/paper vote pap", "#1"),
        ("/paper vote ", "#1"),
        ("lo", "look"),
    ],
)
async def test_tab_offers_what_fits(chat: Chat, line: str, offered: str) -> None:
    """Commands, fields, what the dispatcher suggests for a field, and the window's own words."""
    completer = MenuCompleter(chat)
    found = completer.get_completions_async(Document(line), CompleteEvent())
    assert offered in [one.text async for one in found]


@pytest.mark.parametrize("line", ["", "hello", "/frobnicate", "/paper critique different: some pi"])
async def test_tab_offers_nothing_where_nothing_fits(chat: Chat, line: str) -> None:
    """Free text is not completed."""
    found = MenuCompleter(chat).get_completions_async(Document(line), CompleteEvent())
    assert [one.text async for one in found] == []


def test_the_prompt_is_loaded_only_for_a_terminal() -> None:
    """The command line's help loads neither the prompt nor rich; lines through a pipe need no prompt."""
    code = (
        "import sys, bot.__main__; assert not {'rich', 'prompt_toolkit'} & set(sys.modules), 'help';"
        "import adapters.console.terminal; assert 'prompt_toolkit' not in sys.modules, 'pipe'"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


class ToldDispatcher(ScriptedDispatcher):
    """Remembers what it was told of connections."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str, str]] = []

    def reachable(self, platform: str, *, there: bool) -> None:
        """It is known to be so."""

    async def connected(self, platform: str, who: str, where: str) -> None:
        self.told.append((platform, who, where))


async def test_a_terminal_says_that_it_is_there(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """As every platform does: as whom, and where."""
    dispatcher = ToldDispatcher()
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    monkeypatch.setattr(getpass, "getuser", lambda: "ada")
    await TerminalConsole(clock).run(dispatcher)
    assert dispatcher.told == [("console", "ada", "in #club")]
