"""Nobody becomes a member by looking, or by what is refused."""

import pytest

from bot.club.members.repository import Members
from bot.features import MENU
from tests.conversation.script import Conversation
from tests.conversation.test_every_command import asked, busy

__all__ = ["busy"]
STRANGE = ("", "none", "off", "no", "-", "?", "99999", "x" * 5000)


async def members(chat: Conversation) -> list[str]:
    """Who is a member."""
    async with chat.town.store.read() as repos:
        return sorted(one.name for one in await repos[Members].everybody([1]))


async def test_approving_nothing_joins_nothing(chat: Conversation) -> None:
    """Where nothing is proposed `none` is refused and nothing is posted; elsewhere it changes nothing."""
    await chat("""
        (until sat 10:00)
        eli: /paper vote none
          ✗ The ballot is still empty
          !
        ben: /paper nominate 1706.03762
        (1m)
        eli: /paper vote none
          → You approve none of them.
          !
    """)
    assert await members(chat) == ["ada", "ben"]
    await chat("eli: /paper vote 1")
    assert await members(chat) == ["ada", "ben", "eli"]


@pytest.mark.parametrize("command", MENU.commands, ids=lambda one: one.path)
async def test_what_is_refused_leaves_no_member(busy: Conversation, command: object) -> None:
    """Whatever a stranger asks for with whatever values: where it is refused, or asks first, they are no member."""
    known = next(one for one in MENU.commands if one is command)
    before = await members(busy)
    for number, text in enumerate(STRANGE):
        for some in ({field.name for field in known.fields}, *({field.name} for field in known.fields)):
            how = await asked(busy.town, f"stranger{number}", known, dict.fromkeys(sorted(some), text))
            assert how in ("reply", "form") or await members(busy) == before, (text, some)
            before = await members(busy)


NOTHING_WANTED = [
    ("paper my remind", {"when": "off"}),
    ("paper my remind", {"when": "off", "what": "pace"}),
    ("paper my remind", {"when": "off", "what": "recall"}),
    ("paper explain", {"when": "off"}),
    ("paper my goal", {"papers": "off"}),
    ("paper my goal", {"hours": "none"}),
    ("paper my goal", {"papers": "0", "hours": "no"}),
    ("paper my away", {"first": "off"}),
    ("paper my away", {"lead": "never"}),
    ("paper my away", {"first": "off", "lead": "never"}),
    ("paper lead", {"do": "never"}),
    ("paper vote", {"papers": "none"}),
    ("paper voice", {"questions": "none"}),
]


@pytest.mark.parametrize(("path", "values"), NOTHING_WANTED, ids=str)
async def test_off_joins_nothing(busy: Conversation, path: str, values: dict[str, str]) -> None:
    """Who wants nothing of the club is told so, and is no member by it."""
    before = await members(busy)
    assert await asked(busy.town, "stranger", MENU.by_path[path], values) == "reply"
    assert await members(busy) == before
