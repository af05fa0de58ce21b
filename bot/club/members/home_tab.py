"""A member's own page: this week's paper, what is still to hand in, who leads, the streak, past notes, reminders."""

from bot.chat.command import Command
from bot.chat.post import Button, Part, Post, Refusal, Reply, When
from bot.club.entries.keeping import asked, enough
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.papers.citing import authors, short
from bot.club.papers.repository import Papers
from bot.club.request import Ask, Here
from bot.club.rounds.card import entries_button, writing_buttons
from bot.club.rounds.meant import open_rounds

_NOTES = 5


async def home(ask: Ask) -> Reply:
    """The page, for platforms that show one; also before the person has joined a club."""
    try:
        async with ask.read() as here:
            return Reply(post=await _page(ask, here))
    except Refusal as no:
        if no.key == "no-club":
            return ask.say("home-no-club")
        if no.key == "which-club":
            return ask.say("which-club", **no.args_)
        raise


async def _page(ask: Ask, here: Here) -> Post:
    turns = await open_rounds(here)
    parts: list[Part] = []
    buttons: list[Button] = []
    if turns:
        turn = turns[0]
        found = await here.books[Papers].get(turn.paper_ids)
        papers = [found[one] for one in turn.paper_ids]
        own = (await here.books[Notes].handed_in([turn.id])).get(turn.id, {}).get(here.asker.id if here.asker else 0)
        titles = "\n".join(f"{paper.title}\n{authors(ask.words, paper)}" for paper in papers)
        parts.append(Part((titles,), label=ask.words("home-paper")))
        if enough(asked(here.club, turn), own or frozenset()):
            parts.append(Part(ask.words.text("home-done")))
        else:
            until = ask.words.text("reminder-until", wrap=When(turn.wrap_at)) if turn.wrap_at else ()
            parts.append(Part((*ask.words.text(f"now-asks-{asked(here.club, turn)}"), " ", *until)))
        more = [await one.panel.home(ask, here, turn) for one in here.features if one.panel.home]
        parts += [part for one in more for part in one.parts]
        buttons += (*writing_buttons(ask.words, turn, papers), entries_button(ask.words, turn))
        buttons += [button for one in more for button in one.buttons]
    else:
        parts.append(Part(ask.words.text("nothing-to-read")))
    if here.asker:
        parts.append(Part((ask.words("streak-title", streak=here.asker.streak),), label=ask.words("home-streak")))
        parts += await _notes(ask, here, await here.books[Notes].of_member(here.asker.id, _NOTES))
    reminded = bool(here.asker and here.asker.remind)
    parts.append(Part(ask.words.text("home-reminded" if reminded else "home-not-reminded")))
    name, when = ("button-remind-off", "off") if reminded else ("button-remind", "on")
    buttons += [
        Button(ask.words(name), "paper my remind", {"when": when}),
        Button(ask.words("button-mine"), "paper my notes"),
    ]
    return Post(title=here.club.name, parts=tuple(parts), buttons=tuple(buttons))


async def _notes(ask: Ask, here: Here, notes: list[Note]) -> list[Part]:
    papers = await here.books[Papers].get({note.paper_id for note in notes})
    lines = [ask.words(f"mine-{note.kind}", title=short(papers[note.paper_id].title, 80)) for note in notes]
    return [Part(("\n".join(lines),), label=ask.words("home-notes"))] if lines else []


COMMANDS = (Command("paper", "home", listed=False, handler=home),)
