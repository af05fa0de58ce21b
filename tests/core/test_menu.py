"""The menu fits every platform, and the catalogue has words for all of it."""

import re

import pytest

from bot.chat.command import Command, Field, Kind, Right
from bot.chat.field_labels import field_label
from bot.chat.line import read
from bot.chat.menu import Menu
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
@pytest.mark.parametrize("language", languages())
def test_every_field_has_a_name_that_fits_into_a_sentence(command: Command, language: str) -> None:
    """What a refusal calls a field is short, explains nothing, and is not the key it is stored by."""
    for field in command.fields:
        if not field.hidden and words(language).has(f"{command.key}.label-{field.name}"):
            name = field_label(command, field.name, words(language))
            assert 0 < len(name) <= LABEL
            assert not set(name) & set(',;:("'), f"{command.key}.called-{field.name}"
            assert name != field.name


@each
def test_no_words_for_fields_that_are_gone(command: Command) -> None:
    """The catalogue has no label, name or hint for a field the command does not have."""
    attributes = attributes_of(command.key)
    known = {field.name for field in command.fields if not field.hidden}
    named = {name.split("-", 1)[1] for name in attributes if name.startswith(("label-", "called-", "hint-"))}
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
    """At most 25 sub-commands and groups a root, and 25 sub-commands a group, which is called as portably."""
    groups = MENU.groups_of(root)
    assert 0 < len([*MENU.listed(root, ""), *groups]) <= SUBCOMMANDS
    for group in groups:
        assert NAME.fullmatch(group)
        assert 0 < len(MENU.listed(root, group)) <= SUBCOMMANDS
        assert 0 < len(said(f"group-{group}")) <= HELP


def _named(name: str, group: str = "", formerly: tuple[str, ...] = (), *, listed: bool = True) -> Command:
    return Command("paper", name, handler=_nothing, group=group, formerly=formerly, listed=listed)


def test_a_crowded_level_is_no_menu() -> None:
    """A 26th command or group of a root, or command of a group, is refused by the menu; buttons' are not counted."""
    many = [_named(f"command{number}") for number in range(26)]
    Menu(many[:25])
    Menu([*many[:24], _named("grouped", "my"), *(_named(f"button{number}", listed=False) for number in range(26))])
    with pytest.raises(ValueError, match="/paper has 26 commands, and 25 can be shown"):
        Menu(many)
    with pytest.raises(ValueError, match="/paper has 26 commands"):
        Menu([*many[:25], _named("grouped", "my")])
    with pytest.raises(ValueError, match="/paper my has 26 commands"):
        Menu([_named(f"command{number}", "my") for number in range(26)])


@pytest.mark.parametrize(
    "commands",
    [
        [_named("streak"), _named("streak")],
        [_named("streak", "my"), _named("streak", "my")],
        [_named("my"), _named("streak", "my")],
        [_named("mine"), _named("notes", "my", ("paper mine",))],
        [_named("notes", "my", ("paper mine",)), _named("entries", "", ("paper mine",))],
    ],
)
def test_a_path_means_one_thing(commands: list[Command]) -> None:
    """Neither two commands, nor a command and a group, nor a command and another's former name are called alike."""
    with pytest.raises(ValueError, match="Two commands have the same path: paper "):
        Menu(commands)


def test_a_group_keeps_names_apart() -> None:
    """The same word may be a command of its own and one of a group; the nearest is looked for where it was typed."""
    menu = Menu([_named("link"), _named("link", "my")])
    assert menu.get("paper link") != menu.get("paper my link")
    for typed, meant in (("paper lnk", "paper link"), ("paper my lnk", "paper my link")):
        close = menu.nearest(typed)
        assert close is not None
        assert close.path == meant


@each
def test_a_former_name_is_understood(command: Command) -> None:
    """Buttons, drafts and lines of before find the command that it is now."""
    assert [MENU.get(path) for path in command.paths] == [command] * len(command.paths)
    for path in command.formerly:
        root, _, rest = path.partition(" ")
        assert read(MENU, root, f"{rest} ").path == path


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
