"""What a message says: text, blocks, attachments and metadata, checked as Slack checks them."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.loopback.slack.blocks import attachment_problems, limits, message_problems, named, total_size
from tests.loopback.slack.nouns import Json, Message
from tests.loopback.slack.pings import message_pings
from tests.loopback.slack.world import World

from .arguments import Reading, data, flag, text
from .errors import SlackRefusal, refused_with

SAYING: Mapping[str, Reading] = {
    "text": text,
    "blocks": data,
    "attachments": data,
    "markdown_text": text,
    "link_names": flag,
    "parse": text,
    "mrkdwn": flag,
}
EVENT_TYPE = re.compile(r"[A-Za-z0-9_.:-]{1,255}")


@dataclass
class Content:
    """The checked content; None means that the request did not mention it."""

    text: str = ""
    blocks: list[Json] | None = None
    attachments: list[Json] | None = None
    metadata: Json | None = None
    link_names: bool = False
    fields: set[str] = field(default_factory=set)

    def fill(self, message: Message, world: World) -> Message:
        """Puts this content into a message. What the request did not mention stays, as chat.update promises."""
        if self.fields & {"text", "markdown_text"} or self.blocks is not None:
            message.text = self.text
        if self.blocks is not None:
            message.blocks = named(self.blocks, lambda: world.new_id("", 5))
        if self.attachments is not None:
            message.attachments = [
                {**part, "blocks": named(part.get("blocks", []), lambda: world.new_id("", 5))}
                for part in self.attachments
            ]
        if "metadata" in self.fields:
            message.metadata = self.metadata or None
        message.pings = message_pings(message, world, link_names=self.link_names)
        return message


def read_content(args: Json) -> Content:
    """The content of a request to post or change a message.

    Raises SlackRefusal with no_text, msg_too_long, invalid_blocks, msg_blocks_too_long and their kin.
    """
    content = Content(args.get("text", ""), args.get("blocks"), args.get("attachments"), fields=set(args))
    content.link_names = bool(args.get("link_names")) or args.get("parse") == "full"
    if "markdown_text" in args:
        _take_markdown(content, args)
    elif len(content.text) > limits.MESSAGE_TEXT:
        raise SlackRefusal("msg_too_long")
    check_blocks(content.blocks)
    _check_attachments(content.attachments)
    if "metadata" in args:
        content.metadata = _checked_metadata(args["metadata"])
    if not content.text.strip() and not content.blocks and not content.attachments:
        raise SlackRefusal("no_text")
    return content


def _take_markdown(content: Content, args: Json) -> None:
    if args.get("text") or args.get("blocks"):
        raise SlackRefusal("markdown_text_conflict")
    if len(args["markdown_text"]) > limits.MARKDOWN_TEXT:
        raise SlackRefusal("msg_too_long")
    if not args["markdown_text"].strip():
        raise SlackRefusal("no_text")
    content.text = args["markdown_text"]
    content.blocks = [{"type": "markdown", "text": args["markdown_text"]}]


def check_blocks(blocks: Any) -> None:
    """Refuses blocks that Slack would refuse in a message."""
    if blocks is None:
        return
    if not isinstance(blocks, list):
        raise SlackRefusal("invalid_blocks_format")
    if problems := message_problems(blocks):
        raise refused_with("invalid_blocks", problems, errors=problems)
    if total_size(blocks) > limits.MESSAGE_TOTAL:
        raise SlackRefusal("msg_blocks_too_long")


def _check_attachments(attachments: Any) -> None:
    if attachments is None:
        return
    if problems := attachment_problems(attachments):
        raise refused_with("invalid_attachments", problems)
    check_blocks([block for part in attachments for block in part.get("blocks", [])])


def _checked_metadata(metadata: Any) -> Json:
    if metadata == {}:
        return {}
    sound = (
        isinstance(metadata, dict)
        and metadata.keys() == {"event_type", "event_payload"}
        and isinstance(metadata["event_payload"], dict)
        and isinstance(metadata["event_type"], str)
        and EVENT_TYPE.fullmatch(metadata["event_type"])
    )
    if not sound:
        raise SlackRefusal("invalid_metadata_format")
    if len(json.dumps(metadata)) > limits.METADATA_BYTES:
        raise SlackRefusal("metadata_too_large")
    return dict(metadata)
