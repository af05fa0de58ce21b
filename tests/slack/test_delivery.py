"""Posting once, whatever Slack does: ambiguous answers, limits, long texts, edits, deleted messages."""

from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from aiohttp import ClientConnectionError

from adapters.slack.lookback import EVENT
from adapters.slack.web import Unknown
from bot.chat.place import Place
from bot.chat.post import Attachment, Part, Picture, Post
from bot.outbox.model import CannotPost, NotNow
from tests.loopback.slack.faults import Kind
from tests.slack.club import Club


def long(*words: str, times: int = 400) -> Post:
    """A post of one part a word, each many sentences long."""
    return Post(
        title="Round 1 in short", parts=tuple(Part(((f"{word} is enough. " * times).strip(),)) for word in words)
    )


async def test_an_ambiguous_post_does_not_appear_twice(club: Club) -> None:
    """The card is accepted and the answer lost: the outbox finds it by its key, and its thread goes on."""
    async with club.process():
        await club.founded()
        await club.ask(club.ada, "/paper nominate 1706.03762")
        fault = club.slack.faults.order("chat.postMessage", "drop_answer", times=2)
        card = await club.until_post("Paper of the week")
        for _ in range(5):
            club.clock.by(seconds=90)
            await club.tick()
        assert fault.met == 2
        posted = [one for one in club.workspace.posts(club.channel) if one.metadata]
        keys = [str(one.metadata["event_payload"]) for one in posted if one.metadata]
        assert len(keys) == len(set(keys))
        await club.ask(club.bob, "/paper summary sentence: Enough.")
        await club.tick()
        assert "Handed in so far: Bob" in club.slack.transcript(club.channel)
        assert card.metadata is not None
        assert card.metadata["event_type"] == EVENT


@pytest.mark.parametrize("fault", ["drop", "drop_answer", "server_error", "malformed", "ratelimited"])
async def test_a_long_post_is_brought_to_its_end(club: Club, monkeypatch: pytest.MonkeyPatch, fault: Kind) -> None:
    """What interrupts a post of several messages leaves its outcome unknown, even a limit: a first piece stands.

    The next attempt finds what is there, and posts the rest.
    """
    async with club.process():
        started, post = club.clock(), long("one", "two")
        trouble_before_piece(club, monkeypatch, 2, fault)
        with pytest.raises(Exception) as unknown:
            await club.platform.post(club.home, post, "k")
        assert not isinstance(unknown.value, NotNow | CannotPost)
        club.platform._limits._until.clear()
        place = await club.platform.post(club.home, post, "k", started)
        stands = [one.ts for one in club.workspace.posts(club.channel)]
        assert sorted(place.message.split(",")) == stands
        assert len(stands) > 2
        shown = "\n".join(club.slack.read(one) for one in club.workspace.posts(club.channel))
        assert shown.count("is enough.") == 800


def trouble_before_piece(club: Club, monkeypatch: pytest.MonkeyPatch, number: int, fault: Kind) -> None:
    """Something goes wrong with this message of the next post."""
    send, sent = club.platform._delivery._send, count(1)

    async def troubled(*given: Any, **named: Any) -> str:
        if next(sent) == number:
            club.slack.faults.order("chat.postMessage", fault, seconds=60)
        return await send(*given, **named)

    monkeypatch.setattr(club.platform._delivery, "_send", troubled)


async def test_a_look_that_fails_posts_nothing(club: Club) -> None:
    """Where an earlier attempt cannot be looked for, nothing is sent and the next attempt looks again."""
    async with club.process():
        started = club.clock()
        await club.platform.post(club.home, Post(title="once"), "k")
        faults: tuple[Kind, ...] = ("ratelimited", "server_error", "drop")
        for fault in faults:
            club.slack.faults.order("conversations.history", fault, times=None, seconds=60)
            with pytest.raises(Exception) as unknown:
                await club.platform.post(club.home, Post(title="once"), "k", started)
            assert not isinstance(unknown.value, NotNow | CannotPost)
            club.platform._limits._until.clear()
            club.slack.faults.cancel()
        await club.platform.post(club.home, Post(title="once"), "k", started)
        assert len(club.workspace.posts(club.channel)) == 1


async def test_an_unreachable_slack_is_not_now(club: Club) -> None:
    """Where no connection can be made nothing was sent, and nothing has to be looked for."""
    async with club.process():
        client = (await club.platform._workspaces.get(club.workspace.id)).client
        client.base_url = "http://127.0.0.1:9/api/"
        with pytest.raises(NotNow):
            await club.platform.post(club.home, Post(title="later"), "k")


@pytest.mark.parametrize(("error", "status"), [("too_many_attachments", 200), ("nobody_knows_this_yet", 403)])
async def test_what_slack_never_takes_is_told(club: Club, error: str, status: int) -> None:
    """The organizers hear once of a post that Slack refuses for good, in Slack's word; the doctor shows it."""
    async with club.process():
        await club.founded()
        await club.ask(club.ada, "/paper nominate 1706.03762")
        fault = club.slack.faults.refuse("chat.postMessage", error, status=status)
        await club.ask(club.ada, "/club pick paper: 1 when: now")
        await club.tick()
        assert fault.met == 1
        await club.tick()
        told = "\n".join(await club.events())
        assert told.count(f"Slack answered: “{error}”") == 1
        assert f"✗ Round 1, paper of the week on slack: {error}" in (await club.ask(club.ada, "/club doctor")).seen()


