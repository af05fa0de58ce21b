"""Where Calls come in: each is acknowledged at once, brought to the dispatcher, and its answer shown."""

import asyncio
import logging
from dataclasses import replace

from slack_sdk.errors import SlackApiError

from adapters.slack.answers import Answering, Dialog, InMessages, InModal, PrivateAnswer, Surface
from adapters.slack.forms import errors, form_view, typed_in, waiting_view
from adapters.slack.incoming import Names, as_command, as_typed
from adapters.slack.rooms import Asked, Rooms
from adapters.slack.spans import Json
from adapters.slack.values import Carried, carried, pressed
from bot.chat.place import Place
from bot.chat.post import Call, Form, Ground, Refusal, Reply
from bot.features import MENU
from bot.wording import words

log = logging.getLogger(__name__)
_FOR_HOMES = ("club start", "club home")
"""What makes the place it is typed in a home of a club, or asks for another one."""


class Receiver:
    """Takes commands, buttons, menus, submits and shortcuts."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms

    async def command(self, body: Json) -> None:
        """A slash command. Slash commands cannot be used in threads."""
        place = Place("slack", body["team_id"], body["channel_id"])
        asked = await self._asked(body["team_id"], place, body, body["user_id"], body.get("user_name", ""))
        root = next((root for root, word in self._rooms.roots.items() if word == body["command"]), "paper")
        typed = await as_command(root, body.get("text") or "", asked.workspace, self._names(asked.workspace))
        call = replace(
            self._call(asked, typed.path, dict(typed.values), submitted=typed.submitted), mistaken=typed.mistaken
        )
        surface = await self._in_messages(asked, call)
        if typed.path in _FOR_HOMES and _is_direct(body):
            await surface.refuse(_refusal(asked.said("slack-no-home")))
            return
        await self._answer(asked, call, surface)

    async def action(self, body: Json) -> None:
        """A button or a menu: of a message, of a modal, or of the home tab."""
        found = pressed(body["actions"][0])
        if found is None:
            log.info("An action was pressed that is not one of ours")
            return
        view = body.get("view")
        workspace = self._workspace(body)
        known = carried(view["private_metadata"], workspace) if view else None
        place = (known.place if known else Place("slack", workspace, "")) if view else _place(workspace, body)
        asked = await self._asked(workspace, place, body, body["user"]["id"], body["user"].get("name", ""))
        call = self._call(asked, found.command, dict(found.values), submitted=False, pressed=True)
        if view:
            way = await self._way(asked, call)
            in_modal = view["type"] == "modal"
            surface: Surface = InModal(way, Dialog(way, body.get("trigger_id") or "", view["id"] if in_modal else ""))
        else:
            surface = await self._in_messages(asked, call, replaces=body["actions"][0]["type"] == "button")
        await self._answer(asked, call, surface)

    async def shortcut(self, body: Json) -> None:
        """A message shortcut: "Keep as my summary" of one's own message opens the form, filled in."""
        keeping = (one for one in MENU.commands if one.keeps)
        command = next((one for one in keeping if shortcut_id(one.key) == body["callback_id"]), None)
        if command is None:
            return
        message, channel = body["message"], body["channel"]["id"]
        workspace = self._workspace(body)
        place = Place("slack", workspace, channel, message.get("thread_ts") or "", message["ts"])
        asked = await self._asked(workspace, place, body, body["user"]["id"], body["user"].get("name", ""))
        names = self._names(workspace)
        text = await as_typed(message.get("text") or "", names)
        call = self._call(asked, command.path, {command.keeps: text}, submitted=False)
        surface = await self._in_messages(asked, call)
        if message.get("user") != body["user"]["id"]:
            author = await names(message["user"]) if message.get("user") else asked.said("somebody")
            await surface.refuse(_refusal(asked.said("keep-own-only", author=author)))
            return
        field = command.field(command.keeps)
        most = field.most if field else len(text)
        note = asked.said("slack-keep-cut", most=most) if len(text) > most else ""
        await self._answer(asked, call, surface, note)

    async def submit(self, body: Json) -> Json:
        """A filled-in form; returns what the acknowledgement says. Nothing that was typed is dropped."""
        view, workspace = body["view"], self._workspace(body)
        found = carried(view["private_metadata"], workspace)
        if found is None or not found.command:
            return {}
        task = self._rooms.tasks.start(self._submitted(workspace, found, body))
        done, _ = await asyncio.wait({task}, timeout=self._rooms.patience)
        if done:
            way, outcome = task.result()
            return await self._acknowledgement(way, outcome, view)
        # Slack's three seconds are nearly over: the modal waits, and shows the outcome when it is there.
        self._rooms.tasks.start(self._later(task, body))
        language = words("en")
        return {
            "response_action": "update",
            "view": waiting_view(found.place, self._rooms.look(workspace), language),
        }

    async def _submitted(self, workspace: str, found: Carried, body: Json) -> tuple[Answering, Reply | Form | Refusal]:
        asked = await self._asked(workspace, found.place, body, body["user"]["id"], body["user"].get("name", ""))
        files = self._rooms.files.of(workspace, body["view"])
        values = {**found.values, **typed_in(body["view"]), **{name: one.name for name, one in files.items()}}
        call = replace(self._call(asked, found.command, values, submitted=True), files=files)
        outcome = await self._outcome(asked, call)
        return await self._way(asked, call), outcome

    async def _acknowledgement(self, way: Answering, outcome: Reply | Form | Refusal, view: Json) -> Json:
        if isinstance(outcome, Refusal) and (wrong := errors(view, outcome, way.look)):
            return {"response_action": "errors", "errors": wrong}
        return {"response_action": "update", "view": await self._outcome_view(way, outcome)}

    async def _outcome_view(self, way: Answering, outcome: Reply | Form | Refusal) -> Json:
        surface = InModal(way, Dialog(way, ""))
        match outcome:
            case Reply():
                return await surface.reply_view(outcome)
            case Form():
                return form_view(outcome, way.call.place, way.look, way.said)
            case Refusal():
                return surface.refusal_view(outcome)

    async def _later(self, task: "asyncio.Task[tuple[Answering, Reply | Form | Refusal]]", body: Json) -> None:
        way, outcome = await task
        shown = await self._outcome_view(way, outcome)
        try:
            await Dialog(way, "", body["view"]["id"]).show(shown)
        except SlackApiError:
            # The person closed the modal meanwhile: what came of their text is still for them to know.
            whisper = InMessages(way, Dialog(way, ""), PrivateAnswer(way, ""), expects_form=False)
            await _show(whisper, outcome)

    async def _answer(self, asked: Asked, call: Call, surface: Surface, note: str = "") -> None:
        task = self._rooms.tasks.start(self._outcome(asked, call))
        left = self._rooms.patience - (asyncio.get_running_loop().time() - asked.since)
        done, _ = await asyncio.wait({task}, timeout=max(left, 0.01))
        if not done:
            try:
                await surface.wait()
            except Exception as problem:  # noqa: BLE001 - what matters is the answer, which is still to come
                log.warning("That the answer takes a moment could not be said: %s", type(problem).__name__)
        outcome = await task
        try:
            await _show(surface, outcome, note)
        except Exception:
            log.exception("An answer to %r could not be shown", call.command)
            await surface.refuse(_refusal(asked.said("slack-not-shown")))

    async def _outcome(self, asked: Asked, call: Call) -> Reply | Form | Refusal:
        """What the dispatcher says."""
        try:
            return await self._rooms.dispatcher.answer(call)
        except Refusal as no:
            return no
        finally:
            self._rooms.homes.changed(asked.workspace, call.account.user)

    async def _asked(self, workspace: str, place: Place, body: Json, user: str, name: str) -> Asked:
        team = body["user"].get("team_id", "") if isinstance(body.get("user"), dict) else ""
        since = asyncio.get_running_loop().time()
        at, waited = self._rooms.times.of(body)
        person = await self._rooms.people.find(workspace, user, name, team)
        return Asked(workspace, place, person, body, since, at, waited)

    def _call(
        self, asked: Asked, command: str, values: dict[str, str], *, submitted: bool, pressed: bool = False
    ) -> Call:
        return Call(
            command=command,
            values=values,
            account=asked.person.account,
            place=asked.place,
            submitted=submitted,
            manages=asked.person.manages,
            visits=asked.person.visitor,
            pressed=pressed,
            ground=Ground.WORKSPACE,
            at=asked.at,
            waited=asked.waited,
        )

    async def _way(self, asked: Asked, call: Call) -> Answering:
        workspace = await self._rooms.workspaces.get(asked.workspace)
        look = self._rooms.look(asked.workspace, asked.said.language)
        return Answering(call, workspace, look, asked.said, self._rooms.limits, self._rooms.delivery)

    async def _in_messages(self, asked: Asked, call: Call, *, replaces: bool = False) -> InMessages:
        way = await self._way(asked, call)
        command = MENU.get(call.command)
        expects_form = bool(command and command.inputs and not call.submitted)
        ephemeral = bool((asked.body.get("container") or {}).get("is_ephemeral"))
        whisper = PrivateAnswer(way, asked.body.get("response_url") or "", replaces=replaces and ephemeral)
        return InMessages(way, Dialog(way, asked.body.get("trigger_id") or ""), whisper, expects_form=expects_form)

    def _names(self, workspace: str) -> Names:
        async def name_of(user: str) -> str:
            return (await self._rooms.people.find(workspace, user)).account.name

        return name_of

    @staticmethod
    def _workspace(body: Json) -> str:
        """The workspace the app is installed in; in shared channels the person may be of another."""
        view = body.get("view") or {}
        return str(view.get("app_installed_team_id") or body["team"]["id"])


