"""What could not be kept is given back under what its fields are called in the form it came from."""

import pytest

from bot.chat.command import Command
from bot.chat.post import Post, Refusal
from bot.chat.refused import refusal_post
from bot.features import MENU
from bot.wording import languages, words

FORMS = [one for one in MENU.commands if one.inputs]


def given_back(command: str, language: str, **typed: str) -> Post:
    """What somebody sees whose text could not be kept."""
    no = Refusal("store-down")
    no.text, no.typed = "Not now.", typed
    return refusal_post(no, command, words(language))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("command", FORMS, ids=lambda one: one.path)
def test_every_form_gives_its_texts_back_under_its_labels(command: Command, language: str) -> None:
    """The sentence, then each text as it was, under the label the person had filled it in at."""
    texts = words(language)
    post = given_back(command.path, language, **{field.name: f"my {field.name}" for field in command.inputs})
    _, _, *own = post.parts
    assert [part.label for part in own] == [texts(f"{command.key}.label-{field.name}") for field in command.inputs]
    assert [part.text for part in own] == [(f"my {field.name}",) for field in command.inputs]


def test_of_a_field_that_is_gone_the_text_is_given_back_all_the_same() -> None:
    """A form of an earlier program may have had another field, or been another command's."""
    for command in ("paper summary", "paper gone"):
        assert [part.label for part in given_back(command, "en", unknown="mine").parts] == ["", "", "unknown"]


def test_where_nothing_was_written_nothing_is_given_back() -> None:
    """The sentence alone."""
    assert len(given_back("paper summary", "en").parts) == 1
