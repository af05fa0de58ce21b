"""Organizers tidy the club's papers: two that are one become one, and what is wrong about one is put right."""

from dataclasses import replace
from datetime import date

from bot.chat.command import HERE, SURE, Command, Field, Kind, Right
from bot.chat.days import dated
from bot.chat.post import Form, Refusal, Reply
from bot.club.acts.model import ActKind
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
from bot.club.request import ClubContext, Request
from bot.club.sure import are_you_sure
from bot.wording.typed_words import is_off

_BETWEEN = "; "
_TITLE = 100


async def merge(request: Request) -> Reply:
    """Make one paper of two, after a confirmation that says what will move."""
    async with request.write() as here:
        gone = await the_one(here, "paper", request.get("paper"))
        into = await the_one(here, "into", request.get("into"))
        if gone.id == into.id:
            raise Refusal("merge-same", field="into", title=short(into.title, _TITLE))
        if not request.get("sure"):
            return await _ask_to_merge(request, here, gone, into)
        was = await naming(here, gone)
        await merging.merge(here.repos, here.club, gone, into, here.features)
        titles = {"title": short(gone.title, _TITLE), "into": short(into.title, _TITLE)}
        await note_act(here, ActKind.MERGE, titles)
        await show_renamed(here, was, gone, into)
    return request.say("merged", **titles)


async def _ask_to_merge(request: Request, here: ClubContext, gone: Paper, into: Paper) -> Reply:
    what = await merging.paper_uses(here.repos, here.club, gone)
    line = request.words.text(
        "merge-sure",
        title=short(gone.title, _TITLE),
        into=short(into.title, _TITLE),
        rounds=len(what.rounds),
        notes=len(what.notes),
        nominations=len(what.nominations),
        votes=what.votes,
    )
    return are_you_sure(request, line, "button-sure-merge", paper=f"#{gone.id}", into=f"#{into.id}", **here.which)


async def correct(request: Request) -> Reply | Form:
    """Put right what is said of a paper, in a form filled in with what is there; or back to how it was."""
    async with request.write() as here:
        paper = await the_one(here, "paper", request.get("paper"))
        if request.get("original"):
            return await _back(request, here, paper)
        if not request.call.submitted:
            return await _form(request, here, paper)
        now = read_as_typed(paper, _texts(request, paper))
        if now == paper:
            raise Refusal("nothing-corrected", title=short(paper.title, _TITLE))
        await _save(here, paper, now, ActKind.CORRECT)
    return request.say("corrected", title=short(now.title, _TITLE))


async def _form(request: Request, here: ClubContext, paper: Paper) -> Form:
    draft = await here.repos[Drafts].find(request.account, *request.command.paths) or {}
    mine = draft.get("paper") == f"#{paper.id}"
    filled = {name: text_of(paper, name).replace("\n", _BETWEEN) for name in CORRECTED}
    form = request.form({**filled, **(draft if mine else {})}, {"paper": f"#{paper.id}"})
    return replace(form, submit=request.words("button-correct-it"))


def _texts(request: Request, paper: Paper) -> dict[str, str]:
    """What was given, as a correction has it; what was not given stays."""
    said = {name: text for name in CORRECTED if (text := request.given(name)) or (text is not None and name != "title")}
    given = {name: " ".join(text.split()) for name, text in said.items()}
    emptied = {name for name, text in given.items() if (not text or is_off(text)) and name != "title"}
    return {name: "" if name in emptied else _read(paper, name, text) for name, text in given.items()}


def _read(paper: Paper, name: str, text: str) -> str:
    match name:
        case "authors":
            return "\n".join(filter(None, (one.strip() for one in text.split(";"))))
        case "link":
            if text != paper.link and not _is_address(text):
                raise Refusal("bad-link", field="link", link=short(text, 60))
            return text
        case "published":
            year = text.isdecimal() and len(text) == 4 and text > "0999"
            return (date(int(text), 1, 1) if year else dated("published", text)).isoformat()
        case _:
            return text


def _is_address(text: str) -> bool:
    return text.lower().startswith(("https://arxiv.org/", "https://doi.org/")) or looks_like_address(text)


async def _back(request: Request, here: ClubContext, paper: Paper) -> Reply:
    if not paper.original:
        raise Refusal("never-corrected", title=short(paper.title, _TITLE))
    now = uncorrected(paper)
    await _save(here, paper, now, ActKind.ORIGINAL)
    return request.say("uncorrected", title=short(now.title, _TITLE))


async def _save(here: ClubContext, before: Paper, paper: Paper, deed: ActKind) -> None:
    was = await naming(here, before)
    await here.repos[Papers].save(paper)
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