async def _show(surface: Surface, outcome: Reply | Form | Refusal, note: str = "") -> None:
    match outcome:
        case Reply():
            await surface.reply(outcome)
        case Form():
            await surface.form(outcome, note)
        case Refusal():
            await surface.refuse(outcome)


def _is_direct(body: Json) -> bool:
    """Whether a slash command was typed in a conversation of some people, where the bot cannot post by itself.

    Slack names one of two people "directmessage", one of several "mpdm-…", and a private channel "privategroup".
    """
    name = str(body.get("channel_name") or "")
    return name == "directmessage" or name.startswith("mpdm-")


def _place(workspace: str, body: Json) -> Place:
    """Where a message's button was pressed: its container says so, or else the message itself."""
    container, message = body.get("container") or {}, body.get("message") or {}
    channel = container.get("channel_id") or (body.get("channel") or {}).get("id", "")
    thread = container.get("thread_ts") or _thread_of(message)
    return Place("slack", workspace, channel, thread, container.get("message_ts") or message.get("ts") or "")


def _thread_of(message: Json) -> str:
    """The thread a reply stands in; a message that opened one stands in its channel."""
    thread = message.get("thread_ts") or ""
    return thread if thread != message.get("ts") else ""


def _refusal(text: str) -> Refusal:
    no = Refusal("slack")
    no.text = text
    return no


def shortcut_id(key: str) -> str:
    """The callback_id of a command's message shortcut."""
    return f"keep-{key}"
