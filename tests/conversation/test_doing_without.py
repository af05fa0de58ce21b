"""A club does without whatever is optional: nothing of it is asked, planned or told, and nothing is lost."""

import json
from collections.abc import Sequence

import pytest

from bot.chat.post import Call, Refusal, Reply
from bot.club.beginning import Beginning
from bot.club.clubs.repository import Clubs
from bot.club.rounds.repository import Rounds
from bot.features import FEATURES
from bot.hooks import Feature
from bot.schedule.moments import MomentState
from tests.conversation.script import Conversation
from tests.conversation.town import Town

OPTIONAL = [one for one in FEATURES if one.optional]
EACH = pytest.mark.parametrize("feature", OPTIONAL, ids=lambda one: one.name)
LATER = [one.name for one in OPTIONAL if not one.from_start]


async def refused(town: Town, feature: Feature) -> dict[str, tuple[str, list[str]]]:
    """How each of its commands is refused an organizer, in one sentence, and with which buttons."""
    found = {}
    for command in feature.commands:
        values = {one.name: one.choices[0] if one.choices else "1" for one in command.fields if one.name != "repo"}
        call = Call(
            command=command.path,
            values=values,
            account=town.console.meet("ada"),
            place=town.console.place(),
            submitted=any(one.name in values for one in command.inputs),
        )
        try:
            await town.dispatcher.answer(call)
        except Refusal as no:
            found[command.path] = (no.text, [one.label for one in no.buttons])
        else:
            found[command.path] = ("", [])
    return found


async def planned(town: Town) -> set[str]:
    """The steps that wait."""
    async with town.store.read() as repos:
        rounds = (await repos[Rounds].unsettled([1]))[1]
        moments = await repos[Rounds].moments([one.id for one in rounds])
    return {one.step for one in moments if one.state is MomentState.WAITING}


async def without(town: Town) -> Sequence[str]:
    """What is kept of it."""
    async with town.store.read() as repos:
        club = (await repos[Clubs].get([1]))[1]
    return list(json.loads(json.dumps(club.settings.values))["without"])


@EACH
async def test_what_is_off_says_how_it_comes_back(chat: Conversation, feature: Feature) -> None:
    """Each of its commands names the switch in one sentence, help leaves it out, none of its steps is planned."""
    told = f"The Margin Notes does without {feature.name} for now; an organizer can switch it on with "
    before = await planned(chat.town)
    await chat(f"""
        ada: /club features off: {feature.name}
          → Switched off: {feature.name}. … ✗ {feature.name} – … [Switch {feature.name} on]
    """)
    for path, (text, buttons) in (await refused(chat.town, feature)).items():
        assert text == f"{told}/club features on: {feature.name}.", path
        assert "Switch it on" in buttons, path
    assert await planned(chat.town) == before - {step.name for step in feature.steps}
    for command in (one for one in feature.commands if one.listed):
        await chat(f"ben: /paper help{' club' if command.root == 'club' else ''}")
        assert f"/{command.path} " not in f"{chat.said('ben')} ", command.path
        await chat(f"""
            ben: /paper help {command.path}
              → /{command.path} … does without {feature.name} for now
        """)
    await chat(f"""
        ada: /club features on: {feature.name}
          → Switched on: {feature.name}. … ✓ {feature.name} – … [Switch {feature.name} off]
    """)
    assert await planned(chat.town) == before
    assert not any("does without" in text for text, _ in (await refused(chat.town, feature)).values())


async def test_a_week_without(chat: Conversation) -> None:
    """The digest tells nothing of what is off, the export has it all, and the next digest tells of it again."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper term attention: a weighted sum
        ben: /paper build what: attention in 40 lines
        ben: /paper ask Why six layers?
        ben: /paper summary sentence: Attention is enough. time: 45m
        ada: /club features off: all
          → Switched off: attending, builds, connections, explaining, pace, questions, recall, suggestions, terms, year.
        chen: /paper summary sentence: It is. time: 20m
          → Your summary is in.
        chen: /paper now
          ~ six layers
        (until sun 20:05)
          # Round 1 in short … 2 members handed in
          ~ weighted sum
          ~ one word explained
          ~ six layers
          ~ 40 lines
        ben: /paper build
          ✗ does without builds for now
        ben: /paper my export
          → attention in 40 lines
        (9d)
        ada: /club features on: all
          ~ ✗
        chen: /paper my export
          → 20
        ben: /paper term attention
          → a weighted sum
    """)
    assert await without(chat.town) == []


async def test_what_is_typed_wrong(chat: Conversation) -> None:
    """Names come in any order and case; one nobody knows changes nothing and names those that there are."""
    await chat("""
        ada: /club features off: Recall, BUILDS
          → Switched off: builds, recall.
        ada: /club features off: leading
          ✗ “leading” is nothing that can be switched; there are terms, connections
        ada: /club features on: recall off: recall
          ✗ recall cannot be switched on and off at once
        ben: /club features on: all
          ✗ is for the club's organizers
        ben: /paper build what: attention
          ✗ an organizer can switch it on with /club features on: builds.
          ~ [Switch it on]
        (restart)
        ada: /paper build
          ✗ does without builds … [Switch it on]
        ada presses Switch it on
          → Switched on: builds. … ✓ builds … ✗ recall
    """)
    assert await without(chat.town) == ["recall"]


async def test_a_new_club_begins_with_few(town: Town, empty: Conversation) -> None:
    """Of what is optional it has what a first week needs; after three rounds one letter offers one thing more."""
    town.beginning = Beginning(few=True)
    await empty("""
        (restart)
        ada: /club start The Margin Notes zone: Europe/Berlin
          ⇒ begins … The first pick is … It begins with what a first week needs; /club features switches on more.
        ada: /club features
          → ✓ terms – … ✗ connections – … ✓ suggestions – … [Switch terms off]
    """)
    assert await without(town) == sorted(LATER)
    await empty("""
        ada: /paper nominate 1706.03762
        ada: /paper nominate 1512.03385
        ada: /paper nominate 1412.6980
        ada: /paper nominate 1301.3781
        ada: /paper nominate 1312.6114
        ben: /paper nominate 2005.14165
        ben: /paper nominate 1409.0473
        (20d)
          ~ might like one thing more
        (8d)
          @ada might like one thing more: connections – how the papers … [Switch it on] … [Not now]
        ada presses Not now
          → Then not now; /club features has it whenever you like.
        (20d)
          @ada might like one thing more: questions –
          ~ one thing more: connections
        ada presses Switch it on
          → Switched on: questions. … ✗ connections – … ✓ questions –
    """)
    assert await without(town) == sorted({*LATER} - {"questions"})


async def test_a_club_that_has_everything_is_offered_nothing(chat: Conversation) -> None:
    """Whoever switched something off themselves knows of it, and is not asked about it."""
    await chat("""
        ada: /club features off: recall
        ada: /paper nominate 1706.03762
        ada: /paper nominate 1512.03385
        ada: /paper nominate 1412.6980
        ada: /paper nominate 1301.3781
        (28d)
          ~ one thing more
    """)


async def test_help_without_the_store(town: Town, chat: Conversation) -> None:
    """Where nothing can be read, help shows everything."""
    await chat("ada: /club features off: terms")
    town.store.gone = True
    call = Call(command="paper help", account=town.console.meet("ben"), place=town.console.place(), values={})
    answer = await town.dispatcher.answer(call)
    town.store.gone = False
    assert isinstance(answer, Reply)
    assert any("/paper term " in str(part.text) for part in answer.post.parts)
