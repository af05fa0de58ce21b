"""Whoever watches the bot is told whether it lives, whether it is ready, and its numbers; nobody else is."""

import json
import re
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest

from adapters.metrics import PrometheusMeter
from bot import log
from bot.health.libraries import MeteredLibrary
from bot.health.measures import CONNECTED
from bot.health.signs import Signs
from bot.ports import LibraryDown
from bot.site.model import Page, Visit
from tests.conversation.script import Conversation
from tests.conversation.town import ScriptedLibrary, Town

DEPLOY = Path(__file__).parents[2] / "deploy"


async def asked(town: Town, path: str, method: str = "GET") -> Page:
    """What is answered at this path."""
    return await town.club.health_pages.answer(Visit(method=method, path=path))


@pytest.fixture
def meter(town: Town) -> PrometheusMeter:
    """The numbers of the next bot of this town."""
    town.meter = PrometheusMeter()
    return town.meter


async def test_alive_and_ready(chat: Conversation, town: Town) -> None:
    """Alive as long as it answers; ready while its platform is connected and the week moves on."""
    assert (await asked(town, "/healthz")).body == b"alive\n"
    town.club.dispatcher.reachable("console", there=False)
    page = await asked(town, "/readyz")
    assert (page.status, page.body) == (503, b"Console is not connected.\n")
    await town.club.dispatcher.connected("console", "ada", "here")
    await chat("(until mon 09:05)")
    assert ((await asked(town, "/readyz")).status, (await asked(town, "/readyz")).body) == (200, b"ready\n")
    town.time.sleep(timedelta(minutes=10))
    assert (await asked(town, "/readyz")).body == b"The week was not moved on lately.\n"


async def test_a_store_that_fails(chat: Conversation, town: Town) -> None:
    """It is told of, and in the words of a log alone why."""
    await chat("(until mon 09:05)")
    await town.club.dispatcher.connected("console", "ada", "here")
    town.store.full = True
    page = await asked(town, "/readyz")
    assert (page.status, page.body) == (503, b"The store takes nothing now.\n")
    town.store.full = False
    assert (await asked(town, "/readyz")).status == 200


async def test_nothing_else_is_there(town: Town) -> None:
    """No page of a club, no other method; nothing is kept by whoever passes it on."""
    for path in ("/", "/archive/1/index.html", "/metrics/", "/healthz/.."):
        assert (await asked(town, path)).status == 404
    assert (await asked(town, "/metrics", "POST")).status == 405
    assert (await asked(town, "/metrics")).headers["Cache-Control"] == "no-store"


async def test_what_is_counted(chat: Conversation, town: Town, meter: PrometheusMeter) -> None:
    """Answers by command and outcome, posts, look-ups, what waits and how much there is; nothing of what was typed."""
    await chat("""
        (restart)
        ben: /paper nominate 1706.03762 pitch: Zebras.
        ben: /paper streak
        ben: /paper nonsense Zebras
        (until mon 09:05)
    """)
    text = (await asked(town, "/metrics")).body.decode()
    assert 'paperclub_answer_seconds_count{command="paper nominate",outcome="answered"} 1.0' in text
    assert 'paperclub_answer_seconds_count{command="unknown",outcome="refused"} 1.0' in text
    assert re.search(r'paperclub_posts_total\{outcome="sent",platform="console"\} [1-9]', text)
    assert "paperclub_clubs 1.0" in text
    assert "paperclub_moments_due 0.0" in text
    assert re.search(r"paperclub_database_bytes [1-9]", text)
    assert "Zebras" not in text


async def test_examples_name_what_is_counted(chat: Conversation, town: Town, meter: PrometheusMeter) -> None:
    """Every number that the example alerts and the dashboard ask for is there in a run."""
    await chat("(restart)\n ben: /paper now\n →\n (until mon 09:05)")
    names = set(re.findall(r"^([a-z_]+)[{ ]", (await asked(town, "/metrics")).body.decode(), re.MULTILINE))
    dashboard = json.loads((DEPLOY / "dashboard.json").read_text())
    asks = [one["expr"] for panel in dashboard["panels"] for one in panel["targets"]]
    asks += re.findall(r"expr: (.*)", (DEPLOY / "alerts.yml").read_text())
    wanted = {name for ask in asks for name in re.findall(r"\b(?:paperclub|process)_[a-z_]+", ask)}
    assert len(asks) > 20
    assert wanted - names - {"paperclub_lookups_total"} == set()


async def test_a_connection_is_told_of_once(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    """Lost and there again, each in one line, however often the library says so; what comes next is named."""
    caplog.set_level("INFO")
    signs = Signs(["discord"], town.store, town.time, PrometheusMeter())
    signs.reachable("discord", there=False)
    assert not caplog.messages
    await signs.connected("discord", "Club#1 (7)", "in 2 servers")
    for there in (False, False, True, True, False, True):
        signs.reachable("discord", there=there)
        town.time.sleep(timedelta(seconds=4))
    first, *others = [one for one in caplog.messages if "Discord" in one]
    said = r"Connected to Discord as Club#1 \(7\), in 2 servers; 0 clubs live there; nothing is to come"
    assert re.fullmatch(said, first)
    lost, again = "The connection to Discord is lost; it is tried again until it is there", "is there again, after"
    assert [one == lost or again in one for one in others] == [True] * 4
    assert others[0] == others[2] == lost


async def test_look_ups_are_counted() -> None:
    """By what came of them; what the library says goes on as it was."""
    meter, library = PrometheusMeter(), ScriptedLibrary()
    counted = MeteredLibrary(library, meter)
    assert await counted.find("arxiv:1706.03762")
    assert await counted.find("arxiv:2999.00001") is None
    library.down = True
    with pytest.raises(LibraryDown):
        await counted.search("attention", 3)
    text = meter.text()[1].decode()
    for outcome in ("found", "nothing", "down"):
        assert f'paperclub_lookups_total{{outcome="{outcome}"}} 1.0' in text


def test_numbers_are_there_from_the_start() -> None:
    """A platform that never came is told apart from one nobody watches."""
    meter = PrometheusMeter()
    meter.put(CONNECTED, 0, platform="slack")
    assert b'paperclub_connected{platform="slack"} 0.0' in meter.text()[1]
    assert b"paperclub_outbox_rows 0.0" in meter.text()[1]


async def test_lines_of_one_call_belong_together(chat: Conversation, town: Town) -> None:
    """In JSON every line names its call, and a post the row it came from; what belongs to neither names none."""
    stream = StringIO()
    log.set_up("debug", "json", stream=stream)
    try:
        await chat("ben: /paper now\n →\n ben: /paper streak\n →\n (until mon 09:05)")
    finally:
        log.set_up()
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    answers = {line["call"] for line in lines if line["logger"] == "bot.health.answers"}
    posts = {line["call"] for line in lines if line["logger"] == "bot.delivery.relay"}
    assert len(answers) == 2
    assert any("/skipped/" in key for key in posts)
    assert not answers & posts
