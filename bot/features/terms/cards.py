"""The club's words: what is still to be explained, and what it made of the others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.chat.post import Button, Choice, Part, Post, Select, Text, When
from bot.club.members.model import Member
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.features.terms.model import Explanation, Term
from bot.wording import Words

_AT_ONCE = 5  # buttons; where more is open there is a list to choose from
_CHOICES = 25
_LINES = 40
_LABEL = 100
_IN_SHORT = 300
_WORDS = 200


@dataclass(frozen=True, slots=True)
class Explained:
    """A term with one explanation of it and, where they are still there, who wrote it."""

    term: Term
    explanation: Explanation
    member: Member | None = None


def terms_card(texts: Words, waiting: Sequence[Term], explained: Sequence[Explained]) -> Post:
    """The terms that wait for somebody to explain them, and those explained in this round: one message in the thread.

    Nobody is named as not knowing a word.
    """
    parts = [Part(_lines(texts, [one.word for one in waiting]))] if waiting else [Part(texts.text("terms-all-known"))]
    parts += explained_parts(texts, explained, texts("label-explained"))
    title = texts("terms-title", count=len(waiting))
    few = tuple(explain_button(texts, one) for one in waiting) if len(waiting) <= _AT_ONCE else ()
    return Post(title=title, parts=tuple(parts), buttons=few, select=_select(texts, waiting) if not few else None)


def _select(texts: Words, waiting: Sequence[Term]) -> Select | None:
    if not waiting:
        return None
    choices = tuple(Choice(one.word, short(one.word, _LABEL)) for one in waiting[:_CHOICES])
    return Select("paper term", "term", choices, texts("terms-choose"), values={"what": "explain"})


def explain_button(texts: Words, term: Term) -> Button:
    """The way to the form."""
    return Button(
        texts("button-explain", term=short(term.word, 24)), "paper term", {"term": term.word, "what": "explain"}
    )


def explained_parts(texts: Words, explained: Sequence[Explained], label: str, most: int = _LINES) -> list[Part]:
    """Terms in a line each, with who explained them, and how many more there are; nothing where there are none."""
    lines = [
        texts(
            "term-line",
            term=one.term.word,
            words=short(" ".join(one.explanation.text.split()), _IN_SHORT),
            who=_name(texts, one.member),
        )
        for one in explained[:most]
    ]
    return [Part((_and_more(texts, "\n".join(lines), len(explained) - most),), label=label)] if lines else []


def known_card(texts: Words, known: Sequence[Explained], papers: Mapping[int, Paper]) -> Post:
    """Terms of a new paper that the club has explained before; only that they were taken back, where none is left."""
    if not known:
        return Post(parts=(Part(texts.text("terms-taken-back")),))
    parts = [part for one in known for part in _in_full(texts, one, papers)]
    return Post(title=texts("known-title"), parts=tuple(parts))


def _in_full(texts: Words, one: Explained, papers: Mapping[int, Paper]) -> list[Part]:
    words = Part((one.explanation.text,), label=one.term.word, quote=True)
    return [words, Part(_source(texts, one, papers))]


def _source(texts: Words, one: Explained, papers: Mapping[int, Paper]) -> Text:
    who, at = _name(texts, one.member), When(one.explanation.at, "day")
    paper = papers.get(one.explanation.paper_id or 0)
    if paper is None:
        return texts.text("term-by", who=who, at=at)
    return texts.text("term-from", who=who, at=at, title=short(paper.title, 150))


def term_card(texts: Words, one: Explained, papers: Mapping[int, Paper], *, earlier: bool, own: bool) -> Post:
    """The present explanation of a term, and what can be done about it."""
    word = one.term.word
    buttons = [Button(texts("button-improve"), "paper term", {"term": word, "what": "explain"}, "primary")]
    if earlier:
        buttons.append(Button(texts("button-earlier"), "paper term", {"term": word, "what": "earlier"}))
    if own:
        buttons.append(_delete_button(texts, one.explanation))
    parts = (Part((one.explanation.text,), quote=True), Part(_source(texts, one, papers)))
    return Post(title=word, parts=parts, buttons=tuple(buttons))


def history_card(
    texts: Words, term: Term, some: Sequence[Explained], papers: Mapping[int, Paper], asker: int, older: int
) -> Post:
    """What was said of a term, newest first; one's own words can be deleted. `older` is where the next page begins."""
    parts, buttons = [], []
    for one in some:
        parts += [Part(_source(texts, one, papers)), Part((one.explanation.text,), quote=True)]
        if one.explanation.member_id == asker:
            buttons.append(_delete_button(texts, one.explanation))
    if older:
        values = {"term": term.word, "what": "earlier", "before": str(older)}
        buttons.append(Button(texts("button-earlier"), "paper term", values))
    return Post(title=texts("history-title", term=term.word), parts=tuple(parts), buttons=tuple(buttons))


def _delete_button(texts: Words, one: Explanation) -> Button:
    label = texts("button-unexplain", words=short(one.text, 20))
    return Button(label, "paper unexplain", {"explanation": str(one.id)}, "danger")


def words_card(texts: Words, waiting: Sequence[Term], explained: Sequence[Term], *, kept: bool) -> Post:
    """All the club's words. `kept`: an explanation that could not be handed in waits for its word."""
    parts = [Part(texts.text("terms-draft"))] if kept else []
    if waiting:
        parts.append(Part(_lines(texts, [one.word for one in waiting]), label=texts("label-to-explain")))
    if explained:
        some = texts.listed(one.word for one in explained[:_WORDS])
        parts.append(Part((_and_more(texts, some, len(explained) - _WORDS),), label=texts("label-explained")))
    if not waiting and not explained:
        parts.append(Part(texts.text("terms-none")))
    return Post(title=texts("words-title"), parts=tuple(parts), buttons=_first_buttons(texts, waiting))


def _first_buttons(texts: Words, waiting: Sequence[Term]) -> tuple[Button, ...]:
    return tuple(explain_button(texts, one) for one in waiting[:_AT_ONCE])


def _lines(texts: Words, words: Sequence[str]) -> Text:
    lines = "\n".join(f"• {word}" for word in words[:_LINES])
    return (_and_more(texts, lines, len(words) - _LINES),)


def _and_more(texts: Words, text: str, more: int) -> str:
    return f"{text} {texts('terms-more', count=more)}" if more > 0 else text


def _name(texts: Words, member: Member | None) -> str:
    return member.name if member and member.name else texts("somebody")
