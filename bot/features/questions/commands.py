"""Asking people who know: questions about a paper, and standing behind others'."""

from dataclasses import replace

from bot.chat.command import ABOUT, ROUND, SURE, Command, Field, Kind
from bot.chat.post import Button, Form, Part, Post, Refusal, Reply
from bot.chat.typed import row_id
from bot.club.entries.drafts import Drafts
from bot.club.members.model import Member
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext, Request
from bot.club.rounds.meant import ever_read, other_rounds
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.club.sure import are_you_sure
from bot.features.questions.cards import answer_parts, listed, own_list
from bot.features.questions.lists import (
    join_inquiry,
    list_card,
    of_inquiry,
    of_paper,
    open_of_paper,
    show_inquiry,
    show_list,
)
from bot.features.questions.model import Inquiry, Question
from bot.features.questions.repository import Inquiries, Questions
from bot.features.questions.rules import MOST_EACH, QUESTION, folded

_LABEL, _WAYS = 22, 5


async def ask_(request: Request) -> Reply:
    """Ask a question about a paper; without one, show what is asked and what was answered."""
    if request.get("question"):
        try:
            return await _asked(request, request.get("question"))
        except Refusal as no:
            if no.key in ("too-many-questions", "never-read"):
                no.ways = (("again", "paper question", {"text": request.get("question")}),)
            raise
    async with request.read() as here:
        round_, paper = await ever_read(request, here)
        questions = await of_paper(here, round_, paper)
        card = await list_card(here, request.words, round_, paper, questions, whole=True)
        left = await open_of_paper(here, round_, paper)
        voices = await here.repos[Questions].voices([one.id for one in left])
        own = await _to_take_back(here, round_, listed(left, voices))
        others = await other_rounds(here, round_, paper)
        answered = [part for one in (round_, *others) for part in await _answered(request, here, one, paper)]
        post = own_list(request.words, card, own, answered)
        return Reply(
            post=replace(post, buttons=(*post.buttons, *await _elsewhere(request, here, round_, paper, others)))
        )


async def _elsewhere(
    request: Request, here: ClubContext, round_: Round, paper: Paper, others: list[Round]
) -> list[Button]:
    """The ways to what this list does not hold: the round's other papers, and what is open in other rounds."""
    papers = await here.repos[Papers].get(round_.paper_ids)
    beside = [papers[one] for one in round_.paper_ids if one != paper.id]
    ways = [(request.words("button-ask-about", title=short(one.title, _LABEL)), round_, one) for one in beside] + [
        (request.words("button-ask-round", number=one.number), one, paper)
        for one in others
        if await open_of_paper(here, one, paper)
    ]
    return [
        Button(label, "paper ask", {"round": str(one.id), "about": str(about.id)}) for label, one, about in ways[:_WAYS]
    ]


async def _to_take_back(here: ClubContext, round_: Round, shown: list[Question]) -> list[tuple[int, Question]]:
    inquiries = await here.repos[Inquiries].of_rounds([round_.id])
    sent = {one.id for one in inquiries if one.taken_at or one.filed_at}
    mine = here.asker.id if here.asker else 0
    return [
        (number, one) for number, one in enumerate(shown, 1) if one.member_id == mine and one.inquiry_id not in sent
    ]


async def _answered(request: Request, here: ClubContext, round_: Round, paper: Paper) -> list[Part]:
    parts: list[Part] = []
    for inquiry in await here.repos[Inquiries].of_rounds([round_.id]):
        if inquiry.paper_id == paper.id and inquiry.filed_at:
            parts += answer_parts(request.words, inquiry, await of_inquiry(here, inquiry))
    return parts


async def question(request: Request) -> Reply | Form:
    """The form for a question, and what was written into it."""
    if request.call.submitted:
        return await _asked(request, request.get("text"))
    async with request.read() as here:
        round_, paper = await ever_read(request, here)
        draft = await here.repos[Drafts].find(request.account, *request.command.paths) or {}
    values = {"round": str(round_.id), "about": str(paper.id)}
    same = all(draft.get(name, value) == value for name, value in values.items())
    text = request.get("text") or (draft.get("text", "") if same else "")
    return request.form({"text": text}, values, request.words("form-for", title=short(paper.title, 150)))


async def _asked(request: Request, text: str) -> Reply:
    async with request.write() as here:
        round_, paper = await ever_read(request, here)
        known = await _asked_before(here, round_, paper, text)
        if known and (answered := await here.repos[Inquiries].get(known[1].inquiry_id or 0)) and answered.filed_at:
            return await _known_answer(request, here, known[0], answered)
        member = await here.member()
        if known:
            round_, same = known
        else:
            await _refuse_too_many(here, round_, member)
            same = await _add(here, round_, paper, member, text)
        await here.repos[Questions].speak(here.club.id, member.id, [same.id], [same.id], request.now)
        await show_list(here, round_, paper)
        if not known:
            await join_inquiry(here, round_, paper, same)
    return request.say("asked-again") if known else request.say("asked")


