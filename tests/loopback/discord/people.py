"""Somebody at a keyboard: does in the loopback Discord what a person can do in the real client."""

from dataclasses import dataclass
from typing import Any

from tests.loopback.discord import asking, events, happenings, menu, posting, threads
from tests.loopback.discord.ask import SECONDS, Request
from tests.loopback.discord.asked import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL_SUBMIT
from tests.loopback.discord.attaching import Attached, attached_in
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.command_limits import ON_MESSAGE, SLASH
from tests.loopback.discord.component_limits import BUTTON, LINK_STYLE, SELECTS, values_range, walk
from tests.loopback.discord.forms import Form, chosen_values
from tests.loopback.discord.menu import NotPossibleError
from tests.loopback.discord.permissions import Permission, sending_in
from tests.loopback.discord.reading import components_of, name_of
from tests.loopback.discord.routes.users import dm_with
from tests.loopback.discord.wire import message_json
from tests.loopback.discord.world import Channel, Guild, Message, Role, Thread, User


def _plain(value: Any) -> Any:
    """What a form takes for a value: ids for people, roles and channels."""
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return str(value.id) if isinstance(value, Person | User | Role | Channel | Attached) else value


@dataclass(eq=False)
class Person:
    """A user with hands. What a real client would not let them do raises NotPossibleError."""

    backend: Backend
    user: User

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def name(self) -> str:
        return self.user.name

    @property
    def mention(self) -> str:
        return f"<@{self.user.id}>"

    @property
    def dm(self) -> Channel:
        """The direct messages with the bot."""
        return dm_with(self.backend, self.user)

    # Asking the bot.

    def slash(self, channel: Channel, command: str, /, *, despite_permissions: bool = False, **values: Any) -> Request:
        """Run "paper nominate" with its options. `despite_permissions`: an admin has opened the command to all."""
        return Request(self.backend, self._command(channel, command, values, None, despite_permissions))

    async def autocomplete(
        self, channel: Channel, command: str, /, focused: str, *, timeout: float = SECONDS, **values: Any
    ) -> list[dict[str, Any]]:
        """What is offered while typing into the option `focused`."""
        values = {focused: ""} | values
        return await Request(self.backend, self._command(channel, command, values, focused, False)).choices(timeout)

    def _command(self, channel: Channel, name: str, values: dict[str, Any], focused: str | None, despite: bool) -> Any:
        root, *words = name.removeprefix("/").split()
        command = menu.find(self.backend, channel, root)
        if not despite:
            menu.check_may_use(self.backend, self.user, channel, command)
        values = {key: value.user if isinstance(value, Person) else value for key, value in values.items()}
        values = attached_in(self.backend, values)
        leaf, path = menu.resolve(command, words)
        options = menu.wrapped(menu.filled(leaf, values, focused), path)
        data = {"id": command["id"], "name": root, "type": SLASH, "options": options}
        found = menu.resolved(self.backend, self.backend.world.guild_of(channel), list(values.values()))
        data |= {"resolved": found} if found else {}
        data |= {"guild_id": command["guild_id"]} if "guild_id" in command else {}
        return asking.begin(self.backend, AUTOCOMPLETE if focused else COMMAND, self.user, channel, data)

    def use_on(self, message: Message, command: str) -> Request:
        """Run a command of the message menu; the bot gets the message in full."""
        channel = self._place_of(message)
        entry = menu.find(self.backend, channel, command, ON_MESSAGE)
        menu.check_may_use(self.backend, self.user, channel, entry)
        shown = {"messages": {str(message.id): message_json(self.backend.world, message)}}
        data = {"id": entry["id"], "name": command, "type": ON_MESSAGE, "target_id": str(message.id), "resolved": shown}
        return Request(self.backend, asking.begin(self.backend, COMMAND, self.user, channel, data))

    def click(self, message: Message, button: str) -> Request:
        """Click a button, named by its label or custom_id."""
        found = self._component(message, button, (BUTTON,))
        if found["style"] >= LINK_STYLE:
            raise NotPossibleError(f"{button!r} is a link: the bot hears nothing of it.")
        return self._press(message, found, {"custom_id": found["custom_id"], "component_type": BUTTON})

    def choose(self, message: Message, *values: Any, select: str | None = None) -> Request:
        """Choose in a select (the only one, or named by placeholder or custom_id): option values or labels."""
        found = self._component(message, select, SELECTS)
        things = [one.user if isinstance(one, Person) else one for one in values]
        plain = [str(one.id) if isinstance(one, User | Role | Channel) else one for one in things]
        chosen = chosen_values(found, plain, required=values_range(found)[0] > 0)
        data = {"custom_id": found["custom_id"], "component_type": found["type"], "values": chosen}
        resolved = menu.resolved(self.backend, self.backend.world.guild_of(self._place_of(message)), things)
        return self._press(message, found, data | ({"resolved": resolved} if resolved else {}))

    def _component(self, message: Message, name: str | None, kinds: tuple[int, ...]) -> dict[str, Any]:
        self._see(message)
        offered = [one for one in components_of(message) if one["type"] in kinds]
        found = [one for one in offered if name is None or name in (name_of(one), one.get("custom_id"))]
        if len(found) != 1:
            raise NotPossibleError(f"{len(found)} components fit {name!r}; there are {[name_of(o) for o in offered]}.")
        if found[0].get("disabled"):
            raise NotPossibleError(f"{name_of(found[0])!r} is disabled.")
        return found[0]

    def _see(self, message: Message) -> None:
        if message.deleted:
            raise NotPossibleError("The message was deleted.")
        if message.seen_only_by not in (None, self.user):
            raise NotPossibleError(f"{self.name} does not see that message.")
        if not posting.bits_of(self.backend, self._place_of(message), self.user) & Permission.VIEW_CHANNEL:
            raise NotPossibleError(f"{self.name} does not see that channel.")

    def _press(self, message: Message, component: dict[str, Any], data: dict[str, Any]) -> Request:
        data = data | {"id": component.get("id") or 0}
        channel = self._place_of(message)
        return Request(self.backend, asking.begin(self.backend, COMPONENT, self.user, channel, data, source=message))

    def submit(self, form: Form, values: dict[str, Any] | None = None) -> Request:
        """Submit a modal; fields are named by custom_id or label, those not named keep what stood in them."""
        opened = form.interaction
        if form.closed or opened.user is not self.user:
            raise NotPossibleError(f"{self.name} has no such form open.")
        channel = self.backend.world.channel(opened.channel_id)
        given = attached_in(self.backend, values or {})
        filled = form.filled({name: _plain(value) for name, value in given.items()})
        data: dict[str, Any] = {"custom_id": form.custom_id, "components": filled}
        named = [*self._named(filled, channel), *(one for one in given.values() if isinstance(one, Attached))]
        data["resolved"] = menu.resolved(self.backend, self.backend.world.guild_of(channel), named)
        submitted = asking.begin(
            self.backend, MODAL_SUBMIT, self.user, channel, data, source=opened.source, opened_by=opened
        )
        return Request(self.backend, submitted, form)

    def _named(self, filled: list[dict[str, Any]], channel: Channel) -> list[Any]:
        """The users, roles and channels that the selects of a submitted form name."""
        world, guild = self.backend.world, self.backend.world.guild_of(channel)
        chosen = [number for one in walk(filled) if one["type"] in SELECTS[1:] for number in one["values"]]
        roles = guild.roles if guild else {}
        found = [world.users.get(int(n)) or roles.get(int(n)) or world.places.get(int(n)) for n in chosen]
        return [one for one in found if one is not None]

    # Writing and tidying.

    def say(self, channel: Channel, text: str, *, reply_to: Message | None = None) -> Message:
        """Write a message."""
        bits = posting.bits_of(self.backend, channel, self.user)
        locked = isinstance(channel, Thread) and channel.locked and not bits & Permission.MANAGE_THREADS
        if locked or not bits & sending_in(channel):
            raise NotPossibleError(f"{self.name} cannot write in #{channel.name}.")
        body: dict[str, Any] = {"content": text}
        about: dict[str, Any] = {}
        if reply_to is not None:
            body["message_reference"] = {"message_id": str(reply_to.id)}
            pointer = {"type": 0, "channel_id": str(channel.id), "message_id": str(reply_to.id)}
            about = {"kind": 19, "reference": pointer}
        return posting.post(self.backend, channel, self.user, body, **about)

    def rewrite(self, message: Message, text: str) -> None:
        """Edit one's own message."""
        if message.author is not self.user:
            raise NotPossibleError("Only one's own messages can be edited.")
        posting.change(self.backend, message, {"content": text})

    def delete(self, what: Message | Channel) -> None:
        """Delete a message, a channel or a thread."""
        if isinstance(what, Channel):
            happenings.delete_channel(self.backend, what)
        else:
            posting.remove(self.backend, what)

    def archive(self, thread: Thread, *, lock: bool = False) -> None:
        """Close a thread by hand, with `lock` for good."""
        thread.archived, thread.locked, thread.archived_at = True, lock, self.backend.clock()
        events.thread_changed(self.backend, "THREAD_UPDATE", thread)

    def open_thread(self, channel: Channel, name: str, on: Message | None = None) -> Thread:
        """Start a thread, on a message or alone."""
        if on is not None:
            return threads.open_on_message(self.backend, channel, on, self.user, {"name": name})
        return threads.open_thread(self.backend, channel, self.user, {"name": name})

    def kick(self, guild: Guild, who: "Person | User") -> None:
        """Remove somebody from the guild; the bot too."""
        happenings.remove_member(self.backend, guild, who.user if isinstance(who, Person) else who)

    def close_dms(self) -> None:
        """From now on the bot's direct messages are refused (50007)."""
        self.user.dms_open = False

    def _place_of(self, message: Message) -> Channel:
        return self.backend.world.channel(message.channel_id)
