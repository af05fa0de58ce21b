"""Looking at what people see, and waiting for it."""

from collections.abc import Callable

from tests.loopback.discord import reading, threads
from tests.loopback.discord.ask import SECONDS
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.world import Channel, Message, Thread


class Watching:
    """The part of LoopbackDiscord that looks and waits; a wait that is not met fails the test with a story."""

    backend: Backend

    def messages(self, channel: Channel, *, by_bot: bool = False) -> list[Message]:
        """The messages of a channel, oldest first, without the pointer at the head of a thread."""
        ours = [channel.messages[number] for number in sorted(channel.messages)]
        return [m for m in ours if m.kind != threads.STARTER and (not by_bot or m.author is self.backend.bot)]

    def threads(self, channel: Channel) -> list[Thread]:
        guild = self.backend.world.guild_of(channel)
        return [thread for thread in (guild.threads.values() if guild else []) if thread.parent_id == channel.id]

    def thread_on(self, message: Message) -> Thread | None:
        found = self.backend.world.places.get(message.id)
        return found if isinstance(found, Thread) else None

    def text(self, message: Message) -> str:
        return reading.text_of(message)

    def file(self, message: Message, index: int = 0) -> bytes:
        """The bytes of a file that the bot sent."""
        return self.backend.uploads[message.attachments[index]["url"]]

    def buttons(self, message: Message) -> list[str]:
        """The names of a message's buttons and selects."""
        return [reading.name_of(component) for component in reading.components_of(message)]

    def pings(self) -> list[Message]:
        """Every message of the bot that really notified somebody."""
        places = self.backend.world.places.values()
        return [m for place in places for m in place.messages.values() if m.author is self.backend.bot and m.pings]

    def transcript(self, channel: Channel) -> str:
        """What people see in a channel and its threads, ephemeral answers marked."""
        answers = [m for i in self.backend.interactions.values() for m in (i.original, *i.follow_ups) if m is not None]
        secrets = {message.id: message for message in answers if message.ephemeral}
        return reading.transcript(self.backend.world, channel, list(secrets.values()))

    # Waiting.

    async def until(self, true: Callable[[], bool], what: str = "nothing happened", timeout: float = SECONDS) -> None:
        """Wait until `true()`, looked at whenever something changes; fails the test after `timeout` seconds."""
        last = "\n".join
        await self.backend.bell.until(true, timeout, lambda: f"{what}\n{last(map(str, self.backend.log.all[-8:]))}")

    async def bot_ready(self, timeout: float = SECONDS) -> None:
        """Wait until the bot is logged in to the gateway."""
        await self.until(lambda: self.backend.gateway.ready, "The bot did not log in.", timeout)

    async def wait_for_message(
        self,
        channel: Channel,
        containing: str = "",
        where: Callable[[Message], bool] = lambda _message: True,
        timeout: float = SECONDS,
    ) -> Message:
        """The latest message of the bot in a channel or thread that fits; else fails with the transcript."""

        def fitting() -> list[Message]:
            ours = self.messages(channel, by_bot=True)
            return [message for message in ours if containing in self.text(message) and where(message)]

        def story() -> str:
            return f"No message with {containing!r} in #{channel.name}:\n{self.transcript(channel)}"

        await self.backend.bell.until(lambda: bool(fitting()), timeout, story)
        return fitting()[-1]

    async def wait_for_thread(self, channel: Channel, containing: str = "", timeout: float = SECONDS) -> Thread:
        """The latest thread of a channel whose name fits."""

        def fitting() -> list[Thread]:
            return [thread for thread in self.threads(channel) if containing in thread.name]

        story = f"No thread with {containing!r} in #{channel.name}"
        await self.backend.bell.until(lambda: bool(fitting()), timeout, lambda: f"{story}:\n{self.transcript(channel)}")
        return fitting()[-1]
