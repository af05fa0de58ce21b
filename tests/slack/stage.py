"""A stage in Slack: people with Slack's client in their hands, in front of the loopback server."""

from collections.abc import Iterator, Mapping
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack import Slack
from bot.chat.account import Account
from bot.chat.place import Place
from tests.contract.stage import Trouble
from tests.loopback.slack import Channel, LoopbackSlack, Message, Person, View, Workspace

Json = dict[str, Any]
FAULTS = {"busy": "ratelimited", "lost": "drop", "answer lost": "drop_answer"}
AGAIN = "Open it again"
MENUS = ("static_select", "multi_static_select")


class SlackStage:
    """A workspace with a channel, and people in it; anybody named joins."""

    def __init__(self, slack: LoopbackSlack, workspace: Workspace, platform: Slack) -> None:
        self.slack, self.workspace, self.platform = slack, workspace, platform
        self.admin = workspace.person("root", is_admin=True)
        self.channel = workspace.channel("papers", self.admin)
        self._people: dict[str, Person] = {}

    @property
    def home(self) -> Place:
        return Place("slack", self.workspace.id, self.channel.id)

    def person(self, who: str) -> Person:
        """Somebody of the workspace, in the channel."""
        if who not in self._people:
            self._people[who] = self.workspace.person(who)
            self.channel.members.add(self._people[who].id)
        return self._people[who]

    def account(self, who: str) -> Account:
        return Account(platform="slack", workspace=self.workspace.id, user=self.person(who).id, name=who)

    async def say(self, who: str, line: str) -> None:
        command, _, text = line.partition(" ")
        await (await self.person(who).command(command, text, self.channel)).acked()
        await self.settled()

    async def press(self, who: str, label: str) -> None:
        for surface in self._in_sight(who):
            labels = [one["text"]["text"] for one in elements_of(surface, ("button",))]
            if label in labels:
                await (await self.person(who).click(surface, label)).acked()
                await self.settled()
                return
        if label.startswith(AGAIN) and self._refused(who):
            return
        raise AssertionError(f"no button {label!r} in sight\n{self.slack.describe()}")

    async def choose(self, who: str, *labels: str) -> None:
        for surface in self._in_sight(who):
            for menu in elements_of(surface, MENUS):
                choice = list(labels) if menu["type"] == "multi_static_select" else labels[0]
                await (await self.person(who).pick(surface, menu["action_id"], choice)).acked()
                await self.settled()
                return
        raise AssertionError(f"no list in sight\n{self.slack.describe()}")

    async def fill(self, who: str, fields: Mapping[str, Any]) -> None:
        view = self.person(who).modal()
        assert view is not None, "a form is open"
        await (await self.person(who).submit(view, dict(fields))).acked()
        await self.settled()

    async def opened(self, who: str) -> Mapping[str, str] | None:
        view = self.person(who).modal()
        if view is None or not view.inputs():
            return None
        return {block["element"]["action_id"]: _standing(view, block) for block in view.inputs()}

    async def visible(self, place: Place) -> list[str]:
        posts = self.workspace.posts(self.slack.world.channels[place.channel])
        if place.thread:
            shown = [one for one in posts if one.thread_ts == place.thread and one.is_reply]
        else:
            shown = [one for one in posts if not one.is_reply or one.broadcast]
        return [self.slack.read(message) for message in shown]

    async def private(self, who: str) -> list[str]:
        person = self.person(who)
        texts = [self.slack.read(message) for message in self.alone(person)]
        view, typed = person.modal(), await self.opened(who) or {}
        return texts + (["\n".join([self.slack.form(view), *typed.values()])] if view else [])

    def alone(self, person: Person) -> list[Message]:
        """What the bot told this person and nobody else, in the channel or directly, oldest first."""
        direct = self._direct(person)
        shown = [*person.ephemerals(self.channel), *person.ephemerals(direct), *self.workspace.posts(direct)]
        return sorted(shown, key=lambda message: message.ts)

    async def pings(self, place: Place) -> list[str]:
        heard: list[str] = []
        for message in self.workspace.messages(self.slack.world.channels[place.channel]):
            heard += [self.slack.world.users[one].name for one in sorted(message.pings.users)]
            heard += ["everyone" for _ in (*message.pings.broadcasts, *message.pings.usergroups)]
        return heard

    async def address(self, thread: Place) -> str:
        client = AsyncWebClient(self.workspace.token, base_url=self.slack.api_url)
        answer = await client.chat_getPermalink(channel=thread.channel, message_ts=thread.thread)
        return str(answer["permalink"])

    async def trouble(self, trouble: Trouble) -> None:
        if trouble == "forbidden":
            await self.workspace.remove_bot(self.channel, self.admin)
        else:
            self.slack.faults.order("chat.postMessage", FAULTS[trouble], seconds=0.1)  # type: ignore[arg-type] # of FAULTS

    async def close_direct(self, who: str) -> None:
        self.person(who).user.deleted = True

    async def delete(self, place: Place) -> None:
        for ts in place.message.split(","):
            await self.admin.delete(self.channel.messages[ts])

    async def settled(self) -> None:
        """Wait until everything that was asked is answered."""
        running = self.platform._tasks._running
        await self.slack.until(lambda: self.slack.deliveries.idle and not running, "the answer")

    def _refused(self, who: str) -> bool:
        """A form refused on a field stays open with its text: in Slack that is the way back."""
        view = self.person(who).modal()
        return view is not None and bool(view.errors)

    def _direct(self, person: Person) -> Channel:
        return self.workspace.direct(person)

    def _in_sight(self, who: str) -> Iterator[Message | View]:
        """Where this person can press something: the modal on top, else the newest messages first."""
        person = self.person(who)
        if view := person.modal():
            yield view
        messages = [*self.workspace.messages(self.channel), *self.alone(person)]
        yield from sorted(messages, key=lambda message: message.ts, reverse=True)


def elements_of(surface: Message | View, kinds: tuple[str, ...]) -> list[Json]:
    """What of these kinds can be pressed or chosen there."""
    blocks = surface.blocks if isinstance(surface, View) else surface.all_blocks()
    inner = [one for block in blocks for one in block.get("elements", []) if block["type"] == "actions"]
    beside = [block["accessory"] for block in blocks if "accessory" in block]
    return [one for one in (*inner, *beside) if one["type"] in kinds]


def _standing(view: View, block: Json) -> str:
    element = block["element"]
    typed = view.typed.get((block["block_id"], element["action_id"]))
    return str((typed or {}).get("value") or element.get("initial_value") or "")
