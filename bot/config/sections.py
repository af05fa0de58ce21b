"""Every setting: key, default, limits and one line of meaning. README and config.example.toml are made from this."""

from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import Field, SecretStr, ValidationInfo, create_model, field_validator, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.config.addresses import (
    EVERYWHERE,
    DiscordUrl,
    Listen,
    SiteUrl,
    SlackUrl,
    StoreUrl,
    listened,
)
from bot.config.lookups import ArxivSettings, CrossrefSettings, DoiSettings, PubmedSettings, WebSettings
from bot.config.new_clubs import DECLARED, key_of
from bot.config.section import Section
from bot.config.values import (
    AnyCapitals,
    Command,
    Host,
    Language,
    Searches,
    ShardIds,
    SlackAppToken,
    SlackBotToken,
    SlackSigningSecret,
    Sources,
    Token,
    TokenKeys,
    Zone,
    shard_numbers,
)

NO_TOKEN = SecretStr("")


class StoreSettings(Section):
    """Where the club's memory is kept."""

    url: StoreUrl = Field(
        default="sqlite:///club.db",
        repr=False,  # may hold a password
        description="`sqlite:///FILE` (four slashes for an absolute path) or `postgresql://user:password@host/database`",
    )
    backup: Literal["off", "daily"] = Field(
        default="off",
        description="daily: the running bot copies the file every day (UTC); seven days and four weeks are kept",
    )
    backup_folder: str = Field(
        default="", description="where these copies go; when empty, the folder `backups` beside the database"
    )

    @model_validator(mode="after")
    def is_a_file(self) -> Self:
        """A server's own tools copy its databases."""
        if self.backup != "off" and not self.url.startswith("sqlite:"):
            raise ValueError("store.backup copies a file of SQLite; `paperclub backup` says how PostgreSQL does it")
        return self


class DiscordSettings(Section):
    """Discord starts when it has a token."""

    api_url: DiscordUrl = Field(
        default="https://discord.com/api/v10", description="address of Discord's API, or of a proxy"
    )
    token: Token = Field(default=NO_TOKEN, description="the bot's token; better as `DISCORD_TOKEN`")
    shard_count: int = Field(
        default=0, ge=0, le=16384, description="shards of the whole bot; 0 is as many as Discord recommends"
    )
    shard_ids: ShardIds = Field(
        default="", description="of several processes, the shards of this one, such as `0-1` or `0,2`; empty is all"
    )

    @field_validator("shard_ids", mode="after")
    @classmethod
    def are_of_the_count(cls, ids: str, info: ValidationInfo) -> str:
        numbers, count = shard_numbers(ids), info.data.get("shard_count", 0)
        if numbers and not count:
            raise ValueError("needs discord.shard_count, the same in every process")
        if numbers and max(numbers) >= count:
            raise ValueError(f"names shard {max(numbers)}; with discord.shard_count = {count} the last is {count - 1}")
        return ids


class SlackSettings(Section):
    """Slack starts when it has a bot token, and an app token (socket mode) or a signing secret (http mode)."""

    api_url: SlackUrl = Field(
        default="https://slack.com/api/", description="address of Slack's API (GovSlack, or a proxy)"
    )
    bot_token: SlackBotToken = Field(default=NO_TOKEN, description="starts with xoxb-; better as `SLACK_BOT_TOKEN`")
    app_token: SlackAppToken = Field(default=NO_TOKEN, description="starts with xapp-; better as `SLACK_APP_TOKEN`")
    signing_secret: SlackSigningSecret = Field(
        default=NO_TOKEN, description="checks Slack's requests in http mode; better as `SLACK_SIGNING_SECRET`"
    )
    client_id: Token = Field(
        default=NO_TOKEN,
        description="in http mode, for several workspaces that install the bot; better as `SLACK_CLIENT_ID`",
    )
    client_secret: Token = Field(
        default=NO_TOKEN, description="takes the place of the bot token; better as `SLACK_CLIENT_SECRET`"
    )
    token_key: TokenKeys = Field(
        default=NO_TOKEN,
        description="seals the tokens of workspaces that install the bot; make one with `paperclub slack key`. Several "
        "with commas between them: the first seals, all open; better as `SLACK_TOKEN_KEY`",
    )
    mode: Annotated[Literal["socket", "http"], AnyCapitals] = Field(
        default="socket",
        description="`socket` needs no public address; `http` where only a signing secret is given",
    )
    host: Host = Field(default="127.0.0.1", description="in http mode, the address to listen on")
    port: int = Field(default=3000, ge=1, le=65535, description="in http mode, the port to listen on")
    command_paper: Command = Field(default="/paper", description="the members' command")
    command_club: Command = Field(default="/club", validate_default=True, description="the organizers' command")

    @model_validator(mode="before")
    @classmethod
    def http_where_only_that_can_work(cls, given: Any) -> Any:
        """Nobody needs to name the mode: the tokens that are there say it."""
        if isinstance(given, dict) and "mode" not in given and given.get("signing_secret"):
            return given if given.get("app_token") else given | {"mode": "http"}
        return given

    @field_validator("command_club", mode="after")
    @classmethod
    def differs(cls, word: str, info: ValidationInfo) -> str:
        if word == info.data.get("command_paper"):
            raise ValueError("must differ from slack.command_paper")
        return word


