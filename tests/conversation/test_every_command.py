"""What every command of the menu must stand, whatever it does."""

import json

import pytest

from bot.chat.command import Command
from bot.chat.post import Call, Form, Refusal
from bot.club.ballots.repository import Ballots
from bot.club.clubs.repository import Clubs
from bot.club.entries.repository import Notes
from bot.club.members.repository import Members, Wishes
from bot.club.rounds.repository import Rounds
from bot.features import MENU
from bot.features.builds.repository import Builds
from bot.features.explaining.repository import Pairs
from bot.features.pace.repository import Goals, Readings
from bot.features.questions.repository import Inquiries, Questions
from bot.outbox.repository import Outbox
from tests.conversation.script import Conversation
from tests.conversation.town import Town

HOSTILE = {
    "control characters": "a\x00b\x1b[2J\x07\x9b\x7fc",
    "direction overrides": "\u202egnp.exe\u202c \u2066x\u2069 \u200f",
    "100,000 characters": "lorem " * 16_667,
    "one long word": "x" * 100_000,
    "everyone": "@everyone <@1> <!channel> @here <#2>",
    "markup": "**bold** _it_ `code` [a](javascript:x) <b>&amp;</b> ||spoiler|| {{ $x }} { $count }",
    "SQL": "'); DROP TABLE clubs; -- \" OR 1=1",
    "lone surrogates": "a\ud800b\udfff",
    "marks of the bot's own": "\ue000\ue100\ue001 \uf8ff",
    "emoji and accents": "👩‍👩‍👧‍👧🏳️‍🌈 e\u0301 Z̸͎͘a̷l̵g̴o",
    "spaces": " \t\n\u00a0\u3000\u2028 ",
    "numbers": "99999999999999999999999999",
    "separators": "a: b: paper: sure: yes | \n\n\n c",
}
COMMANDS = pytest.mark.parametrize("command", MENU.commands, ids=lambda one: one.path)


@pytest.fixture
async def busy(chat: Conversation) -> Conversation:
    """A club in the middle of its week, with a paper, entries, a vote and an absence."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until mon 09:00)
        ben: /paper summary sentence: Attention is enough.
        ben: /paper away 2026-12-20 to 2027-01-03
        ben: /paper ask Why six layers?
        ben: /paper build what: attention in 40 lines
        (until sat 10:00)
        ben: /paper vote 1
        (1m)
    """)
    return chat


async def asked(town: Town, who: str, command: Command, values: dict[str, str]) -> str:
    """How a Call with these values is answered; it is submitted where it has the form's fields."""
    submitted = any(field.name in values for field in command.inputs)
    call = Call(command=command.path, values=values, account=town.console.meet(who), place=town.console.place(),
                submitted=submitted)  # fmt: skip
    try:
        answer = await town.dispatcher.answer(call)
    except Refusal as refused:
        no = refused
    else:
        return "form" if isinstance(answer, Form) else "reply"
    assert 0 < len(no.text) < 600
    return no.key


async def kept(town: Town) -> str:
    """All that is written down about the club: what a refusal must not change."""
    async with town.store.read() as repos:
        club = (await repos[Clubs].get([1]))[1]
        members = await repos[Members].everybody([1])
        notes = [await repos[Notes].of_member(one.id, 100) for one in members]
        rounds = await repos[Rounds].latest(1, 10)
        moments = await repos[Rounds].moments([round_.id for round_ in rounds])
        ballot, votes = await repos[Ballots].open([1]), [await repos[Ballots].votes_of(one.id) for one in members]
        ids, numbers = [one.id for one in members], [round_.id for round_ in rounds]
        asked = await repos[Questions].of_rounds(numbers)
        voices = await repos[Questions].voices([one.id for one in asked])
        inquiries, builds = await repos[Inquiries].of_rounds(numbers), await repos[Builds].latest(1, 100)
        pace = await repos[Goals].of(ids), await repos[Readings].of_members(ids), await repos[Pairs].offers(numbers)
        wishes = [await repos[Wishes].of(one) for one in ids]
        rows = [(row.key, row.post) for row in await repos[Outbox].latest(1, 1000)]
    told = (voices, inquiries, builds, pace, wishes, rows)
    return repr((club, members, notes, rounds, moments, ballot, votes, asked, told))


