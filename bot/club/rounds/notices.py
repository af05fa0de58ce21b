"""Short posts of the week: calls, warnings, reminders, and what the bot has to say about itself."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.place import Finding
from bot.chat.post import Button, Link, Part, Post, When
from bot.club.clubs.model import Club
from bot.club.papers.model import Paper
from bot.club.rounds.card import entries_button, named, page_label, writing_buttons
from bot.club.rounds.model import Round
from bot.schedule.moments import Moment
from bot.wording import Words

_STARTERS = 4


def call_for_nominations(said: Words, waiting: int, pick: datetime) -> Post:
    """Ask for nominations."""
    return Post(title=said("call-title"), parts=(Part(said.text("call-line", count=waiting, pick=When(pick))),))


def nothing_to_pick_yet(said: Words, pick: datetime, *, by_organizer: bool) -> Post:
    """The ballot is empty, or the organizers have not chosen; what happens then."""
    key = "nothing-chosen-yet" if by_organizer else "nothing-nominated-yet"
    return Post(parts=(Part(said.text(key, pick=When(pick), left=When(pick, "relative"))),), tone="warning")


def skipped(said: Words, turn: Round, coming: datetime) -> Post:
    """A round without a paper."""
    return Post(parts=(Part(said.text(f"skipped-{turn.why}", number=turn.number, coming=When(coming))),))


def pick_changed(said: Words, paper: Paper, gone: Paper | None) -> Post:
    """Another paper is read in a round that runs already, in the place of one or beside it."""
    line = said.text("repicked-instead", title=paper.title, gone=gone.title) if gone else said.text(
        "repicked-beside", title=paper.title
    )  # fmt: skip
    return Post(parts=(Part(line),), links=(Link(page_label(said, paper), paper.link),) if paper.link else ())


def pick_taken_back(said: Words, paper: Paper, again: Paper | None) -> Post:
    """The round reads what it read before."""
    if again:
        return Post(parts=(Part(said.text("repicked-back", title=paper.title, again=again.title)),))
    return Post(parts=(Part(said.text("repicked-off", title=paper.title)),))


def reminder(said: Words, turn: Round, papers: Sequence[Paper], handed: int) -> Post:
    """The reminder in the thread; it pings nobody."""
    line = said.text("reminder-line", papers=named(said, papers), count=handed)
    until = [Part(said.text("reminder-until", wrap=When(turn.wrap_at)))] if turn.wrap_at else []
    return Post(title=said("reminder-title"), parts=(Part(line), *until), buttons=writing_buttons(said, turn, papers))


def reminder_direct(said: Words, club: Club, turn: Round, papers: Sequence[Paper]) -> Post:
    """The reminder to one member who asked for it."""
    line = said.text("reminder-direct", club=club.name, papers=named(said, papers))
    until = [Part(said.text("reminder-until", wrap=When(turn.wrap_at)))] if turn.wrap_at else []
    off = Button(said("button-remind-off"), "paper my remind", {"when": "off", "round": str(turn.id)})
    return Post(parts=(Part(line), *until), buttons=(*writing_buttons(said, turn, papers), off))


def discussion(said: Words, turn: Round, papers: Sequence[Paper], handed: int) -> Post:
    """The opening of the discussion, with a question to start from; another each round."""
    starter = said(f"starter-{turn.number % _STARTERS + 1}")
    parts = (
        Part(said.text("discussion-line", papers=named(said, papers), count=handed)),
        Part((starter,), label=said("label-starter")),
    )
    buttons = (*writing_buttons(said, turn, papers), entries_button(said, turn))
    return Post(title=said("discussion-title"), parts=parts, buttons=buttons)


def wrap_moved(said: Words, slept: datetime, woke: datetime, wrap: datetime) -> Post:
    """The bot was away; members get the time back."""
    return Post(parts=(Part(said.text("wrap-moved", slept=When(slept), woke=When(woke), wrap=When(wrap))),))


def end_moved(said: Words, slept: datetime, woke: datetime, end: datetime) -> Post:
    """The bot was away while late entries still counted; they count for longer."""
    return Post(parts=(Part(said.text("end-moved", slept=When(slept), woke=When(woke), end=When(end))),))


def saved_by_freeze(said: Words, names: Sequence[str]) -> Post:
    """Whose streak a freeze saved."""
    return Post(parts=(Part(said.text("saved-by-freeze", count=len(names), names=", ".join(names))),))


def resumed(said: Words, club: Club, pick: datetime) -> Post:
    """The club goes on."""
    return Post(parts=(Part(said.text("resumed", club=club.name, pick=When(pick))),))


def missed(said: Words, club: Club, moments: Sequence[Moment]) -> Post:
    """To the organizers: what did not happen because the bot was away too long."""
    names = ", ".join(said(f"step-{moment.step}") for moment in moments)
    first = When(moments[0].due)
    line = said.text("missed", club=club.name, steps=names, first=first, patience=club.settings.patience_hours)
    return Post(parts=(Part(line), Part(said.text("missed-hint"))), tone="warning")


def home_broken(said: Words, club: Club, missing: Finding, *, paused: bool) -> Post:
    """To the organizers: what the bot lacks in a home, and what happens until it is mended."""
    what = said(f"finding-{missing.key}", detail=missing.detail)
    then = said.text("home-broken-paused" if paused else "home-broken-waits")
    return Post(parts=(Part(said.text("home-broken", club=club.name, missing=what)), Part(then)), tone="warning")
