"""The transcript: who said what, when and where."""

from datetime import timedelta

from rich.cells import cell_len

from adapters.console import Chat, Console
from bot.chat.post import Part, Post
from tests.console.conftest import StandingClock
from tests.contract.dispatcher import ScriptedDispatcher


async def test_a_conversation_is_readable(
    console: Console, dispatcher: ScriptedDispatcher, clock: StandingClock
) -> None:
    """Days and times where they change, threads indented, private answers marked, forms as handed in."""
    chat = Chat(console, dispatcher)
    await chat.say("ada", "/paper critique")
    await chat.fill("ada", {"different": "Compare at equal compute.", "add": "An ablation."})
    where = await console.post(console.place(), Post(title="Bees", opens_thread="On bees"), "a")
    await clock.pass_time(timedelta(days=1, minutes=5))
    await console.post(where, Post(parts=(Part(("There is still time to read",)),)), "b")
    await chat.say("ben", "Why bees?", in_thread=True)
    await console.direct(console.meet("ben"), Post(title="Still to come"), "c")
    await chat.say("ben", "/paper board")
    chat.width = 60
    assert (
        chat.transcript()
        == """\
── Monday 1 June 2026, Europe/Berlin ───────────────────────
09:00 ada        /paper critique
      ada        Your critique
                 Different
                 │ Compare at equal compute.
                 Add
                 │ An ablation.
      → ada      Your critique is in
      Paperclub  Bees
                 ┊ On bees
── Tuesday 2 June 2026, Europe/Berlin ──────────────────────
09:05 Paperclub  in the thread “On bees”
                 ┊ There is still time to read
      ben        ┊ Why bees?
      → ben      direct message
                 Still to come
      ben        /paper board
      Paperclub  The board"""
    )


async def test_what_the_channel_shows_as_well(console: Console, dispatcher: ScriptedDispatcher) -> None:
    """Of a thread's posts the one that its channel shows, too, stands there, and not a second time in the thread."""
    chat = Chat(console, dispatcher)
    where = await console.post(console.place(), Post(title="Bees", opens_thread="On bees"), "a")
    await console.post(where, Post(title="In short"), "b")
    await console.post(where, Post(title="It has wrapped", also_in_channel=True), "c")
    await console.post(where, Post(title="Better late"), "d")
    assert [line.strip() for line in chat.transcript().splitlines()[-5:]] == [
        "Paperclub  in the thread “On bees”",
        "┊ In short",
        "Paperclub  It has wrapped",
        "Paperclub  in the thread “On bees”",
        "┊ Better late",
    ]


async def test_a_transcript_can_go_on(console: Console, dispatcher: ScriptedDispatcher) -> None:
    """From a message on, threads opened before it keep their names."""
    chat = Chat(console, dispatcher)
    where = await console.post(console.place(), Post(title="Bees", opens_thread="On bees"), "a")
    seen = len(console.messages)
    await console.post(where, Post(title="A reminder"), "b")
    shown = chat.transcript(since=seen)
    assert "in the thread “On bees”" in shown
    assert shown.count("Paperclub") == 1


async def test_long_and_wide_names_keep_the_columns(console: Console, dispatcher: ScriptedDispatcher) -> None:
    """Names are cut to their column, wide characters counted as two; no line is wider than asked."""
    chat = Chat(console, dispatcher)
    await chat.say("Maximiliana-Theodora", "hello " * 40)
    await chat.say("漢字漢字漢字漢字", "こんにちは" * 40)
    rows = chat.transcript().splitlines()
    assert max(map(cell_len, rows)) <= chat.width
    assert rows[1].startswith("09:00 Maximilia… hello")
