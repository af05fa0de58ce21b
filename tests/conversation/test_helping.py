"""Help, and what is said about commands there are not."""

from pathlib import Path

import pytest

from bot.chat.line import read
from bot.features import MENU
from bot.wording import words
from tests.console.stage import ConsoleStage
from tests.conversation.script import Conversation

WIDEST, LONGEST = 88, 40


@pytest.mark.parametrize("typed", ["/paper", "/paper help", "/PAPER  HELP"])
async def test_help_is_one_screen(empty: Conversation, typed: str) -> None:
    """Help names every command within a screen of 40 lines of 88 columns, with or without a club, to whoever asks."""
    await empty(f"""
        ben: {typed}
          → What you can do here … For organizers … /paper help critique explains one command, with an example; …
          !
    """)
    assert isinstance(empty.town.stage, ConsoleStage)
    shown = (await empty.town.stage.chat.act("ben", "/paper help")).plain
    lines, flowing = shown.splitlines(), " ".join(shown.split())
    assert len(lines) <= LONGEST
    assert max(map(len, lines)) <= WIDEST
    assert [one for one in MENU.listed("paper", "") if f"/{one.path} – " not in shown] == []
    assert [one for one in MENU.listed("paper", "my") if f"/{one.path}" not in flowing] == []
    assert [one for one in MENU.listed("club") if f"/{one.path}" not in flowing] == []


@pytest.mark.parametrize(
    "typed", ["/paper my", "/PAPER My", "/paper my help", "/paper help my", "/paper help paper my"]
)
async def test_help_about_oneself(empty: Conversation, typed: str) -> None:
    """What is about oneself is a screen of its own; the first screen has a button to it."""
    await empty(f"ben: {typed}\n → What you can do here … What is about yourself … /paper my streak – Your reading")
    shown = empty.said("ben")
    assert [one for one in MENU.listed("paper", "my") if f"/{one.path} – " not in shown] == []
    assert "/paper nominate – " not in shown
    await empty("ben: /paper help\n → What you can do\nben: [What is about yourself]\n →")
    assert empty.said("ben") == shown


FORMER = {path: command for command in MENU.listed() for path in command.formerly}


@pytest.mark.parametrize("former", FORMER)
async def test_a_former_name_answers_and_says_the_new_one(chat: Conversation, former: str) -> None:
    """Whoever types the name of before gets the answer of today's command, and a line with its name."""
    command = FORMER[former]
    example = words("en")(f"{command.key}.example").replace(f"/{command.path}", "")
    await chat("ben: /paper nominate 1806.07366\n → …")
    await chat(f"ben: /{former}{example}\n → …")
    by_former = chat.said("ben")
    assert f"/{former} is called /{command.path} now." in by_former
    await chat(f"ben: /paper help {former.removeprefix('paper ')}\n → /{command.path}")


async def test_a_former_name_that_is_refused_says_the_new_one(chat: Conversation) -> None:
    """Nobody tries the same again under a name that is going."""
    await chat("""
        ben: /paper read
          ✗ /paper my read 45m … /paper read is called /paper my read now.
        ben: /paper my read
          ✗ /paper my read 45m
    """)
    assert "is called" not in chat.said("ben")


@pytest.mark.parametrize("typed", ["/club", "/club help", "/paper help club"])
async def test_help_for_organizers(empty: Conversation, typed: str) -> None:
    """What organizers can do is a screen of its own."""
    await empty(f"ben: {typed}\n → What you can do here … For organizers … /club doctor – Check")
    assert [one for one in MENU.listed("club") if f"/{one.path} – " not in empty.said("ben")] == []
    assert "/paper nominate – " not in empty.said("ben")


async def test_every_command_has_an_example_that_parses(empty: Conversation) -> None:
    """Each command is explained with all its fields and an example, and the example is understood as meant."""
    for command in MENU.listed():
        example = words("en")(f"{command.key}.example")
        await empty(f"ben: /paper help {command.path}\n → /{command.path} … For example: {example}")
        shown = empty.said("ben")
        assert [one.name for one in (*command.options, *command.inputs) if f"{one.name}: " not in shown] == []
        root, _, rest = example.removeprefix("/").partition(" ")
        typed = read(MENU, root, rest)
        assert typed.path == command.path
        assert set(typed.values) <= {field.name for field in command.fields}
        # What follows the command's name is understood word for word.
        told = rest.removeprefix(command.words)
        for name, value in typed.values.items():
            told = told.replace(f"{name}: ", "").replace(value, "", 1)
        assert told.split() == []


async def test_every_example_works(chat: Conversation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Typed as they stand by an organizer, one after the other in the middle of a round, all examples do something."""
    (tmp_path / "years.csv").write_text("date,title,arxiv\n2019-03-04,Adam,1412.6980\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    await chat("""
        ben: /paper nominate 1806.07366
        (until mon 09:00)
        ada: /paper nominate 2005.14165
        ada: /paper nominate 2006.11239
        ada: /paper nominate 1503.02531
        ben: /paper summary sentence: Depth is time.
        eli: /paper nominate title: Attention slides link: https://example.org/slides
        ada: /club settings organizer: ben
        ben2: /paper my remind on
        (until sat 10:00)
    """)
    for command in MENU.listed():
        example = words("en")(f"{command.key}.example")
        await chat(f"ada: {example}\n {'✗ is the home of' if command.path == 'club start' else '→'}")


SLIPS = (
    ("/paper nominat 1706.03762", "/paper nominate"),
    ("/papr nominate 1706.03762", "/paper nominate"),
    ("/paper votes 1", "/paper vote"),
    ("/paper sumary", "/paper summary"),
    ("/paper pause", "/club pause"),
    ("/clup skip", "/club skip"),
    ("/nominate 1706.03762", "/paper nominate"),
    ("/vote", "/paper vote"),
    ("/paper help sumary", "/paper help summary"),
    ("/paper my strek", "/paper my streak"),
    ("/papr my notes", "/paper my notes"),
    ("/my streak", "/paper my streak"),
    ("/streak", "/paper my streak"),
    ("/paper notes", "/paper my notes"),
    ("/paper my nominate 1706.03762", "/paper nominate"),
    ("/paper help my gaol", "/paper help my goal"),
)


async def test_the_nearest_command(chat: Conversation) -> None:
    """A slip of the finger is answered with the command that was meant."""
    for typed, meant in SLIPS:
        await chat(f"ben: {typed}\n ✗ did you mean {meant}?")


@pytest.mark.parametrize("typed", ["/paper xyzzy", "/", "/paper bananas now", "/paper help qqqq", "/paper \u202ezzz"])
async def test_nothing_near(chat: Conversation, typed: str) -> None:
    """What resembles nothing is not guessed at; help is pointed to."""
    await chat(f"""
        ben: {typed}
          ✗ /paper help lists what I can do.
    """)


async def test_buttons_commands_are_not_explained(chat: Conversation) -> None:
    """What only buttons do has no page of help of its own."""
    await chat("""
        ben: /paper help drop
          ✗ I do not know drop
        ben: /paper help club skip
          → /club skip … Nobody's streak is touched
        ben: /paper help /paper vote
          → /paper vote … Name as many as you like
    """)
