"""Conversations as text. A script is what people do and, below it, what must come of it:

    ada: /paper vote 1 3          typed; also `ada presses Vote`, `ada chooses One | Two`, `ada fills sentence: … | …`
      → text    the answer says this (⇒ to everybody, ✗ as a refusal, ? in a form that opens, title and fields)
      # text    newly posted or changed in the channel or a thread      !   nothing was
      @ben text what only ben sees says this        ~ text   nobody reads this in anything new
    (2d) (until mon 09:00)        time passes on the club's wall
    (asleep 13h) (restart)        the bot was down meanwhile; it ends and starts again

White space is all one, and "…" stands for anything between. What is not asked about may happen.
"""

import re
from collections import Counter
from textwrap import indent

from adapters.console.waiting import span
from tests.conversation.town import Town

_ACT = re.compile(r"(?P<who>[\w-]+)(?:: *(?P<line>.*)| (?P<how>presses|chooses|fills) ?(?P<what>.*))")
_INNER = re.compile(r"\bweb:\w|(?<![\w/-])[0-9a-f]{32}(?![\w/-])")
"""By what papers are known in the database that nothing but a title or an address names."""
_MARKS = "→⇒✗?#!@~"


class Conversation:
    """Plays scripts in a town, one after the other."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.transcript: list[str] = []
        self._people: dict[str, None] = {"ada": None}
        self._before: dict[str, list[str]] = {}
        self._new: dict[str, list[str]] = {}
        self._who = ""

    async def __call__(self, script: str) -> None:
        """Play the script; fails with the transcript where something else comes of it."""
        for line in filter(None, map(str.strip, script.splitlines())):
            if line[0] in _MARKS:
                await self._check(line[0], line[1:].strip())
            else:
                await self._do(line)

    def said(self, where: str = "") -> str:
        """All that is new to `where` (a person, `#` for channel and threads), or to anybody."""
        return _flat(" ".join(text for name, texts in self._new.items() if where in ("", name) for text in texts))

    async def everything(self) -> list[str]:
        """What the channel and its threads show now, oldest first."""
        await self._look()
        return [text for name, texts in self._before.items() if name.startswith("#") for text in texts]

    async def _do(self, line: str) -> None:
        self.transcript.append(line)
        # What came since the last line but was not this line's doing is not its news.
        await self._look()
        self.town.dispatcher.how = ""
        if line.startswith("("):
            await self._pass(line.strip("()"))
        elif act := _ACT.fullmatch(line):
            await self._act(act)
        else:
            raise ValueError(f"not a line of a script: {line}")
        await self._look()
        self.transcript += [indent(text, f"    {name} | ") for name, texts in self._new.items() for text in texts]

    async def _pass(self, what: str) -> None:
        word, _, rest = what.partition(" ")
        length = span(rest if word == "asleep" else what, self.town.time(), self.town.zone)
        if word == "restart":
            await self.town.restart()
        elif length is None:
            raise ValueError(f"not a time to pass: {what}")
        elif word == "asleep":
            await self.town.asleep(length)
        else:
            await self.town.wait(length)

    async def _act(self, act: re.Match[str]) -> None:
        who, stage = act["who"], self.town.stage
        self._people[who], self._who = None, who
        match act["how"]:
            case "presses":
                await stage.press(who, act["what"])
            case "chooses":
                await stage.choose(who, *filter(None, act["what"].split(" | ")))
            case "fills":
                pairs = (pair.partition(":") for pair in act["what"].split(" | "))
                await stage.fill(who, {name: text.strip().replace("\\n", "\n") for name, _, text in pairs})
            case _:
                await stage.say(who, act["line"])
        # Where time stands still, what an answer left to be posted is posted now.
        await self.town.tick()

    async def _look(self) -> None:
        """What is new since the last look: messages, and edits of older ones."""
        stage = self.town.stage
        now = {name: await stage.private(name) for name in self._people}
        for place in await self.town.places():
            now[f"# {place.thread or 0}"] = await stage.visible(place)
        self._new = {name: _fresh(self._before.get(name, []), texts) for name, texts in now.items()}
        self._before = now
        for text in (text for texts in self._new.values() for text in texts):
            assert not _INNER.search(text), f"an inner key is shown:\n{text}"

    async def _check(self, mark: str, text: str) -> None:
        answer = (self._who, "# 0") if self.town.dispatcher.how == "⇒" else (self._who,)
        match mark:
            case "→" | "⇒" | "✗":
                fits = self.town.dispatcher.how == mark or (mark == "→" and self.town.dispatcher.how == "⇒")
                found = fits and any(self._says(text, one) for name in answer for one in self._new.get(name, []))
            case "?":
                found = self.town.dispatcher.how == "?" and self._says(text, await self._form())
            case "#":
                found = any(self._says(text, one) for one in self._posted())
            case "@":
                who, _, text = text.partition(" ")
                found = any(self._says(text, one) for one in self._new.get(who, []))
            case "!":
                found = not self._posted()
            case _:
                found = not any(self._says(text, one) for texts in self._new.values() for one in texts)
        if not found:
            raise AssertionError("\n".join([*self.transcript[-60:], "", f"but not as expected: {mark} {text}"]))

    def _posted(self) -> list[str]:
        answers = 1 if self.town.dispatcher.how == "⇒" else 0
        new = [text for name, texts in self._new.items() if name.startswith("#") for text in texts]
        return new[answers:]

    async def _form(self) -> str:
        form, shown = self.town.dispatcher.form, await self.town.stage.opened(self._who) or {}
        return " ".join((form.title, form.intro, *(f"{name}: {text}" for name, text in shown.items())))

    def _says(self, wanted: str, text: str) -> bool:
        fold = self.town.world.fold
        pattern = ".*".join(re.escape(_flat(fold(piece))) for piece in wanted.split("…"))
        return re.search(pattern, _flat(fold(text))) is not None


def _flat(text: str) -> str:
    return " ".join(text.split())


def _fresh(before: list[str], now: list[str]) -> list[str]:
    """What reads otherwise than before. What went away in the middle makes nothing new of what stood behind it."""
    if len(now) >= len(before):
        return [text for index, text in enumerate(now) if index >= len(before) or before[index] != text]
    left = Counter(before)
    return [text for text in now if not _taken(left, text)]


def _taken(left: Counter[str], text: str) -> bool:
    found = left[text] > 0
    left[text] -= found
    return found
