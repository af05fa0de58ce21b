"""What the reception works with, and who asks."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from adapters.slack.delivery import Delivery
from adapters.slack.given_files import GivenFiles
from adapters.slack.home import HomeTabs
from adapters.slack.people import People, Person
from adapters.slack.spans import Json, Look
from adapters.slack.tasks import Tasks
from adapters.slack.times import Times
from adapters.slack.web import Limits
from adapters.slack.workspaces import Workspaces
from bot.chat.place import Place
from bot.ports import Clock, Dispatcher
from bot.wording import Words, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Rooms:
    """What the reception works with."""

    dispatcher: Dispatcher
    workspaces: Workspaces
    limits: Limits
    people: People
    delivery: Delivery
    files: GivenFiles
    homes: HomeTabs
    tasks: Tasks
    clock: Clock
    times: Times
    roots: dict[str, str]
    patience: float

    def look(self, workspace: str, language: str = "en") -> Look:
        """How things look in this workspace."""
        return Look(workspace, self.clock(), self.roots, language)


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks what, and where, as Slack's payload says it."""

    workspace: str
    place: Place
    person: Person
    body: Json
    since: float  # of the event loop's clock
    at: datetime | None  # when they asked, on Slack's clock
    waited: timedelta  # how long ago that was when the payload was taken up

    @property
    def said(self) -> Words:
        """The person's language."""
        return words(self.person.account.locale)
