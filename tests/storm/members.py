"""Members act through the platforms' own clients, and remember what was acknowledged."""

import asyncio
import random
import re
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from tests.loopback.discord import Channel, NotPossibleError
from tests.loopback.discord import Person as DiscordPerson
from tests.loopback.slack import CannotDoError
from tests.loopback.slack import Channel as SlackChannel
from tests.loopback.slack import Person as SlackPerson
from tests.storm.clock import StormClock

Kind = Literal["nomination", "vote", "summary"]
PATIENCE = 1.5
"""Wall seconds a member waits for an answer; whatever comes later was not acknowledged."""
_TURN = 1.0
"""Wall seconds from a moment that the bot takes for now until everybody sees what it then did."""
_UNANSWERED = "(no answer)"
_TITLE = re.compile(r"Paper \d{3}")


@dataclass(frozen=True)
class Try:
    """Something a member did, from `began` to `ended` on the platforms' clock. `acknowledged`: the bot said yes.

    What the bot did since `unseen` may not have been there yet for them as they began.
    """

    kind: Kind
    value: str  # the paper's title, the titles approved joined by commas, or the sentence
    began: float
    ended: float
    acknowledged: bool
    unseen: float


class Seat(Protocol):
    """A person before their client."""

    @property
    def user(self) -> str:
        """Their id on the platform."""
        ...

    async def ask(self, command: str, **values: str) -> str:
        """Type a command, fill in the form if one opens, and read the answer."""
        ...


class OnDiscord:
    """In a channel of a guild."""

    def __init__(self, person: DiscordPerson, channel: Channel) -> None:
        self._person, self._channel = person, channel
        self.user, self.place = str(person.id), str(channel.id)

    async def ask(self, command: str, **values: str) -> str:
        if "sentence" in values:
            form = await self._person.slash(self._channel, command).modal(PATIENCE)
            return await self._person.submit(form, dict(values)).text(PATIENCE)
        return await self._person.slash(self._channel, command, **dict[str, Any](values)).text(PATIENCE)


class OnSlack:
    """In a channel of a workspace."""

    def __init__(self, person: SlackPerson, channel: SlackChannel) -> None:
        self._person, self._channel = person, channel
        self.user, self.place = person.id, channel.id

    async def ask(self, command: str, **values: str) -> str:
        root, _, word = command.partition(" ")
        text = " ".join([word, *(f"{name}: {value}" for name, value in values.items())])
        asked = await self._person.command(f"/{root}", text, self._channel)
        await asked.outcome(PATIENCE)
        await asked.answer(timeout=PATIENCE)
        return asked.seen()


@dataclass
class Club:
    """A club of the storm; the first one of its people founds it."""

    name: str
    zone: str
    seats: list[Seat]
    nominated: int = 0
    founded: bool = False

    async def found(self) -> None:
        """Start the club; raises AssertionError where it is not answered."""
        said = await self.seats[0].ask("club start", name=self.name, zone=self.zone)
        assert "begins" in said, said
        self.founded = True


@dataclass
class Member:
    """Somebody who acts again and again. What they tried stands in `tries`, in order."""

    club: Club
    seat: Seat
    clock: StormClock
    random: random.Random
    tries: list[Try] = field(default_factory=list)
    answers: dict[str, int] = field(default_factory=dict)
    wanted: str = ""  # what they voted for last

    async def act(self) -> None:
        """Until cancelled."""
        while True:
            await asyncio.sleep(self.random.uniform(0.2, 1.0))
            await self.random.choices([self._summarize, self._vote, self._nominate], [5, 3, 1])[0]()

    async def _summarize(self) -> None:
        sentence = f"sentence {len(self.tries)}"
        await self._try("summary", sentence, "Your summary is", "paper summary", sentence=sentence)

    async def _nominate(self) -> None:
        number = self.club.nominated
        self.club.nominated += 1
        await self.nominate(number)

    async def nominate(self, number: int) -> None:
        """Propose this paper."""
        title = f"Paper {number:03d}"
        said = "nominates"
        await self._try("nomination", title, said, "paper nominate", paper=f"2401.{number:05d}", pitch="good")

    async def _vote(self) -> None:
        # Never the same twice running: a vote that nobody answered and the next one, which was, can be told apart.
        wanted = self.wanted
        while wanted == self.wanted:
            wanted = " ".join(str(one) for one in sorted(self.random.sample(range(1, 5), self.random.randint(1, 2))))
        self.wanted = wanted
        await self._try("vote", "", "You approve", "paper vote", papers=wanted)

    async def _try(self, kind: Kind, value: str, yes: str, command: str, **values: str) -> None:
        began, unseen, said = self.clock.seconds(), self.clock.ago(_TURN), _UNANSWERED
        try:
            async with asyncio.timeout(3 * PATIENCE):
                said = await self.seat.ask(command, **values)
        except (AssertionError, NotPossibleError, CannotDoError, TimeoutError):
            pass
        finally:  # also where the storm ends before the answer: what was tried may have gone in
            self._remember(kind, value, yes, said, began, unseen)

    def _remember(self, kind: Kind, value: str, yes: str, said: str, began: float, unseen: float) -> None:
        good = yes in said
        if kind == "vote":
            value = ",".join(sorted(_TITLE.findall(said))) if good else "?"
        head = said.strip().splitlines()[0][:60] if said.strip() else "(empty)"
        self.answers[head] = self.answers.get(head, 0) + 1
        self.tries.append(Try(kind, value, began, self.clock.seconds(), good, unseen))
