"""Which of several clubs is meant: a button for each, and what follows from it is about that one."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.chat.account import Account
from bot.chat.command import HERE, Command
from bot.chat.post import Button, Call, Form, Refusal, Reply
from bot.chat.typed import row_id
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.members.repository import Members
from bot.club.rounds.repository import Rounds
from bot.store.repositories import Repositories
from bot.wording import Words

PAGE = 10
"""Clubs offered at once: with the button for further ones they stand below any platform's limit."""
_NEXT = "next-"
CARRIED = 1000
"""Characters of values that a button carries; what is longer is kept as the draft of its form."""


class WhichClub(Refusal):
    """The asker is in several clubs and has not said which one is meant. Its buttons make the very call for each."""

    def __init__(self, clubs: Sequence[Club], page: str = "") -> None:
        super().__init__("which-club", count=len(clubs))
        number = page.removeprefix(_NEXT)
        start = int(number) if page.startswith(_NEXT) and number.isdecimal() and len(number) < PAGE else 0
        self._clubs = clubs
        self._start = start if start < len(clubs) else 0
        self.shown: tuple[Button, ...] = ()  # one for each club, without the one that leads on

    def offer(self, command: str, values: Mapping[str, str], texts: Words) -> None:
        """Make the buttons: this command with these values, about each club; the last one leads to further clubs."""
        end = self._start + PAGE
        names = [club.name for club in self._clubs]
        self.shown = tuple(
            Button(_label(club, names, texts), command, {**values, HERE.name: str(club.id)})
            for club in self._clubs[self._start : end]
        )
        further = Button(texts("button-more-clubs"), command, {**values, HERE.name: f"{_NEXT}{end}"})
        self.buttons = (*self.shown, *([further] if end < len(self._clubs) else []))


async def meant_elsewhere(
    repos: Repositories, account: Account, command: Command, values: Mapping[str, str]
) -> Sequence[Club]:
    """Where no club lives, as in a direct message: the person's club, or the one a button is about.

    Of several, all are meant where the command is for all of them at once; raises WhichClub where none says itself.
    """
    clubs: Sequence[Club] = await repos[Clubs].of(account)
    if not clubs and command.when_closed:
        clubs = (await repos[Clubs].closed(account))[:1]
    if not clubs:
        raise Refusal("no-club")
    chosen = values.get(HERE.name, "")
    if len(clubs) > 1:
        clubs = [one for one in clubs if str(one.id) == chosen] or await _named(repos, clubs, values)
    if len(clubs) == 1 or command.all_clubs:
        return clubs
    there = await _taking_part(repos, account, clubs) or clubs
    if len(there) > 1:
        raise WhichClub(there, chosen)
    return there


async def _named(repos: Repositories, clubs: Sequence[Club], values: Mapping[str, str]) -> Sequence[Club]:
    """Of several clubs the one whose round was written about; all of them where that says nothing."""
    number = row_id(values.get("round", ""))
    round_ = (await repos[Rounds].get([number])).get(number)
    return [one for one in clubs if round_ and one.id == round_.club_id] or clubs


async def _taking_part(repos: Repositories, account: Account, clubs: Sequence[Club]) -> list[Club]:
    """Those the person has not left."""
    members = {one.id: await repos[Members].of(one.id, account) for one in clubs}
    return [one for one in clubs if (member := members[one.id]) and not member.left_at]


def _label(club: Club, names: Sequence[str], texts: Words) -> str:
    """Its name; of two clubs that are called alike, since when each has been there, too."""
    if names.count(club.name) == 1:
        return club.name
    return texts("which-club-since", club=club.name, since=texts.day(club.created_at.date()))


def carried(command: Command | None, call: Call) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """What a club's button carries of this call; and the text it cannot, which waits as the draft of its form.

    A submitted text opens its form again, filled in from the draft, however short it is.
    """
    inputs = {field.name for field in command.inputs} if command else set()
    typed = {name: text for name, text in call.values.items() if name in inputs and text.strip()}
    if not call.submitted and len(json.dumps(dict(call.values))) <= CARRIED:
        return call.values, {}
    return {name: text for name, text in call.values.items() if name not in typed}, typed


def about(answer: Reply | Form, values: Mapping[str, str]) -> Reply | Form:
    """The answer to a call about a chosen club: its form, buttons and menu are about the same one."""
    chosen = {name: text for name, text in values.items() if name == HERE.name and text.isdecimal()}
    if not chosen:
        return answer
    if isinstance(answer, Form):
        return replace(answer, values=chosen | dict(answer.values))
    post = answer.post
    buttons = tuple(replace(one, values=chosen | dict(one.values)) for one in post.buttons)
    select = post.select and replace(post.select, values=chosen | dict(post.select.values))
    return replace(answer, post=replace(post, buttons=buttons, select=select))