async def _asked_before(here: ClubContext, round_: Round, paper: Paper, text: str) -> tuple[Round, Question] | None:
    """The question in these words, in this round or, if not there, in another one that read the paper."""
    for one in (round_, *await other_rounds(here, round_, paper)):
        for question in await of_paper(here, one, paper):
            if folded(question.text) == folded(text):
                return one, question
    return None


async def _known_answer(request: Request, here: ClubContext, round_: Round, inquiry: Inquiry) -> Reply:
    """Where it was answered, and what; no voice is needed any more."""
    where = request.words.text("asked-answered", number=round_.number, day=request.words.day(round_.pick_on))
    answer = answer_parts(request.words, inquiry, await of_inquiry(here, inquiry))
    return Reply(post=Post(parts=(Part(where), *answer)))


async def _add(here: ClubContext, round_: Round, paper: Paper, member: Member, text: str) -> Question:
    new = Question(
        club_id=here.club.id, round_id=round_.id, paper_id=paper.id, member_id=member.id, text=text, at=here.now
    )
    return (await here.repos[Questions].put(new))[0]


async def _refuse_too_many(here: ClubContext, round_: Round, member: Member) -> None:
    """Open are those nobody has answered yet."""
    answered = {one.id for one in await here.repos[Inquiries].of_rounds([round_.id]) if one.filed_at}
    own = [one for one in await here.repos[Questions].of_rounds([round_.id]) if one.member_id == member.id]
    if sum(one.inquiry_id not in answered for one in own) >= MOST_EACH:
        raise Refusal("too-many-questions", most=MOST_EACH)


async def voice(request: Request) -> Reply:
    """Stand behind any number of the listed questions; what one asks oneself counts anyway."""
    typed = request.get("questions").split()
    async with request.write() as here:
        round_, paper = await ever_read(request, here)
        questions = await open_of_paper(here, round_, paper)
        voices = await here.repos[Questions].voices([one.id for one in questions])
        shown = listed(questions, voices)
        wanted = {row_id(word) for word in typed}
        chosen = [one for one in shown if one.id in wanted]
        if not chosen and [word.lower() for word in typed] != ["none"]:
            raise Refusal("no-such-question")
        if here.asker is None and not chosen:
            return request.say("ask-voiced-none")
        member = await here.member()
        own = [one.id for one in shown if one.member_id == member.id]
        behind = {one.id for one in chosen} | set(own)
        await here.repos[Questions].speak(here.club.id, member.id, behind, [one.id for one in shown], request.now)
        await show_list(here, round_, paper)
    texts = "\n".join(f"· {short(one.text, 100)}" for one in shown if one.id in behind)
    return request.say("ask-voiced", count=len(behind), texts=texts) if behind else request.say("ask-voiced-none")


async def unask(request: Request) -> Reply:
    """Take one's own question back, after a confirmation, as long as nobody has taken it to people who know."""
    number = row_id(request.get("number"))
    async with request.write() as here:
        one = (await here.repos[Questions].get([number])).get(number)
        if one is None or here.asker is None or one.member_id != here.asker.id:
            raise Refusal("no-such-question")
        inquiry = await here.repos[Inquiries].get(one.inquiry_id or 0)
        if inquiry and inquiry.taken_at:
            raise Refusal("question-sent")
        if not request.get("sure"):
            line = request.words.text("unask-sure", text=short(one.text, 100))
            return are_you_sure(request, line, "button-sure-unask", number=str(one.id))
        await here.repos[Questions].remove(one)
        round_ = (await here.repos[Rounds].get([one.round_id]))[one.round_id]
        paper = (await here.repos[Papers].get([one.paper_id]))[one.paper_id]
        await show_list(here, round_, paper)
        if inquiry:
            await show_inquiry(here, round_, inquiry, paper)
    return request.say("unasked")


COMMANDS = (
    Command(
        "paper",
        "ask",
        (Field("question", most=QUESTION), Field("paper", Kind.READ, 200), ROUND, ABOUT),
        about=("questions",),
        adds=True,
        handler=ask_,
    ),
    Command(
        "paper",
        "question",
        (Field("text", Kind.TEXT, QUESTION, required=True), ROUND, ABOUT),
        listed=False,
        about=("questions",),
        adds=True,
        handler=question,
    ),
    Command(
        "paper",
        "voice",
        (Field("questions", most=500, hidden=True, numbers="question"), ROUND, ABOUT),
        listed=False,
        handler=voice,
    ),
    Command(
        "paper",
        "unask",
        (Field("number", hidden=True, numbers="question"), SURE),
        listed=False,
        about=("questions",),
        handler=unask,
    ),
)
