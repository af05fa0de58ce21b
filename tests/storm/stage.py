"""Where the storm takes place: clubs on a loopback Discord and a loopback Slack, and the bot's configuration."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.loopback.arxiv import Entry, LoopbackArxiv
from tests.loopback.arxiv.entries import ATTENTION
from tests.loopback.discord import LoopbackDiscord
from tests.loopback.slack import LoopbackSlack
from tests.loopback.slack.faults import Fault
from tests.slack.conftest import an_app
from tests.storm.clock import StormClock
from tests.storm.members import Club, OnDiscord, OnSlack, Seat

PAPERS = 60
FASTEST = 50_000.0
"""How fast time may pass at most: what lasts three seconds on a platform lasts three of the wall's all the same."""
_ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC")


@dataclass
class Stage:
    """The platforms with their people."""

    discord: LoopbackDiscord
    slack: LoopbackSlack
    arxiv: LoopbackArxiv
    clubs: list[Club] = field(default_factory=list)

    def config(self, folder: Path, url: str) -> Path:
        """The configuration of a bot that serves these."""
        file = folder / "config.toml"
        file.write_text(
            f'[store]\nurl = "{url}"\n[arxiv]\napi_url = "{self.arxiv.api_url}"\nseconds_between_requests = 0\n'
            f'[discord]\napi_url = "{self.discord.api_url}"\ntoken = "{self.discord.token}"\n'
            f'[slack]\napi_url = "{self.slack.api_url}"\nbot_token = "{self._workspace_token()}"\n'
            f'app_token = "{self.slack.app_token}"\n[clock]\ntick_seconds = 0.08\n[defaults]\nfeatures = "all"\n'
        )
        return file

    def _workspace_token(self) -> str:
        (team,) = [team for team in self.slack.world.teams.values() if team.bot_token]
        return str(team.bot_token)

    @property
    def connected(self) -> bool:
        """Whether a bot is logged in on both."""
        ready = self.discord.gateway.ready and bool(self.discord.commands)
        return ready and bool(self.slack.sockets.connections)


@asynccontextmanager
async def a_stage(clock: StormClock, seed: int, heard: Callable[[], None]) -> AsyncIterator[Stage]:
    """Two clubs on Discord and two on Slack. `heard` is called whenever the bot asks a platform to post."""
    papers = [_paper(number) for number in range(PAPERS)]

    def on_request(method: str, path: str, _body: object) -> None:
        if method == "POST" and path.endswith("/messages"):
            heard()

    discord = LoopbackDiscord(clock=clock.seconds, seed=seed, on_request=on_request)
    slack = LoopbackSlack(app=an_app(), clock=clock.seconds, seed=seed, hurry=FASTEST)
    discord.settings.first_answer_seconds *= FASTEST
    discord.settings.token_seconds *= FASTEST
    async with discord, slack, LoopbackArxiv(entries=papers) as arxiv:
        stage = Stage(discord, slack, arxiv)
        for number in range(2):
            stage.clubs.append(_on_discord(discord, number))
        workspace = slack.workspace("Readers")
        for number in range(2, 4):
            people = [workspace.person(f"{name}{number}", is_admin=name == "ada") for name in ("ada", "ben", "cem")]
            channel = workspace.channel(f"papers-{number}", *people)
            seats: list[Seat] = [OnSlack(person, channel) for person in people]
            stage.clubs.append(Club(f"Club {number}", _ZONES[number], seats))
        _hear_slack(slack, heard)
        yield stage


def _on_discord(discord: LoopbackDiscord, number: int) -> Club:
    guild = discord.add_guild(f"Guild {number}")
    channel = discord.add_channel(guild)
    admin = discord.add_admin(f"ada{number}", guild)
    people = [admin, *(discord.add_person(f"{name}{number}", guild) for name in ("ben", "cem"))]
    return Club(f"Club {number}", _ZONES[number], [OnDiscord(person, channel) for person in people])


def _hear_slack(slack: LoopbackSlack, heard: Callable[[], None]) -> None:
    meet = slack.faults.meet

    def hearing(method: str, team_id: str | None) -> Fault | None:
        if method == "chat.postMessage":
            heard()
        return meet(method, team_id)

    slack.faults.meet = hearing  # type: ignore[method-assign] # the one place every request of the bot passes


def _paper(number: int) -> Entry:
    return Entry(
        id=f"2401.{number:05d}", title=f"Paper {number:03d}", authors=("Ada Example",), summary="What it says.",
        categories=("cs.LG",), versions=ATTENTION.versions[:1],
    )  # fmt: skip
