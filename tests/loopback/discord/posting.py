"""Putting messages into channels, changing and deleting them, whoever does it."""

from dataclasses import dataclass
from typing import Any

from tests.loopback.discord import events
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.keeping import kept, without_nulls
from tests.loopback.discord.mentions import mentionable_text, resolve
from tests.loopback.discord.permissions import EVERYTHING, NOTHING, Permission, in_channel
from tests.loopback.discord.world import HAS_THREAD, LOADING, Channel, Message, Pings, Thread, User


@dataclass(frozen=True)
class Upload:
    """A file that came with a request."""

    name: str
    data: bytes


def write(
    backend: Backend,
    channel: Channel,
    author: User,
    body: dict[str, Any],
    files: tuple[Upload, ...] = (),
    **about: Any,
) -> Message:
    """Build a message from a checked body, without putting it anywhere. `about` sets further fields of Message."""
    number = about.pop("message_id", None) or backend.snowflakes.next()
    message = Message(number, channel.id, author, backend.clock(), guild_id=channel.guild_id, **about)
    message.flags |= body.get("flags") or 0
    message.nonce = body.get("nonce")
    _fill(backend, message, body)
    message.attachments = _attachments(backend, message, body, files)
    message.pings = _pings(backend, channel, message, body)
    return message


def _fill(backend: Backend, message: Message, body: dict[str, Any]) -> None:
    message.content = (body.get("content") or "").strip() if "content" in body else message.content
    if "embeds" in body:
        message.embeds = [{"type": "rich", **without_nulls(embed)} for embed in body["embeds"] or []]
    if "components" in body:
        message.components = kept(body["components"] or [], backend.snowflakes.next)


def _attachments(
    backend: Backend, message: Message, body: dict[str, Any], files: tuple[Upload, ...]
) -> list[dict[str, Any]]:
    """The old attachments that the body keeps (all, if it names none) and the new files."""
    if "attachments" in body:
        named = {str(one["id"]) for one in body["attachments"] or []}
        old = [one for one in message.attachments if one["id"] in named]
    else:
        old = list(message.attachments)
    return old + [_attachment(backend, message, body, index, upload) for index, upload in enumerate(files)]


def _attachment(backend: Backend, message: Message, body: dict[str, Any], index: int, upload: Upload) -> dict[str, Any]:
    number = str(backend.snowflakes.next())
    said: dict[str, Any] = next((one for one in body.get("attachments") or [] if str(one["id"]) == str(index)), {})
    url = f"http://{backend.base}/attachments/{message.channel_id}/{number}/{upload.name}"
    backend.uploads[url] = upload.data
    return {
        "id": number, "filename": upload.name, "size": len(upload.data), "url": url, "proxy_url": url,
        "content_type": "application/octet-stream",
    } | ({"description": said["description"]} if said.get("description") else {})  # fmt: skip


def _pings(backend: Backend, channel: Channel, message: Message, body: dict[str, Any]) -> Pings:
    """Ephemeral messages ping nobody; everything else what its text and allowed_mentions make it."""
    if message.ephemeral:
        return Pings()
    guild = backend.world.guild_of(channel)
    bits = in_channel(guild, channel, message.author.id) if guild else NOTHING
    text = mentionable_text(message.content, message.components)
    replied = _replied_author(channel, body)
    return resolve(text, body.get("allowed_mentions"), guild, backend.world.users.keys(), bits, replied)


def _replied_author(channel: Channel, body: dict[str, Any]) -> int | None:
    reference = body.get("message_reference")
    if not reference:
        return None
    replied_to = channel.messages.get(int(reference["message_id"]))
    return None if replied_to is None else replied_to.author.id


def put(backend: Backend, channel: Channel, message: Message) -> Message:
    """Add a message to its channel and tell the gateway; a thread wakes up and counts it."""
    if isinstance(channel, Thread):
        _wake(backend, channel, message)
    channel.messages[message.id] = message
    channel.last_message_id = message.id
    events.message_changed(backend, "MESSAGE_CREATE", message)
    return message


def _wake(backend: Backend, thread: Thread, message: Message) -> None:
    thread.active_at = backend.clock()
    thread.total_sent += message.id != thread.id and message.kind not in (18, 21)
    if message.author.id not in thread.member_ids:
        thread.member_ids.append(message.author.id)
        events.thread_member_changed(backend, thread, message.author.id, added=True)
    if thread.archived:
        thread.archived, thread.archived_at = False, backend.clock()
        events.thread_changed(backend, "THREAD_UPDATE", thread)


def post(
    backend: Backend,
    channel: Channel,
    author: User,
    body: dict[str, Any],
    files: tuple[Upload, ...] = (),
    **about: Any,
) -> Message:
    """Write a message and put it into the channel."""
    return put(backend, channel, write(backend, channel, author, body, files, **about))


def change(backend: Backend, message: Message, body: dict[str, Any], files: tuple[Upload, ...] = ()) -> Message:
    """Edit a message; only the first edit of a "thinking…" message can ping."""
    channel = backend.world.channel(message.channel_id)
    _fill(backend, message, body)
    message.attachments = _attachments(backend, message, body, files)
    if body.get("flags") is not None:
        keep = message.flags & ~(1 << 2)
        message.flags = keep | body["flags"]
    if message.flags & LOADING:
        message.flags &= ~LOADING
        message.pings = _pings(backend, channel, message, body)
    else:
        message.edited = backend.clock()
        message.edits += 1
    events.message_changed(backend, "MESSAGE_UPDATE", message)
    return message


def remove(backend: Backend, message: Message) -> None:
    """Delete a message; a thread that hangs on it stays."""
    message.deleted = True
    channel = backend.world.places.get(message.channel_id)
    if channel is not None:
        channel.messages.pop(message.id, None)
    events.message_deleted(backend, message)


def mark_thread(backend: Backend, message: Message) -> None:
    """Show on a message that a thread hangs on it."""
    message.flags |= HAS_THREAD
    events.message_changed(backend, "MESSAGE_UPDATE", message)


def bits_of(backend: Backend, channel: Channel, user: User) -> Permission:
    """What a user may do in a place; in direct messages everything."""
    guild = backend.world.guild_of(channel)
    return EVERYTHING if guild is None else in_channel(guild, channel, user.id)
