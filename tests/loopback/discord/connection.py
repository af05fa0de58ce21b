"""One websocket of the gateway: reads what the client sends, writes what its session has for it."""

import asyncio
import json
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from tests.loopback.discord.compression import Encoder
from tests.loopback.discord.sessions import Session

if TYPE_CHECKING:
    from tests.loopback.discord.gateway import Gateway

HEARTBEAT, IDENTIFY, PRESENCE, VOICE, RESUME, RECONNECT, MEMBERS, INVALID, HELLO, ACK = 1, 2, 3, 4, 6, 7, 8, 9, 10, 11
UNKNOWN_OPCODE, DECODE_ERROR, NOT_AUTHENTICATED, ALREADY_AUTHENTICATED, RATE_LIMITED = 4001, 4002, 4003, 4005, 4008


class Connection:
    """A client's socket, from HELLO to the close."""

    def __init__(self, gateway: "Gateway", socket: web.WebSocketResponse, encoder: Encoder) -> None:
        self.gateway = gateway
        self.socket = socket
        self.session: Session | None = None
        self.heartbeats = 0
        self.closed_with: int | None = None
        self._encoder = encoder
        self._outbox: asyncio.Queue[str] = asyncio.Queue()
        self._received: list[float] = []

    def push(self, payload: str) -> None:
        self._outbox.put_nowait(payload)

    def push_op(self, op: int, data: Any = None) -> None:
        self.push(json.dumps({"op": op, "d": data, "s": None, "t": None}))

    async def run(self) -> None:
        """Serve until either side closes."""
        writer = asyncio.create_task(self._write())
        self.push_op(HELLO, {"heartbeat_interval": int(self.gateway.heartbeat_seconds * 1000), "_trace": ["loopback"]})
        try:
            await self._read()
        finally:
            writer.cancel()

    async def _read(self) -> None:
        """Take messages until the end, and note the code if it came with a close frame (aiohttp says 1000 else)."""
        while True:
            message = await self.socket.receive()
            if message.type is WSMsgType.TEXT:
                await self._take(message.data)
            elif message.type is WSMsgType.CLOSE:
                self.closed_with = message.data
            if message.type is not WSMsgType.TEXT:
                return

    async def _write(self) -> None:
        while True:
            payload = await self._outbox.get()
            frame = self._encoder.encode(payload)
            try:
                await (self.socket.send_str(frame) if isinstance(frame, str) else self.socket.send_bytes(frame))
            except (ConnectionError, RuntimeError):
                return

    async def _take(self, text: str) -> None:
        now = asyncio.get_running_loop().time()
        self._received = [at for at in self._received if at > now - 60] + [now]
        if len(self._received) > 120:
            return await self.close(RATE_LIMITED)
        try:
            payload = json.loads(text)
            op, data = payload["op"], payload.get("d")
        except (ValueError, KeyError, TypeError):
            return await self.close(DECODE_ERROR)
        return await self._handle(op, data)

    async def _handle(self, op: int, data: Any) -> None:
        if op == HEARTBEAT:
            self._beat()
        elif op in (IDENTIFY, RESUME):
            await self._authenticate(op, data)
        elif self.session is None:
            await self.close(NOT_AUTHENTICATED)
        elif op == MEMBERS:
            self.gateway.send_members(self.session, data)
        elif op not in (PRESENCE, VOICE):
            await self.close(UNKNOWN_OPCODE)

    def _beat(self) -> None:
        self.heartbeats += 1
        if self.gateway.acknowledges:
            self.push_op(ACK)

    async def _authenticate(self, op: int, data: Any) -> None:
        if self.session is not None:
            await self.close(ALREADY_AUTHENTICATED)
        elif not isinstance(data, dict):
            await self.close(DECODE_ERROR)
        else:
            code = self.gateway.identify(self, data) if op == IDENTIFY else self.gateway.resume(self, data)
            if code is not None:
                await self.close(code)

    async def close(self, code: int) -> None:
        self.closed_with = code
        await self.socket.close(code=code, message=b"")

    def cut(self) -> None:
        """Drop the socket without a word, as a lost network does."""
        transport = self.socket._req.transport if self.socket._req is not None else None
        if transport is not None:
            transport.abort()
