"""Strict Block Kit: every key, length and place of blocks and elements, from Slack's block reference."""

from . import limits
from .naming import named
from .surfaces import (
    attachment_problems,
    interactive_elements,
    message_problems,
    total_size,
    view_problems,
)

__all__ = [
    "attachment_problems",
    "interactive_elements",
    "limits",
    "message_problems",
    "named",
    "total_size",
    "view_problems",
]
