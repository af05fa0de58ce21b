"""A strict Discord on the loopback: REST v10 and gateway for the unmodified discord.py client, and hands for tests.

- `server` is the front door (`LoopbackDiscord`), `building` and `watching` are its two halves.
- `people`, `ask`, `forms` and `menu` are what a person can do.
- `world` holds the state, `wire` writes it as Discord's JSON, `events` tells the gateway what changed.
- `rest` does what is common to all routes, `routes/` has one file for each noun, `gateway` is the websocket.
- `shapes` and the `*_limits` files refuse what Discord refuses; `faults` misbehaves; `openapi` is a second judge.

A conversation reads like this:

    async with LoopbackDiscord(clock=clock) as discord:
        guild = discord.add_guild()
        channel, ada = discord.add_channel(guild), discord.add_person("ada", guild)
        ...  # start the bot with discord.api_url and discord.token
        await discord.bot_ready()
        form = await ada.slash(channel, "paper summary").modal()
        assert await ada.submit(form, {"In one sentence": "It is all you need."}).text() == "Thank you."
"""

from tests.loopback.discord.ask import Request
from tests.loopback.discord.attaching import File
from tests.loopback.discord.forms import Form
from tests.loopback.discord.menu import NotPossibleError
from tests.loopback.discord.people import Person
from tests.loopback.discord.permissions import EVERYTHING, PLAIN, Permission
from tests.loopback.discord.server import LoopbackDiscord
from tests.loopback.discord.world import Channel, Guild, Message, Thread

__all__ = [
    "EVERYTHING",
    "PLAIN",
    "Channel",
    "File",
    "Form",
    "Guild",
    "LoopbackDiscord",
    "Message",
    "NotPossibleError",
    "Permission",
    "Person",
    "Request",
    "Thread",
]
