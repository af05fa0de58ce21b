"""What a configuration starts, and what is only half there."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pydantic import TypeAdapter, ValidationError

from bot.chat.command import Field
from bot.chat.typed import number
from bot.club.beginning import DEFAULT_BEGINNING, Beginning
from bot.club.clubs.model import Settings
from bot.club.clubs.setting import Setting
from bot.club.entries.settings import Asks
from bot.compose.running import beginning
from bot.config import load, platforms, secrets, what_would_start
from bot.config.new_clubs import key_of
from bot.config.plan import clocks_line
from bot.declared import settings_of
from bot.features import FEATURES
from bot.schedule.clock_rules import IN_USE, ClockRules

Mistakes = Callable[[str], tuple[str, ...]]
NOT_DISCORD = "discord: does not start; DISCORD_TOKEN is not given"
NOT_SLACK = "slack: does not start; SLACK_BOT_TOKEN is not given"


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Set variables by name."""

    def set_them(**variables: str) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    return set_them


def test_without_tokens_the_console() -> None:
    """Nobody needs a token to try it."""
    assert platforms(load()) == ("console",)
    assert what_would_start(load()) == [
        NOT_DISCORD,
        NOT_SLACK,
        "console: starts, as no platform has its token",
        "store: SQLite, file club.db",
        "library: arXiv, at https://export.arxiv.org/api/query; DOIs, at https://doi.org; pages of the web",
        clocks_line(IN_USE),
    ]


@pytest.mark.parametrize(
    ("packaged", "own", "said"),
    [
        ("2026f", "2025b", "clocks: by the rules of 2026f, of the tzdata package; this machine's own are 2025b"),
        ("2026f", "", "clocks: by the rules of 2026f, of the tzdata package; this machine's own are missing or"),
        ("2026f", "2027a", "clocks: by the rules of 2027a, this machine's own; the tzdata package has 2026f"),
    ],
)
def test_whose_clocks(packaged: str, own: str, said: str) -> None:
    """The check says which rules of the clocks are used, and which are not."""
    assert clocks_line(ClockRules(packaged, own)).startswith(said)


def test_what_new_clubs_begin_with(given: Callable[..., None]) -> None:
    """Each of the defaults reaches the club that is founded; without any, the zone is asked for."""
    assert beginning(load()) == replace(DEFAULT_BEGINNING, few=True)
    given(PAPERCLUB_DEFAULTS__ZONE="Asia/Tokyo", PAPERCLUB_DEFAULTS__LANGUAGE="en-GB")
    given(PAPERCLUB_DEFAULTS__PATIENCE_HOURS="30", PAPERCLUB_DEFAULTS__FEATURES="all")
    assert beginning(load()) == Beginning("Asia/Tokyo", Settings({"patience_hours": 30}))


def test_any_setting_of_a_club_may_have_a_default(given: Callable[..., None]) -> None:
    """Whatever a feature declares is a key of `[defaults]`, in any capitals; what is as ever is not pinned."""
    given(PAPERCLUB_DEFAULTS__ASKS="Both", PAPERCLUB_DEFAULTS__ROLES="on", PAPERCLUB_DEFAULTS__LEAD="auto")
    settings = beginning(load()).settings
    assert settings == Settings({"asks": Asks.BOTH, "roles": True})
    for one in settings_of(FEATURES):
        assert hasattr(load().defaults, one.key), one.key


def test_a_setting_in_free_words_is_read_as_in_the_chat() -> None:
    """What `/club settings` would refuse is refused in its words."""

    def parse(typed: str) -> int:
        return number("carry", typed, 1, 7)

    free = Setting(field=Field("carry"), key="carry", default=3, parse=parse, load=int, show=str)
    kind, default = key_of(free)
    assert default.default == "3"
    assert TypeAdapter(kind).validate_python("7") == "7"
    with pytest.raises(ValidationError, match=r"“8”.*1.*7"):
        TypeAdapter(kind).validate_python("8")


def test_each_platform_that_has_its_tokens(given: Callable[..., None]) -> None:
    """With tokens for both, both start and the console does not."""
    given(DISCORD_TOKEN="abc.def.ghi", SLACK_BOT_TOKEN="xoxb-1", SLACK_APP_TOKEN="xapp-1")
    assert platforms(load()) == ("discord", "slack")
    assert what_would_start(load())[:2] == [
        "discord: starts, at https://discord.com/api/v10",
        "slack: starts in socket mode, with /paper and /club, at https://slack.com/api/",
    ]


def test_a_signing_secret_alone_means_http(given: Callable[..., None]) -> None:
    """Nobody needs to name the mode where only one can work."""
    given(SLACK_BOT_TOKEN="xoxb-1", SLACK_SIGNING_SECRET="0123456789abcdef")
    assert what_would_start(load())[:2] == [
        NOT_DISCORD,
        (
            "slack: starts in http mode, listening on 127.0.0.1 port 3000,"
            " with /paper and /club, at https://slack.com/api/"
        ),
    ]


def test_with_both_secrets_the_mode_decides(given: Callable[..., None]) -> None:
    """Socket mode is the default; http where it is asked for."""
    given(SLACK_BOT_TOKEN="xoxb-1", SLACK_APP_TOKEN="xapp-1", SLACK_SIGNING_SECRET="0123456789abcdef")
    assert load().slack.mode == "socket"
    given(PAPERCLUB_SLACK__MODE="HTTP")
    assert load().slack.mode == "http"


