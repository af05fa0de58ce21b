"""What members handed in, shown to whoever may see it."""

from collections import Counter
from collections.abc import Mapping, Sequence

from bot.chat.post import Button, Part, Post, Text
from bot.club.entries.model import WRITTEN, Note, NoteKind
from bot.club.members.merging import further
from bot.club.members.model import Member
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.when import in_which
from bot.wording import Words

_KINDS = (NoteKind.SUMMARY, NoteKind.CRITIQUE)


def reveal(texts: Words, notes: Sequence[Note], members: Mapping[int, Member], papers: Mapping[int, Paper]) -> Post:
    """Everybody's entries, in full."""
    several = len({note.paper_id for note in notes}) > 1
    parts = tuple(part for note in in_order(notes) for part in entry(texts, note, members, papers if several else {}))
    return Post(title=texts("reveal-title"), parts=(*parts, *hidden(texts, notes)), tone="plain")


def hidden(texts: Words, notes: Sequence[Note]) -> list[Part]:
    """How many entries organizers have hidden; nothing where it is none."""
    count = len(in_order(notes, hidden=True)) - len(in_order(notes))
    return [Part(texts.text("entries-hidden", count=count))] if count else []


def entries_card(
    texts: Words,
    round_: Round,
    notes: Sequence[Note],
    members: Mapping[int, Member],
    papers: Mapping[int, Paper],
    *,
    open_to_asker: bool,
    at_wrap: bool,
) -> Post:
    """Who has handed in and, once that is open to the asker, what."""
    title = texts("entries-title", number=round_.number, count=handed_in_by(notes))
    if round_.brought:
        title = texts("entries-title-brought", when=in_which(texts, round_))
    if not notes:
        late = round_.state is RoundState.SETTLED  # nobody can be the first any more
        return Post(title=title, parts=() if late else (Part(texts.text("entries-none")),))
    if open_to_asker:
        shown = reveal(texts, notes, members, papers)
        return Post(title=title, parts=shown.parts)
    names = texts.listed(_authors(texts, notes, members))
    if at_wrap:
        return Post(title=title, parts=(Part((names,)), Part(texts.text("opens-at-wrap"))))
    buttons = (
        Button(texts("button-summary"), "paper summary", {"round": str(round_.id)}, "primary"),
        Button(texts("button-critique"), "paper critique", {"round": str(round_.id)}, "primary"),
    )
    return Post(title=title, parts=(Part((names,)), Part(texts.text("entries-blind"))), buttons=buttons)


def roll(texts: Words, round_: Round, names: Sequence[str], *, at_wrap: bool) -> Post:
    """Who has handed in so far: one message in the thread that grows with each entry, and is settled by the wrap."""
    if round_.state is not RoundState.READING:
        return Post(parts=(Part(texts.text("roll-closed", count=len(names), names=texts.listed(names))),))
    hint = texts.text("opens-at-wrap" if at_wrap else "roll-hint")
    parts = (Part(texts.text("roll-line", count=len(names), names=texts.listed(names))), Part(hint))
    return Post(parts=parts, buttons=(Button(texts("button-entries"), "paper entries", {"round": str(round_.id)}),))


def one_entry(
    texts: Words, round_: Round, note: Note, members: Mapping[int, Member], papers: Mapping[int, Paper]
) -> Post:
    """A single entry as a message of its own; only that it was taken back or hidden, where it was."""
    if not any(note.fields.values()):
        return removed_entry(texts)
    if note.hidden:
        return Post(parts=(Part(texts.text("entry-hidden")),))
    return Post(parts=tuple(entry(texts, note, members, papers if len(round_.paper_ids) > 1 else {})))


def removed_entry(texts: Words) -> Post:
    """What stands where an entry was."""
    return Post(parts=(Part(texts.text("entry-removed")),))


