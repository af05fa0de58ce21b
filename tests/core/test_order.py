"""An older command of a member undoes nothing that a newer one was told, on both engines."""

from datetime import timedelta

import pytest

from adapters.shelf import Shelf
from bot.chat.account import Account
from bot.chat.command import EVERYTHING
from bot.chat.post import Call, Form, Refusal, Reply
from bot.club.clubs.repository import Clubs
from bot.club.entries.drafts import Drafts
from bot.club.papers.library import RememberingLibrary
from bot.dispatcher import ClubDispatcher
from bot.features import MENU
from bot.ports import Store
from tests.store.samples import HOME, NOW, account, club

EARLIER, LATER = NOW - timedelta(seconds=2), NOW + timedelta(seconds=2)


class Talk:
    """Members ask a dispatcher, each time with the platform's own time of it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.dispatcher = ClubDispatcher(store, RememberingLibrary(Shelf(), store, lambda: NOW), lambda: NOW)

    async def ask(
        self, command: str, at: timedelta, *, who: Account | None = None, waited: float = 0, **values: str
    ) -> str:
        """`reply`, or the key of the refusal."""
        call = Call(
            command=command, values=values, account=who or account(), place=HOME, at=NOW + at,
            submitted=command in ("paper summary", "paper critique"), waited=timedelta(seconds=waited),
        )  # fmt: skip
        try:
            answer: Reply | Form = await self.dispatcher.answer(call)
        except Refusal as no:
            return no.key
        return type(answer).__name__.lower()

    async def reminded(self) -> bool:
        """Whether Ada is reminded."""
        async with self.store.read() as repos:
            found = await repos[Clubs].meet(HOME, account())
        assert found
        assert found[1]
        return found[1].remind


@pytest.fixture
async def talk(store: Store) -> Talk:
    """A club with Ada and Bob in it."""
    async with store.write() as repos:
        await club(repos)
    return Talk(store)


SECOND = timedelta(seconds=1)


async def test_an_older_command_does_not_undo_a_newer_one(talk: Talk) -> None:
    """Whoever switched the reminder on, and then off, has it off, in whatever order the two are carried out."""
    assert await talk.ask("paper my remind", 2 * SECOND, when="on") == "reply"
    assert await talk.ask("paper my remind", 1 * SECOND, when="off") == "overtaken"
    assert await talk.reminded()
    assert await talk.ask("paper my remind", 3 * SECOND, when="off") == "reply"
    assert not await talk.reminded()


async def test_a_command_of_something_else_is_carried_out(talk: Talk) -> None:
    """A look-up that took long does not lose its nomination to what was asked after it."""
    assert await talk.ask("paper my remind", 2 * SECOND, when="on") == "reply"
    assert await talk.ask("paper nominate", 1 * SECOND, paper="1412.6980") == "reply"
    assert await talk.ask("paper nominate", 0 * SECOND, paper="1301.3781") == "reply"


async def test_nobody_comes_back_by_what_they_asked_before(talk: Talk) -> None:
    """Being forgotten concerns everything: an older command makes nobody a member again."""
    assert await talk.ask("paper my forget", 2 * SECOND, sure="yes") == "reply"
    assert await talk.ask("paper nominate", 1 * SECOND, paper="1412.6980") == "overtaken"
    async with talk.store.read() as repos:
        found = await repos[Clubs].meet(HOME, account())
    assert found
    assert found[1] is None


async def test_nobody_is_forgotten_for_what_they_asked_before(talk: Talk) -> None:
    """An old `forget` that was overtaken by a nomination takes nothing away."""
    assert await talk.ask("paper nominate", 2 * SECOND, paper="1412.6980") == "reply"
    assert await talk.ask("paper my forget", 1 * SECOND, sure="yes") == "overtaken"


async def test_people_do_not_wait_for_each_other(talk: Talk) -> None:
    """The order is each member's own."""
    assert await talk.ask("paper my remind", 2 * SECOND, when="on") == "reply"
    assert await talk.ask("paper my remind", 1 * SECOND, who=account("bob"), when="on") == "reply"


async def test_what_waited_too_long_is_not_carried_out(talk: Talk) -> None:
    """The platform has told them that the bot did not answer; what they wrote is kept."""
    assert await talk.ask("paper my remind", SECOND, waited=3.1, when="on") == "took-too-long"
    assert not await talk.reminded()
    assert await talk.ask("paper summary", SECOND, waited=3.1, sentence="Kept.") == "took-too-long"
    async with talk.store.read() as repos:
        assert await repos[Drafts].find(account(), "paper summary") == {"sentence": "Kept."}
    assert await talk.ask("paper my remind", SECOND, waited=2.9, when="on") == "reply"


def test_what_takes_away_is_about_what_adds() -> None:
    """Of each subject that is only added to, some command says what changes it; and one is about everything."""
    changed = {subject for command in MENU.commands if not command.adds for subject in command.about}
    assert {subject for command in MENU.commands if command.adds for subject in command.about} <= changed
    assert [command.path for command in MENU.commands if EVERYTHING in command.about] == ["paper my forget"]
