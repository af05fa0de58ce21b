"""The language a member chooses for what only they see."""

from dataclasses import replace

from bot.chat.command import Command, Field
from bot.chat.post import Refusal, Reply
from bot.chat.typed import listing, shown
from bot.club.members.repository import Members
from bot.club.members.spoken import words_for
from bot.club.request import Request
from bot.wording import called, endonym, languages, spoken, words

_AUTO = "auto"


async def language(request: Request) -> Reply:
    """Choose one's own language, in all of one's clubs where none is meant; or see which it is."""
    typed = request.get("language")
    if not typed:
        known = listing(map(endonym, languages()))
        return request.say("language-now", language=endonym(request.words.language), known=known)
    chosen = "" if typed.casefold() == _AUTO else _meant(typed)
    async with request.write_all() as clubs:
        for here in clubs:
            if here.asker is not None or chosen:  # whoever is no member does not join by choosing nothing
                member = await here.member()
                await here.repos[Members].save(replace(member, language=chosen))
        club = clubs[0].club
    if not chosen:
        return replace(request, words=words_for(None, [request.account], club)).say("language-auto")
    return replace(request, words=words(chosen)).say("language-chosen", language=endonym(chosen))


def _meant(typed: str) -> str:
    if found := spoken(typed) or called(typed):
        return found
    known = listing(map(endonym, languages()))
    raise Refusal("no-such-language", field="language", typed=shown(typed), known=known)


COMMANDS = (
    Command(
        "paper",
        "language",
        (Field("language", most=40),),
        group="my",
        handler=language,
        all_clubs=True,
    ),
)
