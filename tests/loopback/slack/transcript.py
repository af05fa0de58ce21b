"""What people see of a channel, as text to read and to assert on."""

from datetime import UTC, datetime, tzinfo

from .mrkdwn import Reader
from .nouns import Channel, Message
from .readable import message_lines
from .world import World


def _author(message: Message, world: World) -> str:
    return message.username or world.users[message.user_id].display_name


def _entry(message: Message, reader: Reader, indent: str) -> list[str]:
    clock = datetime.fromtimestamp(float(message.ts), reader.zone).strftime("%H:%M")
    notes = " (edited)" if message.edited_ts else ""
    if message.ephemeral_to:
        notes += f" (only {reader.world.users[message.ephemeral_to].display_name} sees this)"
    first, *rest = message_lines(message, reader)
    head = f"{indent}[{clock}] {_author(message, reader.world)}{notes}: {first}"
    reactions = [" ".join(f":{name}: {len(who)}" for name, who in message.reactions.items())]
    return [head, *(f"{indent}    {line}" for line in rest + [r for r in reactions if r])]


def transcript(channel: Channel, world: World, zone: tzinfo = UTC, latest: int | None = None) -> str:
    """All messages in order, threads indented below their parent, ephemeral ones marked; or so many of the latest."""
    reader = Reader(world, zone)
    lines = [f"#{channel.name}" + (" (archived)" if channel.is_archived else "")]
    everything = sorted([*channel.messages.values(), *channel.ephemerals], key=lambda message: message.ts)
    for message in [one for one in everything if not one.is_reply][-(latest or 0) :]:
        lines += _entry(message, reader, "")
        whispered = [whisper for whisper in channel.ephemerals if whisper.thread_ts == message.ts]
        for reply in sorted([*channel.replies(message.ts), *whispered], key=lambda message: message.ts):
            lines += _entry(reply, reader, "  ↳ ")
    return "\n".join(lines)
