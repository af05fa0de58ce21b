"""What a list calls an option is understood like the option itself, and choosing one loses nothing chosen before."""

import pytest

from bot.chat.command import Command, Field
from bot.chat.post import Call, Choice, Refusal, Reply
from bot.features import MENU
from tests.conversation.script import Conversation

_LISTS = [
    (command, field)
    for command in MENU.listed()
    for field in command.options
    if command.path not in ("club close", "club handover")
]


def _call(chat: Conversation, path: str, values: dict[str, str], who: str = "ada") -> Call:
    return Call(command=path, values=values, account=chat.town.console.meet(who), place=chat.town.console.place(),
                by_name=True, manages=True)  # fmt: skip


async def _suggested(chat: Conversation, typed: str) -> list[Choice]:
    return await chat.town.dispatcher.suggest(_call(chat, "paper vote", {"papers": typed}), "papers")


@pytest.fixture
async def voting(chat: Conversation) -> Conversation:
    """A vote on three papers."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        dora: /paper nominate quant-ph/9508027
        (until sat 09:00)
    """)
    return chat


async def test_what_was_chosen_before_stays_chosen(voting: Conversation) -> None:
    """Each suggestion holds the numbers typed already, so that taking it adds to them."""
    assert [one.value for one in await _suggested(voting, "")] == ["1", "2", "3"]
    assert [one.value for one in await _suggested(voting, "1 ")] == ["1", "1 2", "1 3"]
    assert [one.value for one in await _suggested(voting, "3, 1 deep")] == ["3 1 2"]
    (last,) = [one for one in await _suggested(voting, "1 3") if one.value == "1 3 2"]
    assert last.label.startswith("1, 3, 2. Deep Residual Learning")
    assert await _suggested(voting, "1 cats") == []


async def test_somebody_goes_on_typing_behind_a_suggestion(voting: Conversation) -> None:
    """What a platform shows of a suggestion that was taken is what it sends when more is typed behind it."""
    (taken,) = await _suggested(voting, "1 poly")
    assert [one.value for one in await _suggested(voting, f"{taken.label} ")] == ["1 3", "1 3 2"]
    await voting(f"eli: /paper vote {taken.label} 2\n → You approve 3 papers: · Attention … · Polynomial … · Deep")


async def test_titles_and_labels_are_votes(voting: Conversation) -> None:
    """A label, a title, several of both with commas between: whatever names a paper of the ballot approves it."""
    await voting("""
        eli: /paper vote 1. Attention Is All You Need
          → You approve one paper: · Attention Is All You Need
        eli: /paper vote attention is all you need, 2. Deep Residual Learning for Image Recognition
          → You approve 2 papers: · Attention Is All You Need · Deep Residual
        eli: /paper vote 2.
          → You approve one paper: · Deep Residual
        eli: /paper vote 1. Something Else Entirely
          ✗ “Something Else Entirely” is not on the ballot; use numbers from 1 to 3.
        eli: /paper vote , none
          → You approve none of them.
    """)


async def test_two_papers_of_one_title_are_not_guessed(chat: Conversation) -> None:
    """A title that two papers of the ballot bear names neither; with its number it names one."""
    await chat("""
        ben: /paper nominate title: Deep Learning link: https://one.example/a
        chen: /paper nominate title: Deep Learning link: https://two.example/b
        (until sat 09:00)
        eli: /paper vote Deep Learning
          ✗ “Deep Learning” is not on the ballot
        eli: /paper vote 2. Deep Learning
          → You approve one paper: · Deep Learning
    """)


@pytest.mark.parametrize(("command", "field"), _LISTS, ids=lambda one: getattr(one, "path", getattr(one, "name", "")))
async def test_every_suggestion_may_be_sent_by_its_label(voting: Conversation, command: Command, field: Field) -> None:
    """Of every field of every command: the label is answered as the value is."""
    await voting("(until mon 09:00)\n ben: /paper summary sentence: One.\n ben: /paper term attention\n"
                 "eli: /paper nominate 1706.03762v1\n Eli: /paper nominate 2005.14165\n (until tue 09:00)")  # fmt: skip
    offered = await voting.town.dispatcher.suggest(_call(voting, command.path, {}), field.name)
    for one in offered[:3]:
        if one.label != one.value:
            answers = []
            for sent in (one.value, one.label):
                try:
                    answer = await voting.town.dispatcher.answer(_call(voting, command.path, {field.name: sent}))
                except Refusal as no:
                    answers.append(no.text)
                else:
                    answers.append(repr(answer.post.title if isinstance(answer, Reply) else answer.title))
            assert answers[0] == answers[1], one


async def test_a_paper_that_was_looked_up_is_named_by_its_label(chat: Conversation) -> None:
    """What completes a title shows its authors, too; sent like that, it is that paper at once."""
    await chat("ben: /paper nominate attention is all\n → Which one do you mean?")
    call = _call(chat, "paper nominate", {"paper": "attention is all"})
    first = (await chat.town.dispatcher.suggest(call, "paper"))[0]
    assert " – " in first.label
    await chat(f"ben: /paper nominate {first.label}\n ⇒ ben nominates")
