"""Questions for people who know: the list, the message that takes them there, and what came back."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Attachment, Button, Choice, Part, Post, Select
from bot.club.clubs.model import Club
from bot.club.members.model import Member
from bot.club.papers.citing import of_which, short
from bot.club.papers.model import Paper
from bot.club.rounds.model import Round
from bot.features.questions.model import Inquiry, Question
from bot.features.questions.rules import MOST_LISTED, QUESTION, quiet, ranked
from bot.wording import Words

_LABEL = 100
"""The narrowest platform's length of an option."""
_LINE, _TITLE, _NAME = 200, 80, 60
_LIST = 2500
"""Characters of all questions of a list: with names and voices they fit into one message of any platform."""
_LETTER_TITLE = 300
_SHOWN = 1500
"""A letter of at most so many characters is shown as it is, too, and not only as a file."""
_IN_DIGEST = 3
Voices = Mapping[int, frozenset[int]]


def listed(questions: Sequence[Question], voices: Voices) -> list[Question]:
    """The questions a list holds: the best ones where there are too many, in the order they were asked."""
    best = {one.id for one in ranked(questions, voices)[:MOST_LISTED]}
    return [one for one in questions if one.id in best]


def questions_card(
    said: Words,
    turn: Round,
    paper: Paper,
    questions: Sequence[Question],
    voices: Voices,
    members: Mapping[int, Member],
    *,
    whole: bool = False,
    answered: bool = False,
) -> Post:
    """The list: each question with its voices, and a menu to stand behind any number of them.

    In the thread long questions are cut, so that the list stays one message; `whole`, nothing is cut.
    Where none is left, `answered` says that there were some.
    """
    title, values = short(paper.title, _TITLE), _about(turn, paper)
    ask = Button(said("button-ask"), "paper question", values)
    shown = listed(questions, voices)
    if not shown:
        none = said.text("ask-answered", title=title) if answered else said.text("ask-none", title=title)
        return Post(parts=(Part(none),), buttons=(ask,))
    most = QUESTION if whole else min(_LINE, _LIST // len(shown))
    lines = [
        Part(said.text("ask-line", number=number, text=short(_flat(one), most), who=_asker(said, one, members),
                       count=len(voices.get(one.id, ()))))
        for number, one in enumerate(shown, 1)
    ]  # fmt: skip
    if rest := len(questions) - len(shown):
        lines.append(Part(said.text("ask-more", count=rest)))
    choices = tuple(
        Choice(str(one.id), short(f"{number}. {_flat(one)}", _LABEL)) for number, one in enumerate(shown, 1)
    )
    several = max(len(choices), 2)  # of a single question, too, none is a choice
    return Post(
        title=said("ask-title", title=title),
        parts=(*lines, Part(said.text("ask-hint"))),
        select=Select("paper voice", "questions", choices, said("ask-choose"), most=several, values=values),
        buttons=(ask,),
    )


def own_list(
    said: Words,
    public: Post,
    own: Sequence[tuple[int, Question]],
    answered: Sequence[Part],
) -> Post:
    """The same list for one member: with what is theirs, by its number, to take back, and with what was answered."""
    buttons = [
        Button(said("button-unask", number=number), "paper unask", {"number": str(one.id)}, "danger")
        for number, one in own[:5]
    ]
    return Post(
        title=public.title,
        parts=(*public.parts, *answered),
        select=public.select,
        buttons=(*public.buttons, *buttons),
    )


def inquiry_card(
    said: Words, inquiry: Inquiry, paper: Paper, questions: Sequence[Question], volunteer: Member | None
) -> Post:
    """At the wrap: the best questions, and who takes them to people who know."""
    if not questions:
        return Post(parts=(Part(said.text("inquiry-empty-card")),))
    intro = Part(said.text("inquiry-intro", title=short(paper.title, _TITLE)))
    lines = [Part(said.text("inquiry-line", number=number, text=_flat(one))) for number, one in enumerate(questions, 1)]
    return Post(
        title=said("inquiry-title"),
        parts=(intro, *lines, *_state(said, inquiry, volunteer)),
        buttons=() if inquiry.filed_at else inquiry_buttons(said, inquiry),
    )


def _state(said: Words, inquiry: Inquiry, volunteer: Member | None) -> list[Part]:
    if inquiry.filed_at:
        return [Part(said.text("inquiry-answered"))]
    if inquiry.member_id is None:
        return [Part(said.text("inquiry-wanted"))]
    return [Part(said.text("inquiry-taken-by", who=_name(said, volunteer)))]


def inquiry_buttons(said: Words, inquiry: Inquiry) -> tuple[Button, ...]:
    """What can be done about the message; who may press what is looked at when it is pressed."""
    values = {"inquiry": str(inquiry.id)}
    if inquiry.member_id is None:
        return (Button(said("button-carry"), "paper carry", values, "primary"),)
    return (
        Button(said("button-answers"), "paper answers", values, "primary"),
        Button(said("button-carry-again"), "paper carry", values),
        Button(said("button-step-back"), "paper carry", {**values, "back": "yes"}),
    )


def letter_card(said: Words, inquiry: Inquiry, letter: str) -> Post:
    """To the volunteer alone: the message ready to copy."""
    shown = (Part((letter,)),) if len(letter) <= _SHOWN else ()
    return Post(
        parts=(Part(said.text("inquiry-yours")), *shown, Part(said.text("inquiry-then"))),
        buttons=inquiry_buttons(said, inquiry),
        attachment=Attachment(f"questions-{inquiry.id}.txt", letter),
    )


def expert_letter(said: Words, club: Club, paper: Paper, questions: Sequence[Question]) -> str:
    """The message as plain text: a greeting, who asks, the questions, thanks, the paper. It pings nobody anywhere."""
    title = short(paper.title, _LETTER_TITLE)
    numbered = "\n".join(f"{number}. {_flat(one)}" for number, one in enumerate(questions, 1))
    paragraphs = [
        _greeting(said, paper),
        said("expert-who", club=club.name, title=title, count=len(questions)),
        numbered,
        said("expert-thanks"),
        said("expert-sign", club=club.name),
        said("expert-link", link=paper.link) if paper.link else "",
    ]
    return quiet("\n\n".join(one for one in paragraphs if one))


def _greeting(said: Words, paper: Paper) -> str:
    names = [short(" ".join(name.split()), _NAME) for name in paper.authors[:3] if name.strip()]
    if not names:
        return said("expert-hello")
    if len(paper.authors) > 3:
        return said("expert-dear", authors=said("expert-names-more", first=names[0]))
    if len(names) == 1:
        return said("expert-dear", authors=names[0])
    return said("expert-dear", authors=said("expert-names-and", first=", ".join(names[:-1]), last=names[-1]))


def reminder_card(said: Words, inquiry: Inquiry, paper: Paper) -> Post:
    """To the volunteer, a week later."""
    line = said.text("inquiry-reminder", title=short(paper.title, _TITLE))
    return Post(parts=(Part(line),), buttons=inquiry_buttons(said, inquiry))


def answers_card(
    said: Words, inquiry: Inquiry, paper: Paper, questions: Sequence[Question], volunteer: Member | None
) -> Post:
    """What came back, for the whole club."""
    parts = answer_parts(said, inquiry, questions)
    if volunteer:
        parts.append(Part(said.text("answers-thanks", who=volunteer.name)))
    return Post(title=said("answers-title", title=short(paper.title, _TITLE)), parts=tuple(parts), tone="praise")


def answer_parts(said: Words, inquiry: Inquiry, questions: Sequence[Question]) -> list[Part]:
    """The questions of a message and their answers."""
    asked = "\n".join(f"{number}. {_flat(one)}" for number, one in enumerate(questions, 1))
    by = said("answers-from", who=inquiry.answered_by) if inquiry.answered_by else said("answers-label")
    parts = [Part((asked,), label=said("answers-asked"))] if asked else []
    return [*parts, Part((inquiry.answers,), label=by, quote=True)]


def digest_questions(
    said: Words, questions: Sequence[Question], voices: Voices, papers: Mapping[int, Paper]
) -> list[Part]:
    """The best questions of the round, for its digest; each with its paper where the round has several."""
    best = ranked(questions, voices)[:_IN_DIGEST]
    lines = (
        said(
            "digest-line-question",
            text=of_which(said, short(_flat(one), _LINE), one.paper_id, papers),
            count=len(voices.get(one.id, ())),
        )
        for one in best
    )
    return [Part(("\n".join(lines),), label=said("label-questions"))] if best else []


def _flat(question: Question) -> str:
    """On one line: a list is read by its lines."""
    return " ".join(question.text.split())


def _asker(said: Words, question: Question, members: Mapping[int, Member]) -> str:
    return _name(said, members.get(question.member_id or 0))


def _name(said: Words, member: Member | None) -> str:
    return member.name if member and member.name else said("somebody")


def _about(turn: Round, paper: Paper) -> dict[str, str]:
    return {"round": str(turn.id), "about": str(paper.id)}
