"""Every mistake is named with its key, in plain words, all at once."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.config import BadConfig, load
from bot.config.values import zone

Mistakes = Callable[[str], tuple[str, ...]]

ALLOW = 'web.allow: must be hosts with a port or networks, such as "wiki.example.org:8080, 10.0.0.0/8"'


def test_all_mistakes_at_once(mistakes: Mistakes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unknown keys, wrong values and missing tokens, from the file and the environment, come in one list."""
    monkeypatch.setenv("PAPERCLUB_LOG__LEVEL", "verbos")
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-1-2-abc")
    lines = mistakes('[store]\nulr = "x"\n[slack]\nport = 70000\n[defaults]\nzone = "Europe/Berln"')
    assert lines == (
        "store.ulr: there is no such setting; did you mean store.url?",
        "slack.port: must be a whole number from 1 to 65535",
        'log.level: must be one of "debug", "info", "warning", "error", not "verbos" (from PAPERCLUB_LOG__LEVEL)',
        'defaults.zone: there is no place with the time zone "Europe/Berln"; did you mean Europe/Berlin?',
        (
            "slack.app_token: the bot token alone is not enough; give SLACK_APP_TOKEN (socket mode, needs no public"
            " address) or SLACK_SIGNING_SECRET (http mode, behind a public address)"
        ),
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[stor]\nurl = "x"', "stor: there is no section of this name; did you mean [store]?"),
        ("[penguins]", "penguins: there is no section of this name"),
        ('[discord]\ntokne = "x"', "discord.tokne: there is no such setting; did you mean discord.token?"),
        ('[store]\ntick_second = 3', "store.tick_second: there is no such setting; did you mean clock.tick_seconds?"),
        ('signing_secret = "x"', "signing_secret: there is no such setting; did you mean slack.signing_secret?"),
        ('[store]\n"two words" = 1', 'store."two words": there is no such setting'),
        ("store = 3", "store: must be a section, [store], with its settings on the lines below"),
        ("[store]\nurl = 3", "store.url: must be text in quotes"),
        ("[slack]\nport = true", "slack.port: must be a whole number from 1 to 65535"),
        ('[slack]\nport = "many"', "slack.port: must be a whole number from 1 to 65535"),
        ("[slack]\nport = 1.5", "slack.port: must be a whole number from 1 to 65535"),
        ("[clock]\ntick_seconds = nan", "clock.tick_seconds: must be a number from 0.05 to 600"),
        ("[arxiv]\ntimeout_seconds = 0", "arxiv.timeout_seconds: must be a number from 0.1 to 300"),
        ("[arxiv]\ndeadline_seconds = inf", "arxiv.deadline_seconds: must be a number from 0.1 to 900"),
        ('[slack]\nmode = "sockt"', 'slack.mode: must be one of "socket", "http", not "sockt"; did you mean socket?'),
        ("[log]\nformat = []", 'log.format: must be one of "text", "json"'),
        ('[slack]\ncommand_paper = "/Our Papers"',
         "slack.command_paper: must be a slash and at most 31 lower-case letters, digits, - or _, such as /paper"),
        ('[slack]\ncommand_club = "paper"', "slack.command_club: must differ from slack.command_paper"),
        ('[slack]\ncommand_paper = "/club"', "slack.command_club: must differ from slack.command_paper"),
        ('[slack]\nhost = "http://me"',
         'slack.host: must be a host name or an address without a port, such as "0.0.0.0"'),
        ('[defaults]\nlanguage = "English please"', 'defaults.language: must be a language such as "en" or "pt-BR"'),
        (
            '[defaults]\nlanguage = "xx"',
            'defaults.language: there is no catalogue for "xx", only for de, en, ja, zh-Hans, zh-Hant',
        ),
        ("[defaults]\npatience_hours = 73", "defaults.patience_hours: must be a whole number from 1 to 72"),
        ("[defaults]\ncarry = 21", "defaults.carry: must be a whole number from 0 to 20"),
        ("[defaults]\nroles = true", 'defaults.roles: must be one of "on", "off"'),
        ('[defaults]\nreveal = "at-warp"',
         'defaults.reveal: must be one of "after-own", "at-wrap", "at-once", not "at-warp"; did you mean at-wrap?'),
        ('[defaults]\nsearch = "arxive"',
         'defaults.search: must be one or more of arxiv, crossref, not "arxive"; did you mean arxiv?'),
        ('[defaults]\nsearch = ""', "defaults.search: must be one or more of arxiv, crossref, not \"\""),
        ('[web]\nallow = "10.0.0.0/8, wiki"',
         f'{ALLOW}; "wiki" is neither'),
        ('[web]\nallow = "wiki:70000"',
         f'{ALLOW}; "wiki:70000" is neither'),
        ("[web]\ntimeout_seconds = 0", "web.timeout_seconds: must be a number from 0.1 to 120"),
        ('[doi]\napi_url = "doi.org"', "doi.api_url: must be an address that starts with https:// or http://"),
        ('[doi]\napi_ur = "x"', "doi.api_ur: there is no such setting; did you mean doi.api_url?"),
        ('[crossref]\nmailto = "me"', 'crossref.mailto: must be an e-mail address such as "club@example.org"'),
        ('[secrets]\ndirectory = "nowhere"', "secrets.directory: there is no such folder, or it may not be read"),
        ('[secrets]\ndirectory = "a\\u0000b"', "secrets.directory: there is no such folder, or it may not be read"),
    ],
)  # fmt: skip
def test_a_mistake_in_plain_words(mistakes: Mistakes, text: str, line: str) -> None:
    """One wrong thing gives one line that says what it should be."""
    assert mistakes(text) == (line,)


