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
from bot.club.request import Ask, Here
from bot.club.rounds.meant import ever_read, other_rounds
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
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


async def ask_(ask: Ask) -> Reply:
    """Ask a question about a paper; without one, show what is asked and what was answered."""
    if ask.get("question"):
        try:
            return await _asked(ask, ask.get("question"))
        except Refusal as no:
            if no.key in ("too-many-questions", "never-read"):
                no.ways = (("again", "paper question", {"text": ask.get("question")}),)
            raise
    async with ask.read() as here:
        turn, paper = await ever_read(ask, here)
        questions = await of_paper(here, turn, paper)
        card = await list_card(here, ask.words, turn, paper, questions, whole=True)
        left = await open_of_paper(here, turn, paper)
        voices = await here.books[Questions].voices([one.id for one in left])
        own = await _to_take_back(here, turn, listed(left, voices))
        others = await other_rounds(here, turn, paper)
        answered = [part for one in (turn, *others) for part in await _answered(ask, here, one, paper)]
        post = own_list(ask.words, card, own, answered)
        return Reply(post=replace(post, buttons=(*post.buttons, *await _elsewhere(ask, here, turn, paper, others))))


async def _elsewhere(ask: Ask, here: Here, turn: Round, paper: Paper, others: list[Round]) -> list[Button]:
    """The ways to what this list does not hold: the round's other papers, and what is open in other rounds."""
    papers = await here.books[Papers].get(turn.paper_ids)
    beside = [papers[one] for one in turn.paper_ids if one != paper.id]
    ways = [(ask.words("button-ask-about", title=short(one.title, _LABEL)), turn, one) for one in beside] + [
        (ask.words("button-ask-round", number=one.number), one, paper)
        for one in others
        if await open_of_paper(here, one, paper)
    ]
    return [
        Button(label, "paper ask", {"round": str(one.id), "about": str(about.id)}) for label, one, about in ways[:_WAYS]
    ]


async def _to_take_back(here: Here, turn: Round, shown: list[Question]) -> list[tuple[int, Question]]:
    inquiries = await here.books[Inquiries].of_rounds([turn.id])
    sent = {one.id for one in inquiries if one.taken_at or one.filed_at}
    mine = here.asker.id if here.asker else 0
    return [
        (number, one) for number, one in enumerate(shown, 1) if one.member_id == mine and one.inquiry_id not in sent
    ]


async def _answered(ask: Ask, here: Here, turn: Round, paper: Paper) -> list[Part]:
    parts: list[Part] = []
    for inquiry in await here.books[Inquiries].of_rounds([turn.id]):
        if inquiry.paper_id == paper.id and inquiry.filed_at:
            parts += answer_parts(ask.words, inquiry, await of_inquiry(here, inquiry))
    return parts


async def question(ask: Ask) -> Reply | Form:
    """The form for a question, and what was written into it."""
    if ask.call.submitted:
        return await _asked(ask, ask.get("text"))
    async with ask.read() as here:
        turn, paper = await ever_read(ask, here)
        draft = await here.books[Drafts].find(ask.account, *ask.command.paths) or {}
    values = {"round": str(turn.id), "about": str(paper.id)}
    same = all(draft.get(name, value) == value for name, value in values.items())
    text = ask.get("text") or (draft.get("text", "") if same else "")
    return ask.form({"text": text}, values, ask.words("form-for", title=short(paper.title, 150)))


async def _asked(ask: Ask, text: str) -> Reply:
    async with ask.write() as here:
        turn, paper = await ever_read(ask, here)
        known = await _asked_before(here, turn, paper, text)
        if known and (answered := await here.books[Inquiries].get(known[1].inquiry_id or 0)) and answered.filed_at:
            return await _known_answer(ask, here, known[0], answered)
        member = await here.member()
        if known:
            turn, same = known
        else:
            await _refuse_too_many(here, turn, member)
            same = await _add(here, turn, paper, member, text)
        await here.books[Questions].speak(here.club.id, member.id, [same.id], [same.id], ask.now)
        await show_list(here, turn, paper)
        if not known:
            await join_inquiry(here, turn, paper, same)
    return ask.say("asked-again") if known else ask.say("asked")


