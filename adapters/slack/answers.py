"""How an answer reaches the person who asked: as words for them alone or for everybody, or in a modal."""

import logging
from dataclasses import replace as replaced
from typing import Any, Protocol

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.slack.cards import Message, messages
from adapters.slack.delivery import QUIET, Delivery
from adapters.slack.files import Files
from adapters.slack.forms import form_view, shown_view, waiting_view
from adapters.slack.spans import Json, Look
from adapters.slack.web import Limits, Unknown, error_of
from adapters.slack.workspaces import Workspace
from bot.chat.place import Place
from bot.chat.post import Button, Call, Form, Part, Post, Refusal, Reply
from bot.chat.refused import refusal_post
from bot.wording import Words

log = logging.getLogger(__name__)
_TRIGGER = ("expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id")
_USES = 4
"""Posts to one response_url; Slack allows five, and one may have said that the answer takes a moment."""


class Answering:
    """One Call's way back: what its answer needs to know."""

    def __init__(
        self, call: Call, workspace: Workspace, look: Look, texts: Words, limits: Limits, delivery: Delivery
    ) -> None:
        self.call, self.workspace, self.look, self.said = call, workspace, look, texts
        self.limits, self.delivery = limits, delivery

    async def ask(self, method: Any, **arguments: Any) -> Any:
        """Ask Slack on behalf of somebody who waits."""
        return await self.limits.patiently(self.workspace.id, method, **arguments)


class Surface(Protocol):
    """Where an answer is shown."""

    async def wait(self) -> None:
        """The answer takes longer than one likes to wait."""

    async def reply(self, reply: Reply) -> None:
        """Show the answer."""

    async def form(self, form: Form, note: str = "") -> None:
        """Open the form."""

    async def refuse(self, no: Refusal) -> None:
        """Say no, and how to go on."""


class Dialog:
    """A modal before the person: opened while the trigger is good (3 s), changed from then on."""

    def __init__(self, way: Answering, trigger: str, view_id: str = "") -> None:
        self._way, self._trigger, self._view_id = way, trigger, view_id

    @property
    def is_open(self) -> bool:
        """Whether it is before the person."""
        return bool(self._view_id)

    async def show(self, view: Json) -> None:
        """Open it with this view, or change it to this view."""
        client = self._way.workspace.client
        if self._view_id:
            await self._way.ask(client.views_update, view_id=self._view_id, view=view)
            return
        opened = await self._way.ask(client.views_open, trigger_id=self._trigger, view=view)
        self._view_id = str((opened.get("view") or {}).get("id") or "")


class PrivateAnswer:
    """Answers where the question was asked: by its response_url, else to the person alone, else directly."""

    def __init__(self, way: Answering, response_url: str, *, replaces: bool = False) -> None:
        self._way, self._replaces = way, replaces
        session = way.workspace.client.session
        self._link = AsyncWebhookClient(response_url, session=session, retry_handlers=[]) if response_url else None

    async def say(self, post: Post, *, private: bool = True, replace: bool = False) -> None:
        """Show the post, to this person alone or to everybody."""
        if post.attachment or post.picture:
            if not private:
                await self._publicly_with_file(post)
                return
            post = await self.with_file(post)
        shown = messages(post, self._way.look)
        if self._link is None or len(shown) > _USES:
            await self._without_link(shown, private=private)
            return
        for index, message in enumerate(shown):
            body = self._body(message, private=private, replace=replace and self._replaces and index == 0)
            if not await self._by_link(body, private=private):
                await self._without_link(shown[index:], private=private)
                return

    def _body(self, message: Message, *, private: bool, replace: bool) -> dict[str, Any]:
        thread = self._way.call.place.thread
        return {
            "text": message.text,
            "blocks": message.blocks,
            "response_type": "ephemeral" if private else "in_channel",
            "replace_original": replace,
            **QUIET,
            **({"thread_ts": thread} if thread else {}),
        }

    async def _by_link(self, body: dict[str, Any], *, private: bool) -> bool:
        """Whether Slack took it. Where nobody knows, it is said again only to one person: nobody minds it twice."""
        assert self._link is not None, "asked only where there is one"  # noqa: S101 - for the type checker
        try:
            status = (await self._link.send_dict(body)).status_code
        except (ClientError, TimeoutError):
            if not private:
                raise
            return False
        if status >= 500 and not private:
            raise Unknown("a public answer may or may not stand there")
        return status == 200

    async def _without_link(self, shown: list[Message], *, private: bool) -> None:
        place, client = self._way.call.place, self._way.workspace.client
        thread = {"thread_ts": place.thread} if place.thread else {}
        for message in shown:
            said: dict[str, Any] = {"text": message.text, "blocks": message.blocks}
            try:
                if private:
                    asked = {"channel": place.channel, "user": self._way.call.account.user, **thread, **said}
                    await self._way.ask(client.chat_postEphemeral, **asked)
                else:
                    await self._way.ask(client.chat_postMessage, channel=place.channel, **thread, **said)
            except SlackApiError as problem:
                if not error_of(problem):
                    raise
                await self._directly(said)

    async def _directly(self, said: dict[str, Any]) -> None:
        """Where the bot is not in the channel, the answer still reaches its person."""
        channel = await self._way.delivery.direct_channel(self._way.workspace, self._way.call.account.user)
        await self._way.ask(self._way.workspace.client.chat_postMessage, channel=channel, **said)

    async def _publicly_with_file(self, post: Post) -> None:
        """The words first, then the file where they stand."""
        await self.say(replaced(post, picture=None, attachment=None), private=False)
        await Files(self._way.limits).share(self._way.workspace, self._way.call.place, post)

    async def with_file(self, post: Post) -> Post:
        """A message for one person alone can hold no file: it goes directly to them."""
        channel = await self._way.delivery.direct_channel(self._way.workspace, self._way.call.account.user)
        there = Place("slack", self._way.workspace.id, channel)
        sent = await Files(self._way.limits).share(self._way.workspace, there, post)
        what = "slack-picture" if post.picture else "slack-file"
        line = Part(self._way.said.text(f"{what}-sent" if sent else f"{what}-failed"))
        return replaced(post, parts=(*post.parts, line), picture=None, attachment=None)


