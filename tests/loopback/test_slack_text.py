"""What people see of Slack's texts, and who is really pinged by them."""

from typing import Any

import pytest

from tests.loopback.slack import Message, Person
from tests.loopback.slack_club import Club, Json, section

NOON = 1_735_732_800  # 2025-01-01 12:00 UTC


async def posted(club: Club, text: str = "fallback", **more: Any) -> Message:
    sent = await club.client.chat_postMessage(channel=club.channel.id, text=text, **more)
    return club.channel.messages[sent["ts"]]


def pinged(message: Message) -> set[str]:
    return message.pings.users | message.pings.broadcasts | message.pings.usergroups


MRKDWN = [
    ("<!channel> and <!here|here>", {"channel", "here"}, "@channel and @here"),
    ("&lt;!channel&gt; &amp;lt;", set(), "<!channel> &lt;"),
    ("<!subteam^S1|@readers>", {"S1"}, "@readers"),
    ("hello @here", {"here"}, "hello @here"),
    ("mail me@here.org or x@channel", set(), "mail me@here.org or x@channel"),
    ("<@U404>", set(), "<@U404>"),
    ("*bold* _it_ ~no~ `code *raw*` snake_case_name", set(), "bold it no code *raw* snake_case_name"),
    ("*<https://arxiv.org/abs/2401.00001|A &amp; B>*", set(), "A & B"),
    ("<https://arxiv.org>", set(), "https://arxiv.org"),
    ("<not a link>", set(), "<not a link>"),
    (f"<!date^{NOON}^{{date_short}} {{time}}|once>", set(), "Jan 1, 2025 1:00 PM"),
    (f"<!date^{NOON}^{{date_long}}|once>", set(), "Wednesday, January 1st, 2025"),
    (f"<!date^{NOON}^{{century}}|once>", set(), "once"),
]


@pytest.mark.parametrize(("text", "who", "seen"), MRKDWN, ids=[text for text, _, _ in MRKDWN])
async def test_mrkdwn(club: Club, text: str, who: set[str], seen: str) -> None:
    """A mrkdwn text pings whom Slack would ping and reads as Ada, in Berlin, sees it."""
    message = await posted(club, blocks=[section(text)])
    assert pinged(message) == who
    assert club.ada.read(message) == seen


async def test_who_is_pinged(club: Club) -> None:
    """Verbatim and plain texts ping nobody by raw words; link_names does; an ephemeral reaches its reader only."""
    ada: Person = club.ada
    plain: Json = {"type": "header", "text": {"type": "plain_text", "text": f"<@{ada.id}> @here <!channel>"}}
    mention: Json = {"type": "user", "user_id": ada.id}
    words: Json = {"type": "text", "text": "<!channel> @everyone"}
    rich = {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [words, mention]}]}
    assert pinged(await posted(club, blocks=[section("@here", verbatim=True)])) == set()
    assert pinged(await posted(club, blocks=[plain])) == set()
    assert pinged(await posted(club, blocks=[rich])) == {ada.id}
    assert pinged(await posted(club, f"<@{ada.id}|whoever> @here @bob")) == {ada.id}
    assert pinged(await posted(club, "@here @bob", link_names=True)) == {"here", club.bob.id}
    await club.client.chat_postEphemeral(
        channel=club.channel.id, user=ada.id, text=f"<@{ada.id}> <@{club.bob.id}> <!channel>"
    )
    assert pinged(await ada.told(club.channel, "@Bob")) == {ada.id}


async def test_everyone_sees_their_own_time(club: Club) -> None:
    """A date is shown in each reader's zone."""
    message = await posted(club, f"At <!date^{NOON}^{{time}}|noon>")
    assert (club.ada.read(message), club.bob.read(message)) == ("At 1:00 PM", "At 7:00 AM")


async def test_transcript(club: Club) -> None:
    """The transcript shows cards, threads, edits and who alone sees what."""
    table: Json = {
        "type": "table",
        "rows": [[{"type": "raw_text", "text": "a"}, {"type": "raw_text", "text": "b"}]],
    }
    field: Json = {"type": "mrkdwn", "text": "*Year*\n2017"}
    pick = await posted(club, blocks=[{"type": "section", "fields": [field]}, {"type": "divider"}, table])
    await club.bob.reply(pick, "2 < 3")
    await club.client.chat_update(channel=club.channel.id, ts=pick.ts, text="fallback")
    await club.client.chat_postEphemeral(channel=club.channel.id, user=club.ada.id, text="psst")
    shown = [line.split("] ", 1)[-1] for line in club.slack.transcript(club.channel).splitlines()]
    assert shown == [
        "#papers",
        "Paperclub (edited): Year",
        "    2017",
        "    ———",
        "    a | b",
        "Bob: 2 < 3",
        "Paperclub (only Ada sees this): psst",
    ]
