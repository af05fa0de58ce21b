"""The gateway: logs shards in, sends events to the right ones, resumes, and misbehaves when a test asks for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.loopback.discord.compression import encoder
from tests.loopback.discord.connection import INVALID, RECONNECT, Connection
from tests.loopback.discord.sessions import GUILD_MEMBERS, GUILDS, KNOWN_INTENTS, PRIVILEGED, Session
from tests.loopback.discord.wire import application_flags, guild_create_json, member_json, user_json
from tests.loopback.discord.world import Guild

if TYPE_CHECKING:
    from tests.loopback.discord.backend import Backend

AUTHENTICATION_FAILED, INVALID_SHARD, SHARDING_REQUIRED = 4004, 4010, 4011
INVALID_VERSION, INVALID_INTENTS, DISALLOWED_INTENTS = 4012, 4013, 4014
# After these the session is gone: a resume is answered with "invalid session".
ENDS_SESSION = {1000, 1001, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014}
MOST_GUILDS_A_SHARD = 2500
LOST_SESSIONS = 20
Data = dict[str, Any] | Callable[[Session], dict[str, Any]]


class Gateway:
    """The websocket side of the server and its switches for tests."""

    def __init__(self, backend: "Backend") -> None:
        self._backend = backend
        self.shards = 1
        self.heartbeat_seconds = 41.25
        self.acknowledges = True
        self.reachable = True
        self.identifies = 0
        self.resumes = 0
        self.sessions: dict[str, Session] = {}
        self.connections: set[Connection] = set()
        self.compressions: list[str | None] = []
        self.close_codes: list[int | None] = []
        self._refusals: list[int] = []

    # What a test can do to it.

    async def close(self, code: int, shard: int | None = None) -> None:
        """Close the sockets (of one shard) with a close code."""
        for connection in self._connected(shard):
            if code in ENDS_SESSION and connection.session is not None:
                self.sessions.pop(connection.session.id, None)
            await connection.close(code)

    def cut(self, shard: int | None = None) -> None:
        """Lose the sockets without a close frame."""
        for connection in self._connected(shard):
            connection.cut()

    def ask_to_reconnect(self, shard: int | None = None) -> None:
        """Send RECONNECT (op 7)."""
        for connection in self._connected(shard):
            connection.push_op(RECONNECT)

    def invalidate(self, shard: int | None = None, *, resumable: bool = False) -> None:
        """Send INVALID_SESSION (op 9)."""
        for connection in self._connected(shard):
            if not resumable and connection.session is not None:
                self.sessions.pop(connection.session.id, None)
            connection.push_op(INVALID, resumable)

    def forget_sessions(self) -> None:
        """Let every later resume fail."""
        self.sessions.clear()

    def refuse_next_login(self, code: int, times: int = 1) -> None:
        """Close the next IDENTIFY or RESUME with this code."""
        self._refusals += [code] * times

    def _connected(self, shard: int | None) -> list[Connection]:
        return [c for c in self.connections if shard is None or (c.session is not None and c.session.shard == shard)]

    @property
    def ready(self) -> bool:
        """Whether somebody is logged in and connected."""
        return any(session.connection is not None for session in self.sessions.values())

    # Events.

    def dispatch(self, event: str, data: Data, *, guild_id: int | None, intent: int = 0) -> None:
        """Send an event to the shard whose guild it is, if it asked for that intent (0: always)."""
        for session in self.sessions.values():
            if session.concerns(guild_id) and (not intent or session.intents & intent):
                session.send(event, data(session) if callable(data) else data)

    # The websocket.

    async def serve(self, request: web.Request) -> web.StreamResponse:
        encode = encoder(request.query.get("compress"))
        if not self.reachable or encode is None or request.query.get("encoding", "json") != "json":
            raise web.HTTPServiceUnavailable
        socket = web.WebSocketResponse(compress=False, max_msg_size=4096 * 4, timeout=0.5)
        await socket.prepare(request)
        self.compressions.append(request.query.get("compress"))
        connection = Connection(self, socket, encode)
        self.connections.add(connection)
        try:
            if request.query.get("v", "10") not in ("9", "10"):
                await connection.close(INVALID_VERSION)
            else:
                await connection.run()
        finally:
            self._lost(connection)
        return socket

    def _lost(self, connection: Connection) -> None:
        self.connections.discard(connection)
        code = connection.closed_with
        self.close_codes.append(code)
        session = connection.session
        if session is not None and session.connection is connection:
            session.connection = None
            if code in ENDS_SESSION:
                self.sessions.pop(session.id, None)
        self._backend.bell.ring()

    def identify(self, connection: Connection, data: dict[str, Any]) -> int | None:
        """Start a session and tell it everything; or the close code to refuse it with."""
        self.identifies += 1
        code = self._why_not(data)
        if code is not None:
            return code
        shard, shards = data.get("shard") or (0, 1)
        session = Session(f"session-{self._backend.snowflakes.next()}", data["intents"], shard, shards)
        session.connection, connection.session = connection, session
        self.sessions[session.id] = session
        self._forget_the_lost()
        self._tell_everything(session)
        self._backend.bell.ring()
        return None

    def _forget_the_lost(self) -> None:
        """Discord forgets a session minutes after its connection was lost; here, once so many newer ones were lost."""
        lost = [one.id for one in self.sessions.values() if one.connection is None]
        for session in lost[:-LOST_SESSIONS]:
            del self.sessions[session]

    def _why_not(self, data: dict[str, Any]) -> int | None:
        """The close code for a wrong IDENTIFY, None for a good one."""
        if self._refusals:
            return self._refusals.pop(0)
        if data.get("token") != self._backend.settings.token:
            return AUTHENTICATION_FAILED
        intents = data.get("intents")
        if not isinstance(intents, int) or intents & ~KNOWN_INTENTS:
            return INVALID_INTENTS
        if intents & PRIVILEGED & ~self._backend.world.application.privileged_intents:
            return DISALLOWED_INTENTS
        return self._wrong_shard(data.get("shard") or [0, 1])

    def _wrong_shard(self, shard: Any) -> int | None:
        if not isinstance(shard, list) or len(shard) != 2 or not 0 <= shard[0] < shard[1]:
            return INVALID_SHARD
        theirs = [g for g in self._backend.world.guilds if (g >> 22) % shard[1] == shard[0]]
        return SHARDING_REQUIRED if len(theirs) > MOST_GUILDS_A_SHARD else None

    def _tell_everything(self, session: Session) -> None:
        world = self._backend.world
        guilds = [g for g in world.guilds.values() if session.concerns(g.id) and world.application.bot.id in g.members]
        ready = {
            "v": 10, "user": user_json(world.application.bot) | {"mfa_enabled": True, "verified": True, "email": None},
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds], "session_id": session.id,
            "resume_gateway_url": f"ws://{self._backend.base}/resume", "shard": [session.shard, session.shards],
            "application": {"id": str(world.application.id), "flags": application_flags(world.application)},
            "session_type": "normal", "private_channels": [], "relationships": [], "_trace": ["loopback"],
        }  # fmt: skip
        session.send("READY", ready)
        if session.intents & GUILDS:
            for guild in guilds:
                self.tell_guild(session, guild)

    def tell_guild(self, session: Session, guild: Guild) -> None:
        """GUILD_CREATE, as a session with its intents sees the guild."""
        all_members = bool(session.intents & GUILD_MEMBERS)
        session.send("GUILD_CREATE", guild_create_json(self._backend.world, guild, all_members=all_members))

    def resume(self, connection: Connection, data: dict[str, Any]) -> int | None:
        """Go on with a session, or say that it is invalid; or the close code to refuse it with."""
        self.resumes += 1
        if self._refusals:
            return self._refusals.pop(0)
        if data.get("token") != self._backend.settings.token:
            return AUTHENTICATION_FAILED
        session = self.sessions.get(str(data.get("session_id")))
        after = data.get("seq")
        if session is None or not isinstance(after, int) or after > session.sequence:
            connection.push_op(INVALID, False)
            return None
        session.connection, connection.session = connection, session
        session.replay(after)
        self._backend.bell.ring()
        return None

    def send_members(self, session: Session, data: dict[str, Any]) -> None:
        """Answer REQUEST_GUILD_MEMBERS with one chunk; the whole list needs the members intent."""
        guild = self._backend.world.guilds.get(int(data.get("guild_id") or 0))
        if guild is None:
            return
        asked = data.get("user_ids") or []
        wanted = {int(one) for one in (asked if isinstance(asked, list) else [asked])}
        query = str(data.get("query") or "").lower()
        everyone = not wanted and bool(query or session.intents & GUILD_MEMBERS)
        found = [
            member_json(member)
            for member in guild.members.values()
            if member.user.id in wanted or (everyone and member.user.name.startswith(query))
        ]
        missing = [str(one) for one in wanted if one not in guild.members]
        chunk = {
            "guild_id": str(guild.id), "members": found, "chunk_index": 0, "chunk_count": 1, "not_found": missing,
            "nonce": data.get("nonce"),
        }  # fmt: skip
        session.send("GUILD_MEMBERS_CHUNK", chunk)
