"""A dispatcher that answers by a script and remembers what it was asked: enough of a club to judge a platform by."""

from collections.abc import Mapping

from bot.chat.account import Account
from bot.chat.place import Finding, Place
from bot.chat.post import Button, Call, Choice, Form, Input, Part, Post, Refusal, Reply, Select

CHOICES = tuple(Choice(f"#{number}", f"Paper {number}") for number in range(1, 4))
HERE = {"round": "7"}


class ScriptedDispatcher:
    """Knows a button (`now`), two lists (`vote`, `nominate`), a public answer (`board`) and a form (`critique`)."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.reached: list[bool] = []  # each time the platform said that it is there, or is not
        self.keeps_drafts = True
        self._draft: Mapping[str, str] = {}

    async def answer(self, call: Call) -> Reply | Form:
        """By command."""
        self.calls.append(call)
        match call.command:
            case "paper critique":
                return self._critique(call)
            case "paper now":
                return Reply(post=Post(parts=(Part(("There is still time to read",)),), buttons=(_button(),)))
            case "paper vote" if not call.values.get("papers"):
                return Reply(post=Post(title="The ballot", select=_ballot()))
            case "paper nominate" if call.values.get("paper") == "bees":
                return Reply(post=Post(title="Which one", select=_found()))
            case "paper board":
                return Reply(post=Post(title="The board"), private=False)
            case _:
                return Reply(post=Post(parts=(Part((f"Taken: {call.values.get('papers', '')}",)),)))

    def _critique(self, call: Call) -> Reply | Form:
        """Two fields; the second one must not be empty."""
        if not call.submitted:
            fields = tuple(Input(name=name, label=name.title(), value=self._draft.get(name, ""), long=True, most=2000)
                           for name in ("different", "add"))  # fmt: skip
            return Form(command=call.command, title="Your critique", inputs=fields, values=HERE, submit="Hand in")
        if call.values.get("add"):
            self._draft = {}
            return Reply(post=Post(parts=(Part(("Your critique is in",)),)))
        raise self._refusal(call)

    def _refusal(self, call: Call) -> Refusal:
        no = Refusal("missing", field="add")
        no.text = "Please add something"
        written = {name: call.values[name] for name in ("different", "add") if call.values.get(name)}
        if self.keeps_drafts:
            self._draft = written
            no.buttons = (Button("Open it again", "paper critique", HERE, "primary"),)
        else:
            no.typed = written
        return no

    async def suggest(self, call: Call, field: str) -> list[Choice]:
        """Always the same three."""
        return list(CHOICES)

    def reachable(self, platform: str, *, there: bool) -> None:
        """It is noted, once for each change."""
        if self.reached[-1:] != [there]:
            self.reached.append(there)

    async def connected(self, platform: str, who: str, where: str) -> None:
        """Nobody is told here."""

    async def noticed(self, home: Place, missing: Finding | None) -> None:
        """Nothing follows from it here."""

    async def present(self, account: Account, *, there: bool) -> None:
        """Nor from this."""

    async def moved(self, home: Place, now: Place) -> None:
        """Nothing follows from it here."""


def _button() -> Button:
    return Button("Hand in a critique", "paper critique", HERE, "primary")


def _ballot() -> Select:
    return Select("paper vote", "papers", CHOICES, "The papers you approve", most=len(CHOICES))


def _found() -> Select:
    return Select("paper nominate", "paper", CHOICES, "Choose the paper", values={"link": "https://example.org/"})
