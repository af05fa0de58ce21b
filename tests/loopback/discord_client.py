"""A small bot on plain discord.py, and the fixtures that run it against the loopback Discord."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import discord
import pytest
import yarl
from discord import app_commands, ui

from tests.loopback.discord import LoopbackDiscord


class Clock:
    """A server clock that a test moves by hand."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now


class SummaryForm(ui.Modal, title="Hand in a summary"):
    """A modal with a required and an optional text."""

    one: ui.Label[Any] = ui.Label(text="In one sentence", component=ui.TextInput(custom_id="one", max_length=300))
    unclear: ui.Label[Any] = ui.Label(
        text="What was unclear", component=ui.TextInput(custom_id="unclear", required=False)
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        assert isinstance(self.one.component, ui.TextInput)
        await interaction.response.send_message(f"Thank you: {self.one.component.value}", ephemeral=True)


class CardView(ui.View):
    """A card with a button that opens a form, a select, and a button that is switched off."""

    def __init__(self) -> None:
        super().__init__(timeout=None)

    @ui.button(label="Hand in a summary", custom_id="card:summary")
    async def summary(self, interaction: discord.Interaction, _button: Any) -> None:
        await interaction.response.send_modal(SummaryForm())

    @ui.button(label="Closed", custom_id="card:closed", disabled=True)
    async def closed(self, interaction: discord.Interaction, _button: Any) -> None:
        """Never reached."""

    @ui.select(
        placeholder="Vote",
        custom_id="card:vote",
        options=[discord.SelectOption(label="Attention", value="a"), discord.SelectOption(label="GANs", value="g")],
    )
    async def vote(self, interaction: discord.Interaction, select: ui.Select[Any]) -> None:
        await interaction.response.edit_message(content=f"Voted: {select.values[0]}")


class Bot(discord.AutoShardedClient):
    """A small bot on plain discord.py: some commands, a card, and a list of what it heard."""

    def __init__(self, **options: Any) -> None:
        intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
        super().__init__(intents=options.pop("intents", intents), guild_ready_timeout=0, **options)
        self.tree = app_commands.CommandTree(self)
        self.heard: list[discord.Message] = []
        self.happened: list[str] = []
        self.submitted: list[discord.Interaction] = []
        self.doing: Callable[[discord.Interaction], Awaitable[Any]] | None = None
        _add_commands(self.tree)

    async def setup_hook(self) -> None:
        self.add_view(CardView())
        await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Log in again at once: the library's own hook waits five seconds."""

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        if interaction.type is discord.InteractionType.modal_submit:
            self.submitted.append(interaction)

    async def on_resumed(self) -> None:
        self.happened.append("resumed")

    async def on_shard_ready(self, shard_id: int) -> None:
        self.happened.append(f"ready {shard_id}")

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        self.happened.append(f"removed from {guild.name}")


def _add_commands(tree: app_commands.CommandTree[Any]) -> None:
    paper = app_commands.Group(name="paper", description="The club's papers", guild_only=True)

    @paper.command(name="ping", description="Answers at once")
    async def ping(interaction: discord.Interaction, times: app_commands.Range[int, 1, 3] = 1) -> None:
        await interaction.response.send_message("pong " * times)

    @paper.command(name="slow", description="Answers later")
    async def slow(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.edit_original_response(content="done")
        await interaction.followup.send("and more, for all")

    @paper.command(name="do", description="Does what a test wants")
    async def do(interaction: discord.Interaction[Bot]) -> None:
        assert interaction.client.doing is not None
        await interaction.client.doing(interaction)

    @paper.command(name="find", description="Finds")
    async def find(interaction: discord.Interaction, word: str) -> None:
        await interaction.response.send_message(f"found {word}", ephemeral=True)

    @find.autocomplete("word")
    async def words(_interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=one, value=one) for one in ("alpha", "beta") if one.startswith(current)]

    @paper.command(name="twice", description="Answers twice")
    async def twice(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("first")
        interaction.response._response_type = None
        try:
            await interaction.response.send_message("second")
        except discord.HTTPException as error:
            await interaction.followup.send(f"refused {error.code}")

    tree.add_command(paper)
    _add_other_commands(tree)


def _add_other_commands(tree: app_commands.CommandTree[Any]) -> None:
    @tree.context_menu(name="Keep as my summary")
    @app_commands.guild_only()
    async def keep(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"kept: {message.content}", ephemeral=True)

    @tree.command(name="club", description="For organizers")
    @app_commands.default_permissions(manage_guild=True)
    async def club(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("yes")


Start = Callable[..., Awaitable[Bot]]


@pytest.fixture
def clock() -> Clock:
    """The server's clock."""
    return Clock()


@pytest.fixture
async def server(clock: Clock) -> AsyncIterator[LoopbackDiscord]:
    """A running loopback Discord."""
    async with LoopbackDiscord(clock=clock) as running:
        yield running


@pytest.fixture
async def start(server: LoopbackDiscord, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Start]:
    """Starts bots against the server and stops them at the end."""
    monkeypatch.setattr(discord.http.Route, "BASE", server.api_url)
    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(server.gateway_url))
    bots: list[tuple[Bot, asyncio.Task[None]]] = []

    async def starting(*, ready: bool = True, **options: Any) -> Bot:
        bot = Bot(**options)
        task = asyncio.create_task(bot.start(server.token))
        bots.append((bot, task))
        if ready:
            async with asyncio.timeout(5):
                while not bot.is_ready():
                    await asyncio.sleep(0.005)
                    if task.done():
                        task.result()
        return bot

    yield starting
    for bot, task in bots:
        await bot.close()
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError, discord.DiscordException):
            await task


def place(bot: Bot, channel: Any) -> Any:
    """discord.py's view of a channel of the server."""
    found = bot.get_channel(channel.id)
    assert found is not None
    return found


async def eventually(true: Callable[[], object]) -> None:
    """Wait until something became true inside the client, which has nothing to wait on."""
    async with asyncio.timeout(5):
        while not true():  # noqa: ASYNC110  # discord.py sets no event for these
            await asyncio.sleep(0.005)


async def code_of(doing: Awaitable[Any]) -> int:
    """The JSON error code with which a request was refused."""
    with pytest.raises(discord.HTTPException) as caught:
        await doing
    return caught.value.code