async def _asked_before(here: Here, turn: Round, paper: Paper, text: str) -> tuple[Round, Question] | None:
    """The question in these words, in this round or, if not there, in another one that read the paper."""
    for one in (turn, *await other_rounds(here, turn, paper)):
        for question in await of_paper(here, one, paper):
            if folded(question.text) == folded(text):
                return one, question
    return None


async def _known_answer(ask: Ask, here: Here, turn: Round, inquiry: Inquiry) -> Reply:
    """Where it was answered, and what; no voice is needed any more."""
    where = ask.words.text("asked-answered", number=turn.number, day=ask.words.day(turn.pick_on))
    answer = answer_parts(ask.words, inquiry, await of_inquiry(here, inquiry))
    return Reply(post=Post(parts=(Part(where), *answer)))


async def _add(here: Here, turn: Round, paper: Paper, member: Member, text: str) -> Question:
    new = Question(
        club_id=here.club.id, round_id=turn.id, paper_id=paper.id, member_id=member.id, text=text, at=here.now
    )
    return (await here.books[Questions].put(new))[0]


async def _refuse_too_many(here: Here, turn: Round, member: Member) -> None:
    """Open are those nobody has answered yet."""
    answered = {one.id for one in await here.books[Inquiries].of_rounds([turn.id]) if one.filed_at}
    own = [one for one in await here.books[Questions].of_rounds([turn.id]) if one.member_id == member.id]
    if sum(one.inquiry_id not in answered for one in own) >= MOST_EACH:
        raise Refusal("too-many-questions", most=MOST_EACH)


async def voice(ask: Ask) -> Reply:
    """Stand behind any number of the listed questions; what one asks oneself counts anyway."""
    typed = ask.get("questions").split()
    async with ask.write() as here:
        turn, paper = await ever_read(ask, here)
        questions = await open_of_paper(here, turn, paper)
        voices = await here.books[Questions].voices([one.id for one in questions])
        shown = listed(questions, voices)
        wanted = {row_id(word) for word in typed}
        chosen = [one for one in shown if one.id in wanted]
        if not chosen and [word.lower() for word in typed] != ["none"]:
            raise Refusal("no-such-question")
        if here.asker is None and not chosen:
            return ask.say("ask-voiced-none")
        member = await here.member()
        own = [one.id for one in shown if one.member_id == member.id]
        behind = {one.id for one in chosen} | set(own)
        await here.books[Questions].speak(here.club.id, member.id, behind, [one.id for one in shown], ask.now)
        await show_list(here, turn, paper)
    texts = "\n".join(f"· {short(one.text, 100)}" for one in shown if one.id in behind)
    return ask.say("ask-voiced", count=len(behind), texts=texts) if behind else ask.say("ask-voiced-none")


async def unask(ask: Ask) -> Reply:
    """Take one's own question back, after a confirmation, as long as nobody has taken it to people who know."""
    number = row_id(ask.get("number"))
    async with ask.write() as here:
        one = (await here.books[Questions].get([number])).get(number)
        if one is None or here.asker is None or one.member_id != here.asker.id:
            raise Refusal("no-such-question")
        inquiry = await here.books[Inquiries].get(one.inquiry_id or 0)
        if inquiry and inquiry.taken_at:
            raise Refusal("question-sent")
        if not ask.get("sure"):
            values = {"number": str(one.id), "sure": "yes"}
            sure = Button(ask.words("button-sure-unask"), "paper unask", values, "danger")
            line = ask.words.text("unask-sure", text=short(one.text, 100))
            return Reply(post=Post(parts=(Part(line),), buttons=(sure,)))
        await here.books[Questions].remove(one)
        turn = (await here.books[Rounds].get([one.round_id]))[one.round_id]
        paper = (await here.books[Papers].get([one.paper_id]))[one.paper_id]
        await show_list(here, turn, paper)
        if inquiry:
            await show_inquiry(here, turn, inquiry, paper)
    return ask.say("unasked")


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
    Command("paper", "voice", (Field("questions", most=500, hidden=True), ROUND, ABOUT), listed=False, handler=voice),
    Command("paper", "unask", (Field("number", hidden=True), SURE), listed=False, about=("questions",), handler=unask),
)
