"""A club on the console, watched."""

from tests.conversation.conftest import chat, declared, empty, town

__all__ = ["chat", "declared", "empty", "town"]