def entry(texts: Words, note: Note, members: Mapping[int, Member], papers: Mapping[int, Paper]) -> list[Part]:
    """One entry: who and what, then each filled-in field as their own words."""
    key = f"entry-{note.kind}-late" if note.late else f"entry-{note.kind}"
    heading = texts(key, who=author(texts, note, members))
    if note.paper_id in papers:
        heading = texts("entry-on", heading=heading, title=short(papers[note.paper_id].title, 80))
    return [Part((), label=heading), *fields(texts, note)]


def fields(texts: Words, note: Note) -> list[Part]:
    """The filled-in fields of an entry under their labels, in the form's order."""
    return [
        Part((text,), label=label_of(texts, f"paper-{note.kind}", name), quote=True)
        for name in WRITTEN[note.kind]
        if (text := whole(note, name))
    ]


def label_of(texts: Words, key: str, name: str) -> str:
    """What the form `key` calls the field, without what it tells whoever fills it in."""
    return texts("entry-from") if name == "from" else texts(f"{key}.label-{name}")


def whole(note: Note, name: str) -> str:
    """What a field of an entry says, with what was handed in twice by a person who had two accounts then."""
    return "\n\n".join(note.fields[one] for one in (name, *further(note, name)) if note.fields.get(one))


def handed_in(texts: Words, note: Note, *, again: bool, streak: Text, others: int) -> Post:
    """The answer to whoever handed in."""
    key = "handed-in-again" if again else "handed-in-late" if note.late else "handed-in"
    kind = texts(f"kind-{note.kind}")
    parts = [Part(texts.text(key, kind=kind)), *([Part(streak)] if streak else [])]
    if again:
        changed = [texts("quoted", text=one.label) for one in fields(texts, note)]
        parts.insert(1, Part(texts.text("handed-in-fields", fields=changed)))
    if note.hidden:
        parts.append(Part(texts.text("mine-hidden")))
    buttons: tuple[Button, ...] = ()
    if others:
        parts.append(Part(texts.text("others-open", count=others)))
        buttons = (Button(texts("button-entries"), "paper entries", {"round": str(note.round_id)}),)
    return Post(parts=tuple(parts), buttons=buttons, tone="praise")


def counted(texts: Words, notes: Sequence[Note]) -> str:
    """How many summaries and critiques these are; a kind nobody handed in is not spoken of."""
    kinds = Counter(note.kind for note in notes)
    summaries = texts("counted-summaries", count=kinds[NoteKind.SUMMARY])
    critiques = texts("counted-critiques", count=kinds[NoteKind.CRITIQUE])
    if kinds[NoteKind.SUMMARY] and kinds[NoteKind.CRITIQUE]:
        return texts("counted-both", summaries=summaries, critiques=critiques)
    return summaries if kinds[NoteKind.SUMMARY] else critiques


def in_order(notes: Sequence[Note], *, hidden: bool = False) -> list[Note]:
    """Summaries, then critiques, each as they came; those that organizers have hidden only where asked for."""
    shown = [
        note for note in notes if note.kind in _KINDS and any(note.fields.values()) and (hidden or not note.hidden)
    ]
    return sorted(shown, key=lambda note: (_KINDS.index(note.kind), note.at, note.id))


def handed_in_by(notes: Sequence[Note]) -> int:
    """How many handed in. Of the forgotten only this is known: one hands in one of a kind for a paper."""
    nameless = Counter((note.paper_id, note.kind) for note in notes if note.member_id is None)
    return len({note.member_id for note in notes} - {None}) + max(nameless.values(), default=0)


def _authors(texts: Words, notes: Sequence[Note], members: Mapping[int, Member]) -> list[str]:
    """Everybody's name once, and one for each of those who are forgotten."""
    named = {note.member_id: author(texts, note, members) for note in notes if note.member_id}
    return [*named.values(), *[texts("somebody")] * (handed_in_by(notes) - len(named))]


def author(texts: Words, note: Note, members: Mapping[int, Member]) -> str:
    """The name of who handed it in."""
    return members[note.member_id].name if note.member_id and note.member_id in members else texts("somebody")
