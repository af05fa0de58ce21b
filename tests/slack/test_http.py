"""Signed HTTP: what Slack signs is taken, whatever else comes is refused with 401, unread and unlogged."""

import json
import logging
import time
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession
from slack_sdk.signature import SignatureVerifier

from adapters.slack.http_mode import Signatures
from adapters.slack.memory import Memory
from adapters.slack.replays import Replays
from bot.ports import Store
from tests.loopback.slack import TAMPERINGS, Delivery, Tampering
from tests.loopback.slack.signed_http import FORM, SentRequest, SignedHttp
from tests.slack.club import Club
from tests.slack.conftest import now
from tests.slack.slow import BusyStore


@pytest.fixture
async def http(club: Club) -> AsyncIterator[Club]:
    """The bot behind an address of its own."""
    async with club.process(mode="http", port=0):
        yield club


def wire(club: Club) -> SignedHttp:
    """The way Slack's requests go."""
    assert club.slack.http is not None
    return club.slack.http


async def test_a_whole_conversation(http: Club) -> None:
    """Commands, buttons, forms and the home tab work as over Socket Mode."""
    card = await http.reading()
    view = await (await http.bob.click(card, "Hand in a summary")).view()
    await http.idle()
    done = await http.settled(await http.bob.submit(view, {"sentence": "Enough."}))
    assert "Your summary is in" in http.slack.form(done.views[-1])
    await http.bob.open_home()
    await http.slack.home_of(http.bob, "One round in a row")
    assert await wire(http).verify_url()


@pytest.mark.parametrize("tampering", TAMPERINGS)
async def test_what_slack_did_not_sign_is_refused(
    http: Club, tampering: Tampering, caplog: pytest.LogCaptureFixture
) -> None:
    """Forged, late and malformed requests: 401, nothing is done, and nothing secret is in the log."""
    caplog.set_level(logging.DEBUG)
    asked, payload = http.ada.draft_command("/club", "start My-private-club zone: Europe/Berlin", http.channel)
    answer = await wire(http).send(Delivery("slash_commands", payload, asked), tampering)
    assert answer.status == 401
    await http.idle()
    assert http.workspace.posts(http.channel) == []
    for secret in ("My-private-club", http.slack.world.app.signing_secret, http.workspace.token, "v0="):
        assert secret not in caplog.text


async def test_a_replayed_request_is_refused(http: Club) -> None:
    """The same signed request, byte for byte, counts once."""
    await http.founded()
    await http.ask(http.ada, "/paper nominate 1706.03762")
    sent = wire(http).sent[-1]
    assert (await wire(http).replay(sent)).status == 401
    await http.idle()
    assert len(http.workspace.posts(http.channel)) == 2


async def test_a_request_replayed_to_another_process_is_refused(club: Club) -> None:
    """Where another process has answered it, also one that has ended since, a signed request changes nothing."""
    async with club.process(mode="http", port=0):
        await club.reading()
        await club.ask(club.bob, "/paper read 45m")
        (asked,) = [one for one in wire(club).sent if b"text=read" in one.body]
        async with club.process(mode="http", port=0):
            assert (await wire(club).replay(asked)).status == 401
    async with club.process(mode="http", port=0):
        assert (await wire(club).replay(asked)).status == 401
        assert "45 minutes" in (await club.ask(club.bob, "/paper goal")).seen()


@pytest.mark.parametrize("status", [200, 500])
async def test_what_failed_in_one_process_may_come_again_to_another(club: Club, status: int) -> None:
    """Slack repeats what was not answered well, and another process may be the one that can."""
    async with club.process(mode="http", port=0):
        await club.founded()
        first = club.platform.http
        assert first is not None
        async with club.process(mode="http", port=0):
            replays = [one._replays for one in (first, club.platform.http) if one is not None]
            assert await replays[0].first("v0=one")
            assert not await replays[1].first("v0=one")
            if status != 200:
                await replays[0].failed("v0=one")
            assert await replays[1].first("v0=one") == (status != 200)


async def test_a_store_that_is_down_turns_nobody_away(sqlite_store: Store) -> None:
    """Then nothing can be changed, and whoever asks is told so; each process still knows what it took itself."""
    store = BusyStore(sqlite_store)
    replays = Replays(Memory(store, now))
    store.failures = 1
    assert await replays.first("v0=one")
    assert await replays.first("v0=one")
    assert not await replays.first("v0=one")


@pytest.mark.parametrize("body", [b"", b"{", b"payload=%7B", b"[]", b"hello", b"\xff\xfe", b"payload=null", b"type=x"])
async def test_signed_nonsense_does_no_harm(http: Club, body: bytes) -> None:
    """Whatever is signed and makes no sense is answered, and the bot goes on."""
    answer, _ = await wire(http)._post(wire(http)._request(body, FORM, {}, None) if _is_text(body) else _unsigned(body))
    assert answer.status in (200, 400, 401, 404)
    await http.founded()


def _is_text(body: bytes) -> bool:
    return body.decode(errors="replace").encode() == body


def _unsigned(body: bytes) -> SentRequest:
    """What is no text cannot be signed as Slack signs."""
    return SentRequest(
        body, {"X-Slack-Request-Timestamp": str(int(time.time())), "X-Slack-Signature": "v0=" + "0" * 64}
    )


async def test_other_addresses_are_not_there(http: Club) -> None:
    """With one workspace nobody can install anything."""
    assert http.platform.http is not None
    async with ClientSession() as session:
        for path in ("/slack/install", "/slack/oauth_redirect", "/"):
            async with session.get(f"{http.platform.http.address}{path}") as answer:
                assert answer.status == 404
        async with session.get(f"{http.platform.http.address}/slack/events") as answer:
            assert answer.status == 405


def test_what_failed_may_come_again() -> None:
    """Slack repeats at once what was not answered well: in the same second it is signed alike."""
    moment = [1_000_000.0]
    signatures = Signatures("secret", lambda: moment[0])
    signatures._verifier.clock = type("Clock", (), {"now": lambda _: moment[0]})()
    body = json.dumps({"type": "event_callback"}).encode()
    signature = signatures._verifier.generate_signature(timestamp="1000000", body=body)
    assert signature is not None
    assert signatures.admit(body, "1000000", signature)
    assert not signatures.admit(body, "1000000", signature)
    signatures.failed(signature)
    assert signatures.admit(body, "1000000", signature)
    moment[0] += 301
    assert not signatures.admit(body, "1000000", signature)
    moment[0] += 1000
    signatures.admit(b"", "0", "")
    assert signatures._seen == {}


def test_an_event_delivered_once_more_is_let_in() -> None:
    """A signature counts once; an event that says it comes again is known by its id, so it may come as it was."""
    now = str(int(time.time()))
    signature = SignatureVerifier("secret").generate_signature(timestamp=now, body=b"{}")
    assert signature is not None
    signatures = Signatures("secret")
    assert signatures.admit(b"{}", now, signature)
    assert not signatures.admit(b"{}", now, signature)
    assert signatures.admit(b"{}", now, signature, again=True)
    assert not signatures.admit(b"{ }", now, signature, again=True)