async def test_what_passes_by_itself_is_told_nobody(club: Club) -> None:
    """Slack's own limits, whatever they are called, are waited for."""
    async with club.process():
        club.slack.faults.refuse("chat.postMessage", "message_limit_exceeded")
        with pytest.raises(NotNow):
            await club.platform.post(club.home, Post(title="later"), "k")


async def test_one_limit_blocks_nobody_else(club: Club) -> None:
    """A limit is of one method in one workspace: edits, other methods and their waiting go on meanwhile."""
    async with club.process():
        place = await club.platform.post(club.home, Post(title="first"), "a")
        club.slack.faults.order("chat.postMessage", "ratelimited", seconds=30)
        with pytest.raises(NotNow) as wait:
            await club.platform.post(club.home, Post(title="second"), "b")
        assert 29 < wait.value.after <= 30
        asked = len(club.slack.log.of("chat.postMessage"))
        with pytest.raises(NotNow):
            await club.platform.post(club.home, Post(title="third"), "c")
        assert len(club.slack.log.of("chat.postMessage")) == asked, "Slack is left alone"
        await club.platform.edit(place, Post(title="edited"), "a")
        assert "One moment" not in (await club.ask(club.bob, "/paper help")).seen()


async def test_edits_grow_and_shrink(club: Club) -> None:
    """An edit shows all of the new post, however many messages it takes, and twice is once."""
    async with club.process():
        place = await club.platform.post(club.home, Post(title="short"), "k")
        for post in (
            long("one", "two"),
            long("one", "two"),
            long("three"),
            Post(title="short"),
            long("four", times=500),
        ):
            await club.platform.edit(place, post, "k")
            shown = "\n".join(club.slack.read(one) for one in club.workspace.posts(club.channel))
            assert sum(shown.count(f"{word} is") for word in ("one", "two", "three", "four")) == sum(
                str(part.text).count(" is ") for part in post.parts
            )
    async with club.process():
        await club.platform.edit(place, Post(title="after a restart"), "k")
        assert [club.slack.read(one) for one in club.workspace.posts(club.channel)] == ["after a restart"]


async def test_a_thread_whose_opener_was_deleted(club: Club) -> None:
    """What belongs into a thread that is gone still reaches the club, in the channel, and once."""
    async with club.process():
        started = club.clock()
        card = await club.platform.post(club.home, Post(title="card", opens_thread="card"), "a")
        await club.ada.delete(club.channel.messages[card.message])
        await club.platform.post(card, Post(title="digest", also_in_channel=True), "b")
        await club.platform.post(card, Post(title="digest", also_in_channel=True), "b", started)
        assert [club.slack.read(one) for one in club.workspace.posts(club.channel)] == ["digest"]


async def test_a_long_digest_is_split_where_sentences_end(club: Club) -> None:
    """Every message is below Slack's limits, begins with a sentence, and repeats itself whole in its text."""
    async with club.process():
        await club.platform.post(club.home, long("one", "two", times=700), "k")
        posts = club.workspace.posts(club.channel)
        assert len(posts) > 3
        for post in posts:
            assert len(post.text) <= 4000
            assert club.slack.read(post).count("is enough.") == post.text.count("is enough.")
            assert post.text.rstrip().endswith("enough.")


async def test_pictures_and_files_come_along(club: Club) -> None:
    """A picture has its words, a text its name; where sharing fails, the post stands."""
    async with club.process():
        post = Post(title="with", picture=Picture(b"\x89PNG", "a chart"), attachment=Attachment("notes.txt", "x"))
        await club.platform.post(club.home, post, "k")
        shown = club.slack.transcript(club.channel)
        assert "(a chart)" in shown
        assert "(notes.txt)" in shown
        club.slack.faults.order("files.getUploadURLExternal", "server_error", times=2)
        await club.platform.post(club.home, post, "l")
        assert club.slack.transcript(club.channel).count("Paperclub: with") == 2


async def test_a_layout_that_slack_refuses_is_posted_as_text(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    """Should Slack not take the blocks, the words are posted without them."""
    async with club.process():
        broken = Post(title="title", parts=(Part(("words",)),))
        monkeypatch.setattr("adapters.slack.cards._labelled", _broken)
        await club.platform.post(club.home, broken, "k")
        assert club.workspace.posts(club.channel)[0].blocks == []
        assert "words" in club.workspace.posts(club.channel)[0].text


def _broken(label: str, text: tuple[object, ...], *_: object, **__: object) -> object:
    from adapters.slack.cards import Chunk

    return Chunk("".join(map(str, text)), {"type": "nonsense"})


async def test_an_unknown_workspace_cannot_be_posted_to(club: Club) -> None:
    """Nobody's token is used for somebody else."""
    async with club.process():
        with pytest.raises(CannotPost):
            await club.platform.post(Place("slack", "T0OTHER", club.channel.id), Post(title="x"), "k")
        with pytest.raises(Unknown):
            await club.platform.post(
                Place("slack", "T0OTHER", club.channel.id), Post(title="x"), "k", club.clock() - timedelta(minutes=1)
            )


async def test_a_connection_error_is_not_repeated_by_itself(club: Club) -> None:
    """The SDK's own retry would post twice: it is off."""
    async with club.process():
        club.slack.faults.order("chat.postMessage", "drop_answer")
        with pytest.raises(ClientConnectionError):
            await club.platform.post(club.home, Post(title="once"), "k")
        assert len(club.workspace.posts(club.channel)) == 1
