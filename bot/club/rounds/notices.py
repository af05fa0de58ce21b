"""Short posts of the week: calls, warnings, reminders, and what the bot has to say about itself."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.place import Finding
from bot.chat.post import Button, Link, Part, Post, When
from bot.club.clubs import meeting
from bot.club.clubs.model import Club
from bot.club.papers.model import Paper
from bot.club.rounds.card import entries_button, named, page_label, writing_buttons
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.settings import PATIENCE
from bot.hooks import Shown
from bot.schedule.moments import Moment
from bot.wording import Words

_STARTERS = 4


def call_for_nominations(texts: Words, waiting: int, pick: datetime) -> Post:
    """Ask for nominations."""
    line = texts.text("call-line", count=waiting, pick=When(pick))
    return Post(title=texts("call-title"), parts=(Part(line),), state="open")


def nothing_to_pick_yet(texts: Words, pick: datetime, *, by_organizer: bool) -> Post:
    """The ballot is empty, or the organizers have not chosen; what happens then."""
    key = "nothing-chosen-yet" if by_organizer else "nothing-nominated-yet"
    return Post(
        parts=(Part(texts.text(key, pick=When(pick), left=When(pick, "relative"))),), state="open", tone="warning"
    )


def skipped(texts: Words, round_: Round, coming: datetime) -> Post:
    """A round without a paper."""
    return Post(parts=(Part(texts.text(f"skipped-{round_.why}", number=round_.number, coming=When(coming))),))


def pick_changed(texts: Words, paper: Paper, gone: Paper | None) -> Post:
    """Another paper is read in a round that runs already, in the place of one or beside it."""
    line = texts.text("repicked-instead", title=paper.title, gone=gone.title) if gone else texts.text(
        "repicked-beside", title=paper.title
    )  # fmt: skip
    return Post(parts=(Part(line),), links=(Link(page_label(texts, paper), paper.link),) if paper.link else ())


def pick_taken_back(texts: Words, paper: Paper, again: Paper | None) -> Post:
    """The round reads what it read before."""
    if again:
        return Post(parts=(Part(texts.text("repicked-back", title=paper.title, again=again.title)),))
    return Post(parts=(Part(texts.text("repicked-off", title=paper.title)),))


def reminder(texts: Words, round_: Round, papers: Sequence[Paper], handed: int) -> Post:
    """The reminder in the thread; it pings nobody."""
    line = texts.text("reminder-line", papers=named(texts, papers), count=handed)
    until = [Part(texts.text("reminder-until", wrap=When(round_.wrap_at)))] if round_.wrap_at else []
    return Post(
        title=texts("reminder-title"), parts=(Part(line), *until), buttons=writing_buttons(texts, round_, papers)
    )


def reminder_direct(texts: Words, club: Club, round_: Round, papers: Sequence[Paper]) -> Post:
    """The reminder to one member who asked for it."""
    line = texts.text("reminder-direct", club=club.name, papers=named(texts, papers))
    until = [Part(texts.text("reminder-until", wrap=When(round_.wrap_at)))] if round_.wrap_at else []
    off = Button(texts("button-remind-off"), "paper my remind", {"when": "off", "round": str(round_.id)})
    return Post(parts=(Part(line), *until), buttons=(*writing_buttons(texts, round_, papers), off))


def called(texts: Words, club: Club, step: str, papers: Sequence[Paper]) -> Post:
    """To one who wants to be called: a paper was picked, or its discussion is open."""
    return Post(parts=(Part(texts.text(f"called-{step}", club=club.name, papers=named(texts, papers))),))


def discussion(texts: Words, club: Club, round_: Round, papers: Sequence[Paper], handed: int, opened_by: Shown) -> Post:
    """The opening of the discussion: where, who opens it, or else a question to start from; another each round."""
    line = Part(texts.text("discussion-line", papers=named(texts, papers), count=handed))
    starter = Part((texts(f"starter-{round_.number % _STARTERS + 1}"),), label=texts("label-starter"))
    buttons = (*opened_by.buttons, *writing_buttons(texts, round_, papers), entries_button(texts, round_))
    where, links = meeting.told(texts, club) if round_.state is RoundState.READING else ((), ())
    parts = (line, *where, *(opened_by.parts or (starter,)))
    return Post(title=texts("discussion-title"), parts=parts, links=links, buttons=buttons, calls=True)


def wrap_moved(texts: Words, slept: datetime, woke: datetime, wrap: datetime, *, again: bool) -> Post:
    """The bot was away, not for the first time in this round with `again`; members get the time back."""
    key = "wrap-moved-again" if again else "wrap-moved"
    return Post(parts=(Part(texts.text(key, slept=When(slept), woke=When(woke), wrap=When(wrap))),))


def end_moved(texts: Words, slept: datetime, woke: datetime, end: datetime, *, again: bool) -> Post:
    """The bot was away while late entries still counted; they count for longer."""
    key = "end-moved-again" if again else "end-moved"
    return Post(parts=(Part(texts.text(key, slept=When(slept), woke=When(woke), end=When(end))),))


def saved_by_freeze(texts: Words, names: Sequence[str]) -> Post:
    """Whose streak a freeze saved."""
    return Post(parts=(Part(texts.text("saved-by-freeze", count=len(names), names=texts.listed(names))),))


def resumed(texts: Words, club: Club, pick: datetime) -> Post:
    """The club goes on."""
    return Post(parts=(Part(texts.text("resumed", club=club.name, pick=When(pick))),))


def missed(texts: Words, club: Club, moments: Sequence[Moment]) -> Post:
    """To the organizers: what did not happen because the bot was away too long."""
    names = [texts(f"step-{moment.step}") for moment in moments]
    first = When(moments[0].due)
    line = texts.text("missed", club=club.name, steps=names, first=first, patience=PATIENCE.of(club.settings))
    return Post(parts=(Part(line), Part(texts.text("missed-hint"))), tone="warning")


def clocks_changed(texts: Words, club: Club, moments: Sequence[Moment], version: str) -> Post:
    """To the organizers: a country changed its clocks, and what is still to come keeps its time on the wall."""
    names = list(dict.fromkeys(texts(f"step-{moment.step}") for moment in moments))
    first = When(moments[0].due)
    line = texts.text("clocks-changed", club=club.name, zone=club.zone, steps=names, first=first, version=version)
    return Post(parts=(Part(line),))


def home_broken(
    texts: Words, club: Club, missing: Finding, *, paused: bool, code: str = "", ways: Sequence[Button] = ()
) -> Post:
    """To the organizers: what the bot lacks in a home, and what happens until it is mended.

    Where the channel is lost, `code` moves the club to another one, and `ways` are the buttons.
    """
    what = texts(f"finding-{missing.key}", detail=missing.detail)
    then = texts.text("home-broken-paused" if paused else "home-broken-waits")
    moving = [Part(texts.text("home-lost", command="/club home", code=code))] if code else []
    parts = (Part(texts.text("home-broken", club=club.name, missing=what)), Part(then), *moving)
    return Post(parts=parts, buttons=tuple(ways), tone="warning")
