"""Organizers tidy the club's papers: two that are one become one, and what is wrong about one is put right."""

from dataclasses import replace
from datetime import date

from bot.chat.command import HERE, SURE, Command, Field, Kind, Right
from bot.chat.post import Button, Form, Part, Post, Refusal, Reply
from bot.chat.typed import OFF, day
from bot.club.acts.model import Deed
from bot.club.acts.noting import note_act
from bot.club.entries.drafts import Drafts
from bot.club.papers import merging
from bot.club.papers.citing import short
from bot.club.papers.corrections import CORRECTED, text_of, uncorrected
from bot.club.papers.entering import read_as_typed
from bot.club.papers.known import the_one
from bot.club.papers.model import Paper
from bot.club.papers.references import looks_like_address
from bot.club.papers.renaming import naming, show_renamed
from bot.club.papers.repository import Papers
from bot.club.request import Ask, Here

_BETWEEN = "; "
_TITLE = 100


async def merge(ask: Ask) -> Reply:
    """Make one paper of two, after a confirmation that says what will move."""
    async with ask.write() as here:
        gone = await the_one(here, "paper", ask.get("paper"))
        into = await the_one(here, "into", ask.get("into"))
        if gone.id == into.id:
            raise Refusal("merge-same", field="into", title=short(into.title, _TITLE))
        if not ask.get("sure"):
            return await _ask_to_merge(ask, here, gone, into)
        was = await naming(here, gone)
        await merging.merge(here.books, here.club, gone, into, here.features)
        titles = {"title": short(gone.title, _TITLE), "into": short(into.title, _TITLE)}
        await note_act(here, Deed.MERGE, titles)
        await show_renamed(here, was, gone, into)
    return ask.say("merged", **titles)


async def _ask_to_merge(ask: Ask, here: Here, gone: Paper, into: Paper) -> Reply:
    what = await merging.matter(here.books, here.club, gone)
    line = ask.words.text(
        "merge-sure",
        title=short(gone.title, _TITLE),
        into=short(into.title, _TITLE),
        rounds=len(what.rounds),
        notes=len(what.notes),
        nominations=len(what.nominations),
        votes=what.votes,
    )
    values = {"paper": f"#{gone.id}", "into": f"#{into.id}", "sure": "yes", **here.which}
    sure = Button(ask.words("button-sure-merge"), ask.command.path, values, "danger")
    return Reply(post=Post(parts=(Part(line),), buttons=(sure,)))


async def correct(ask: Ask) -> Reply | Form:
    """Put right what is said of a paper, in a form filled in with what is there; or back to how it was."""
    async with ask.write() as here:
        paper = await the_one(here, "paper", ask.get("paper"))
        if ask.get("original"):
            return await _back(ask, here, paper)
        if not ask.call.submitted:
            return await _form(ask, here, paper)
        now = read_as_typed(paper, _texts(ask, paper))
        if now == paper:
            raise Refusal("nothing-corrected", title=short(paper.title, _TITLE))
        await _save(here, paper, now, Deed.CORRECT)
    return ask.say("corrected", title=short(now.title, _TITLE))


async def _form(ask: Ask, here: Here, paper: Paper) -> Form:
    draft = await here.books[Drafts].find(ask.account, *ask.command.paths) or {}
    mine = draft.get("paper") == f"#{paper.id}"
    filled = {name: text_of(paper, name).replace("\n", _BETWEEN) for name in CORRECTED}
    form = ask.form({**filled, **(draft if mine else {})}, {"paper": f"#{paper.id}"})
    return replace(form, submit=ask.words("button-correct-it"))


def _texts(ask: Ask, paper: Paper) -> dict[str, str]:
    """What was given, as a correction has it; what was not given stays."""
    said = {name: text for name in CORRECTED if (text := ask.given(name)) or (text is not None and name != "title")}
    given = {name: " ".join(text.split()) for name, text in said.items()}
    emptied = {name for name, text in given.items() if text.lower() in ("", *OFF) and name != "title"}
    return {name: "" if name in emptied else _read(ask, paper, name, text) for name, text in given.items()}


def _read(ask: Ask, paper: Paper, name: str, text: str) -> str:
    match name:
        case "authors":
            return "\n".join(filter(None, (one.strip() for one in text.split(";"))))
        case "link":
            if text != paper.link and not _is_address(text):
                raise Refusal("bad-link", field="link", link=short(text, 60))
            return text
        case "published":
            year = text.isdecimal() and len(text) == 4 and text > "0999"
            return (date(int(text), 1, 1) if year else day("published", text, ask.now.date())).isoformat()
        case _:
            return text


def _is_address(text: str) -> bool:
    return text.lower().startswith(("https://arxiv.org/", "https://doi.org/")) or looks_like_address(text)


async def _back(ask: Ask, here: Here, paper: Paper) -> Reply:
    if not paper.original:
        raise Refusal("never-corrected", title=short(paper.title, _TITLE))
    now = uncorrected(paper)
    await _save(here, paper, now, Deed.ORIGINAL)
    return ask.say("uncorrected", title=short(now.title, _TITLE))


async def _save(here: Here, before: Paper, paper: Paper, deed: Deed) -> None:
    was = await naming(here, before)
    await here.books[Papers].save(paper)
    await note_act(here, deed, {"title": short(paper.title, _TITLE)})
    await show_renamed(here, was, before, paper)


COMMANDS = (
    Command(
        "club",
        "merge",
        (Field("paper", Kind.KNOWN, 300, required=True), Field("into", Kind.KNOWN, 300, required=True), SURE, HERE),
        handler=merge,
        right=Right.ORGANIZER,
    ),
    Command(
        "club",
        "correct",
        (
            Field("paper", Kind.KNOWN, 300, required=True),
            Field("original", Kind.CHOICE, choices=("yes",)),
            Field("title", Kind.TEXT, 500),
            Field("authors", Kind.TEXT, 2000),
            Field("link", Kind.TEXT, 500),
            Field("published", Kind.TEXT, 30),
        ),
        handler=correct,
        right=Right.ORGANIZER,
    ),
)
