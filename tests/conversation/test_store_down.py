"""The database fails: a plain sentence, no lost words, and everything goes on once it is back."""

import pytest

from bot.features import MENU
from bot.ports import StoreDown
from tests.conversation.script import Conversation
from tests.conversation.town import Town

CANNOT = "I cannot write anything down right now, so nothing was changed; please try again in a minute."


@pytest.fixture
async def reading(chat: Conversation, town: Town) -> Conversation:
    """A club that reads a paper; errors in the log belong to these stories."""
    town.rough = True
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until mon 09:00)
    """)
    return chat


async def says(chat: Conversation, who: str, line: str) -> str:
    """What this person alone is answered while the store is down."""
    before = len(await chat.town.stage.private(who))
    await chat.town.stage.say(who, line)
    assert chat.town.dispatcher.how == "✗"
    return " ".join(" ".join(text.split()) for text in (await chat.town.stage.private(who))[before:])


@pytest.mark.parametrize("switch", ["full", "gone"])
async def test_words_are_given_back(reading: Conversation, town: Town, switch: str) -> None:
    """An entry that cannot be kept is given back word for word, and can be handed in later."""
    setattr(town.store, switch, True)
    told = await says(reading, "ben", "/paper critique different: A day of thinking. add: Two more nights.")
    assert CANNOT in told
    assert "A day of thinking." in told
    assert "Two more nights." in told
    setattr(town.store, switch, False)
    await reading("""
        ben: /paper entries
          → Round 1: nobody has handed in yet
        ben: /paper critique different: A day of thinking. add: Two more nights.
          → Your critique is in.
    """)


async def test_every_command_says_so(reading: Conversation, town: Town) -> None:
    """Whatever is asked, the answer is the same plain sentence, and nothing is half done."""
    town.store.gone = True
    needs = {"club start": "Margins zone: Europe/Berlin", "club pick": "1512.03385", "paper nominate": "1503.02531",
             "paper connect": "1512.03385 kind: builds-on", "paper find": "attention",
             "paper list": "bibtex", "club export": "csv", "paper coming": "maybe"}  # fmt: skip
    needs |= {
        "paper my read": "45m",
        "club merge": "1512.03385 into: 1706.03762",
        "club correct": "1706.03762",
        "club handover": "ben",
        "club retire": "ben",
        "club rejoin": "ben",
        "club vouch": "ben account: chen",
    }
    needs["paper my language"] = "English"
    for path in (one.path for one in MENU.listed() if one.path != "paper help"):
        assert await says(reading, "ada", f"/{path} {needs.get(path, '')}") == CANNOT, path


async def test_help_needs_no_store(reading: Conversation, town: Town) -> None:
    """Help is there all the same."""
    town.store.gone = True
    await town.stage.say("ben", "/paper help")
    assert town.dispatcher.how == "→"


async def test_the_week_waits_for_the_store(reading: Conversation, town: Town) -> None:
    """What comes due while the store is down happens when it is back, once; the service lives on."""
    await reading("(until thu 17:59)")
    town.store.full = True
    with pytest.raises(StoreDown):
        await reading("(5m)")
    await town.club.ring()
    town.store.full = False
    await reading("""
        (1m)
          # There is still time to read
        (1h)
          !
    """)
