"""The REST side: finds the handler of a route and does for all of them what Discord does around each."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any

from aiohttp import BodyPartReader, web

from tests.loopback.discord import faults
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.buckets import Buckets
from tests.loopback.discord.errors import (
    INVALID_JSON,
    NOT_FOUND,
    TOO_LARGE,
    UNAUTHORIZED,
    ApiError,
    Code,
    invalid,
)
from tests.loopback.discord.faults import Fault
from tests.loopback.discord.log import Request
from tests.loopback.discord.openapi import Judge
from tests.loopback.discord.posting import Upload

JSON = {"Content-Type": "application/json", "Via": "1.1 loopback"}
RATE_LIMITED = Code(429, 0, "You are being rate limited.")


@dataclass
class Call:
    """One request, parsed, for its handler."""

    backend: Backend
    parts: dict[str, str]
    query: dict[str, str]
    body: Any = None
    files: tuple[Upload, ...] = ()

    def number(self, name: str) -> int:
        """An id in the path."""
        if not self.parts[name].isdecimal():
            raise invalid(name, "NUMBER_TYPE_COERCE", f'Value "{self.parts[name]}" is not snowflake.')
        return int(self.parts[name])

    def asked(self, name: str) -> int | None:
        """A number in the query."""
        value = self.query.get(name)
        if value is not None and not value.isdecimal():
            raise invalid(name, "NUMBER_TYPE_COERCE", f'Value "{value}" is not int.')
        return None if value is None else int(value)


@dataclass(frozen=True)
class Answer:
    """An answer with a status of its own; handlers else return JSON (200) or None (204)."""

    status: int
    body: Any = None


Handler = Callable[[Call], Awaitable[Any]]
Hook = Callable[[str, str, Any], None]


@dataclass(frozen=True)
class Route:
    """A method and a path template of /api/v10, with its handler. `public` routes need no bot token."""

    method: str
    template: str
    handler: Handler
    public: bool = False


@dataclass
class Routes:
    """The routes of one noun, gathered with decorators."""

    all: list[Route] = field(default_factory=list)

    def __call__(self, method: str, template: str, *, public: bool = False) -> Callable[[Handler], Handler]:
        def add(handler: Handler) -> Handler:
            self.all.append(Route(method, template, handler, public))
            return handler

        return add


class Rest:
    """Serves the routes: faults, authorization, parsing, errors, rate-limit headers, log and hooks."""

    def __init__(self, backend: Backend, hooks: list[Hook], judge: Judge) -> None:
        self._backend = backend
        self._judge = judge
        self._hooks = hooks
        self.buckets = Buckets()

    def add_to(self, app: web.Application, routes: Routes) -> None:
        for route in routes.all:
            app.router.add_route(route.method, f"/api/v10{route.template}", self._serving(route))

    def _serving(self, route: Route) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def serve(request: web.Request) -> web.StreamResponse:
            return await self._serve(route, request)

        return serve

    async def nowhere(self, request: web.Request) -> web.StreamResponse:
        """Any other path: 404, logged, so that a test sees what the server lacks."""

        async def refuse(_call: Call) -> Any:
            raise ApiError(NOT_FOUND)

        return await self._serve(Route(request.method, "(unknown)", refuse, public=True), request)

    async def upload(self, request: web.Request) -> web.StreamResponse:
        """A file that the bot sent or was given, where its attachment's url says, signature and all."""
        data = self._backend.uploads.get(f"http://{self._backend.base}{request.raw_path}")
        return web.Response(status=404) if data is None else web.Response(body=data)

    async def _serve(self, route: Route, request: web.Request) -> web.StreamResponse:
        path = request.path.removeprefix("/api/v10")
        broken: ApiError | None = None
        call = Call(self._backend, dict(request.match_info), dict(request.query))
        try:
            call.body, call.files = await _parsed(request, self._backend.settings.upload_bytes)
        except ApiError as error:
            broken = error
        entry = Request(route.method, route.template, path, call.body, 0, None, self._backend.clock())
        fault = self._backend.faults.pick(route.method, path, call.body)
        if fault is not None and fault.kind in (faults.BUSY, faults.STATUS, faults.HANG, faults.DROP_BEFORE):
            return await self._instead(fault, request, entry)
        if fault is not None and fault.kind == faults.DELAY:
            await asyncio.sleep(fault.seconds)
        headers, wait = self.buckets.take(route.method, route.template, path)
        if wait is not None:
            return self._send(entry, Answer(429, _busy(wait)), headers | {"Retry-After": str(max(1, round(wait)))})
        answer = await self._answer(route, request, call, broken)
        self._tell_hooks(request, call.body, answer.status)
        self._judge.answered(route.method, path, answer.status, answer.body)
        if fault is not None and fault.kind in (faults.DROP_AFTER, faults.HANG_AFTER):
            return await self._lose(fault, request, replace(entry, answer=answer.body))
        return self._send(entry, answer, {} if route.template.endswith("/callback") else headers)

    async def _answer(self, route: Route, request: web.Request, call: Call, broken: ApiError | None) -> Answer:
        """What the handler says, or the refusal in Discord's words."""
        if not route.public and request.headers.get("Authorization") != f"Bot {self._backend.settings.token}":
            broken = ApiError(UNAUTHORIZED)
        if broken is not None:
            return Answer(broken.code.status, broken.body())
        try:
            said = await route.handler(call)
        except ApiError as error:
            return Answer(error.code.status, error.body())
        except Exception as error:  # noqa: BLE001  # a mistake of this server must fail the test, not be retried
            self._backend.crashes.append(error)
            return Answer(400, {"message": f"The loopback server itself failed: {error!r}", "code": 0})
        if isinstance(said, Answer):
            return said
        return Answer(204) if said is None else Answer(200, said)

    async def _instead(self, fault: Fault, request: web.Request, entry: Request) -> web.StreamResponse:
        """A fault that keeps the request from being carried out."""
        entry = replace(entry, fault=fault.kind, carried_out=False)
        if fault.kind == faults.BUSY:
            return self._send_busy(fault, entry)
        if fault.kind == faults.STATUS:
            told = fault.code or Code(fault.status, 0, f"{fault.status}: Server Error")
            return self._send(entry, Answer(fault.status, {"message": told.message, "code": told.number}), {})
        return await self._lose(fault, request, entry)

    async def _lose(self, fault: Fault, request: web.Request, entry: Request) -> web.StreamResponse:
        """Never answer: cut the connection, at once or after hanging."""
        path, body = _masked(entry.path), _without_tokens(entry.body)
        self._backend.log.add(replace(entry, path=path, body=body, fault=fault.kind))
        self._backend.bell.ring()
        if fault.kind in (faults.HANG, faults.HANG_AFTER):
            await self._backend.faults.hanging()
        if request.transport is not None:
            request.transport.abort()
        return web.Response(status=500)

    def _send_busy(self, fault: Fault, entry: Request) -> web.StreamResponse:
        if not fault.via:
            page = web.Response(status=429, text="<html>error code: 1015</html>", content_type="text/html")
            self._backend.log.add(replace(entry, path=_masked(entry.path), status=429))
            return page
        scope = "global" if fault.everywhere else "user"
        headers = {"Retry-After": str(max(1, round(fault.seconds))), "X-RateLimit-Scope": scope}
        if fault.everywhere:
            headers["X-RateLimit-Global"] = "true"
        return self._send(entry, Answer(429, _busy(fault.seconds, everywhere=fault.everywhere)), headers)

    def _send(self, entry: Request, answer: Answer, headers: dict[str, str]) -> web.StreamResponse:
        path, body = _masked(entry.path), _without_tokens(entry.body)
        self._backend.log.add(replace(entry, path=path, body=body, status=answer.status, answer=answer.body))
        self._backend.bell.ring()
        if answer.status == 204:
            return web.Response(status=204, headers=headers | {"Via": JSON["Via"]})
        return web.Response(status=answer.status, body=json.dumps(answer.body).encode(), headers=headers | JSON)

    def _tell_hooks(self, request: web.Request, body: Any, status: int) -> None:
        """Hooks see what the server accepted: what it refused, the bot was told already."""
        if status < 400:
            for hook in self._hooks:
                hook(request.method, request.path.removeprefix("/api/v10"), body)


