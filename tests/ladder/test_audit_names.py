"""The audit calls everything the club does by a name."""

import pytest

from bot.chat.account import Account
from bot.chat.post import Part, Post
from bot.club.clubs.repository import Clubs
from bot.club.refresh import refresh
from bot.club.request import ClubContext
from bot.club.rounds.repository import Rounds
from bot.features import FEATURES
from bot.outbox.kinds import named
from bot.outbox.repository import Outbox
from tests.conversation.declared import KINDS, only_declared_rows
from tests.conversation.script import Conversation

STALE = Post(parts=(Part(("Said long ago.",)),))


async def test_nothing_is_a_mere_notice(chat: Conversation) -> None:
    """Connections, questions, builds, words, swaps, leads, moderation: each row says what it was."""
    await chat("""
        ada: /club settings lead: on roles: on
        ben: /paper my away lead: gladly
        chen: /paper my away lead: gladly
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper summary sentence: Ben's own words.
        chen: /paper summary sentence: Chen's own words.
        ben: /paper explain on
        chen: /paper explain on
        ben: /paper term head explanation: One of several looks at once.
        ben: /paper ask How many heads are too many?
        ben: /paper build a tiny network
        chen: /paper connect 1512.03385 kind: builds-on
        ada: /club audit
          → a connection between papers … a build that was claimed … questions for people who know … who leads
          ~ Notice
        ada: /club hide ben why: Not here.
        (until sun 20:01)
        ada: /club audit
          → Round 1, the call for who asks them … Round 1, digest … the lead's sheet … what an organizer did
          ~ Notice
    """)


@pytest.mark.worlds("console")  # what is made from rows is the same on all
async def test_what_does_not_say_why_it_stays_is_made_anew(chat: Conversation) -> None:
    """Of everything that this week put up, whatever has no reason to stay as it was comes from rows again."""
    seen: set[str] = set()
    with only_declared_rows(seen):
        await chat("""
            ada: /club settings lead: on roles: on reveal: at-once
            ben: /paper my away lead: gladly
            chen: /paper my away lead: gladly
            ben: /paper nominate 1706.03762
            (until mon 09:00)
            ben: /paper term head explanation: One of several looks at once.
            ben: /paper ask How many heads are too many?
            ben: /paper build a tiny network
            chen: /paper connect 1512.03385 kind: builds-on
            ben: /paper summary sentence: Ben's own words.
            (until sun 20:01)
        """)
    async with chat.town.store.write() as repos:
        club = (await repos[Clubs].get([1]))[1]
        rows = await repos[Outbox].latest(club.id, 1_000)
        await repos[Outbox].amend({row.key: STALE for row in rows}, chat.town.time())
        rounds = await repos[Rounds].latest(club.id, 10)
        ada = Account(platform="console", workspace="", user="ada", name="ada")
        here = ClubContext(repos, club, None, ada, chat.town.time(), 0, FEATURES)
        await refresh(here, [round_.id for round_ in rounds])
        stale = {
            key for key, row in (await repos[Outbox].keyed([row.key for row in rows])).items() if row.post == STALE
        }
    declared = {row.key: found.kind for row in rows if (found := named(KINDS, row.key))}
    assert len(seen) > 10
    made = {key for key, kind in declared.items() if not kind.stays and kind.said != "audit-remind-direct"}
    assert len({declared[key] for key in made}) > 8
    assert sorted(made & stale) == []
    assert {key for key, kind in declared.items() if kind.stays} <= stale


@pytest.mark.worlds("console")  # how lines stand there
async def test_the_audit_keeps_its_lines_in_line(chat: Conversation) -> None:
    """The name of a home, or of what went to people, stands on a line of its own; all rows below begin alike."""
    await chat("""
        ben: /paper my remind on
        ben: /paper nominate 1706.03762
        (until fri 18:00)
        (until fri 18:00)
        ada: /club audit
          → Direct messages … reminder
    """)
    lines = (await chat.town.stage.private("ada"))[-1].splitlines()
    rows = [line for line in lines if ": due " in line]
    assert len(rows) > 4
    assert {line[: len(line) - len(line.lstrip())] for line in rows} == {""}
    assert "Direct messages" in lines