class InMessages:
    """Answers to a command, a shortcut, or a button of a message."""

    def __init__(self, way: Answering, dialog: Dialog, whisper: PrivateAnswer, *, expects_form: bool) -> None:
        self._way, self._dialog, self._whisper, self._expects_form = way, dialog, whisper, expects_form

    async def wait(self) -> None:
        if self._expects_form:
            await self._dialog.show(waiting_view(self._way.call.place, self._way.look, self._way.said))
        else:
            await self._whisper.say(Post(parts=(Part(self._way.said.text("slack-moment")),)))

    async def reply(self, reply: Reply) -> None:
        if self._dialog.is_open and reply.private:
            await self._dialog.show(shown_view(reply.post, self._way.call.place, self._way.look, self._way.said))
        else:
            await self._whisper.say(reply.post, private=reply.private, replace=reply.private)

    async def form(self, form: Form, note: str = "") -> None:
        try:
            await self._dialog.show(form_view(form, self._way.call.place, self._way.look, self._way.said, note))
        except SlackApiError as problem:
            if error_of(problem) not in _TRIGGER:
                raise
            await self._whisper.say(_too_late(self._way))

    async def refuse(self, no: Refusal) -> None:
        post = refusal_post(no, self._way.call.command, self._way.said)
        if self._dialog.is_open:
            await self._dialog.show(shown_view(post, self._way.call.place, self._way.look, self._way.said))
        else:
            await self._whisper.say(post)


class InModal:
    """Answers to a button of a modal or of the home tab: a modal is where the person looks."""

    def __init__(self, way: Answering, dialog: Dialog) -> None:
        self._way, self._dialog = way, dialog

    async def wait(self) -> None:
        await self._dialog.show(waiting_view(self._way.call.place, self._way.look, self._way.said))

    async def reply(self, reply: Reply) -> None:
        await self._show(await self.reply_view(reply), reply.post)

    async def reply_view(self, reply: Reply) -> Json:
        """The answer as a modal; what is for everybody is posted, and what cannot stand in a modal is sent."""
        post, whisper = reply.post, PrivateAnswer(self._way, "")
        if post.attachment or post.picture:
            post = await whisper.with_file(post)
        if not reply.private and self._way.call.place.channel:
            await whisper.say(post, private=False)
        return shown_view(post, self._way.call.place, self._way.look, self._way.said)

    async def form(self, form: Form, note: str = "") -> None:
        view = form_view(form, self._way.call.place, self._way.look, self._way.said, note)
        await self._show(view, _too_late(self._way))

    async def refuse(self, no: Refusal) -> None:
        await self._show(self.refusal_view(no), refusal_post(no, self._way.call.command, self._way.said))

    def refusal_view(self, no: Refusal) -> Json:
        post = refusal_post(no, self._way.call.command, self._way.said)
        return shown_view(post, self._way.call.place, self._way.look, self._way.said)

    async def _show(self, view: Json, otherwise: Post) -> None:
        """Show it; where it is too late for a modal, say it in words."""
        try:
            await self._dialog.show(view)
        except SlackApiError as problem:
            if error_of(problem) not in _TRIGGER:
                raise
            await PrivateAnswer(self._way, "").say(otherwise)


def _too_late(way: Answering) -> Post:
    """Slack lets a form be opened for three seconds only; a button gives three more."""
    again = Button(way.said("slack-button-open"), way.call.command, way.call.values, "primary")
    return Post(parts=(Part(way.said.text("slack-too-late")),), buttons=(again,))