@pytest.mark.parametrize(
    ("given", "meant"),
    [("berlin", "Europe/Berlin"), ("New York", "America/New_York"), ("europe/berlin", "Europe/Berlin"),
     ("Merica/New_York", "America/New_York"), ("../../etc/passwd", None), (".", None)],
)  # fmt: skip
def test_the_nearest_zone(mistakes: Mistakes, given: str, meant: str | None) -> None:
    """A city, other capitals or a slip lead to the zone; what is no zone at all to no suggestion."""
    suggestion = f"; did you mean {meant}?" if meant else ""
    wrong = f'defaults.zone: there is no place with the time zone "{given}"{suggestion}'
    assert mistakes(f'[defaults]\nzone = "{given}"') == (wrong,)


def test_a_folder_of_zones_is_no_zone(mistakes: Mistakes) -> None:
    """The time zone database keeps folders beside zones: naming one is a mistake like another."""
    (line,) = mistakes('[defaults]\nzone = "America"')
    assert line.startswith('defaults.zone: there is no place with the time zone "America"')


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[store]\nurl = sqlite", "line 2, column 7: the value cannot be read; is it text that lacks its quotes?"),
        ('[store]\nurl = "sqlite', "line 2, column 14: a quote is missing, or the line holds a control character"),
        ('a = """b', "at the end: a quote is missing"),
        ('[store]\nurl = "a"\nurl = "b"', "line 3, column 10: this key or section is there twice"),
        ("[store]\n[store]", "line 2, column 7: this section is there twice"),
        ("[store]\nurl 3", "line 2, column 5: after a key there must be = and a value"),
        ("[store", "line 1, column 7: a ] is missing"),
        ("a = [1", "at the end: a ] or } is missing"),
        ("!", "line 1, column 1: this is neither [section] nor key = value"),
        (f"a = {'[' * 5000}", "cannot be read (a number is too long, or values are nested too deep)"),
        (f"a = {'1' * 5000}", "cannot be read (a number is too long, or values are nested too deep)"),
    ],
)
def test_a_file_that_is_not_toml(mistakes: Mistakes, text: str, line: str) -> None:
    """A file that cannot be read as TOML is named with the line to look at."""
    assert mistakes(text) == (f"config.toml: {line}",)


