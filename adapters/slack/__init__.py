"""Slack: the club in a channel, through slack-bolt, over Socket Mode or signed HTTP.

A map of the rooms: `platform` is the whole; `app` sorts payloads to `reception` (commands, buttons, forms, shortcuts)
and `events`; `answers`, `forms` and `home` show what the dispatcher says; `cards` and `spans` render, `delivery` and
`lookback` post once; `workspaces`, `installations` and `oauth` know the tokens, `people` the accounts, `watching` what
is missing where; `socket_mode` and `http_mode` are the two ways in; `manifest` is what Slack makes the app from.
"""

from adapters.slack.manifest import manifest
from adapters.slack.platform import Slack, ready
from adapters.slack.scopes import SCOPES
from adapters.slack.sealing import new_key
from adapters.slack.settings import SlackSettings

__all__ = ["SCOPES", "Slack", "SlackSettings", "manifest", "new_key", "ready"]