def _busy(wait: float, *, everywhere: bool = False) -> dict[str, Any]:
    return {"message": RATE_LIMITED.message, "retry_after": wait, "global": everywhere}


def _masked(path: str) -> str:
    """A path with the token of an interaction or webhook left out."""
    parts = path.split("/")
    if len(parts) > 3 and parts[1] in ("webhooks", "interactions"):
        parts[3] = "***"
    return "/".join(parts)


def _without_tokens(body: Any) -> Any:
    return body | {"token": "***"} if isinstance(body, dict) and "token" in body else body


async def _parsed(request: web.Request, most_bytes: int) -> tuple[Any, tuple[Upload, ...]]:
    """The JSON of a request, from its body or its `payload_json` part, and the files that came along."""
    if request.content_type.startswith("multipart/"):
        return await _multipart(request, most_bytes)
    raw = await request.read()
    return (_json(raw) if raw else None), ()


async def _multipart(request: web.Request, most_bytes: int) -> tuple[Any, tuple[Upload, ...]]:
    body: Any = None
    files: list[Upload] = []
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        raw = bytes(await part.read())
        if part.name == "payload_json":
            body = _json(raw)
        else:
            files.append(Upload(part.filename or "file", raw))
    if any(len(upload.data) > most_bytes for upload in files):
        raise ApiError(TOO_LARGE)
    return body, tuple(files)


def _json(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        raise ApiError(INVALID_JSON) from None
