"""Slack's requests to the app's own address: signed, and on order forged, late or malformed."""

import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args
from urllib.parse import urlencode

import aiohttp

from .deliveries import ACK_SECONDS, Deliveries, Delivery
from .nouns import Json
from .world import World

Tampering = Literal[
    "wrong_secret",
    "changed_body",
    "no_signature",
    "no_timestamp",
    "empty_signature",
    "empty_timestamp",
    "late",
    "from_the_future",
    "word_timestamp",
    "huge_timestamp",
    "short_signature",
    "wrong_version",
    "upper_case_signature",
    "non_ascii_signature",
]
TAMPERINGS: tuple[Tampering, ...] = get_args(Tampering)
WINDOW_SECONDS = 300
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


@dataclass(frozen=True)
class HttpAnswer:
    """What the app answered."""

    status: int
    text: str
    content_type: str

    def payload(self) -> Json | str | None:
        """The body as an acknowledgement carries it."""
        if not self.text:
            return None
        body: Json | str = json.loads(self.text) if self.content_type == JSON else self.text
        return body


@dataclass(frozen=True)
class SentRequest:
    """A request as it went over the wire, to be sent again byte for byte."""

    body: bytes
    headers: dict[str, str]


def body_of(delivery: Delivery) -> tuple[bytes, str]:
    """The body of a delivery and its content type: commands are forms, clicks a form around JSON, events JSON."""
    if delivery.type == "slash_commands":
        return urlencode(delivery.payload).encode(), FORM
    if delivery.type == "interactive":
        return urlencode({"payload": json.dumps(delivery.payload)}).encode(), FORM
    return json.dumps(delivery.payload).encode(), JSON


class SignedHttp:
    """Sends requests to the app the way Slack does; `wall_clock` is what timestamps are taken from."""

    def __init__(self, world: World, deliveries: Deliveries, url: str, wall_clock: Callable[[], float]) -> None:
        if not url.startswith(("http://127.0.0.1:", "http://localhost:")):
            raise ValueError("the loopback Slack talks to this machine only")
        self.world = world
        self.url = url
        self.deliveries = deliveries
        self.sent: list[SentRequest] = []
        self._wall_clock = wall_clock
        self._session: aiohttp.ClientSession | None = None

    def sign(self, body: bytes, timestamp: str, secret: str | None = None) -> str:
        """Slack's v0 signature over the raw body."""
        key = (secret or self.world.app.signing_secret).encode()
        return "v0=" + hmac.new(key, b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()

    async def carry(self, delivery: Delivery) -> None:
        """Posts a payload; an answer other than 200 is a failure."""
        body, content_type = body_of(delivery)
        extra = {}
        if delivery.attempt:
            extra = {"X-Slack-Retry-Num": str(delivery.attempt), "X-Slack-Retry-Reason": self._reason(delivery)}
        envelope_id = delivery.envelope_id
        try:
            answer, headers = await self._post(self._request(body, content_type, extra, None))
        except (aiohttp.ClientError, TimeoutError):
            self.deliveries.failed(envelope_id, "connection_failed", "dispatch_failed")
            return
        if answer.status == 200:
            self.deliveries.acked(envelope_id, answer.payload())
        else:
            again = headers.get("X-Slack-No-Retry") != "1"
            self.deliveries.failed(envelope_id, "http_error", f"http_error {answer.status}", retry=again)

    async def send(self, delivery: Delivery, tampering: Tampering | None = None) -> HttpAnswer:
        """Posts a payload outside the normal way, tampered with as told, and returns the bare answer."""
        body, content_type = body_of(delivery)
        return (await self._post(self._request(body, content_type, {}, tampering)))[0]

    async def replay(self, request: SentRequest | None = None) -> HttpAnswer:
        """Sends an earlier request again, byte for byte, with its old timestamp and signature."""
        return (await self._post(request or self.sent[-1]))[0]

    async def verify_url(self) -> bool:
        """Slack's check of a new address: the app must answer with the challenge."""
        challenge = self.world.new_id("", 20)
        body = json.dumps({"type": "url_verification", "token": "loopback", "challenge": challenge}).encode()
        answer, _ = await self._post(self._request(body, JSON, {}, None))
        return answer.status == 200 and challenge in answer.text

    async def stop(self) -> None:
        if self._session is not None:
            await self._session.close()

    def _reason(self, delivery: Delivery) -> str:
        return "http_timeout" if delivery.retry_reason == "timeout" else delivery.retry_reason

    def _request(
        self, body: bytes, content_type: str, extra: dict[str, str], tampering: Tampering | None
    ) -> SentRequest:
        shift = {"late": -WINDOW_SECONDS - 5, "from_the_future": WINDOW_SECONDS + 5}
        timestamp = str(int(self._wall_clock()) + shift.get(tampering or "", 0))
        signed = {"word_timestamp": "yesterday", "huge_timestamp": "9" * 40, "empty_timestamp": ""}
        timestamp = signed.get(tampering or "", timestamp)
        secret = "somebody else's secret" if tampering == "wrong_secret" else None
        headers = {
            "Content-Type": content_type,
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": self.sign(body, timestamp, secret),
            **extra,
        }
        return self._spoiled(SentRequest(body, headers), tampering)

    def _spoiled(self, request: SentRequest, tampering: Tampering | None) -> SentRequest:
        signature = request.headers["X-Slack-Signature"]
        spoiled = {
            "empty_signature": "",
            "short_signature": signature[:-1],
            "wrong_version": "v1" + signature[2:],
            "upper_case_signature": "v0=" + signature[3:].upper(),
            "non_ascii_signature": "v0=é" + signature[4:],
        }
        headers = {**request.headers, "X-Slack-Signature": spoiled.get(tampering or "", signature)}
        missing = {"no_signature": "X-Slack-Signature", "no_timestamp": "X-Slack-Request-Timestamp"}
        headers.pop(missing.get(tampering or "", ""), None)
        body = request.body + b" " if tampering == "changed_body" else request.body
        return SentRequest(body, headers)

    async def _post(self, request: SentRequest) -> tuple[HttpAnswer, dict[str, str]]:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        self.sent.append(request)
        patience = aiohttp.ClientTimeout(total=ACK_SECONDS * 4)
        async with self._session.post(self.url, data=request.body, headers=request.headers, timeout=patience) as got:
            return HttpAnswer(got.status, await got.text(), got.content_type), dict(got.headers)
