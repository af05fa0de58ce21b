"""App Home: each member's own page, shown anew when it is opened and when something changed."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from adapters.slack.forms import home_view
from adapters.slack.people import People
from adapters.slack.spans import Look
from adapters.slack.tasks import Tasks
from adapters.slack.web import Limits
from adapters.slack.workspaces import Workspaces
from bot.chat.place import Place
from bot.chat.post import Call, Form, Post, Refusal
from bot.chat.refused import refusal_post
from bot.club.which import WhichClub
from bot.ports import Clock, Dispatcher
from bot.wording import words

log = logging.getLogger(__name__)
_RECENT = timedelta(days=3)
_MOST = 500
_AT_ONCE = 4
_COMMAND = "paper home"


class HomeTabs:
    """Publishes the pages of people who have looked at theirs lately."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        workspaces: Workspaces,
        people: People,
        limits: Limits,
        tasks: Tasks,
        clock: Clock,
        look: Callable[[str, str], Look],
    ) -> None:
        self._dispatcher, self._workspaces, self._people = dispatcher, workspaces, people
        self._limits, self._tasks, self._clock, self._look = limits, tasks, clock, look
        self._opened: dict[tuple[str, str], datetime] = {}
        self._waiting: set[tuple[str, str]] = set()
        self._gate = asyncio.Semaphore(_AT_ONCE)

    def opened(self, workspace: str, user: str) -> None:
        """Somebody opened their page."""
        self._opened.pop((workspace, user), None)
        self._opened[workspace, user] = self._clock()
        while len(self._opened) > _MOST:
            del self._opened[next(iter(self._opened))]
        self._refresh(workspace, user)

    def changed(self, workspace: str, user: str) -> None:
        """Something of this person's changed; a page never opened is shown when it is."""
        if self._is_recent((workspace, user)):
            self._refresh(workspace, user)

    def posted(self, workspace: str) -> None:
        """The club's week went on."""
        for where in [one for one in self._opened if one[0] == workspace and self._is_recent(one)]:
            self._refresh(*where)

    def _is_recent(self, where: tuple[str, str]) -> bool:
        return where in self._opened and self._clock() - self._opened[where] < _RECENT

    def _refresh(self, workspace: str, user: str) -> None:
        # Several changes at once are shown at once: only what is not yet being read is asked for again.
        if (workspace, user) not in self._waiting:
            self._waiting.add((workspace, user))
            self._tasks.start(self._publish(workspace, user))

    async def _publish(self, workspace: str, user: str) -> None:
        async with self._gate:
            await self._show(workspace, user)

    async def _show(self, workspace: str, user: str) -> None:
        try:
            person = await self._people.find(workspace, user)
            texts = words(person.account.locale)
            self._waiting.discard((workspace, user))
            asked = Call(command=_COMMAND, account=person.account, place=Place("slack", workspace, ""))
            client = (await self._workspaces.get(workspace)).client
            view = home_view(await self._pages(asked), self._look(workspace, texts.language))
            await self._limits.patiently(workspace, client.views_publish, user_id=user, view=view)
        except Exception as problem:  # noqa: BLE001 - the page is shown anew with the next change; nobody waits for it
            log.warning("A home tab could not be shown: %s", type(problem).__name__)
        finally:
            self._waiting.discard((workspace, user))

    async def _pages(self, call: Call) -> list[Post]:
        """The page; of whoever is in several clubs one for each, and a button for those that have no room."""
        try:
            return [await self._page(call)]
        except WhichClub as which:
            pages = [await self._page_or_refusal(replace(call, values=one.values)) for one in which.shown]
            further = which.buttons[len(which.shown) :]
            return [*pages, *([Post(buttons=further)] if further else [])]
        except Refusal as no:
            return [refusal_post(no, call.command, words(call.account.locale))]

    async def _page_or_refusal(self, call: Call) -> Post:
        try:
            return await self._page(call)
        except Refusal as no:
            return refusal_post(no, call.command, words(call.account.locale))

    async def _page(self, call: Call) -> Post:
        answer = await self._dispatcher.answer(call)
        return Post() if isinstance(answer, Form) else answer.post