async def test_no_input(busy: Conversation) -> None:
    """Without any input a command answers, or says in one sentence what it needs; nobody plain changes a thing."""
    before = await kept(busy.town)
    for command in MENU.commands:
        for empty in ("", "  \t "):
            how = await asked(busy.town, "eli", command, {field.name: empty for field in command.fields})
            assert not command.organizers or how in ("organizers-only", "missing")
        if command.path not in ("paper my remind", "paper explain"):  # which by themselves mean: me
            assert await kept(busy.town) == before, command.path
        before = await kept(busy.town)


@COMMANDS
async def test_hostile_text(busy: Conversation, command: Command) -> None:
    """Any text in any field, or in all of them, is answered sensibly; a refusal changes nothing."""
    names = [field.name for field in command.fields]
    before = await kept(busy.town)
    for text in HOSTILE.values():
        for some in (names, *([name] for name in names if len(names) > 1)):
            how = await asked(busy.town, "ada", command, dict.fromkeys(some, text))
            after = await kept(busy.town)
            assert how in ("reply", "form") or after == before
            before = after
    await busy.town.club.tick(busy.town.time())
    await busy("(1m)\n chen: /paper now\n → Paper of the week: Attention\n chen: /paper board\n →")


async def test_hostile_lines(busy: Conversation) -> None:
    """The same texts typed as lines, as commands, and behind commands."""
    for text in HOSTILE.values():
        for line in (text, f"/{text}", f"/paper {text}", f"/paper help {text}", f"/paper summary {text}"):
            await busy.town.stage.say("eli", line)
    await busy("chen: /paper now\n → Paper of the week: Attention")


async def test_hostile_names(busy: Conversation) -> None:
    """Whatever somebody calls themselves, the club can show it to the others."""
    for number, name in enumerate(HOSTILE.values()):
        account = busy.town.console.meet(f"user-{number}")
        values = {"sentence": "Mine, too."}
        named = account.__class__(platform="console", workspace="local", user=account.user, name=name)
        await busy.town.dispatcher.answer(Call(command="paper summary", values=values, account=named,
                                         place=busy.town.console.place(), submitted=True))  # fmt: skip
    await busy("(1m)\n # Handed in so far, 14 members: ben")
    await busy("chen: /paper board\n → Streaks of The Margin Notes")
    await busy("(until sun 21:00)\n # Round 1 in short")


async def test_hostile_text_survives_as_it_was_meant(busy: Conversation) -> None:
    """Markup, mentions and SQL are words like any others: handed in, they come back letter for letter."""
    text = "@everyone <!channel> **bold** '); DROP TABLE clubs; -- <b>&amp; {{ $x }} \\n `code`"
    call = Call(command="paper critique", values={"add": text}, account=busy.town.console.meet("eli"),
                place=busy.town.console.place(), submitted=True)  # fmt: skip
    await busy.town.dispatcher.answer(call)
    await busy("eli: /paper export\n →")
    exported = busy.said("eli")
    data = json.loads(exported[exported.index("{") :])
    assert data["notes"][0]["fields"]["add"] == text
    assert await busy.town.stage.pings(busy.town.stage.home) == []


@pytest.mark.parametrize("field", ["sentence", "colleague", "unclear"])
async def test_over_long_fields(busy: Conversation, field: str) -> None:
    """One character more than the field takes is refused by name; exactly as many are taken whole."""
    most = next(one.most for one in MENU.by_path["paper summary"].fields if one.name == field)
    command = MENU.by_path["paper summary"]
    values = {"sentence": "s", field: "é" * (most + 1)}
    assert await asked(busy.town, "eli", command, values) == "too-long"
    assert await asked(busy.town, "eli", command, {**values, field: "é" * most}) == "reply"
    async with busy.town.store.read() as repos:
        (note,) = [note for note in await repos[Notes].of_rounds([1]) if note.fields.get(field, "").startswith("éé")]
    assert note.fields[field] == "é" * most
