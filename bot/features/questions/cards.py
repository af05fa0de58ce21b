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
    texts: Words,
    round_: Round,
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
    title, values = short(paper.title, _TITLE), _about(round_, paper)
    request = Button(texts("button-ask"), "paper question", values)
    shown = listed(questions, voices)
    if not shown:
        none = texts.text("ask-answered", title=title) if answered else texts.text("ask-none", title=title)
        return Post(parts=(Part(none),), buttons=(request,))
    most = QUESTION if whole else min(_LINE, _LIST // len(shown))
    lines = [
        Part(texts.text("ask-line", number=number, text=short(_flat(one), most), who=_asker(texts, one, members),
                       count=len(voices.get(one.id, ()))))
        for number, one in enumerate(shown, 1)
    ]  # fmt: skip
    if rest := len(questions) - len(shown):
        lines.append(Part(texts.text("ask-more", count=rest)))
    choices = tuple(
        Choice(str(one.id), short(f"{number}. {_flat(one)}", _LABEL)) for number, one in enumerate(shown, 1)
    )
    several = max(len(choices), 2)  # of a single question, too, none is a choice
    return Post(
        title=texts("ask-title", title=title),
        parts=(*lines, Part(texts.text("ask-hint"))),
        select=Select("paper voice", "questions", choices, texts("ask-choose"), most=several, values=values),
        buttons=(request,),
    )


def own_list(
    texts: Words,
    public: Post,
    own: Sequence[tuple[int, Question]],
    answered: Sequence[Part],
) -> Post:
    """The same list for one member: with what is theirs, by its number, to take back, and with what was answered."""
    buttons = [
        Button(texts("button-unask", number=number), "paper unask", {"number": str(one.id)}, "danger")
        for number, one in own[:5]
    ]
    return Post(
        title=public.title,
        parts=(*public.parts, *answered),
        select=public.select,
        buttons=(*public.buttons, *buttons),
    )


def inquiry_card(
    texts: Words, inquiry: Inquiry, paper: Paper, questions: Sequence[Question], volunteer: Member | None
) -> Post:
    """At the wrap: the best questions, and who takes them to people who know."""
    if not questions:
        return Post(parts=(Part(texts.text("inquiry-empty-card")),))
    intro = Part(texts.text("inquiry-intro", title=short(paper.title, _TITLE)))
    lines = [
        Part(texts.text("inquiry-line", number=number, text=_flat(one))) for number, one in enumerate(questions, 1)
    ]
    return Post(
        title=texts("inquiry-title"),
        parts=(intro, *lines, *_state(texts, inquiry, volunteer)),
        buttons=() if inquiry.filed_at else inquiry_buttons(texts, inquiry),
    )


def _state(texts: Words, inquiry: Inquiry, volunteer: Member | None) -> list[Part]:
    if inquiry.filed_at:
        return [Part(texts.text("inquiry-answered"))]
    if inquiry.member_id is None:
        return [Part(texts.text("inquiry-wanted"))]
    return [Part(texts.text("inquiry-taken-by", who=_name(texts, volunteer)))]


def inquiry_buttons(texts: Words, inquiry: Inquiry) -> tuple[Button, ...]:
    """What can be done about the message; who may press what is looked at when it is pressed."""
    values = {"inquiry": str(inquiry.id)}
    if inquiry.member_id is None:
        return (Button(texts("button-carry"), "paper carry", values, "primary"),)
    return (
        Button(texts("button-answers"), "paper answers", values, "primary"),
        Button(texts("button-carry-again"), "paper carry", values),
        Button(texts("button-step-back"), "paper carry", {**values, "back": "yes"}),
    )


def letter_card(texts: Words, inquiry: Inquiry, letter: str) -> Post:
    """To the volunteer alone: the message ready to copy."""
    shown = (Part((letter,)),) if len(letter) <= _SHOWN else ()
    return Post(
        parts=(Part(texts.text("inquiry-yours")), *shown, Part(texts.text("inquiry-then"))),
        buttons=inquiry_buttons(texts, inquiry),
        attachment=Attachment(f"questions-{inquiry.id}.txt", letter),
    )


def expert_letter(texts: Words, club: Club, paper: Paper, questions: Sequence[Question]) -> str:
    """The message as plain text: a greeting, who asks, the questions, thanks, the paper. It pings nobody anywhere."""
    title = short(paper.title, _LETTER_TITLE)
    numbered = "\n".join(f"{number}. {_flat(one)}" for number, one in enumerate(questions, 1))
    paragraphs = [
        _greeting(texts, paper),
        texts("expert-who", club=club.name, title=title, count=len(questions)),
        numbered,
        texts("expert-thanks"),
        texts("expert-sign", club=club.name),
        texts("expert-link", link=paper.link) if paper.link else "",
    ]
    return quiet("\n\n".join(one for one in paragraphs if one))


def _greeting(texts: Words, paper: Paper) -> str:
    names = [short(" ".join(name.split()), _NAME) for name in paper.authors[:3] if name.strip()]
    if not names:
        return texts("expert-hello")
    if len(paper.authors) > 3:
        return texts("expert-dear", authors=texts("expert-names-more", first=names[0]))
    if len(names) == 1:
        return texts("expert-dear", authors=names[0])
    return texts("expert-dear", authors=texts("expert-names-and", first=names[:-1], last=names[-1]))


def reminder_card(texts: Words, inquiry: Inquiry, paper: Paper) -> Post:
    """To the volunteer, a week later."""
    line = texts.text("inquiry-reminder", title=short(paper.title, _TITLE))
    return Post(parts=(Part(line),), buttons=inquiry_buttons(texts, inquiry))


def answers_card(
    texts: Words, inquiry: Inquiry, paper: Paper, questions: Sequence[Question], volunteer: Member | None
) -> Post:
    """What came back, for the whole club."""
    parts = answer_parts(texts, inquiry, questions)
    if volunteer:
        parts.append(Part(texts.text("answers-thanks", who=volunteer.name)))
    return Post(title=texts("answers-title", title=short(paper.title, _TITLE)), parts=tuple(parts), tone="praise")


def answer_parts(texts: Words, inquiry: Inquiry, questions: Sequence[Question]) -> list[Part]:
    """The questions of a message and their answers."""
    asked = "\n".join(f"{number}. {_flat(one)}" for number, one in enumerate(questions, 1))
    by = texts("answers-from", who=inquiry.answered_by) if inquiry.answered_by else texts("answers-label")
    parts = [Part((asked,), label=texts("answers-asked"))] if asked else []
    return [*parts, Part((inquiry.answers,), label=by, quote=True)]


def digest_questions(
    texts: Words, questions: Sequence[Question], voices: Voices, papers: Mapping[int, Paper]
) -> list[Part]:
    """The best questions of the round, for its digest; each with its paper where the round has several."""
    asked = ranked(questions, voices)
    best = asked[:_IN_DIGEST]
    lines = [
        texts(
            "digest-line-question",
            text=of_which(texts, short(_flat(one), _LINE), one.paper_id, papers),
            count=len(voices.get(one.id, ())),
        )
        for one in best
    ]
    if len(asked) > len(best):
        lines.append(texts("and-more", count=len(asked) - len(best)))
    return [Part(("\n".join(lines),), label=texts("label-questions"))] if best else []


def _flat(question: Question) -> str:
    """On one line: a list is read by its lines."""
    return " ".join(question.text.split())


def _asker(texts: Words, question: Question, members: Mapping[int, Member]) -> str:
    return _name(texts, members.get(question.member_id or 0))


def _name(texts: Words, member: Member | None) -> str:
    return member.name if member and member.name else texts("somebody")


def _about(round_: Round, paper: Paper) -> dict[str, str]:
    return {"round": str(round_.id), "about": str(paper.id)}
