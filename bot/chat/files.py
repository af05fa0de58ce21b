"""Files that come with an answer."""

from bot.chat.post import Attachment

MOST_BYTES = 10_000_000
"""Of a file: Discord takes 10 MiB with everything around it (https://docs.discord.com/developers/reference#uploading-files),
Slack a gigabyte."""


def too_large(file: Attachment) -> int:
    """The megabytes of a file that is more than can be sent; 0 of any other."""
    size = len(file.text.encode(errors="replace"))
    return -(-size // 1_000_000) if size > MOST_BYTES else 0
