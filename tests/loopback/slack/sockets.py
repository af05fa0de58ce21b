"""Socket Mode: the websocket side of Slack, with every way a connection can end."""

import json
from dataclasses import dataclass

from aiohttp import WSMessage, WSMsgType, web

from .deliveries import Deliveries, Delivery
from .nouns import Json
from .world import World

MOST_CONNECTIONS = 10


@dataclass(eq=False)
class Connection:
    """One open websocket of the app."""

    number: int
    socket: web.WebSocketResponse
    request: web.Request
    warned: bool = False
    silent: bool = False
    carried: int = 0

    async def say(self, message: Json) -> None:
        if not self.silent and not self.socket.closed:
            await self.socket.send_str(json.dumps(message))


class Sockets:
    """The Socket Mode endpoint. Each payload goes to any one of the open connections."""

    def __init__(self, world: World, deliveries: Deliveries) -> None:
        self.world = world
        self.deliveries = deliveries
        self.address = ""
        self._tickets: set[str] = set()
        self._count = 0
        self.connections: list[Connection] = []
        self.refused: list[str] = []

    def new_address(self) -> str:
        """A websocket address that can be used once."""
        ticket = self.world.new_id("", 32)
        self._tickets.add(ticket)
        return f"{self.address.replace('http', 'ws', 1)}/link/?ticket={ticket}&app_id={self.world.app.app_id}"

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Takes a connection, greets it, and reads acknowledgements until it ends."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=403, text="invalid ticket")
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse(autoping=False, timeout=0.5)
        await socket.prepare(request)
        if len(self.connections) >= MOST_CONNECTIONS:
            self.refused.append("too_many_websockets")
            await socket.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            await socket.close()
            return socket
        self._count += 1
        connection = Connection(self._count, socket, request)
        self.connections.append(connection)
        try:
            await self._greet(connection)
            await self._listen(connection)
        finally:
            self.connections.remove(connection)
            self.world.changes.tell()
        return socket

    async def carry(self, delivery: Delivery) -> None:
        """Hands a payload to one connection; the person learns at once if there is none."""
        envelope: Json = {
            "envelope_id": delivery.envelope_id,
            "type": delivery.type,
            "payload": delivery.payload,
            "accepts_response_payload": delivery.accepts_response,
        }
        if delivery.type == "events_api":
            envelope["retry_attempt"], envelope["retry_reason"] = delivery.attempt, delivery.retry_reason
        usable = [connection for connection in self.connections if not connection.warned] or self.connections
        if not usable:
            self.deliveries.failed(delivery.envelope_id, "connection_failed", "dispatch_failed")
            return
        connection = self.world.random.choice(usable)
        connection.carried += 1
        try:
            await connection.say(envelope)
        except ConnectionError:
            self.deliveries.failed(delivery.envelope_id, "connection_failed", "dispatch_failed")

    async def warn(self) -> None:
        """Tells every connection that it will be closed soon; new payloads avoid it where they can."""
        await self._disconnect("warning")

    async def ask_to_refresh(self) -> None:
        """Tells every connection to come anew, as Slack does every hour or so."""
        await self._disconnect("refresh_requested")

    async def close(self) -> None:
        """Closes every connection properly but without any warning."""
        for connection in list(self.connections):
            await connection.socket.close()

    def cut(self) -> None:
        """Cuts every connection in the middle, as when a network dies loudly."""
        for connection in list(self.connections):
            if connection.request.transport is not None:
                connection.request.transport.abort()

    def fall_silent(self) -> None:
        """From now on the open connections neither answer pings nor carry anything, and never close."""
        for connection in self.connections:
            connection.silent = True

    async def ping(self) -> None:
        for connection in self.connections:
            await connection.socket.ping(b"Ping from loopback")

    async def _disconnect(self, reason: str) -> None:
        for connection in list(self.connections):
            connection.warned = True
            await connection.say(
                {"type": "disconnect", "reason": reason, "debug_info": {"host": f"loopback-{connection.number}"}}
            )

    async def _greet(self, connection: Connection) -> None:
        await connection.say(
            {
                "type": "hello",
                "num_connections": len(self.connections),
                "debug_info": {"host": f"loopback-{connection.number}", "approximate_connection_time": 18060},
                "connection_info": {"app_id": self.world.app.app_id},
            }
        )
        self.world.changes.tell()

    async def _listen(self, connection: Connection) -> None:
        async for message in connection.socket:
            if not connection.silent:
                await self._hear(connection, message)

    async def _hear(self, connection: Connection, message: WSMessage) -> None:
        if message.type is WSMsgType.PING:
            await connection.socket.pong(message.data)
        elif message.type is WSMsgType.TEXT:
            said = json.loads(message.data)
            self.deliveries.acked(said.get("envelope_id", ""), said.get("payload"))
