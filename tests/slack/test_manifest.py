"""The manifest is what Slack accepts, and asks for what is used."""

import json
import os
from pathlib import Path

import jsonschema
import pytest

from adapters.slack import SCOPES, manifest
from adapters.slack.scopes import EVENTS
from bot.features import MENU
from tests.loopback.slack.app import EVENT_SCOPES, App
from tests.slack.club import Club

SCHEMA = "SLACK_MANIFEST_SCHEMA"


@pytest.mark.skipif(SCHEMA not in os.environ, reason=f"{SCHEMA} names no file with Slack's manifest schema")
@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("address", ["", "https://club.example.org/"])
def test_slack_accepts_it(address: str, several: bool) -> None:
    """Slack's own schema finds nothing wrong, in every mode."""
    schema = json.loads(Path(os.environ[SCHEMA]).read_text("utf-8"))
    jsonschema.validate(manifest(address=address, several_workspaces=several), schema)


def test_lengths() -> None:
    """Names, descriptions and hints are as short as Slack wants; every command that keeps a message has a shortcut."""
    made = manifest()
    assert len(made["display_information"]["name"]) <= 35
    assert len(made["display_information"]["description"]) <= 140
    for shortcut in made["features"]["shortcuts"]:
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150
    assert len(made["features"]["shortcuts"]) == sum(bool(command.keeps) for command in MENU.commands)
    for command in made["features"]["slash_commands"]:
        assert len(command["description"]) <= 2000
        assert len(command["usage_hint"]) <= 1000


def test_addresses_follow_the_mode() -> None:
    """Socket Mode names no address; HTTP names them all; the redirect address is there for several workspaces only."""
    assert "http" not in json.dumps(manifest())
    assert manifest()["settings"]["socket_mode_enabled"]
    http = json.dumps(manifest(address="https://x.org"))
    assert http.count("https://x.org/slack/events") == 4
    assert "oauth_redirect" not in http
    assert "https://x.org/slack/oauth_redirect" in json.dumps(
        manifest(address="https://x.org", several_workspaces=True)
    )
    words = {one["command"] for one in manifest(paper="/journal", club="/jc")["features"]["slash_commands"]}
    assert words == {"/journal", "/jc"}


def test_every_event_has_its_scope() -> None:
    """Events are asked for with the scopes that Slack wants for them, and every scope is explained."""
    App().follow(manifest())
    assert all(EVENT_SCOPES.get(event) in {None, *SCOPES} for event in EVENTS)
    assert all(len(why) > 20 for why in SCOPES.values())


@pytest.mark.parametrize("scope", sorted(SCOPES))
async def test_a_missing_scope_is_named(club: Club, scope: str) -> None:
    """The check names the scope that an installation lacks."""
    club.workspace.install(set(SCOPES) - {scope})
    async with club.process():
        found = {one.key: one for one in await club.platform.check(club.home)}
        assert not found["slack-scopes"].ok
        assert scope in found["slack-scopes"].detail


async def test_all_is_well(club: Club) -> None:
    """With the manifest's scopes nothing is missing, and the doctor says so in words."""
    async with club.process():
        assert all(one.ok for one in await club.platform.check(club.home))
        await club.founded()
        said = (await club.ask(club.ada, "/club doctor")).seen()
        assert "✓" in said
        assert "✗" not in said
