"""What is asked and told of a discussion: who comes, the reminder, who was there."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.chat.post import Button, Choice, Part, Post, Select, Text, When
from bot.club.clubs import meeting
from bot.club.clubs.model import Club
from bot.club.members.meant import number_of
from bot.club.members.model import Member
from bot.club.papers.model import Paper
from bot.club.rounds.card import named
from bot.club.rounds.model import Round, RoundState
from bot.features.attending.model import Answer
from bot.features.attending.rules import Record, Tally
from bot.wording import Words

PAGE = 25
"""As many as one list of the narrowest platform shows."""


def coming_card(texts: Words, round_: Round, at: datetime | None, counts: Tally) -> Post:
    """In the round's thread: when it is discussed, how many come, and what to press while it can be answered."""
    if round_.state is not RoundState.READING:
        parts = [Part(counted_after(texts, counts))]
        return Post(title=texts("coming-over-title"), parts=tuple(parts))
    if at is None:
        return Post(title=texts("coming-title"), parts=(Part(texts.text("coming-off")),))
    parts = [Part(texts.text("coming-when", at=When(at))), Part(counted(texts, counts))]
    return Post(title=texts("coming-title"), parts=tuple(parts), buttons=answer_buttons(texts, round_))


def answer_buttons(texts: Words, round_: Round) -> tuple[Button, ...]:
    return tuple(
        Button(
            texts(f"say-{answer}"),
            "paper coming",
            {"answer": answer, "round": str(round_.id)},
            "primary" if answer is Answer.COMING else "plain",
        )
        for answer in Answer
    )


def counting_buttons(texts: Words, round_: Round, counts: Tally) -> tuple[Button, ...]:
    """The same, each with how many gave it, where nothing else counts them."""
    how_many = (counts.coming, counts.maybe, counts.not_coming)
    return tuple(
        replace(button, label=texts("button-counted", label=button.label, count=count)) if count else button
        for button, count in zip(answer_buttons(texts, round_), how_many, strict=True)
    )


def counted(texts: Words, counts: Tally) -> Text:
    """How many said what."""
    if not counts.said:
        return texts.text("coming-nobody")
    return texts.text("coming-count", coming=counts.coming, maybe=counts.maybe, absent=counts.not_coming)


def counted_after(texts: Words, counts: Tally) -> Text:
    """The same of a discussion that is over: how many were there, where that is known."""
    if counts.there:
        return texts.text("coming-were-there", count=counts.there)
    return texts.text("coming-had-said", count=counts.coming)


def came(texts: Words, record: Record) -> list[Part]:
    """To how many discussions the reader came; nothing where nobody noted it."""
    return [Part(texts.text("came-to", came=record.came, count=record.of))] if record.of else []


def soon_letter(texts: Words, club: Club, round_: Round, papers: Sequence[Paper], at: datetime) -> Post:
    """To who comes, an hour before: where, and how one says otherwise."""
    line = texts.text("coming-soon", club=club.name, papers=named(texts, papers), at=When(at))
    where, links = meeting.told(texts, club)
    which = {"club": str(club.id)}
    buttons = (
        Button(
            texts(f"say-{Answer.NOT}"),
            "paper coming",
            {"answer": Answer.NOT, "round": str(round_.id), **which},
        ),
        Button(texts("button-no-discussion-letters"), "paper my remind", {"what": "discussion", "when": "off"}),
    )
    return Post(parts=(Part(line), *where), links=links, buttons=buttons)


def there_menu(
    texts: Words,
    club: Club,
    round_: Round,
    members: Sequence[Member],
    answers: Mapping[int, Answer],
    there: Sequence[str],
    after: int = 0,
) -> Post:
    """One list to choose those from who were at the discussion; of more members than it holds, this page of them."""
    page = sorted((one for one in members if one.id > after), key=lambda one: one.id)[:PAGE]
    last = page[-1].id if page else after
    shown = sorted(page, key=lambda one: (_ORDER.get(answers.get(one.id), 3), one.name.casefold()))
    which = {"round": str(round_.id), "club": str(club.id)}
    choices = tuple(
        Choice(number_of(one), one.name or texts("somebody"), _said(texts, answers.get(one.id))) for one in shown
    )
    listed = {**which, "after": str(after), "last": str(last)}
    select = Select(
        "paper attendance", "chosen", choices, texts("there-choose"), most=len(choices), values=listed
    )  # fmt: skip
    parts = [Part(texts.text("there-ask", number=round_.number))]
    if there:
        parts.append(Part(texts.text("there-so-far", names=list(there))))
    more = any(one.id > last for one in members)
    buttons = (Button(texts("button-there-more"), "paper attendance", {**which, "after": str(last)}),) if more else ()
    return Post(title=texts("there-title"), parts=tuple(parts), select=select if choices else None, buttons=buttons)


_ORDER: Mapping[Answer | None, int] = {Answer.COMING: 0, Answer.MAYBE: 1, Answer.NOT: 2}


def _said(texts: Words, answer: Answer | None) -> str:
    return texts(f"there-said-{answer}") if answer else ""
