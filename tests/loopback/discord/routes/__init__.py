"""The REST routes, one file for each noun."""

from tests.loopback.discord.rest import Routes
from tests.loopback.discord.routes import (
    callbacks,
    channels,
    commands,
    guilds,
    messages,
    pins,
    scheduled,
    startup,
    threads,
    users,
    webhooks,
)

ALL: list[Routes] = [
    one.routes
    for one in (startup, users, guilds, channels, pins, messages, threads, commands, callbacks, webhooks, scheduled)
]  # fmt: skip
