"""A refusal speaks of a field by what people see of it, never by the key it is stored by."""

import re

import pytest

from bot.chat.command import Command, Field, Kind
from bot.chat.field_labels import field_label
from bot.chat.post import Call, Form, Refusal, Reply
from bot.features import MENU
from bot.wording import words
from tests.conversation.script import Conversation
from tests.conversation.town import Town

_SEEN = [
    (command, field)
    for command in MENU.commands
    for field in command.fields
    if not field.hidden and words("en").has(f"{command.key}.label-{field.name}")
]


def _wrong(field: Field) -> dict[str, str]:
    """What cannot be taken: too long, of another kind, and nothing at all."""
    return {"too long": "x" * (field.most + 1), "nonsense": "zz-9" if field.kind is Kind.TEXT else "zzz", "nothing": ""}


async def _refused(town: Town, command: Command, values: dict[str, str], *, submitted: bool) -> Refusal | Reply | Form:
    call = Call(command=command.path, values=values, account=town.console.meet("ada"), place=town.console.place(),
                submitted=submitted, by_name=True, manages=True)  # fmt: skip
    try:
        return await town.dispatcher.answer(call)
    except Refusal as no:
        return no


@pytest.mark.parametrize(("command", "field"), _SEEN, ids=lambda one: getattr(one, "path", getattr(one, "name", "")))
async def test_no_refusal_names_a_field_by_its_key(chat: Conversation, command: Command, field: Field) -> None:
    """Whatever is wrong with a field, the sentence calls it by its label."""
    named = field_label(command, field.name, words("en"))
    said = []
    for typed in _wrong(field).values():
        for submitted in (False, True):
            no = await _refused(chat.town, command, {field.name: typed}, submitted=submitted)
            if isinstance(no, Refusal):
                said.append(no.text)
                about = command.field(no.field)
                called = field_label(command, no.field, words("en")) if about and not about.hidden else ""
                assert not re.search(rf"(^|give |in ){no.field or '-'}( cannot| may| as well|\.)", no.text), no.text
                assert "name" not in no.args_ or no.args_["name"] != no.field or f"“{called}”" in no.text
    if field.kind is not Kind.TEXT and field.most < 500:  # what is longer may be looked up, and found to be nothing
        assert any(named in text for text in said), said


async def test_a_member_reads_labels(chat: Conversation) -> None:
    """The sentences, as they are read."""
    await chat("""
        ben: /paper my away someday
         ✗ “First day away” cannot be “someday”
        ben: /paper my remind what: cats
         ✗ “What you are written about” cannot be “cats”; it is one of round, ping, discussion, pace, recall.
        ben: /paper find
         ✗ Please give “What to look for” as well, like this: /paper find
    """)
