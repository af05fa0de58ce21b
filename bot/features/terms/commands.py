"""Words nobody should be ashamed of not knowing: asking for one, explaining one, what was said of it before."""

from bot.chat.command import SURE, Command, Field, Kind
from bot.chat.post import Button, Form, Part, Post, Refusal, Reply
from bot.chat.typed import row_id, shown
from bot.club.entries.drafts import Drafts
from bot.club.papers.citing import short
from bot.club.papers.findable import FINDABLE
from bot.club.papers.model import Paper
from bot.club.papers.references import arxiv_reference
from bot.club.papers.repository import Papers
from bot.club.refresh import refresh
from bot.club.request import ClubContext, Request
from bot.club.rounds.meant import open_rounds
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.pause import coming_of
from bot.features.terms.cards import explain_button, history_card, term_card, words_card
from bot.features.terms.lists import offering, show_terms
from bot.features.terms.model import Explanation, Term
from bot.features.terms.repository import Terms
from bot.features.terms.rules import folded
from bot.features.terms.steps import presently, sources, with_names
from bot.search.indexing import in_a_row
from bot.search.repository import Search

MOST_OPEN = 200
"""Of one club. Whoever adds another one is asked to explain some first."""
_PAGE = 4


async def term(request: Request) -> Reply | Form:
    """Ask for a word, see what the club made of it, or explain it; without a word, all of them."""
    if request.call.submitted and not request.get("term"):
        raise Refusal("missing", field="term", name="term", example=request.words("paper-term.example"))
    if not request.get("term"):
        return await _all(request)
    if not in_a_row(request.get("term")).tokens:
        raise Refusal("not-a-term", field="term", typed=shown(request.get("term")))
    if request.call.submitted and not await _is_one_word(request):
        return await _explain(request)
    match request.get("what"):
        case "explain":
            return await _open(request)
        case "earlier":
            return await _earlier(request)
        case "drop":
            return await _drop(request)
        case _:
            return await _look(request) or await _flag(request)


async def _is_one_word(request: Request) -> bool:
    """Whether what was split at its colon is a word of the club as it stands: it is on the list like that."""
    whole = f"{request.get('term')}: {request.get('explanation')}"
    async with request.read() as here:
        return await here.repos[Terms].named(here.club.id, whole) is not None


async def _all(request: Request) -> Reply:
    async with request.read() as here:
        waiting = await here.repos[Terms].open([here.club.id])
        explained = await here.repos[Terms].explained([here.club.id])
        draft = await here.repos[Drafts].find(request.account, *request.command.paths)
    return Reply(post=words_card(request.words, waiting, explained, kept=bool(draft)))


async def _look(request: Request) -> Reply | None:
    """The present explanation; None where there is none."""
    async with request.read() as here:
        known = await here.repos[Terms].named(here.club.id, request.get("term"))
        present = await presently(here.repos, [known]) if known else []
        if not present:
            return None
        papers = await here.repos[Papers].get(sources(present))
        history = await here.repos[Terms].history(present[0].term.id, 2)
        own = here.asker is not None and present[0].explanation.member_id == here.asker.id
    return Reply(post=term_card(request.words, present[0], papers, earlier=len(history) > 1, own=own))


async def _flag(request: Request) -> Reply:
    """Put the word on the list; nobody sees, and nothing remembers, who asked for it."""
    async with request.write() as here:
        known = await here.repos[Terms].named(here.club.id, request.get("term"))
        if known is None:
            await _refuse_too_many(here)
        added = known or await here.repos[Terms].add(
            Term(club_id=here.club.id, word=request.get("term"), at=request.now)
        )
        if known is None:
            await show_terms(here)
    key = "term-flagged-before" if known else "term-flagged"
    parts = (Part(request.words.text(key, term=added.word)),)
    return Reply(post=Post(parts=parts, buttons=(explain_button(request.words, added),)))


async def _refuse_too_many(here: ClubContext) -> None:
    if len(await here.repos[Terms].open([here.club.id])) >= MOST_OPEN:
        raise Refusal("too-many-terms", most=MOST_OPEN)


async def _open(request: Request) -> Form:
    """The form, with what was written before in a refused try."""
    async with request.read() as here:
        paper = await _source(request, here, await here.repos[Terms].named(here.club.id, request.get("term")))
        draft = await here.repos[Drafts].find(request.account, *request.command.paths) or {}
    word = request.get("term")
    mine = folded(draft.get("term", word)) == folded(word)
    values = {"term": word, "what": "explain"} | ({"paper": paper.key} if paper else {})
    intro = (
        request.words("term-form-for", term=word, title=short(paper.title, 100))
        if paper
        else request.words("term-form", term=word)
    )
    written = {"explanation": request.get("explanation") or (draft.get("explanation", "") if mine else "")}
    return request.form(written, values, intro)