@pytest.mark.parametrize(
    ("variables", "key", "ways"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "slack.app_token", ("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET")),
        ({"SLACK_APP_TOKEN": "xapp-1"}, "slack.bot_token", ("SLACK_BOT_TOKEN",)),
        ({"SLACK_SIGNING_SECRET": "abc"}, "slack.bot_token", ("SLACK_BOT_TOKEN",)),
        (
            {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "abc", "PAPERCLUB_SLACK__MODE": "socket"},
            "slack.app_token",
            ("SLACK_APP_TOKEN", 'slack.mode = "http"'),
        ),
        (
            {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "PAPERCLUB_SLACK__MODE": "http"},
            "slack.signing_secret",
            ("SLACK_SIGNING_SECRET", 'slack.mode = "socket"'),
        ),
    ],
)
def test_half_of_slack(
    given: Callable[..., None], mistakes: Mistakes, variables: dict[str, str], key: str, ways: tuple[str, ...]
) -> None:
    """Some of Slack's secrets without the others is a mistake that names the ways out."""
    given(**variables)
    (line,) = mistakes("")
    assert line.startswith(f"{key}: ")
    assert all(way in line for way in ways)


@pytest.mark.parametrize(
    ("name", "value", "line"),
    [
        ("DISCORD_TOKEN", "Bot abcdef", "discord.token: must be the bare token"),
        ("DISCORD_TOKEN", '"abcdef"', "discord.token: must be the bare token"),
        ("SLACK_BOT_TOKEN", "xapp-1-abcdef", "slack.bot_token: this is another token of Slack"),
        ("SLACK_APP_TOKEN", "xoxb-1-abcdef", "slack.app_token: this is another token of Slack"),
        ("SLACK_SIGNING_SECRET", "xoxb-1-abcdef", "slack.signing_secret: this is a token of Slack"),
    ],
)
def test_tokens_in_each_others_place(
    given: Callable[..., None], mistakes: Mistakes, name: str, value: str, line: str
) -> None:
    """The usual slips with tokens are recognised, and the token is not repeated."""
    given(SLACK_BOT_TOKEN="xoxb-2", SLACK_APP_TOKEN="xapp-2")
    given(**{name: value})
    (found,) = mistakes("")
    assert found.startswith(line)
    assert found.endswith(f"(from {name})")
    assert "abcdef" not in found


def test_no_secret_is_shown(given: Callable[..., None]) -> None:
    """Neither the configuration's own text nor the plan holds a token or a password."""
    given(
        DISCORD_TOKEN="very-secret-discord",
        SLACK_BOT_TOKEN="xoxb-very-secret",
        SLACK_APP_TOKEN="xapp-very-secret",
        SLACK_SIGNING_SECRET="very-secret-signing",
        PAPERCLUB_STORE__URL="postgresql://ada:very-secret@db/club",
    )
    config = load()
    assert "very-secret" not in f"{config!r} {config} {what_would_start(config)}"
    assert len(secrets(config)) == 4
    assert all("very-secret" in secret for secret in secrets(config))


def test_a_token_under_the_wrong_key_is_not_shown(mistakes: Mistakes) -> None:
    """What was pasted in the wrong place does not reach the screen either."""
    token = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs"
    lines = mistakes(
        f'"xoxb-1-abcdef" = 1\n"{token}" = 2\n[slack]\nmode = "xoxb-1-abcdef"\n[log]\nlevel = "{token}"'
        f'\n[defaults]\nzone = "{token}"\nlanguage = "{token}"\n[store]\nurl = "{token}"'
    )
    assert len(lines) == 7
    assert "abcdef" not in str(lines)
    assert "Cl2FMQ" not in str(lines)


def test_several_workspaces_install_the_bot(given: Callable[..., None]) -> None:
    """A client id and secret take the place of the bot token, in http mode."""
    given(SLACK_CLIENT_ID="1000.2000", SLACK_CLIENT_SECRET="abcdefgh", SLACK_SIGNING_SECRET="0123456789abcdef")
    config = load()
    assert platforms(config) == ("slack",)
    assert config.slack.mode == "http"
    assert "for every workspace that installs it" in what_would_start(config)[1]
    assert "abcdefgh" in secrets(config)


@pytest.mark.parametrize(
    ("variables", "key"),
    [
        ({"SLACK_CLIENT_ID": "1.2", "SLACK_SIGNING_SECRET": "abc"}, "slack.client_secret"),
        ({"SLACK_CLIENT_SECRET": "abc", "SLACK_SIGNING_SECRET": "abc"}, "slack.client_id"),
        ({"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "abc"}, "slack.signing_secret"),
        (
            {
                "SLACK_CLIENT_ID": "1.2",
                "SLACK_CLIENT_SECRET": "abc",
                "SLACK_SIGNING_SECRET": "abc",
                "PAPERCLUB_SLACK__MODE": "socket",
            },
            "slack.mode",
        ),
    ],
)
def test_half_of_installing(
    given: Callable[..., None], mistakes: Mistakes, variables: dict[str, str], key: str
) -> None:
    """What several workspaces need and lack is named."""
    given(**variables)
    (line,) = mistakes("")
    assert line.startswith(f"{key}: ")
