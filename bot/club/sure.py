"""Asking before something is done that nobody could undo."""

from bot.chat.post import Button, Part, Post, Reply, Text
from bot.club.request import Request


def are_you_sure(request: Request, text: Text, button: str, *more: Part, **values: str) -> Reply:
    """What is about to go, and the button that says yes to it: the same command again, with these values."""
    sure = Button(request.words(button), request.command.path, {**values, "sure": "yes"}, "danger")
    return Reply(post=Post(parts=(Part(text), *more), buttons=(sure,)))
