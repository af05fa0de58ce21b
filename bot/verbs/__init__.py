"""What each command does, by what is typed. One module a noun."""

from collections.abc import Awaitable, Callable, Mapping

from bot.ask import Ask
from bot.post import Form, Reply
from bot.verbs import (
    channels,
    club,
    doctor,
    handing_over,
    helping,
    hiding,
    home,
    linking,
    membership,
    nominating,
    notes,
    picking,
    reading,
    settings,
    standing,
    tidying,
    voting,
)

Verb = Callable[[Ask], Awaitable[Reply | Form]]

VERBS: Mapping[str, Verb] = {
    "paper nominate": nominating.nominate,
    "paper nominations": nominating.nominations,
    "paper withdraw": nominating.withdraw,
    "paper vote": voting.vote,
    "paper now": reading.now,
    "paper entries": reading.entries,
    "paper home": home.home,
    "paper summary": notes.summary,
    "paper critique": notes.critique,
    "paper mine": notes.mine,
    "paper drop": notes.drop,
    "paper streak": standing.streak,
    "paper board": standing.board,
    "paper remind": membership.remind,
    "paper away": membership.away,
    "paper export": membership.export,
    "paper link": linking.link,
    "paper forget": membership.forget,
    "paper help": helping.help_,
    "club start": club.start,
    "club pause": club.pause,
    "club resume": club.resume,
    "club close": club.close,
    "paper handover": handing_over.answer,
    "club hide": hiding.hide,
    "club merge": tidying.merge,
    "club correct": tidying.correct,
    "club handover": handing_over.handover,
    "club home": channels.home,
    "club audit": club.audit,
    "club doctor": doctor.doctor,
    "club rhythm": settings.rhythm,
    "club settings": settings.settings,
    "club pick": picking.pick,
    "club skip": picking.skip,
}
