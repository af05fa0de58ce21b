"""The same club and scripts as in the conversations."""

from tests.conversation.conftest import chat, empty, town

__all__ = ["chat", "empty", "town"]