class SiteSettings(Section):
    """Pages and calendars that the bot serves itself, for programs and browsers outside the chat."""

    listen: Listen = Field(
        default="",
        description="host and port to serve them on, such as `127.0.0.1:8080`; when empty, nothing is served. Of "
        "several processes one serves them",
    )
    address: SiteUrl = Field(
        default="",
        validate_default=True,
        description="the public address that leads there, such as `https://papers.example.org`; it needs a proxy with "
        "a certificate before it. When empty, the address it listens on, which is good for a try",
    )

    @field_validator("address", mode="after")
    @classmethod
    def can_be_reached(cls, address: str, info: ValidationInfo) -> str:
        """Every address of a machine is none that anybody could open."""
        listens = info.data.get("listen")
        if listens and not address and listened(listens)[0] in EVERYWHERE:
            raise ValueError("is missing beside site.listen; give the address under which people reach it")
        return address

    @property
    def public(self) -> str:
        """The address people open; empty where nothing is served."""
        return self.listen and (self.address or f"http://{self.listen}")


class HealthSettings(Section):
    """Signs of life for whoever watches the bot: `/healthz`, `/readyz` and `/metrics` (Prometheus)."""

    listen: Listen = Field(
        default="",
        description="host and port to serve them on, such as `127.0.0.1:9464`, which no proxy passes on; when empty, "
        "nothing is counted or served",
    )


class SecretsSettings(Section):
    """Tokens may lie in files named as their environment variables, in capitals or not."""

    directory: str = Field(
        default="", description="folder of these files; when empty, `/run/secrets`, then `./secrets`"
    )


class LogSettings(Section):
    """What the program says about itself, on standard error. Tokens and passwords are never in it."""

    level: Annotated[Literal["debug", "info", "warning", "error"], AnyCapitals] = Field(
        default="info", description="`debug`, `info`, `warning` or `error`; libraries stay at `info` at the lowest"
    )
    format: Annotated[Literal["text", "json"], AnyCapitals] = Field(
        default="text", description="`text`, or `json` (a line each)"
    )


class ClockSettings(Section):
    """How often the bot looks for what is due."""

    tick_seconds: float = Field(default=20, ge=0.05, le=600, description="time between two looks")


class NewClubs(Section):
    """What a new club starts with; each club can change it."""

    zone: Zone = Field(
        default="",
        description="time zone where the platform knows none, such as `Europe/Berlin`; when empty, `/club start` asks",
    )
    language: Language = Field(default="en", description="language of what the club posts")
    search: Searches = Field(
        default="arxiv", description="where words are searched, in turn: `arxiv`, `crossref` (all fields), or both"
    )
    sources: Sources = Field(
        default=(),
        description="followed for new papers: arXiv's categories, words or feeds, such as `['cs.LG', 'q-bio.NC']`",
    )
    features: Annotated[Literal["few", "all"], AnyCapitals] = Field(
        default="few", description="`few`, what a first week needs, or `all`; `/club features` switches more on"
    )


if TYPE_CHECKING:
    DefaultSettings = NewClubs
else:  # what is not said here by hand features declare
    DefaultSettings = create_model(
        "DefaultSettings",
        __base__=NewClubs,
        __doc__=NewClubs.__doc__,
        **{key: key_of(one) for key, one in DECLARED.items() if key not in NewClubs.model_fields},
    )


class Config(BaseSettings):
    """All settings, frozen. Made from what it is given alone; `load` is what asks file, secrets and environment."""

    model_config = SettingsConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        env_prefix="PAPERCLUB_",
        env_nested_delimiter="__",
        env_ignore_empty=True,
        enable_decoding=False,  # a variable holds plain text, never JSON
    )

    store: StoreSettings = StoreSettings()
    arxiv: ArxivSettings = ArxivSettings()
    web: WebSettings = WebSettings()
    doi: DoiSettings = DoiSettings()
    pubmed: PubmedSettings = PubmedSettings()
    crossref: CrossrefSettings = CrossrefSettings()
    discord: DiscordSettings = DiscordSettings()
    slack: SlackSettings = SlackSettings()
    site: SiteSettings = SiteSettings()
    health: HealthSettings = HealthSettings()
    secrets: SecretsSettings = SecretsSettings()
    log: LogSettings = LogSettings()
    clock: ClockSettings = ClockSettings()
    defaults: DefaultSettings = DefaultSettings()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - the library's signature
        init_settings: PydanticBaseSettingsSource,
        *_: Any,
        **__: Any,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what is given: `load` merges the sources itself, to tell which one a mistake came from."""
        return (init_settings,)
