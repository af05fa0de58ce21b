"""Where settings come from, and which source wins."""

from pathlib import Path

import pytest

from bot.config import BadConfig, load


def test_nothing_is_needed() -> None:
    """Without a file, variables or secrets everything has its default."""
    config = load()
    assert config.store.url == "sqlite:///club.db"
    assert (config.slack.command_paper, config.slack.command_club) == ("/paper", "/club")
    assert not config.discord.token


def test_the_file_in_the_working_folder_is_read(clean_place: Path) -> None:
    """A ./config.toml counts without being named."""
    (clean_place / "config.toml").write_text('[store]\nurl = "sqlite:///other.db"')
    assert load().store.url == "sqlite:///other.db"


def test_a_named_file_is_read_instead(clean_place: Path) -> None:
    """The file named on the command line replaces ./config.toml."""
    (clean_place / "config.toml").write_text("[slack]\nport = 1000")
    (clean_place / "mine.toml").write_text("[clock]\ntick_seconds = 5")
    config = load(Path("mine.toml"))
    assert (config.slack.port, config.clock.tick_seconds) == (3000, 5)


def test_a_named_file_must_exist() -> None:
    """A missing file is fine only where nobody asked for it."""
    with pytest.raises(BadConfig) as bad:
        load(Path("mine.toml"))
    assert bad.value.lines == ("mine.toml: there is no such file",)


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
def test_a_byte_order_mark_is_no_mistake(clean_place: Path, start: bytes) -> None:
    """Some editors put a byte-order mark before the first section."""
    (clean_place / "config.toml").write_bytes(start + b"[log]\nlevel = 'error'")
    assert load().log.level == "error"


def test_each_key_has_a_variable(clean_place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`PAPERCLUB_SECTION__KEY` wins over the file, for text and numbers alike."""
    (clean_place / "config.toml").write_text('[slack]\nport = 1000\nhost = "0.0.0.0"')
    monkeypatch.setenv("PAPERCLUB_SLACK__PORT", "2000")
    monkeypatch.setenv("PAPERCLUB_STORE__URL", "postgresql:///club")
    config = load()
    assert (config.slack.port, config.slack.host, config.store.url) == (2000, "0.0.0.0", "postgresql:///club")


def test_an_empty_variable_sets_nothing(clean_place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compose files pass variables on empty: the file's value stays."""
    (clean_place / "config.toml").write_text('[discord]\ntoken = "from-file"\n[log]\nlevel = "error"')
    monkeypatch.setenv("DISCORD_TOKEN", "")
    monkeypatch.setenv("PAPERCLUB_LOG__LEVEL", "")
    config = load()
    assert (config.discord.token.get_secret_value(), config.log.level) == ("from-file", "error")


def test_environment_over_secret_file_over_config(clean_place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each source in turn gives the token once the stronger one is gone."""
    (clean_place / "config.toml").write_text('[discord]\ntoken = "from-config"')
    (clean_place / "secrets").mkdir()
    (clean_place / "secrets" / "DISCORD_TOKEN").write_text("from-secret\n")
    monkeypatch.setenv("DISCORD_TOKEN", "from-environment")
    assert load().discord.token.get_secret_value() == "from-environment"
    monkeypatch.delenv("DISCORD_TOKEN")
    assert load().discord.token.get_secret_value() == "from-secret"
    (clean_place / "secrets" / "DISCORD_TOKEN").unlink()
    assert load().discord.token.get_secret_value() == "from-config"


@pytest.mark.parametrize("spelling", [str.upper, str.lower])
def test_secret_files_in_capitals_or_not(clean_place: Path, spelling: type[str]) -> None:
    """Every token may lie in a file of its variable's name, in a folder that the config names."""
    (clean_place / "mine").mkdir()
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "DISCORD_TOKEN"):
        (clean_place / "mine" / spelling(name)).write_text(f"of-{name.lower()}\n")
    (clean_place / "config.toml").write_text('[secrets]\ndirectory = "mine"')
    config = load()
    tokens = (config.slack.bot_token, config.slack.app_token, config.slack.signing_secret, config.discord.token)
    assert [token.get_secret_value() for token in tokens] == [
        "of-slack_bot_token",
        "of-slack_app_token",
        "of-slack_signing_secret",
        "of-discord_token",
    ]


def test_the_first_standard_folder_wins(clean_place: Path) -> None:
    """A container's secrets come before a folder that lies beside the program."""
    for folder in ("run-secrets", "secrets"):
        (clean_place / folder).mkdir()
        (clean_place / folder / "DISCORD_TOKEN").write_text(folder)
    assert load().discord.token.get_secret_value() == "run-secrets"


def test_a_folder_in_place_of_a_secret_file_is_named(clean_place: Path) -> None:
    """Containers make a folder where the file to mount is missing: say so rather than start without the token."""
    (clean_place / "secrets" / "DISCORD_TOKEN").mkdir(parents=True)
    with pytest.raises(BadConfig) as bad:
        load()
    assert bad.value.lines == ("discord.token: the secret file secrets/DISCORD_TOKEN cannot be read (is a directory)",)


def test_an_unreadable_secret_file_nobody_needs_is_no_mistake(
    clean_place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the environment gives the token, the file does not matter."""
    (clean_place / "secrets" / "DISCORD_TOKEN").mkdir(parents=True)
    monkeypatch.setenv("DISCORD_TOKEN", "from-environment")
    assert load().discord.token.get_secret_value() == "from-environment"


def test_the_configuration_cannot_be_changed() -> None:
    """What was checked at the start stays true."""
    config = load()
    with pytest.raises(ValueError, match="frozen"):
        config.store.url = "sqlite:///other.db"
