"""Files that people give: private, to be had with a token that may read files.

https://docs.slack.dev/reference/objects/file-object: without one, Slack leads to its page for logging in.
"""

from dataclasses import dataclass
from urllib.parse import quote

from aiohttp import web

from tests.loopback.slack.nouns import Json, Upload, User
from tests.loopback.slack.world import World


@dataclass(frozen=True)
class SentFile:
    """A file on somebody's disk. `said` is the size that Slack states, where a test wants another one."""

    name: str
    content: bytes
    said: int | None = None
    shared: bool = False
    """Given in a channel that two organizations share: payloads tell only which file it is."""


def send(world: World, address: str, user: User, file: SentFile) -> Json:
    """Somebody's client sends it to Slack; the file as payloads tell of it."""
    upload = Upload(world.new_id("F"), file.name, len(file.content), None, world.new_id("", 24), file.content, True)
    world.uploads[upload.id] = upload
    where = f"{address}/files-pri/{user.team_id}-{upload.id}"
    upload.told = {
        "id": upload.id,
        "name": file.name,
        "title": file.name,
        "user": user.id,
        "size": len(file.content) if file.said is None else file.said,
        "mode": "hosted",
        "is_external": False,
        "url_private": f"{where}/{quote(file.name)}",
        "url_private_download": f"{where}/download/{quote(file.name)}",
    }
    if file.shared:
        return {"id": upload.id, "mode": "file_access", "file_access": "check_file_info", "created": 0,
                "timestamp": 0, "user": ""}  # fmt: skip
    return upload.told


async def serve(world: World, request: web.Request) -> web.Response:
    """The file, to a token of its workspace that may read files; anybody else is led to the page for logging in."""
    upload = world.uploads.get(request.match_info["id"])
    if upload is None or upload.content is None:
        return web.Response(status=404)
    scheme, _, value = request.headers.get("Authorization", "").partition(" ")
    token = world.tokens.get(value) if scheme == "Bearer" else None
    if token is None or token.team_id != request.match_info["team"] or "files:read" not in token.scopes:
        return web.Response(status=302, headers={"Location": "/signin"})
    return web.Response(body=upload.content, content_type="application/octet-stream")
