"""files.*: announce an upload, send it, share it."""

from typing import Any

from aiohttp import web

from tests.loopback.slack.nouns import Json, Message, Upload, User
from tests.loopback.slack.world import World

from .arguments import data, number, text
from .chat import check_thread
from .errors import SlackRefusal
from .methods import Call, method


@method(
    "files.getUploadURLExternal",
    "files:write",
    required={"filename": text, "length": number},
    optional={"alt_txt": text, "snippet_type": text},
)
async def get_upload_url(call: Call) -> Json:
    if call.args["length"] < 1:
        raise SlackRefusal("invalid_arguments")
    upload = Upload(
        call.world.new_id("F"),
        call.args["filename"],
        call.args["length"],
        call.args.get("alt_txt"),
        call.world.new_id("", 24),
    )
    call.world.uploads[upload.id] = upload
    return {"upload_url": f"{call.slack.address}/upload/v1/{upload.key}", "file_id": upload.id}


async def receive(world: World, request: web.Request) -> web.Response:
    """The address that files are sent to; it answers in plain text, as Slack's does."""
    upload = next((u for u in world.uploads.values() if u.key == request.match_info["key"]), None)
    content = await request.read()
    if upload is None or upload.content is not None:
        return web.Response(status=404, text="not found")
    if len(content) != upload.length:
        return web.Response(status=400, text="length does not match")
    upload.content = content
    return web.Response(text=f"OK - {len(content)}")


@method("files.info", "files:read", required={"file": text})
async def info(call: Call) -> Json:
    upload = call.world.uploads.get(call.args["file"])
    if upload is None or upload.told is None:
        raise SlackRefusal("file_not_found")
    return {"file": upload.told, "comments": [], "response_metadata": {"next_cursor": ""}}


@method(
    "files.completeUploadExternal",
    "files:write",
    required={"files": data},
    optional={"channel_id": text, "channels": text, "initial_comment": text, "thread_ts": text},
)
async def complete_upload(call: Call) -> Json:
    uploads = [_received(call, described) for described in call.args["files"]]
    files = [_file_json(upload, described) for upload, described in zip(uploads, call.args["files"], strict=True)]
    named: str = call.args.get("channels") or call.args.get("channel_id") or ""
    for channel_id in filter(None, named.split(",")):
        _share(call, channel_id, files)
    for upload in uploads:
        upload.completed = True
    return {"files": files}


def _received(call: Call, described: Any) -> Upload:
    upload = call.world.uploads.get(described.get("id", "")) if isinstance(described, dict) else None
    if upload is None or upload.content is None or upload.completed:
        raise SlackRefusal("file_not_found")
    return upload


def _file_json(upload: Upload, described: Json) -> Json:
    title = described.get("title") or upload.name
    return {"id": upload.id, "name": upload.name, "title": title, "alt_txt": upload.alt_txt, "size": upload.length}


def _share(call: Call, channel_id: str, files: list[Json]) -> None:
    call.args["channel"] = channel_id
    channel = call.joined_channel()
    if channel.is_archived:
        raise SlackRefusal("is_archived")
    check_thread(channel, call.args.get("thread_ts"))
    author: User = call.world.users[call.token.user_id]
    call.world.post(
        Message(
            ts=call.world.new_ts(),
            channel_id=channel.id,
            user_id=author.id,
            text=call.args.get("initial_comment", ""),
            thread_ts=call.args.get("thread_ts"),
            app_id=call.world.app.app_id,
            bot_id=call.team.bot_id,
            files=files,
        )
    )
