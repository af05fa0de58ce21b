"""Opening threads and forum posts, archiving them, and what is refused in an archived or locked one."""

from typing import Any

from tests.loopback.discord import events, posting
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.errors import (
    MISSING_PERMISSIONS,
    TAG_REQUIRED,
    THREAD_ARCHIVED,
    THREAD_EXISTS,
    THREAD_LOCKED,
    TOO_MANY_THREADS,
    WRONG_CHANNEL_TYPE,
    ApiError,
    invalid,
)
from tests.loopback.discord.permissions import Permission
from tests.loopback.discord.shapes import Fields, Items, OneOf, Shape, Snowflake, Text, Whole, YesNo
from tests.loopback.discord.world import ANNOUNCEMENT, NEWS_THREAD, PUBLIC_THREAD, Channel, Message, Thread, User

ARCHIVE_MINUTES = (60, 1440, 4320, 10080)
NAME = Text(100, 1)
COMMON: dict[str, Shape] = {"auto_archive_duration": OneOf(ARCHIVE_MINUTES), "rate_limit_per_user": Whole(0, 21600)}
ON_MESSAGE = Fields({"name": NAME}, COMMON)
ALONE = Fields({"name": NAME}, COMMON | {"type": OneOf((10, 11, 12)), "invitable": YesNo()})
STARTER, CREATED = 21, 18


def open_thread(
    backend: Backend, parent: Channel, owner: User, body: dict[str, Any], *, thread_id: int | None = None
) -> Thread:
    """A new thread in a channel or forum; on a message it has the message's id."""
    guild = backend.world.guild(parent.guild_id or 0)
    if thread_id is not None and thread_id in backend.world.places:
        raise ApiError(THREAD_EXISTS)
    settle_all(backend, guild.threads.values())
    if sum(not thread.archived for thread in guild.threads.values()) >= backend.settings.most_active_threads:
        raise ApiError(TOO_MANY_THREADS)
    now = backend.clock()
    thread = Thread(
        thread_id or backend.snowflakes.next(), body.get("type") or PUBLIC_THREAD, body["name"], guild.id, parent.id,
        owner_id=owner.id, created=now, archived_at=now, active_at=now, member_ids=[owner.id],
        auto_archive_minutes=body.get("auto_archive_duration") or 4320, slowmode=body.get("rate_limit_per_user") or 0,
        applied_tags=[int(tag) for tag in body.get("applied_tags") or []],
    )  # fmt: skip
    backend.world.keep(thread)
    events.thread_changed(backend, "THREAD_CREATE", thread, fresh=True)
    return thread


def open_on_message(backend: Backend, channel: Channel, message: Message, owner: User, body: dict[str, Any]) -> Thread:
    """A thread on a message; inside, its first message points at the one it hangs on."""
    kind = NEWS_THREAD if channel.kind == ANNOUNCEMENT else PUBLIC_THREAD
    thread = open_thread(backend, channel, owner, body | {"type": kind}, thread_id=message.id)
    posting.mark_thread(backend, message)
    pointer = {
        "type": 0,
        "channel_id": str(channel.id),
        "message_id": str(message.id),
        "guild_id": str(channel.guild_id),
    }
    posting.post(backend, thread, message.author, {}, kind=STARTER, reference=pointer)
    return thread


def refuse_other_kind(parent: Channel, kind: int) -> None:
    """A news channel has announcement threads and no others, and it alone."""
    if (kind == NEWS_THREAD) != (parent.kind == ANNOUNCEMENT):
        raise ApiError(WRONG_CHANNEL_TYPE)


def check_tags(forum: Channel, tags: list[Any], bits: Permission) -> None:
    """Tags must exist in the forum, at most five; moderated ones need MANAGE_THREADS; some forums require one."""
    known = {tag.id: tag for tag in forum.tags}
    if forum.require_tag and not tags:
        raise ApiError(TAG_REQUIRED)
    for index, tag in enumerate(tags):
        if int(tag) not in known:
            raise invalid(f"applied_tags.{index}", "FORUM_TAG_UNKNOWN", "Unknown tag")
        if known[int(tag)].moderated and not bits & Permission.MANAGE_THREADS:
            raise ApiError(MISSING_PERMISSIONS)


def settle(backend: Backend, thread: Thread) -> None:
    """Archive a thread that has been quiet for its auto-archive time, by the server's clock."""
    due = thread.active_at + thread.auto_archive_minutes * 60
    if not thread.archived and backend.clock() >= due:
        thread.archived, thread.archived_at = True, due
        events.thread_changed(backend, "THREAD_UPDATE", thread)


def settle_all(backend: Backend, threads: Any) -> None:
    for thread in list(threads):
        settle(backend, thread)


def refuse_archived(channel: Channel) -> None:
    """Nothing in an archived thread can be changed before it is unarchived."""
    if isinstance(channel, Thread) and channel.archived:
        raise ApiError(THREAD_ARCHIVED)


def refuse_locked(channel: Channel, bits: Permission) -> None:
    """Into a locked thread only those write who manage threads."""
    if isinstance(channel, Thread) and channel.locked and not bits & Permission.MANAGE_THREADS:
        raise ApiError(THREAD_LOCKED)


CHANGES = Fields(
    {},
    COMMON
    | {
        "name": NAME, "archived": YesNo(), "locked": YesNo(), "invitable": YesNo(), "flags": Whole(0),
        "applied_tags": Items(Snowflake(), 5),
    },
)  # fmt: skip


def change(backend: Backend, thread: Thread, body: dict[str, Any], user: User, bits: Permission) -> None:
    """PATCH of a thread: its creator or a moderator; a locked one only a moderator may unarchive."""
    manages = bool(bits & Permission.MANAGE_THREADS)
    unarchives = body.get("archived") is False
    if thread.archived and not unarchives:
        raise ApiError(THREAD_ARCHIVED)
    if thread.locked:
        refuse_locked(thread, bits)
    only_unarchives = unarchives and set(body) <= {"archived", "locked"} and not body.get("locked")
    if (
        not manages
        and thread.owner_id != user.id
        and not (only_unarchives and bits & Permission.SEND_MESSAGES_IN_THREADS)
    ):
        raise ApiError(MISSING_PERMISSIONS)
    if not manages and ({"locked", "rate_limit_per_user", "flags"} & body.keys()):
        raise ApiError(MISSING_PERMISSIONS)
    _apply(backend, thread, body, bits)
    events.thread_changed(backend, "THREAD_UPDATE", thread)


def _apply(backend: Backend, thread: Thread, body: dict[str, Any], bits: Permission) -> None:
    now = backend.clock()
    if "applied_tags" in body and thread.parent_id is not None:
        check_tags(backend.world.channel(thread.parent_id), body["applied_tags"] or [], bits)
        thread.applied_tags = [int(tag) for tag in body["applied_tags"] or []]
    thread.name = body.get("name") or thread.name
    thread.locked = body.get("locked", thread.locked)
    thread.flags = body.get("flags", thread.flags)
    thread.slowmode = body.get("rate_limit_per_user", thread.slowmode)
    thread.auto_archive_minutes = body.get("auto_archive_duration") or thread.auto_archive_minutes
    if "archived" in body and body["archived"] != thread.archived:
        thread.archived, thread.archived_at = body["archived"], now
        thread.active_at = thread.active_at if thread.archived else now
