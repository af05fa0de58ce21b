"""A typed line becomes a command and its values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.command import Command
from bot.chat.line import read
from bot.features import MENU
from tests.core.steady import steady

roots = st.sampled_from(["paper", "club"])
commands = st.sampled_from(MENU.commands)
NAMES = sorted({field.name for command in MENU.commands for field in command.fields})
plain = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=30)
rough = st.text(max_size=80) | st.lists(
    st.sampled_from(
        [*NAMES, ":", " ", "\n", "\t", *[one.words for one in MENU.commands], "https://x.org:80/a?b:c", "10:30"]
    ),
    max_size=12,
).map("".join)


def innocent(text: str) -> str:
    """Words that hold no `name:` of their own, as a value in the middle of a line."""
    return " ".join(word for word in text.split() if not any(word.startswith(f"{name}:") for name in NAMES))


values = plain.map(innocent).filter(bool)


@steady(300)
@given(commands, st.data())
def test_values_come_back(command: Command, data: st.DataObject) -> None:
    """Values typed as `name: value` come back as they were, in any order, with or without a space or line between."""
    names = data.draw(st.permutations([field.name for field in command.fields]))
    typed = {name: data.draw(values) for name in names if data.draw(st.booleans())}
    colon, between = data.draw(st.sampled_from([": ", ":"])), data.draw(st.sampled_from([" ", "\n", "  "]))
    line = between.join([command.words, *(f"{name}{colon}{text}" for name, text in typed.items())])
    found = read(MENU, command.root, line)
    assert found.path == command.path
    assert found.values == typed
    assert found.submitted == any(field.name in typed for field in command.texts)


@steady(200)
@given(st.sampled_from([one for one in MENU.commands if one.fields]), values)
def test_what_stands_first_needs_no_name(command: Command, text: str) -> None:
    """Text before any name goes into the first field that people see; a hidden one is filled in by buttons only."""
    seen = [field.name for field in command.fields if not field.hidden]
    assert read(MENU, command.root, f"{command.words} {text}").values == ({seen[0]: text} if seen else {})


@steady(400)
@given(roots, rough)
def test_any_line_is_read(root: str, line: str) -> None:
    """Any line becomes a command, known or not, and values of its fields alone."""
    found = read(MENU, root, line)
    command = next((one for one in MENU.commands if one.path == found.path), None)
    assert found.path.startswith(("paper ", "club "))
    known = {field.name for field in command.fields} if command else set()
    assert set(found.values) <= known
    assert all(text and text == text.strip() for text in found.values.values())


@pytest.mark.parametrize("line", ["", "  ", "\n"])
def test_an_empty_line_asks_for_help(line: str) -> None:
    """Whoever types nothing is shown what there is."""
    assert read(MENU, "club", line).path == "paper help"


@pytest.mark.parametrize(
    ("line", "values_"),
    [
        ("nominate 1706.03762 pitch: the base of it all", {"paper": "1706.03762", "pitch": "the base of it all"}),
        ("nominate https://arxiv.org/abs/1706.03762", {"paper": "https://arxiv.org/abs/1706.03762"}),
        ("NOMINATE title: A: B link: https://x.org/t:1", {"title": "A: B", "link": "https://x.org/t:1"}),
        ("nominate\n1706.03762\npitch: two\nlines", {"paper": "1706.03762", "pitch": "two\nlines"}),
        ("vote 1 3", {"papers": "1 3"}),
        ("my read 45m", {"time": "45m"}),
        ("MY  Read\n45m paper: my read", {"time": "45m", "paper": "my read"}),
        ("read 45m", {"time": "45m"}),
    ],
)
def test_lines_as_people_type_them(line: str, values_: dict[str, str]) -> None:
    """Addresses, times and colons in a sentence are no names of fields."""
    assert read(MENU, "paper", line).values == values_


def test_a_form_typed_along_is_submitted() -> None:
    """With a field of the form the line hands in; without, it asks for the form."""
    assert read(MENU, "paper", "summary sentence: Attention is enough.").submitted
    assert not read(MENU, "paper", "summary").submitted
    assert not read(MENU, "paper", "summary paper: 1706.03762").submitted


def test_an_unknown_command_keeps_what_was_typed() -> None:
    """The word that stands where a command belongs is said back, so that the nearest can be suggested."""
    assert read(MENU, "paper", "nomnate 1706.03762").path == "paper nomnate"
