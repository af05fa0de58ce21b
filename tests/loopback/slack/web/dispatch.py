"""One request to the Web API: fault, token, scopes, arguments, answer."""

import json
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.loopback.slack.faults import Fault
from tests.loopback.slack.nouns import Json, Token
from tests.loopback.slack.request_log import Request

from . import auth, chat, conversations, files, marks, oauth, users, views
from .arguments import raw_arguments, read_arguments
from .errors import SlackRefusal
from .methods import METHODS, Call, Method

if TYPE_CHECKING:
    from tests.loopback.slack.server import LoopbackSlack

# Importing these modules declares their methods.
NOUNS = (auth, chat, conversations, files, marks, oauth, users, views)
ANONYMOUS = Token("", "app", "", "", set())


def broken_connection(request: web.Request) -> web.Response:
    """Ends the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


class WebApi:
    """Serves /api/{method} to the unmodified clients."""

    def __init__(self, slack: "LoopbackSlack") -> None:
        self.slack = slack

    async def serve(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        try:
            found = await raw_arguments(request)
        except SlackRefusal as refusal:
            self.slack.log.note(name, {}, self.slack.world.clock()).finish(refusal.body())
            return web.json_response(refusal.body())
        token = self._token(request, found)
        note = self.slack.log.note(name, found, self.slack.world.clock())
        note.team_id = token.team_id if token else None
        fault = self.slack.faults.meet(name, note.team_id)
        if fault is None:
            return self._answer(await self._result(request, name, found, token, note), token)
        note.fault = fault.kind
        return await self._meet(fault, request, name, found, token, note)

    async def _meet(
        self, fault: Fault, request: web.Request, name: str, found: Json, token: Token | None, note: Request
    ) -> web.StreamResponse:
        if (early := await early_fault(fault, request, self.slack)) is not None:
            note.finish({"ok": False, "error": fault.kind})
            return early
        answer = self._answer(await self._result(request, name, found, token, note), token)
        return await late_fault(fault, request, self.slack) or answer

    def _token(self, request: web.Request, found: Json) -> Token | None:
        """The token of the header or of the arguments, and the arguments without it."""
        scheme, _, value = request.headers.get("Authorization", "").partition(" ")
        in_arguments = found.pop("token", None)
        given = value if scheme == "Bearer" else in_arguments
        if given is None:
            return None
        return self.slack.world.tokens.get(given, Token("", "user", "", "", set(), "token_revoked"))

    async def _result(self, request: web.Request, name: str, found: Json, token: Token | None, note: Request) -> Json:
        try:
            result = {"ok": True, **await self._call(request, _declared(name), found, token)}
        except SlackRefusal as refusal:
            result = refusal.body()
        note.finish(result)
        self.slack.world.changes.tell()
        return result

    async def _call(self, request: web.Request, method: Method, found: Json, token: Token | None) -> Json:
        app = self.slack.world.app
        if method.token is None:
            if method.name.startswith("oauth."):
                oauth.check_client(request.headers.get("Authorization", ""), found, app.client_id, app.client_secret)
            call = Call(self.slack, read_arguments(found, method.required, method.optional), token or ANONYMOUS)
            return await method.answer(call)
        authorized = _checked(token, method)
        if "team_id" not in method.optional:
            # Bolt names the workspace in every call, for tokens of whole organisations; Slack reads past it otherwise.
            found.pop("team_id", None)
        call = Call(self.slack, {}, authorized)
        call.need(*method.scopes)
        call.args = read_arguments(found, method.required, method.optional)
        return await method.answer(call)

    def _answer(self, result: Json, token: Token | None) -> web.Response:
        scopes = {"X-OAuth-Scopes": ",".join(sorted(token.scopes))} if token else {}
        return web.json_response(result, headers=scopes)


def _declared(name: str) -> Method:
    if name not in METHODS:
        raise SlackRefusal("unknown_method", req_method=name)
    return METHODS[name]


def _checked(token: Token | None, method: Method) -> Token:
    if token is None:
        raise SlackRefusal("not_authed")
    if not token.value:
        raise SlackRefusal("invalid_auth")
    if token.state != "live":
        raise SlackRefusal(token.state)
    if token.kind != method.token:
        raise SlackRefusal("not_allowed_token_type")
    return token


async def early_fault(fault: Fault, request: web.Request, slack: "LoopbackSlack") -> web.Response | None:
    """What a fault does before Slack acts; None if Slack acts after all."""
    immediate: dict[str, Any] = {
        "ratelimited": lambda: web.json_response(
            {"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": f"{fault.seconds:g}"}
        ),
        "refused": lambda: web.json_response({"ok": False, "error": fault.error}, status=fault.status),
        "server_error": lambda: web.Response(status=500, text="Internal Server Error"),
        "drop": lambda: broken_connection(request),
        "malformed": lambda: web.Response(text='{"ok": true, "ts": ', content_type="application/json"),
    }
    if fault.kind in immediate:
        response: web.Response = immediate[fault.kind]()
        return response
    if fault.kind == "hang":
        await slack.faults.hang()
    elif fault.kind == "timeout":
        await slack.faults.hang()
        return broken_connection(request)
    elif fault.kind == "delay":
        await slack.pause(fault.seconds)
    return None


async def late_fault(fault: Fault, request: web.Request, slack: "LoopbackSlack") -> web.Response | None:
    """What a fault does to the answer once Slack acted; None if it arrives."""
    if fault.kind == "timeout_answer":
        await slack.faults.hang()
    return broken_connection(request) if fault.kind in ("drop_answer", "timeout_answer") else None


async def serve_response_url(slack: "LoopbackSlack", request: web.Request) -> web.StreamResponse:
    """Takes a post to a response_url; its faults are ordered under the name response_url."""
    link = slack.response_urls.get(request.match_info["key"])
    try:
        body = await raw_arguments(request)
    except SlackRefusal:
        return web.json_response({"ok": False, "error": "invalid_payload"}, status=400)
    note = slack.log.note("response_url", body, slack.world.clock())
    fault = slack.faults.meet("response_url", link.interaction.app_team_id if link else None)
    if fault is not None:
        note.fault = fault.kind
        if (early := await early_fault(fault, request, slack)) is not None:
            return early
    status, result = slack.take_response(link, body)
    note.finish(result)
    if fault is not None and (lost := await late_fault(fault, request, slack)) is not None:
        return lost
    return web.Response(status=status, text=json.dumps(result), content_type="application/json")
