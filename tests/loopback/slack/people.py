"""Acting as a person in Slack."""

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from .blocks import interactive_elements
from .deliveries import Delivery, EnvelopeType
from .forms import STATE_KEYS, CannotDoError, check_complete, fill_form, filled, form_state
from .interactions import Interaction
from .mrkdwn import Reader, encode
from .nouns import Channel, Json, Message, User, View
from .pings import message_pings
from .readable import message_lines
from .web.described import message_json
from .web.private_files import SentFile, send

if TYPE_CHECKING:
    from .server import LoopbackSlack

Surface = Message | View


class Person:
    """Somebody at the keyboard. What Slack's client would not let them do raises CannotDoError."""

    def __init__(self, slack: "LoopbackSlack", user: User) -> None:
        self.slack = slack
        self.user = user

    @property
    def id(self) -> str:
        return self.user.id

    @property
    def chosen(self) -> str:
        """What stands in a command's text where this person was chosen from the list that opens behind an @."""
        return f"\ue200{self.id}\ue201"

    def reader(self) -> Reader:
        return Reader(self.slack.world, ZoneInfo(self.user.tz))

    def read(self, message: Message) -> str:
        """The message as this person sees it, dates in their zone."""
        return "\n".join(message_lines(message, self.reader()))

    def ephemerals(self, channel: Channel) -> list[Message]:
        """What only this person sees in the channel."""
        return [message for message in channel.ephemerals if message.ephemeral_to == self.id]

    async def told(self, channel: Channel, words: str = "", timeout: float = 5.0) -> Message:
        """Waits for an ephemeral message to this person with these readable words; the newest one."""

        def look() -> Message | None:
            found = [message for message in self.ephemerals(channel) if words in self.read(message)]
            return found[-1] if found else None

        return await self.slack.until(look, f"{words!r} to {self.user.name} alone", timeout)

    def modal(self) -> View | None:
        """The modal on top."""
        views = self.slack.world.open_views(self.id)
        return views[-1] if views else None

    # Words

    async def say(self, channel: Channel, text: str, *, thread: Message | None = None) -> Message:
        """Writes a message as typed, without any markup of Slack's."""
        return await self.say_raw(channel, encode(text), thread=thread)

    async def say_raw(self, channel: Channel, text: str, *, thread: Message | None = None) -> Message:
        """Writes a message in Slack's own form, mentions as `<@U…>`."""
        self._check_writable(channel)
        world = self.slack.world
        thread_ts = (thread.thread_ts or thread.ts) if thread else None
        message = Message(world.new_ts(), channel.id, self.id, text, thread_ts=thread_ts)
        message.pings = message_pings(message, world, link_names=False)
        world.post(message)
        self.slack.events.posted(message)
        team = self.slack.events.hearing_team(channel)
        if team is not None and team.bot_user_id in message.pings.users:
            event = {**message_json(message, world), "type": "app_mention", "channel": channel.id}
            self.slack.events.tell(team, "app_mention", {**event, "event_ts": message.ts}, channel)
        return message

    async def reply(self, parent: Message, text: str) -> Message:
        """Answers in the thread of a message."""
        return await self.say(self.slack.world.channels[parent.channel_id], text, thread=parent)

    async def edit(self, message: Message, text: str) -> None:
        self._check_own(message)
        before = message_json(message, self.slack.world)
        message.text, message.edited_ts = encode(text), self.slack.world.new_ts()
        self.slack.world.changes.tell()
        self.slack.events.changed(message, before)

    async def delete(self, message: Message) -> None:
        """Deletes a message; admins may delete the app's."""
        if message.user_id != self.id and not (self.user.is_admin or self.user.is_owner):
            raise CannotDoError(f"{self.user.name} may not delete this message")
        before = message_json(message, self.slack.world)
        self.slack.world.remove(message)
        self.slack.events.deleted(message, before)

    # Commands, shortcuts and the home tab

    async def command(self, command: str, text: str = "", channel: Channel | None = None) -> Interaction:
        """Runs a slash command, in the direct conversation with the app if no channel is given."""
        return await self._send("slash_commands", *self.draft_command(command, text, channel), accepts=True)

    def draft_command(self, command: str, text: str, channel: Channel | None) -> tuple[Interaction, Json]:
        """A slash command and its payload, not sent: to be forged or repeated."""
        team = self.slack.installed_team(self.user)
        place = channel or self.slack.world.direct_channel(team.id, {self.id, str(team.bot_user_id)})
        self._check_command(command, place)
        interaction = self._interaction("slash_command", team.id, channel_id=place.id)
        payload = self.slack.payloads.command(self.user, place, command, text)
        payload.update(self.slack.ways_to_answer(interaction))
        return interaction, payload

    async def command_in_thread(self, command: str, parent: Message) -> None:
        """Slack refuses slash commands in threads; so does this."""
        raise CannotDoError(f"{command} is not supported in threads. Sorry!")

    async def message_shortcut(self, message: Message, callback_id: str) -> Interaction:
        """Uses a message shortcut; people from other workspaces do not have it."""
        team = self.slack.installed_team(self.user)
        self._check_shortcut(callback_id)
        self._check_visible(message)
        if message.ephemeral_to is not None:
            raise CannotDoError("an ephemeral message has no shortcuts")
        interaction = self._interaction("message_action", team.id, channel_id=message.channel_id, original=message)
        payload = self.slack.payloads.message_shortcut(self.user, message, callback_id)
        payload.update(self.slack.ways_to_answer(interaction))
        return await self._send("interactive", interaction, payload)

    async def global_shortcut(self, callback_id: str) -> Interaction:
        team = self.slack.installed_team(self.user)
        self._check_shortcut(callback_id)
        interaction = self._interaction("shortcut", team.id)
        payload = self.slack.payloads.global_shortcut(self.user, callback_id)
        payload["trigger_id"] = self.slack.new_trigger(interaction)
        return await self._send("interactive", interaction, payload)

    async def open_home(self) -> Delivery | None:
        """Opens the app's home tab: the app is told, and shows what it publishes."""
        team = self.slack.installed_team(self.user)
        return self.slack.events.home_opened(self.user, team, self.slack.world.homes.get(self.id))

    # Buttons, menus and modals

    async def click(self, surface: Surface, name: str) -> Interaction:
        """Presses the button with this action_id or label on a message, modal or home tab."""
        block, element = self._element(surface, name, {"button"})
        kept = ("type", "action_id", "text", "value", "url")
        action: Json = {key: element[key] for key in kept if key in element}
        return await self._act(surface, {**action, "block_id": block["block_id"]})

    async def pick(self, surface: Surface, name: str, choice: Any) -> Interaction:
        """Picks in the menu with this action_id or placeholder; a list for a multi-select or checkboxes."""
        block, element = self._element(surface, name, STATE_KEYS.keys() | {"overflow"})
        where = (block["block_id"], element["action_id"])
        menu = {**element, "type": "static_select"} if element["type"] == "overflow" else element
        state = {**filled(menu, choice), "type": element["type"]}
        if element["type"] != "overflow":
            self.slack.typed_on(self.id, surface)[where] = state
        return await self._act(surface, {**state, "block_id": where[0], "action_id": where[1]})

    async def search(self, surface: Surface, name: str, typed: str) -> list[Json]:
        """Types into an external menu and returns the options that the app offers."""
        block, element = self._element(surface, name, {"external_select", "multi_external_select"})
        interaction = self._interaction_on(surface, "block_suggestion")
        payload = self.slack.payloads.suggestion(self.user, interaction, element, block["block_id"], typed)
        await self._send("interactive", interaction, payload, accepts=True)
        await interaction.acked()
        return interaction.options

    async def submit(self, view: View, answers: dict[str, Any] | None = None) -> Interaction:
        """Fills in the fields named by action_id, block_id or label, and submits the modal on top."""
        self._check_on_top(view)
        if "submit" not in view.content:
            raise CannotDoError("this modal has no submit button")
        given = {name: self._given(one) if isinstance(one, SentFile) else one for name, one in (answers or {}).items()}
        fill_form(view.blocks, given, view.typed)
        check_complete(view.blocks, form_state(view.blocks, view.typed))
        view.errors = {}
        interaction = self._interaction_on(view, "view_submission")
        payload = self.slack.payloads.submission(self.user, view, interaction)
        payload["trigger_id"] = self.slack.new_trigger(interaction)
        return await self._send("interactive", interaction, payload, accepts=True)

    def _given(self, file: SentFile) -> list[Json]:
        """Their client sends the file to Slack, and the form tells of it."""
        return [send(self.slack.world, self.slack.address, self.user, file)]

    async def close(self, view: View) -> Interaction | None:
        """Closes the modal on top; the app is told if it asked for that."""
        self._check_on_top(view)
        clear = bool(view.content.get("clear_on_close"))
        (self.slack.modals.clear if clear else self.slack.modals.close)(view)
        if not view.content.get("notify_on_close"):
            return None
        interaction = self._interaction_on(view, "view_closed")
        return await self._send("interactive", interaction, self.slack.payloads.closing(self.user, view, cleared=clear))

    # What stands behind

    async def _act(self, surface: Surface, action: Json) -> Interaction:
        interaction = self._interaction_on(surface, "block_actions")
        blocks = surface.blocks if isinstance(surface, View) else surface.all_blocks()
        values = form_state(blocks, self.slack.typed_on(self.id, surface))
        payload = self.slack.payloads.click(self.user, interaction, action, values)
        payload["trigger_id"] = self.slack.new_trigger(interaction)
        if isinstance(surface, Message):
            payload.update(self.slack.ways_to_answer(interaction))
        return await self._send("interactive", interaction, payload)

    async def _send(
        self, kind: EnvelopeType, interaction: Interaction, payload: Json, *, accepts: bool = False
    ) -> Interaction:
        if kind == "interactive" and not self.slack.world.app.interactivity:
            raise CannotDoError("the app's manifest does not enable interactivity")
        interaction.payload = payload
        self.slack.deliveries.send(Delivery(kind, payload, interaction, accepts))
        return interaction

    def _interaction(
        self, kind: str, team_id: str, channel_id: str | None = None, original: Message | None = None
    ) -> Interaction:
        return Interaction(self.slack, kind, self.id, team_id, channel_id, original)

    def _interaction_on(self, surface: Surface, kind: str) -> Interaction:
        if isinstance(surface, View):
            return Interaction(self.slack, kind, self.id, surface.app_team_id, view_source=surface)
        team_id = self.slack.world.users[surface.user_id].team_id
        return Interaction(self.slack, kind, self.id, team_id, surface.channel_id, surface)

    def _element(self, surface: Surface, name: str, kinds: set[str]) -> tuple[Json, Json]:
        self._check_visible(surface)
        blocks = surface.blocks if isinstance(surface, View) else surface.all_blocks()
        found = [(b, e) for b, e in interactive_elements(blocks) if e["type"] in kinds]
        matching = [(block, element) for block, element in found if name in _names(element)]
        if len(matching) != 1:
            raise CannotDoError(
                f"{len(matching)} elements are called {name!r}; there are {[_names(e) for _, e in found]}"
            )
        return matching[0]

    def _check_visible(self, surface: Surface) -> None:
        world = self.slack.world
        if isinstance(surface, View):
            if surface.user_id != self.id or not surface.is_open:
                raise CannotDoError("this view is not before this person")
            return
        channel = world.channels[surface.channel_id]
        there = channel.messages.get(surface.ts) is surface or surface in channel.ephemerals
        if not there or surface.tombstone or not world.sees(channel, self.id):
            raise CannotDoError("this person cannot see that message")
        if surface.ephemeral_to not in (None, self.id):
            raise CannotDoError("somebody else's ephemeral message")

    def _check_on_top(self, view: View) -> None:
        if self.modal() is not view:
            raise CannotDoError(f"{view.title!r} is not the modal on top")

    def _check_own(self, message: Message) -> None:
        if message.user_id != self.id:
            raise CannotDoError("only one's own messages can be edited")

    def _check_writable(self, channel: Channel) -> None:
        if self.id not in channel.members or channel.is_archived:
            raise CannotDoError(f"{self.user.name} cannot write in #{channel.name}")

    def _check_command(self, command: str, channel: Channel) -> None:
        commands = self.slack.world.app.commands
        if commands is not None and command not in commands:
            raise CannotDoError(f"{command} is not a valid command; the manifest has {sorted(commands)}")
        if not self.slack.world.sees(channel, self.id) or channel.is_archived:
            raise CannotDoError(f"{self.user.name} cannot run commands in #{channel.name}")

    def _check_shortcut(self, callback_id: str) -> None:
        shortcuts = self.slack.world.app.shortcuts
        if shortcuts is not None and callback_id not in shortcuts:
            raise CannotDoError(f"no shortcut {callback_id!r}; the manifest has {sorted(shortcuts)}")


def _names(element: Json) -> set[str]:
    """What a person or a test may call an element."""
    label: Json = element.get("text") or element.get("placeholder") or {}
    return {element["action_id"], label.get("text", element["action_id"])}
