"""The menu fits every platform, and the catalogue has words for all of it."""

import re

import pytest

from bot.chat.command import Command, Field, Kind, Right
from bot.features import MENU
from bot.wording import languages, words
from tests.core.catalogue import MESSAGES

# The narrowest of what each platform allows: Discord's option and modal limits, Slack's modal limits.
TITLE, INPUTS, LABEL, HINT, TEXT = 24, 5, 45, 100, 3000
NAME = re.compile(r"[a-z][a-z0-9_-]{0,31}")
OPTIONS, CHOICES, SUBCOMMANDS, HELP, KEEP, CHOICE = 25, 25, 25, 100, 24, 100

each = pytest.mark.parametrize("command", MENU.commands, ids=lambda one: one.path)
each_listed = pytest.mark.parametrize("command", MENU.listed(), ids=lambda one: one.path)
each_form = pytest.mark.parametrize("command", [one for one in MENU.commands if one.inputs], ids=lambda one: one.path)
said = words("en")


@each
def test_names_are_portable(command: Command) -> None:
    """Names of commands and fields are lower case and at most 32 characters, and each stands once."""
    names = [field.name for field in command.fields]
    assert NAME.fullmatch(command.root)
    assert all(NAME.fullmatch(name) for name in (command.name, *names))
    assert len(set(names)) == len(names)


@each
def test_options_are_portable(command: Command) -> None:
    """At most 25 options of at most 25 choices each; what has choices is a choice, and the other way round."""
    assert len(command.options) <= OPTIONS
    for field in command.fields:
        assert len(field.choices) <= CHOICES
        assert all(0 < len(one) <= CHOICE and one == one.lower() for one in field.choices)
        assert bool(field.choices) == (field.kind is Kind.CHOICE)
        assert 0 < field.most <= TEXT


async def _nothing(_: object) -> None:
    """Answers nothing."""


def test_what_a_platform_would_drop_in_silence_is_no_command() -> None:
    """A sixth field of a form, a 26th of a command or choice of a field: refused where it is declared, by name."""
    texts = tuple(Field(f"text{number}", Kind.TEXT) for number in range(6))
    Command("paper", "five", texts[:5], handler=_nothing)
    with pytest.raises(TypeError, match=r"/paper six has 6 fields, and 5 can be shown: text0, .*, text5"):
        Command("paper", "six", texts, handler=_nothing)
    with pytest.raises(TypeError, match="6 fields"):
        Command("paper", "six", (*texts[:5], Field("short", asked=True)), handler=_nothing)
    with pytest.raises(TypeError, match="26 fields, and 25"):
        Command("paper", "many", tuple(Field(f"option{number}") for number in range(26)), handler=_nothing)
    with pytest.raises(TypeError, match="crowded has 26 choices"):
        Field("crowded", Kind.CHOICE, choices=tuple(map(str, range(26))))


@each_form
@pytest.mark.parametrize("language", languages())
def test_forms_are_portable(command: Command, language: str) -> None:
    """A form has a title of 24, at most five long fields of at most 3000, labels of 45 and hints of 100 characters."""
    speak = words(language)
    assert 0 < len(speak(f"{command.key}.title")) <= TITLE
    assert len(command.inputs) <= INPUTS
    for field in command.inputs:
        assert 0 < len(speak(f"{command.key}.label-{field.name}")) <= LABEL
        hint = f"{command.key}.hint-{field.name}"
        assert not speak.has(hint) or 0 < len(speak(hint)) <= HINT


@each_listed
@pytest.mark.parametrize("language", languages())
def test_every_command_has_its_words(command: Command, language: str) -> None:
    """Each command a person is shown has a help line, an example that begins with it, and a label for every field."""
    speak = words(language)
    assert 0 < len(speak(command.key)) <= HELP
    assert speak(f"{command.key}.example").startswith(f"/{command.path}")
    for field in (*command.options, *command.inputs):
        assert 0 < len(speak(f"{command.key}.label-{field.name}")) <= HELP


@each
def test_no_words_for_fields_that_are_gone(command: Command) -> None:
    """The catalogue has no label or hint for a field the command does not have."""
    attributes = attributes_of(command.key)
    known = {field.name for field in command.fields if not field.hidden}
    named = {name.split("-", 1)[1] for name in attributes if name.startswith(("label-", "hint-"))}
    assert named <= known
    assert {name for name in attributes if "-" not in name} <= {"more", "example", "title", "keep"}


@pytest.mark.parametrize("command", [one for one in MENU.commands if one.keeps], ids=lambda one: one.path)
def test_what_keeps_messages(command: Command) -> None:
    """A command that keeps a message has a long field for it, and a name that both platforms can show."""
    field = command.field(command.keeps)
    assert field in command.inputs
    assert 0 < len(said(f"{command.key}.keep")) <= KEEP


@pytest.mark.parametrize("root", ["paper", "club"])
def test_a_root_holds_as_many_as_a_platform_takes(root: str) -> None:
    """At most 25 sub-commands a root."""
    assert 0 < len(MENU.listed(root)) <= SUBCOMMANDS


def test_every_command_is_answered() -> None:
    """Each command has a handler, and stands once in the menu."""
    assert all(callable(command.handler) for command in MENU.commands)
    assert len(MENU.by_path) == len(MENU.commands)


@each_listed
def test_help_finds_what_was_nearly_typed(command: Command) -> None:
    """A command with a letter missing or doubled is found again, or another one that looks as much like it."""
    for typed in (command.path[:-1], command.path + command.path[-1], command.path[:7] + command.path[8:]):
        close = MENU.nearest(typed)
        assert close is not None
        assert close.root == command.root or close.name == command.name
    assert MENU.nearest(command.path) == command


@pytest.mark.parametrize("typed", ["", " ", "paper", "zzzz qqqq", "x" * 500])
def test_help_for_anything(typed: str) -> None:
    """Whatever was typed, there is a nearest command or there is none; looking for it does no harm."""
    assert MENU.nearest(typed) is None or MENU.nearest(typed) in MENU.listed()


def test_organizers_commands_have_a_root_of_their_own() -> None:
    """Who may use a command follows from its root."""
    assert all(command.organizers == (command.root == "club") for command in MENU.commands)


def attributes_of(key: str) -> set[str]:
    """The attributes of a message in the English catalogue."""
    return set(MESSAGES[key].attributes) if key in MESSAGES else set()


@each
def test_every_command_says_who_may_use_it(command: Command) -> None:
    """All of /club needs a right, none of /paper does; visitors only read along, and nothing of theirs has a form."""
    assert (command.right is Right.ANYBODY) == (command.root == "paper")
    assert not command.for_visitors or (command.right is Right.ANYBODY and not command.inputs)


@each
def test_people_are_meant_with_the_command(command: Command) -> None:
    """A field for a person is an option, where every platform can hand over an account: no form asks for one."""
    people = [field for field in command.fields if field.kind is Kind.MEMBER]
    assert not [field for field in people if field in command.inputs or field.hidden]
