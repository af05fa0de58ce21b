"""Everybody, everywhere, with every command and every button: only who has a right gets anything by it."""

import pytest

from adapters.files import ClubFiles
from adapters.shelf import Shelf
from bot.background import Tools
from bot.chat.command import Right
from bot.chat.place import Place
from bot.chat.post import Form, Refusal, Reply
from bot.club.papers.library import RememberingLibrary
from bot.dispatcher import ClubDispatcher
from bot.features.importing.model import FileReader
from bot.ports import Store, WayTo
from bot.store.repositories import Repositories
from tests.conversation.town import TUESDAY
from tests.core.quiet_club import QuietClub
from tests.rights.menu_calls import MenuCall, menu_calls
from tests.rights.rehearsal import Rehearsal, Snapshot, protected
from tests.rights.scene import PEOPLE, PLACES, Person, Scene, a_scene

NO_RIGHT = {"organizers-only", "organizers-only-elsewhere", "place-only", "visitor"}
OF_ANOTHER_CLUB = "another club of the server"
"""Where a button of the first club, which carries its number, is about a club that does not live there."""
NO_CLUB = {"no-club", "which-club"}


def has_right(person: Person, where: str) -> bool:
    """Who may do what is for organizers: those of the club's books wherever they ask about it; whoever manages the
    server, in a channel of the club."""
    match where:
        case "home" | "thread":
            return person.organizes or person.user == "lou"
        case "another club of the server":
            return person.user == "lou"
        case _:
            return person.organizes


class Rehearsed:
    """A dispatcher that carries everything out and keeps nothing."""

    def __init__(self, scene: Scene, store: Store) -> None:
        self.scene, self.store = scene, Rehearsal(store)
        self.dispatcher = ClubDispatcher(
            self.store,
            RememberingLibrary(Shelf(), self.store, scene.quiet.clock),
            scene.quiet.clock,
            tools=Tools({FileReader: ClubFiles(), WayTo: lambda _: ""}),
        )
        self.store.look = self._look
        self.before: Snapshot = {}
        self.after: Snapshot = {}

    async def begin(self) -> None:
        """Note how everything is."""
        async with self.store.read() as repos:
            self.before = await self._protected(repos)

    async def call(self, person: Person, place: Place, asked: MenuCall) -> tuple[str, Reply | None]:
        """The key of a refusal, `form`, or `reply` with what it says."""
        self.after = self.before
        call = person.asks(place, asked.command.path, asked.values, submitted=asked.submitted)
        try:
            answer = await self.dispatcher.answer(call)
        except Refusal as no:
            if no.key == "went-wrong":
                raise AssertionError(str(asked)) from no
            return no.key, None
        return ("form", None) if isinstance(answer, Form) else ("reply", answer)

    async def _look(self, repos: Repositories) -> None:
        self.after = await self._protected(repos)

    async def _protected(self, repos: Repositories) -> Snapshot:
        return await protected(repos, self.scene.clubs, self.scene.founder)


@pytest.fixture
async def rehearsed(sqlite_store: Store) -> Rehearsed:
    """The scene, set."""
    made = Rehearsed(await a_scene(sqlite_store, QuietClub(sqlite_store, TUESDAY)), sqlite_store)
    await made.begin()
    return made


@pytest.mark.parametrize("who", PEOPLE)
async def test_nobody_gets_what_is_not_theirs(rehearsed: Rehearsed, who: str) -> None:
    """Refused by a sentence about the right, and neither a club nor anything of its founder is changed."""
    person = PEOPLE[who]
    for where, place in PLACES.items():
        for asked in menu_calls(rehearsed.scene.ids):
            story = f"{who}, {where}: {asked}"
            how, answer = await rehearsed.call(person, place, asked)
            right = asked.command.right_for(asked.values)
            if person.visits and place.workspace == "here":
                assert (how == "visitor") != asked.command.for_visitors, story
            elif right is Right.ORGANIZER and where == OF_ANOTHER_CLUB and "club" in asked.values:
                assert how == "button-over", f"{story}: {how}"
            elif right is Right.ORGANIZER:
                assert (how not in NO_RIGHT | NO_CLUB) == has_right(person, where), f"{story}: {how}"
            elif right is Right.PLACE:
                assert (how != "place-only") == person.says(place), f"{story}: {how}"
            else:
                assert how not in NO_RIGHT, f"{story}: {how}"
            if not has_right(person, where):
                assert rehearsed.after == rehearsed.before, story
                if answer:
                    shown = [one.command for one in answer.post.buttons if one.command.startswith("club ")]
                    assert not shown, f"{story}: {shown}"


@pytest.mark.parametrize("who", ["organizer", "manager of the server", "linked account of the organizer"])
async def test_who_has_the_right_can_use_it(rehearsed: Rehearsed, who: str) -> None:
    """In the club's own channel every organizers' command is taken, so the matrix tries what would work."""
    taken, all_of_them = set(), set()
    for asked in menu_calls(rehearsed.scene.ids):
        if asked.command.right_for(asked.values) is Right.ORGANIZER:
            how, _ = await rehearsed.call(PEOPLE[who], PLACES["home"], asked)
            all_of_them.add(asked.command.path)
            taken |= {asked.command.path} if how in ("reply", "form") else set()
    not_now = {"club resume", "club rejoin", "club import"}
    assert all_of_them - taken == not_now, "it is not paused, nobody has left, and one import waits for its answer"
    for path in ("paper withdraw", "paper disconnect"):
        for asked in menu_calls(rehearsed.scene.ids):
            if asked.command.path == path:
                assert (await rehearsed.call(PEOPLE[who], PLACES["home"], asked))[0] == "reply", path