def test_a_file_that_is_not_text(clean_place: Path) -> None:
    """A file in another encoding is said to be so."""
    (clean_place / "config.toml").write_bytes(b"[store]\nurl = '\xff'")
    with pytest.raises(BadConfig, match=r"^config\.toml: is not UTF-8 text$"):
        load()


def test_a_file_that_cannot_be_opened(clean_place: Path) -> None:
    """A folder in place of the file is said to be one."""
    with pytest.raises(BadConfig) as bad:
        load(clean_place)
    assert bad.value.lines == (f"{clean_place}: cannot be read (is a directory)",)


@pytest.mark.parametrize("name", ["PAPERCLUB_STORE__ULR", "PAPERCLUB_STOER__URL", "PAPERCLUB_STORE"])
def test_a_misspelt_variable(mistakes: Mistakes, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A variable that was meant to set something, but sets nothing, is a mistake."""
    monkeypatch.setenv(name, "x")
    assert mistakes("") == (f"{name}: there is no such setting; did you mean PAPERCLUB_STORE__URL?",)


def test_variables_that_others_made_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Kubernetes names variables after a service: they are no settings and no mistakes."""
    monkeypatch.setenv("PAPERCLUB_PORT", "tcp://10.0.0.1:80")
    monkeypatch.setenv("PAPERCLUB_SLACK_SERVICE_HOST", "10.0.0.1")
    assert load().slack.port == 3000


def test_a_variable_that_is_not_text(mistakes: Mistakes) -> None:
    """Bytes that are no text in the environment are a mistake like another."""
    os.environb[b"PAPERCLUB_LOG__LEVEL"] = b"\xff\xfe"
    try:
        (line,) = mistakes("")
    finally:
        del os.environb[b"PAPERCLUB_LOG__LEVEL"]
    assert line.startswith('log.level: must be one of "debug"')
    line.encode()


def test_the_text_is_ready_to_print(mistakes: Mistakes) -> None:
    """What is printed are the lines, and nothing of the library's own words."""
    lines = mistakes("[slack]\nport = 0\nmode = 3\n[store]\nurl = []")
    text = str(BadConfig(lines))
    assert text.splitlines() == list(lines)
    assert not any(word in text.lower() for word in ("pydantic", "validation", "input", "type=", "str_"))


@pytest.mark.parametrize(
    ("given", "meant"),
    [("EST", "America/New_York or America/Toronto or America/Panama"), ("US/Eastern", "America/New_York"),
     ("Japan", "Asia/Tokyo"), ("CET", "Europe/Berlin or Europe/Paris or Africa/Algiers")],
)  # fmt: skip
def test_a_clock_is_no_zone(mistakes: Mistakes, given: str, meant: str) -> None:
    """What the database knows and no place is called is refused with the places that are meant."""
    wrong = f'defaults.zone: "{given}" is no place; did you mean {meant}?'
    assert mistakes(f'[defaults]\nzone = "{given}"') == (wrong,)


@pytest.mark.parametrize("given", ["localtime", "Factory", "Etc/GMT+2", "posixrules", "right/UTC"])
def test_a_zone_of_nowhere_is_no_zone(mistakes: Mistakes, given: str) -> None:
    """Zones of the database that no place has are refused."""
    (line,) = mistakes(f'[defaults]\nzone = "{given}"')
    assert line.startswith(f'defaults.zone: there is no place with the time zone "{given}"')


@pytest.mark.parametrize("given", ["", "UTC", "Asia/Calcutta", "Europe/Berlin"])
def test_a_place_is_a_zone(given: str) -> None:
    """Places, also by their older names, and the one clock that is the same everywhere."""
    assert zone(given) == given
