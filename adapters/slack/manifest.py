"""The app manifest, which Slack's "create from a manifest" takes: https://docs.slack.dev/reference/app-manifest"""

from typing import Any

from adapters.slack.http_mode import EVENTS as EVENTS_PATH
from adapters.slack.http_mode import REDIRECT
from adapters.slack.receiver import shortcut_id
from adapters.slack.scopes import EVENTS, SCOPES
from bot.features import MENU
from bot.wording import words


def manifest(
    *, paper: str = "/paper", club: str = "/club", address: str = "", several_workspaces: bool = False
) -> dict[str, Any]:
    """The manifest for these command words.

    Without `address` it is for Socket Mode; with the bot's public address (`https://…`) for signed HTTP, and then, if
    asked for, for an app that several workspaces install.
    """
    texts = words("en")
    url = f"{address.rstrip('/')}{EVENTS_PATH}" if address else ""
    commands = [
        _command(paper, texts("slack-manifest-paper"), texts("slack-manifest-paper.hint"), url),
        _command(club, texts("slack-manifest-club"), texts("slack-manifest-club.hint"), url),
    ]
    shortcuts = [
        {
            "name": texts(f"{command.key}.keep"),
            "type": "message",
            "callback_id": shortcut_id(command.key),
            "description": texts(command.key),
        }
        for command in MENU.commands
        if command.keeps
    ]
    oauth: dict[str, Any] = {"scopes": {"bot": sorted(SCOPES)}}
    if address and several_workspaces:
        oauth["redirect_urls"] = [f"{address.rstrip('/')}{REDIRECT}"]
    to_here = {"request_url": url} if url else {}
    return {
        "display_information": {
            "name": texts("slack-title"),
            "description": texts("slack-manifest-description"),
            "background_color": "#2b3a55",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": texts("slack-title"), "always_online": True},
            "shortcuts": shortcuts,
            "slash_commands": commands,
        },
        "oauth_config": oauth,
        "settings": {
            "event_subscriptions": {**to_here, "bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True, **to_here},
            "org_deploy_enabled": False,
            "socket_mode_enabled": not address,
            "token_rotation_enabled": False,
        },
    }


def _command(word: str, description: str, hint: str, url: str) -> dict[str, Any]:
    """Names and links in what is typed come escaped, so that a person meant is known for certain."""
    made = {"command": word, "description": description, "usage_hint": hint, "should_escape": True}
    return made | ({"url": url} if url else {})
