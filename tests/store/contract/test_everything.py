"""Whatever a noun holds comes back: made-up nouns through both engines, and posts through their JSON."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.store.columns import dumped
from adapters.store.posts import post_data, post_of
from bot.chat.account import Account
from bot.chat.place import Place
from bot.chat.post import Attachment, Button, Choice, Event, Link, Part, Picture, Post, Select, When, Who
from bot.club.clubs.repository import Clubs
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.outbox.repository import Outbox
from bot.ports import Store
from tests.store.samples import NOW, club

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40)
TIMES = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # bounds
WORDS = st.dictionaries(TEXT, TEXT, max_size=3)
NUMBERS = count()
A_CHECK = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def whole(kind: type[Any], **parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Nouns of this kind with every field made up, also those that have a default."""
    assert is_dataclass(kind)
    missing = {field.name for field in fields(kind)} - parts.keys()
    assert not missing, f"{kind.__name__} has fields nobody makes up: {missing}"
    return st.builds(kind, **parts)


PLACES = whole(Place, platform=TEXT, workspace=TEXT, channel=TEXT, thread=TEXT, message=TEXT)
ACCOUNTS = whole(Account, platform=TEXT, workspace=TEXT, user=TEXT, name=TEXT, locale=TEXT, zone=TEXT)
LINKS = whole(Link, label=TEXT, url=TEXT)
SPANS = st.one_of(
    TEXT,
    LINKS,
    whole(When, at=TIMES, style=st.sampled_from(["full", "day", "time", "relative"])),
    whole(Who, name=TEXT, account=st.none() | ACCOUNTS, ping=st.booleans()),
)
PARTS = whole(Part, text=st.lists(SPANS, max_size=4).map(tuple), label=TEXT, quote=st.booleans())
BUTTONS = whole(Button, label=TEXT, command=TEXT, values=WORDS, style=st.sampled_from(["plain", "primary", "danger"]))
SELECTS = whole(
    Select,
    command=TEXT,
    into=TEXT,
    choices=st.lists(whole(Choice, value=TEXT, label=TEXT, description=TEXT), max_size=3).map(tuple),
    placeholder=TEXT,
    most=st.integers(1, 25),
    values=WORDS,
)
POSTS = whole(
    Post,
    title=TEXT,
    url=TEXT,
    parts=st.lists(PARTS, max_size=3).map(tuple),
    links=st.lists(LINKS, max_size=3).map(tuple),
    picture=st.none() | whole(Picture, png=st.binary(max_size=50), alt=TEXT),
    select=st.none() | SELECTS,
    buttons=st.lists(BUTTONS, max_size=3).map(tuple),
    opens_thread=TEXT,
    name=TEXT,
    state=st.sampled_from(["", "open", "closed"]),
    also_in_channel=st.booleans(),
    calls=st.booleans(),
    attachment=st.none() | whole(Attachment, name=TEXT, text=TEXT),
    event=st.none() | whole(Event, starts=TIMES, ends=TIMES, where=TEXT),
    tone=st.sampled_from(["plain", "paper", "ballot", "praise", "warning"]),
)


@given(POSTS)
@settings(deadline=None)
def test_a_post_goes_through_json_and_back(post: Post) -> None:
    """Nothing is lost, and the same post always gives the same text: the outbox compares them."""
    text = dumped(post_data(post))
    back = post_of(json.loads(text))
    assert back == post
    assert dumped(post_data(back)) == text


def test_a_moment_in_a_post_is_kept_in_utc() -> None:
    """Whatever zone it came in, it comes back as the same moment in UTC."""
    post = Post(parts=(Part((When(NOW.astimezone(ZoneInfo("Asia/Tokyo"))),)),))
    back = post_of(json.loads(dumped(post_data(post))))
    assert back == post
    (when,) = back.parts[0].text
    assert isinstance(when, When)
    assert when.at.utcoffset() == timedelta(0)


@given(post=POSTS, place=PLACES, account=st.none() | ACCOUNTS, due=TIMES)
@A_CHECK
async def test_made_up_rows_come_back(
    store: Store, post: Post, place: Place, account: Account | None, due: datetime
) -> None:
    """An outbox row, whatever it shows and wherever it goes."""
    async with store.write() as repos:
        key = str(next(NUMBERS))
        sample = await club(repos, channel=key)
        row = sample.row(key, place=place, account=account, post=post, due=due, sent=place)
        await repos[Outbox].put([row])
        found = (await repos[Outbox].keyed([key]))[key]
    assert found == replace(row, id=found.id)


@given(fields=WORDS, title=TEXT, authors=st.lists(TEXT, max_size=3))
@A_CHECK
async def test_made_up_texts_come_back(store: Store, fields: Mapping[str, str], title: str, authors: list[str]) -> None:
    """A paper and a note, whatever was written into them."""
    async with store.write() as repos:
        channel = str(next(NUMBERS))
        sample = await club(repos, title, channel)
        paper = await repos[Papers].put(
            Paper(club_id=sample.club.id, key=channel, title=title, authors=tuple(authors), links=((title, title),))
        )
        note = await repos[Notes].put(sample.note(fields=fields, paper_id=paper.id))
        assert await repos[Papers].get([paper.id]) == {paper.id: paper}
        found = await repos[Notes].get(note.id)
    assert isinstance(found, Note)
    assert (found, list(found.fields)) == (note, list(fields))


async def test_hostile_text_is_kept_the_same_way_by_both(store: Store) -> None:
    """What no database can keep becomes the replacement sign; everything else stays, however long or strange."""
    hostile = "x\0y\ud800z"
    strange = "'; DROP TABLE notes; -- \N{RIGHT-TO-LEFT OVERRIDE}@everyone <b>" + "漢" * 100_000 + "👩‍👩‍👧‍👦"
    async with store.write() as repos:
        sample = await club(repos, hostile)
        note = await repos[Notes].put(sample.note(fields={"text": strange}))
        paper = await repos[Papers].put(
            Paper(club_id=sample.club.id, key="k", title=hostile, abstract=strange, authors=("a\ud800",))
        )
    async with store.read() as repos:
        assert (await repos[Clubs].get([sample.club.id]))[sample.club.id].name == "x\ufffdy\ufffdz"
        found = await repos[Notes].get(note.id)
        assert found
        assert found.fields == {"text": strange}
        kept = (await repos[Papers].get([paper.id]))[paper.id]
        assert (kept.title, kept.abstract, kept.authors) == ("x\ufffdy\ufffdz", strange, ("a\ufffd",))
