"""What the console's world has beyond the platform contract: its people, its hooks, what it keeps of a message."""

from datetime import timedelta

import pytest

from adapters.console import Console
from adapters.console.message import Message
from bot.chat.place import Finding, Place
from bot.chat.post import Post
from bot.outbox.model import CannotPost, NotNow
from tests.console.conftest import StandingClock


async def test_a_message_keeps_its_key_and_edits(console: Console) -> None:
    """Tests can see which row a message came from, and how often and to what it was edited."""
    where = await console.post(console.place(), Post(title="0 votes"), "ballot")
    await console.edit(where, Post(title="1 vote"), "a")
    await console.edit(where, Post(title="2 votes"), "a")
    (message,) = console.messages
    assert (message.key, message.place, message.post.title) == ("ballot", where, "2 votes")
    assert [post.title for post in message.edits] == ["1 vote", "2 votes"]


async def test_channels_are_apart(console: Console) -> None:
    """The same key in another channel is another message: a club may have two homes here."""
    await console.post(console.place("club"), Post(title="here"), "a")
    await console.post(console.place("theory"), Post(title="there"), "a")
    assert [one.post.title for one in console.channel_messages("theory")] == ["there"]
    assert [one.post.title for one in console.channel_messages()] == ["here"]


async def test_a_forgetful_console_looks_only_back_to_the_moment_it_is_told(clock: StandingClock) -> None:
    """It posts again unless it is asked to look, and finds nothing older than what it is asked for."""
    console = Console(clock, forgetful=True)
    first = await console.post(console.place(), Post(title="once"), "a")
    assert await console.post(console.place(), Post(title="once"), "a", clock.now) == first
    await clock.pass_time(timedelta(hours=1))
    assert await console.post(console.place(), Post(title="once"), "a", clock.now) != first
    assert await console.post(console.place(), Post(title="once"), "a") != first


async def test_a_fault_ends_after_so_many_attempts(console: Console) -> None:
    """`times` attempts fail, edits counted, and only in that channel."""
    console.fails("club", NotNow(30), times=2)
    await console.post(console.place("theory"), Post(title="elsewhere"), "a")
    with pytest.raises(NotNow):
        await console.post(console.place(), Post(title="a"), "a")
    with pytest.raises(NotNow):
        await console.edit(console.place(), Post(title="a"), "a")
    await console.post(console.place(), Post(title="a"), "a")


async def test_a_fault_lasts_until_it_is_mended(console: Console) -> None:
    """Without `times` every attempt fails; the check names what is missing until then."""
    missing = Finding(key="not-allowed", ok=False, detail="posting")
    console.fails("club", CannotPost(missing))
    for _ in range(3):
        with pytest.raises(CannotPost):
            await console.post(console.place(), Post(title="a"), "a")
    assert await console.check(console.place()) == [missing]
    console.mends("club")
    await console.post(console.place(), Post(title="a"), "a")
    assert [one.ok for one in await console.check(console.place())] == [True]


async def test_an_edit_whose_answer_is_lost_was_made(console: Console) -> None:
    """The unknown outcome exists for edits as well."""
    where = await console.post(console.place(), Post(title="before"), "a")
    console.fails("club", TimeoutError(), times=1, accepted=True)
    with pytest.raises(TimeoutError):
        await console.edit(where, Post(title="after"), "a")
    assert console.messages[0].post.title == "after"


async def test_watchers_hear_of_posts_and_edits_once(console: Console) -> None:
    """A post found again is no news; an edit comes with what the message showed before."""
    heard: list[tuple[str, str | None]] = []

    def watch(message: Message, before: Post | None) -> None:
        heard.append((message.post.title, before.title if before else None))

    console.watchers.append(watch)
    where = await console.post(console.place(), Post(title="0 votes"), "a")
    await console.post(console.place(), Post(title="0 votes"), "a")
    await console.edit(where, Post(title="1 vote"), "a")
    assert heard == [("0 votes", None), ("1 vote", "0 votes")]


def test_a_person_is_known_however_the_name_is_written(console: Console) -> None:
    """Ada and ada are one person; zone and locale are kept once given."""
    console.meet("ada", zone="Asia/Singapore")
    again = console.meet("ADA", locale="de")
    assert (again.user, again.name, again.zone, again.locale) == ("ada", "ada", "Asia/Singapore", "de")
    assert [one.name for one in console.people] == ["ada"]


def test_everybody_manages_their_own_terminal_unless_it_says_who(clock: StandingClock) -> None:
    """Without a set of admins everybody is one; the set can change while people talk."""
    open_to_all = Console(clock)
    assert open_to_all.manages(open_to_all.meet("ada"))
    console = Console(clock, admins={"ada"})
    assert (console.manages(console.meet("ada")), console.manages(console.meet("ben"))) == (True, False)
    console.admins = None
    assert console.manages(console.meet("ben"))


async def test_direct_messages_open_again(console: Console) -> None:
    """Somebody who closed their direct messages can take them again."""
    console.close_direct("ada")
    console.close_direct("ada", closed=False)
    where = await console.direct(console.meet("ada"), Post(title="hello"), "a")
    assert where == Place("console", "local", "@ada", "", "1")
