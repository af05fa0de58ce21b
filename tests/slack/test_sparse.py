"""A Slack, or a proxy before it, that says no more than its documentation promises."""

from typing import Any

import pytest

from adapters.slack.scopes import SCOPES
from bot.chat.place import Place
from bot.chat.post import Post, Reply
from bot.club.clubs.repository import Clubs
from tests.loopback.slack.payloads import Payloads
from tests.loopback.slack.web import described, views
from tests.slack.club import Club
from tests.slack.test_answers import SayingDispatcher

Json = dict[str, Any]


@pytest.mark.parametrize("place", ["reply", "opener"])
async def test_a_button_whose_container_is_missing(club: Club, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    """The message says in which thread it was pressed; what opened a thread stands in the channel."""
    whole = Payloads.click

    def click(*given: Any) -> Json:
        told = whole(*given)
        del told["container"]
        told["message"]["thread_ts"] = "1.000001" if place == "reply" else told["message"]["ts"]
        return told

    async with club.process():
        card = await club.reading()
    dispatcher = SayingDispatcher(Reply(post=Post(title="Here it is")))
    async with club.process(dispatcher):
        monkeypatch.setattr(Payloads, "click", click)
        await club.settled(await club.bob.click(card, "Who has read it"))
    thread = "1.000001" if place == "reply" else ""
    assert dispatcher.calls[-1].place == Place("slack", club.workspace.id, club.channel.id, thread, card.ts)


async def test_a_modal_opened_without_a_word(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Slack says nothing of the view it opened, the form is there, and nothing is said to be wrong."""
    async with club.process():
        await club.reading()
        monkeypatch.setattr(views, "_described", lambda *_: {})
        asked = await club.ask(club.bob, "/paper summary")
        await club.settled(await club.bob.submit(await asked.view(), {"sentence": "Attention alone is enough."}))
        assert "Attention alone is enough." in (await club.ask(club.bob, "/paper mine")).seen()
        assert not asked.answers


async def test_a_channel_that_does_not_tell_who_is_in_it(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody told is not called missing."""
    whole = described.channel_json

    def channel_json(*given: Any) -> Json:
        return {name: value for name, value in whole(*given).items() if name != "is_member"}

    async with club.process():
        await club.founded()
        monkeypatch.setattr("tests.loopback.slack.web.conversations.channel_json", channel_json)
        assert all(finding.ok for finding in await club.platform.check(club.home))


@pytest.mark.parametrize("missing", ["groups:history", "chat:write"])
async def test_only_what_stands_in_the_way_pauses_a_club(club: Club, missing: str) -> None:
    """A header that names fewer scopes than were asked for breaks no home in which the bot can post."""
    async with club.process():
        await club.reading()
    club.workspace.install(set(SCOPES) - {missing})
    async with club.process():
        await club.idle()
        async with club.store.read() as repos:
            broken = [home.broken for home in await repos[Clubs].broken()]
        assert broken == (["slack-scopes"] if missing == "chat:write" else [])


@pytest.mark.parametrize("said", [{}, {"locale": None}, {"locale": ""}])
async def test_a_profile_without_a_language(club: Club, monkeypatch: pytest.MonkeyPatch, said: Json) -> None:
    """Whoever's language Slack does not tell has none of their own: they are answered in their club's."""
    whole = described.user_json

    def user_json(*given: Any, **more: Any) -> Json:
        return {name: value for name, value in whole(*given, **more).items() if name != "locale"} | said

    monkeypatch.setattr("tests.loopback.slack.web.users.user_json", user_json)
    dispatcher = SayingDispatcher(Reply(post=Post(title="Here it is")))
    async with club.process(dispatcher):
        await club.ask(club.bob, "/paper mine")
    assert [one.account.locale for one in dispatcher.calls] == [""]
