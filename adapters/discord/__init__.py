"""Discord, through discord.py.

- `platform` is the way in (`Discord`), `client` the connection, `invite` the link that installs the bot.
- Asked: `calls` reads interactions, `answering` brings them to the dispatcher in time, `replying` shows the answer,
  `modals` are its forms, `menu` its commands, `custom_ids` what buttons and open forms mean after a restart.
- Unasked: `sending` and `editing` post, `cards` and `rows` say what a post looks like, `escaping` keeps people's words
  words, `threads` opens threads and forum posts, `looking_back` finds what an earlier attempt left, `memory` keeps
  what places do not say, `verdicts` words refusals for the outbox, `pace` keeps within Discord's limits.
- Several processes: `client` knows which shards are this one's, `turns` whose turn it is to answer.
- `rights` is what the bot needs in a home, `living` what changes there.
"""

from adapters.discord.client import Shards
from adapters.discord.given_files import GivenFiles
from adapters.discord.invite import EXPLAINED, application_of, explained, invite
from adapters.discord.platform import Discord, ready

__all__ = ["EXPLAINED", "Discord", "GivenFiles", "Shards", "application_of", "explained", "invite", "ready"]