async def _explain(request: Request) -> Reply:
    async with request.write() as here:
        known = await here.repos[Terms].named(here.club.id, request.get("term"))
        paper = await _source(request, here, known)
        if known is None:
            known = await here.repos[Terms].add(Term(club_id=here.club.id, word=request.get("term"), at=request.now))
        before = (await here.repos[Terms].present([known.id])).get(known.id)
        member = await here.member()
        round_ = await _round(here)
        explanation = Explanation(
            club_id=here.club.id,
            term_id=known.id,
            member_id=member.id,
            paper_id=paper.id if paper else None,
            round_id=round_.id if round_ else None,
            text=request.get("explanation"),
            at=request.now,
        )
        if before is None or (before.text, before.paper_id) != (explanation.text, explanation.paper_id):
            await here.repos[Terms].explain(explanation)
        await show_terms(here)
    return request.say("term-improved" if before else "term-explained", term=known.word)


async def _round(here: ClubContext) -> Round | None:
    """The round being read; between a wrap and the next pick, the coming one: its digest is still to come."""
    rounds = await open_rounds(here)
    reading = next((round_ for round_ in rounds if round_.state is RoundState.READING), None)
    return reading or await coming_of(here.repos, here.club)


async def _source(request: Request, here: ClubContext, known: Term | None) -> Paper | None:
    """Where the term was met: the paper named, or the one its explanation names already, or this round's."""
    if request.get("paper"):
        return await _named(here, request.get("paper"))
    before = (await here.repos[Terms].present([known.id])).get(known.id) if known else None
    rounds = await open_rounds(here)
    paper_id = (before.paper_id if before else None) or (rounds[0].paper_ids[0] if rounds else 0)
    return (await here.repos[Papers].get([paper_id])).get(paper_id)


async def _named(here: ClubContext, typed: str) -> Paper:
    """The paper of the club that is meant: by key or reference, or by words of it."""
    reference = arxiv_reference(typed)
    keyed = await here.repos[Papers].keyed(here.club.id, reference.key if reference else typed)
    if keyed:
        return keyed
    for entry in await here.repos[Search].find(here.club.id, typed, 1, kinds=[FINDABLE]):
        return (await here.repos[Papers].get([entry.id]))[entry.id]
    raise Refusal("no-such-source", field="paper", typed=shown(typed))


async def _earlier(request: Request) -> Reply:
    """What was said of a term, newest first."""
    typed = request.get("before")
    before = row_id(typed) or None
    async with request.read() as here:
        known = await _known(request, here)
        history = await here.repos[Terms].history(known.id, _PAGE + 1, before)
        some = await with_names(here.repos, {known.id: known}, history[:_PAGE])
        papers = await here.repos[Papers].get(sources(some))
        asker = here.asker.id if here.asker else 0
    if not some:
        raise Refusal("not-explained", field="term", term=known.word)
    older = some[-1].explanation.id if len(history) > _PAGE else 0
    return Reply(post=history_card(request.words, known, some, papers, asker, older))


async def _drop(request: Request) -> Reply:
    """Take a word off the list that nobody explained: mistyped, or no longer wanted."""
    async with request.write() as here:
        known = await _known(request, here)
        if known.explained_at:
            raise Refusal("term-stays", field="term", term=known.word)
        await here.repos[Terms].remove(known)
        await show_terms(here)
    return request.say("term-dropped", term=known.word)


async def _known(request: Request, here: ClubContext) -> Term:
    known = await here.repos[Terms].named(here.club.id, request.get("term"))
    if known is None:
        raise Refusal("no-such-term", field="term", typed=shown(request.get("term")))
    return known


async def unexplain(request: Request) -> Reply:
    """Take an explanation of one's own back, after a confirmation; the one before it is the present one again."""
    number = row_id(request.get("explanation"))
    async with request.write() as here:
        one = await here.repos[Terms].explanation(number)
        if one is None or here.asker is None or one.member_id != here.asker.id:
            raise Refusal("no-such-explanation")
        if not request.get("sure"):
            values = {"explanation": str(one.id), "sure": "yes"}
            sure = Button(request.words("button-sure-drop"), "paper unexplain", values, "danger")
            return Reply(post=Post(parts=(Part(request.words.text("unexplain-sure")),), buttons=(sure,)))
        shown = {one.round_id or 0, *(round_.id for round_ in await offering(here, [one]))}
        await here.repos[Terms].take_back(one)
        await refresh(here, shown)
        await show_terms(here)
    return request.say("unexplained")


COMMANDS = (
    Command(
        "paper",
        "term",
        (
            Field("term", Kind.TERM, 80, then="explanation"),
            Field("what", Kind.CHOICE, choices=("explain", "earlier", "drop")),
            Field("paper", Kind.KNOWN, 300),
            Field("explanation", Kind.TEXT, 1500, required=True),
            Field("before", hidden=True, numbers="explanation"),
        ),
        about=("terms",),
        handler=term,
    ),
    Command(
        "paper",
        "unexplain",
        (Field("explanation", required=True, hidden=True, numbers="explanation"), SURE),
        listed=False,
        about=("terms",),
        handler=unexplain,
    ),
)
