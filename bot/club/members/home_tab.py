"""A member's own page: this week's paper, what is still to hand in, who leads, the streak, past notes, reminders."""

from bot.chat.command import Command
from bot.chat.post import Button, Part, Post, Refusal, Reply, When
from bot.club.entries.keeping import asked, enough
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.papers.citing import authors, short
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext, Request
from bot.club.rounds.card import entries_button, writing_buttons
from bot.club.rounds.meant import open_rounds
from bot.club.without import in_use

_NOTES = 5


async def home(request: Request) -> Reply:
    """The page, for platforms that show one; also before the person has joined a club."""
    try:
        async with request.read() as here:
            return Reply(post=await _page(request, here))
    except Refusal as no:
        if no.key == "no-club":
            return request.say("home-no-club")
        raise


async def _page(request: Request, here: ClubContext) -> Post:
    rounds = await open_rounds(here)
    parts: list[Part] = []
    buttons: list[Button] = []
    if rounds:
        round_ = rounds[0]
        found = await here.repos[Papers].get(round_.paper_ids)
        papers = [found[one] for one in round_.paper_ids]
        own = (
            (await here.repos[Notes].handed_in([round_.id])).get(round_.id, {}).get(here.asker.id if here.asker else 0)
        )
        titles = "\n".join(f"{paper.title}\n{authors(request.words, paper)}" for paper in papers)
        parts.append(Part((titles,), label=request.words("home-paper")))
        if enough(asked(here.club, round_), own or frozenset()):
            parts.append(Part(request.words.text("home-done")))
        else:
            until = request.words.text("reminder-until", wrap=When(round_.wrap_at)) if round_.wrap_at else ()
            parts.append(Part((*request.words.text(f"now-asks-{asked(here.club, round_)}"), " ", *until)))
        used = in_use(here.features, here.club)
        more = [await one.panel.home(request, here, round_) for one in used if one.panel.home]
        parts += [part for one in more for part in one.parts]
        buttons += (*writing_buttons(request.words, round_, papers), entries_button(request.words, round_))
        buttons += [button for one in more for button in one.buttons]
    else:
        parts.append(Part(request.words.text("nothing-to-read")))
    if here.asker:
        parts.append(
            Part((request.words("streak-title", streak=here.asker.streak),), label=request.words("home-streak"))
        )
        parts += await _notes(request, here, await here.repos[Notes].of_member(here.asker.id, _NOTES))
    reminded = bool(here.asker and here.asker.remind)
    parts.append(Part(request.words.text("home-reminded" if reminded else "home-not-reminded")))
    name, when = ("button-remind-off", "off") if reminded else ("button-remind", "on")
    buttons += [
        Button(request.words(name), "paper my remind", {"when": when}),
        Button(request.words("button-mine"), "paper my notes"),
    ]
    return Post(title=here.club.name, parts=tuple(parts), buttons=tuple(buttons))


async def _notes(request: Request, here: ClubContext, notes: list[Note]) -> list[Part]:
    papers = await here.repos[Papers].get({note.paper_id for note in notes})
    lines = [request.words(f"mine-{note.kind}", title=short(papers[note.paper_id].title, 80)) for note in notes]
    return [Part(("\n".join(lines),), label=request.words("home-notes"))] if lines else []


COMMANDS = (Command("paper", "home", listed=False, handler=home, unasked=True),)
