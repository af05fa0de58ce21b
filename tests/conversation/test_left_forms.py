"""A form that is left hands nothing in and loses nothing."""

import pytest

from bot.chat.command import Command
from bot.chat.post import Call, Form, Refusal, Reply
from bot.features import MENU
from tests.conversation.script import Conversation

_FORMS = [command for command in MENU.commands if command.texts and command.path not in ("club correct", "club hide")]


def _call(chat: Conversation, path: str, values: dict[str, str], *, left: bool = False) -> Call:
    return Call(command=path, values=values, account=chat.town.console.meet("ben"), place=chat.town.console.place(),
                submitted=left, left=left, by_name=True)  # fmt: skip


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A paper is read, a word and a question wait, and ben builds something."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
    """)
    return chat


async def test_what_was_typed_opens_again(reading: Conversation) -> None:
    """The answer says that it is kept, its button and the command open the form as it was left, and it is handed in."""
    dispatcher = reading.town.dispatcher
    written = {"sentence": "Half a sentence", "unclear": "Why six"}
    answer = await dispatcher.answer(_call(reading, "paper summary", written, left=True))
    assert isinstance(answer, Reply)
    assert "Nothing was handed in" in str(answer.post.parts[0].text)
    assert answer.post.buttons[0].label == "Open it again, filled in"
    await reading("ben: /paper entries\n → nobody has handed in yet")
    form = await dispatcher.answer(_call(reading, "paper summary", {}))
    assert isinstance(form, Form)
    assert {one.name: one.value for one in form.inputs if one.value} == written


@pytest.mark.parametrize("command", _FORMS, ids=lambda one: one.path)
async def test_every_form_keeps_what_was_typed(reading: Conversation, command: Command) -> None:
    """Whichever form it is: nothing is refused, and nothing is changed but the draft."""
    values = {field.name: "Words of mine" for field in command.inputs}
    values |= {field.name: "attention" for field in command.beside if field.name == "term"}
    before = await reading.everything()
    try:
        answer = await reading.town.dispatcher.answer(_call(reading, command.path, values, left=True))
    except Refusal as no:
        raise AssertionError(no.text) from no
    assert isinstance(answer, Reply)
    assert answer.post.buttons[0].command == command.path
    assert await reading.everything() == before


async def test_where_nothing_can_be_kept_the_words_come_back(reading: Conversation) -> None:
    """A store that is down gives a refusal with the words in it."""
    reading.town.rough = True
    reading.town.store.full = True
    with pytest.raises(Refusal) as refused:
        await reading.town.dispatcher.answer(
            _call(reading, "paper summary", {"sentence": "Half a sentence"}, left=True)
        )
    assert refused.value.typed == {"sentence": "Half a sentence"}
