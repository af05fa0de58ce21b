"""A club that has done a bit of everything, to be moved."""

import re
from datetime import timedelta

from tests.conversation.town import Town
from tests.ladder.new_papers import BIRDS, DEEP, LONG

_FIRST_WEEKS = """
ben: /paper nominate 1706.03762 pitch: It is short.
chen: /paper nominate 1512.03385 pitch: Deep.
dora: /paper nominate 1412.6980
ada: /club settings lead: on roles: on asks: either reveal: at-once
ada: /club follow cs.LG
(until sat 10:00)
ben: /paper vote 1 2
chen: /paper vote 2
dora: /paper vote 3 1
(until mon 09:30)
ada: /paper connect 1512.03385 kind: builds-on why: the residual stream
ben: /paper ask Why six layers?
chen: /paper ask Does it work for images?
dora: /paper term attention
dora: /paper term attention explanation: A weighted sum.
chen: /paper term softmax
ben: /paper build what: attention in 40 lines repo: https://example.org/tiny
ben: /paper my goal papers: 3
ben: /paper my archive how: initials
ben: /paper read 40 min
ben: /paper coming coming
dora: /paper coming maybe
dora: /paper calendar
chen: /paper my away lead: gladly
dora: /paper my away tomorrow to friday
ben: /paper summary sentence: Attention replaces recurrence. unclear: Why heads?
benno: /paper summary sentence: With my other account.
benno: /paper vote 1
chen: /paper critique different: Compare at equal compute. technique: the warm-up of 1412.6980
eli: /paper summary sentence: It attends to everything.
chen: /paper summary sentence: Chen in a sentence.
ben: /paper explain
chen: /paper explain
eli: /paper explain
ada: /club hide member: eli why: off topic
ada: /club pick 1301.3781 when: join
ada: /club handover chen sure: yes
(until mon 09:30)
"""
_THEN = """
chen: /paper summary sentence: Later words.
eli: /paper explain
ben: /paper nominate 1810.04805
dora: /paper nominate 1312.6114
ada: /club merge 1810.04805 into: 1312.6114
(until sat 10:00)
"""

_BEFORE = """date,title,link,speaker,SlackID,notes
2019-03-04,,arXiv:1706.03762,Ben,,in the attic
2019-03-11,,arXiv:1412.6980,Somebody,,
"""


async def lived(url: str) -> Town:
    """A club in its third vote; whoever is given the town closes it."""
    town = await founded(url, "The Margin Notes")
    await play(town, _FIRST_WEEKS)
    await town.stage.press("ben", "I will send it")
    await _years_before(town)
    await link(town, "ben", "benno")
    await link(town, "dora", "eli")
    await play(town, _THEN)
    return town


async def _years_before(town: Town) -> None:
    """An organizer brings what the club read before it came here."""
    await say(town, "ada: /club import")
    await town.stage.fill("ada", {"text": _BEFORE})
    await town.stage.press("ada", "Right: look them up")
    await town.tick()
    await say(town, "ada: /club import")
    await town.stage.press("ada", "Take 2 in, leave 0 out")
    await town.tick()


async def founded(url: str, name: str) -> Town:
    """A club that ada has just founded."""
    town = Town(url)
    await town.found()
    town.sources.put("cs.LG", BIRDS, DEEP, LONG)
    await say(town, f"ada: /club start {name} zone: Europe/Berlin")
    return town


async def link(town: Town, one: str, other: str) -> None:
    """Two accounts become one member's."""
    await say(town, f"{one}: /paper my link")
    code = re.findall(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b", "\n".join(await town.stage.private(one)))[-1]
    await say(town, f"{other}: /paper my link code: {code}")


async def play(town: Town, script: str) -> None:
    """Lines of people, and waits; what comes of them is not looked at."""
    for line in filter(None, map(str.strip, script.splitlines())):
        if line.startswith("("):
            await town.wait(_until(town, line.strip("()").removeprefix("until ")))
        else:
            await say(town, line)


async def say(town: Town, line: str) -> None:
    """Somebody types a line."""
    who, _, what = line.partition(": ")
    await town.stage.say(who, what)


def _until(town: Town, wall: str) -> timedelta:
    from adapters.console.waiting import span

    length = span(f"until {wall}", town.time(), town.zone)
    assert length is not None
    return length
