"""The round summed up at its wrap, and the streak board."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Button, Part, Post
from bot.club.clubs.model import Club
from bot.club.entries.cards import author, counted, handed_in_by, hidden, in_order, whole
from bot.club.entries.folded import people
from bot.club.entries.keeping import asked
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.settings import Asks
from bot.club.members.model import Member
from bot.club.papers.citing import cited, of_which, short
from bot.club.papers.model import Paper
from bot.club.rounds.model import Round, RoundState
from bot.schedule.model import Step
from bot.wording import Words

_ONE_LINERS = 8
_HEADLINE, _NAME, _STREAKS = 150, 60, 5


def digest(
    texts: Words,
    club: Club,
    round_: Round,
    papers: Sequence[Paper],
    notes: Sequence[Note],
    members: Mapping[int, Member],
    more: Sequence[Part] = (),
    ways: Sequence[Button] = (),
) -> Post:
    """What the round brought: how many entries, the papers in members' own sentences, techniques to borrow, and `more`.

    Who is chosen from its list has what they wrote shown in full to whoever chose.

    `ways` are what else can be done with entries, while they may come late.

    A club without a wrap of its own wraps at the next pick, and nobody can be late then, nor once a round is settled.
    """
    parts = [Part((cited(texts, paper),)) for paper in papers]
    if notes:
        parts.append(Part(texts.text("digest-count", people=handed_in_by(notes), what=counted(texts, notes))))
        of = {paper.id: paper for paper in papers}
        parts += _lines(texts, notes, members, of, NoteKind.SUMMARY, "sentence", "label-in-a-sentence")
        parts += _lines(texts, notes, members, of, NoteKind.CRITIQUE, "technique", "label-techniques")
        parts += _lines(texts, notes, members, of, NoteKind.SUMMARY, "unclear", "label-unclear")
        parts += hidden(texts, notes)
    else:
        parts.append(Part(texts.text("digest-empty")))
    parts += more
    late = Step.WRAP in club.rhythm.steps and round_.state is not RoundState.SETTLED
    folded = people(texts, round_, notes, members)
    return Post(
        title=texts("digest-title", number=round_.number),
        parts=(*parts, Part(texts.text("digest-late"))) if late else tuple(parts),
        select=folded if folded.choices else None,
        buttons=(_late_button(texts, club, round_), *(ways if notes else ())) if late else (),
    )


def brief(
    texts: Words,
    round_: Round,
    papers: Sequence[Paper],
    notes: Sequence[Note],
    members: Mapping[int, Member],
    counted_: Sequence[str],
    streaks: Mapping[int, int],
) -> Post:
    """The same in short, for the channel: the papers, how much there is of everything, who keeps at it.

    `counted_` is what there is beside entries, `streaks` how many rounds in a row each member has kept.
    """
    parts = [Part((short(paper.title, _HEADLINE),)) for paper in papers]
    if notes:
        parts.append(Part(texts.text("digest-count", people=handed_in_by(notes), what=counted(texts, notes))))
    else:
        parts.append(Part(texts.text("digest-empty")))
    if counted_:
        parts.append(Part(texts.text("brief-beside", what=texts.listed(counted_))))
    best = sorted((one for one in streaks.items() if one[0] in members and one[1] > 1), key=lambda one: -one[1])
    if best:
        names = (texts("brief-streak", who=short(members[one].name, _NAME), count=n) for one, n in best[:_STREAKS])
        more = (texts("and-more", count=len(best) - _STREAKS),) if len(best) > _STREAKS else ()
        parts.append(Part((texts.listed((*names, *more)),), label=texts("label-in-a-row")))
    if notes or counted_:
        parts.append(Part(texts.text("brief-thread")))
    return Post(title=texts("brief-title", number=round_.number), parts=tuple(parts), also_in_channel=True)


def _late_button(texts: Words, club: Club, round_: Round) -> Button:
    """To what keeps the round."""
    kind = NoteKind.CRITIQUE if asked(club, round_) is Asks.CRITIQUE else NoteKind.SUMMARY
    return Button(texts("button-late"), f"paper {kind}", {"round": str(round_.id)})


def _lines(
    texts: Words,
    notes: Sequence[Note],
    members: Mapping[int, Member],
    papers: Mapping[int, Paper],
    kind: NoteKind,
    field: str,
    label: str,
) -> list[Part]:
    some = [note for note in in_order(notes) if note.kind is kind and whole(note, field)]
    words = ((note, short(" ".join(whole(note, field).split()), 300)) for note in some[:_ONE_LINERS])
    lines = [
        texts("digest-line", who=author(texts, note, members), words=of_which(texts, text, note.paper_id, papers))
        for note, text in words
    ]
    if (more := len(some) - _ONE_LINERS) > 0:
        lines.append(texts("and-more", count=more))
    return [Part(("\n".join(lines),), label=texts(label))] if some else []


def board_card(texts: Words, club: Club, members: Sequence[Member]) -> Post:
    """The longest streaks of the club, and the club's own."""
    standings = [(one.streak, one.kept) for one in members]
    lines = [
        texts(
            "board-line",
            rank=standings.index(standing) + 1,  # equals share a place
            tied="yes" if one.kept and standings.count(standing) > 1 else "no",
            who=one.name,
            streak=one.streak,
            kept=one.kept,
            freezes=one.freezes,
        )
        for one, standing in zip(members, standings, strict=True)
    ]
    parts = [Part(("\n".join(lines),))] if lines else [Part(texts.text("board-empty"))]
    parts.append(Part(texts.text("board-club", streak=club.streak, best=club.best_streak)))
    return Post(title=texts("board-title", club=club.name), parts=tuple(parts))
