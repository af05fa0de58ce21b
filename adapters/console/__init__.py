"""The console: a chat in a terminal, and the world in memory that the demo and the tests talk in.

`world` is the platform, `render` shows posts, `chat` is typing as a person, `terminal` the prompt around it.
"""

from adapters.console.chat import Chat
from adapters.console.world import Console

__all__ = ["Chat", "Console"]
