"""Pictures and text files of a post, sent to Slack and shared where the post stands."""

import logging

from adapters.slack.web import Limits
from adapters.slack.workspaces import Workspace
from bot.chat.place import Place
from bot.chat.post import Post

log = logging.getLogger(__name__)


class Files:
    """Shares files. A file that does not get through is missing from its post, which stands all the same."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits

    async def share(self, workspace: Workspace, place: Place, post: Post) -> bool:
        """Share the post's files in its channel or thread; whether all of them got there."""
        told = True
        if post.picture:
            told &= await self._upload(workspace, place, "picture.png", post.picture.png, post.picture.alt)
        if post.attachment:
            content = post.attachment.text.encode() or b"\n"  # Slack takes no empty file
            told &= await self._upload(workspace, place, post.attachment.name, content, "")
        return told

    async def _upload(self, workspace: Workspace, place: Place, name: str, content: bytes, alt: str) -> bool:
        try:
            await self._limits.call(
                workspace.id,
                workspace.client.files_upload_v2,
                filename=name,
                content=content,
                alt_txt=alt or None,
                channel=place.channel,
                thread_ts=place.thread or None,
            )
        except Exception as problem:  # noqa: BLE001 - the post itself is there, and must not be posted again for a file
            log.warning("A file could not be shared: %s", type(problem).__name__)
            return False
        return True
