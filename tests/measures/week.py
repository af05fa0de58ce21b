"""How much a club's week says in public: `python -m tests.measures.week 5 30` prints it for clubs of these sizes.

A club of so many plays its second week on a console: three nominations with a pitch, everybody votes, hands in a
summary and a critique, one in five a question, a term or a build. Counted is what stands in channel and thread at the
end, in lines as wide as a terminal; answers and letters that one person sees alone are no part of it.
"""

import asyncio
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from adapters.console.message import Message
from adapters.console.render import View, plain
from bot.wording import words
from tests.conversation.town import Town

_PAPERS = ("1512.03385", "1706.03762", "1412.6980")
_SUMMARY = (
    "/paper summary sentence: It shows that a layer which only learns what is left to learn can be stacked very deep. "
    "colleague: Deep networks got worse with depth. They let each layer learn a difference. It trains well now, and "
    "everybody builds on it. unclear: Why two layers are skipped and not one or three."
)
_CRITIQUE = (
    "/paper critique different: I would compare at equal compute and not at equal depth. add: An ablation of where "
    "the shortcut begins. technique: The warm-up from the attention paper would help the deepest ones."
)
_MORE = ("/paper ask What is the deepest that was ever trained?", "/paper term shortcut explanation: A way around.")


@dataclass(frozen=True, slots=True)
class Post:
    """One post of the week: where it stands, how it begins, and how many lines it has."""

    where: str
    begins: str
    lines: int


async def week(members: int) -> list[Post]:
    """What stands in public of the week, oldest first."""
    with tempfile.TemporaryDirectory() as folder:
        town = Town(f"sqlite:///{Path(folder) / 'club.sqlite'}")
        await town.found()
        try:
            await _played(town, [f"member{number:02}" for number in range(1, members + 1)])
            return _posts(town.console.messages, town)
        finally:
            await town.close()


async def _played(town: Town, people: Sequence[str]) -> None:
    say = town.stage.say
    await say("ada", "/club start The Margin Notes zone: Europe/Berlin")
    await say(people[0], f"/paper nominate {_PAPERS[1]}")
    await town.wait(timedelta(days=6))  # the first pick
    for who in people:
        await say(who, "/paper summary sentence: I read it.")
    await town.wait(timedelta(days=2))
    for who, paper in zip(people, (_PAPERS[0], _PAPERS[2], "1810.04805"), strict=False):
        await say(who, f"/paper nominate {paper} pitch: I would like to know why it works.")
    await town.wait(timedelta(days=4))  # the vote of the second week is open
    for number, who in enumerate(people):
        await say(who, f"/paper vote {1 + number % 2}")
    await town.wait(timedelta(days=2))
    for number, who in enumerate(people):
        await say(who, _SUMMARY)
        await say(who, _CRITIQUE)
        if number % 5 == 0:
            await say(who, _MORE[number // 5 % 2])
    await town.wait(timedelta(days=7, hours=2))  # over the wrap and the end of its grace


def _posts(messages: Sequence[Message], town: Town) -> list[Post]:
    view = View(words("en"), town.zone, town.time())
    ours = [one for one in messages if one.key.startswith("1/2/") and not one.to and not one.direct]
    shown = [(one, plain(one.post, view)) for one in ours]
    return [Post(_where(one), text.split("\n")[0], text.count("\n") + 1) for one, text in shown]


def _where(message: Message) -> str:
    """Where it is read: what a thread shows in its channel as well counts there, once."""
    return "thread" if message.within and not message.post.also_in_channel else "channel"


def told(members: int, posts: Sequence[Post]) -> str:
    """The week as a table, and its sums."""
    where, lines = Counter(one.where for one in posts), Counter[str]()
    for one in posts:
        lines[one.where] += one.lines
    rows = [f"  {one.lines:4}  {one.where:8} {one.begins[:70]}" for one in posts]
    sums = ", ".join(f"{place}: {where[place]} posts, {lines[place]} lines" for place in ("channel", "thread"))
    return "\n".join((f"A club of {members}:", *rows, f"  {sums}; in all {len(posts)} posts, {lines.total()} lines"))


async def _print(sizes: Sequence[int]) -> None:
    for members in sizes:
        print(told(members, await week(members)))


if __name__ == "__main__":
    asyncio.run(_print([int(one) for one in sys.argv[1:]] or [5, 30]))
