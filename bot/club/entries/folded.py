"""What everybody wrote, folded: a list of who, and what the one chosen wrote, answered to whoever asks alone.

Folded, because the entries of thirty people are five hundred lines that would stand between a thread and its talk. It
is made from rows whenever it is asked for, so what was hidden or forgotten since is not read here any more.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.chat.command import MOST_CHOICES
from bot.chat.post import Choice, Part, Post, Select
from bot.chat.typed import row_id
from bot.club.entries.cards import author, entry, hidden, in_order
from bot.club.entries.model import Note
from bot.club.members.model import Member
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.rounds.model import Round
from bot.wording import Words

OF = "of"
"""The field that says whose entries are meant: a member's number, 0 for all who are forgotten, or who comes next."""
AT_A_GLANCE = 6
"""Entries that are shown whole to whoever asks; where there are more, people are chosen from."""
_AFTER, _LABEL = "after-", 100


def people(texts: Words, round_: Round, notes: Sequence[Note], members: Mapping[int, Member], after: int = 0) -> Select:
    """A list of those who handed in, as they came, but the first `after` of them; the last choice leads on to the rest.

    It is empty where nobody did, or organizers have hidden all of it.
    """
    own: dict[int, Note] = {}
    for note in sorted(in_order(notes), key=lambda one: (one.at, one.id)):
        own.setdefault(_number(note, members), note)
    rest = list(own.items())[after:]
    shown = rest if len(rest) <= MOST_CHOICES else rest[: MOST_CHOICES - 1]
    choices = [Choice(str(number), short(author(texts, note, members), _LABEL) or "–") for number, note in shown]
    if more := len(rest) - len(shown):
        choices.append(Choice(f"{_AFTER}{after + len(shown)}", texts("and-more", count=more)))
    return Select("paper entries", OF, tuple(choices), texts("reveal-title"), values={"round": str(round_.id)})


def written_by(notes: Sequence[Note], members: Mapping[int, Member], of: str) -> list[Note]:
    """The entries of the one chosen."""
    return [] if of.startswith(_AFTER) else [one for one in in_order(notes) if _number(one, members) == row_id(of)]


def chosen(
    texts: Words,
    round_: Round,
    notes: Sequence[Note],
    members: Mapping[int, Member],
    papers: Mapping[int, Paper],
    of: str,
) -> Post:
    """What the one chosen wrote, or the next ones to choose from."""
    if of.startswith(_AFTER):
        select = people(texts, round_, notes, members, row_id(of.removeprefix(_AFTER)))
        return Post(title=texts("reveal-title"), select=select if select.choices else None)
    several = papers if len(round_.paper_ids) > 1 else {}
    parts = [part for one in written_by(notes, members, of) for part in entry(texts, one, members, several)]
    return Post(parts=tuple(parts or [Part(texts.text("entry-gone"))]))


def at_a_glance(texts: Words, post: Post, round_: Round, notes: Sequence[Note], members: Mapping[int, Member]) -> Post:
    """The card of all entries: with the list of people in their place, where it is too long to be read at once."""
    if len(in_order(notes)) <= AT_A_GLANCE:
        return post
    parts = (Part(texts.text("entries-folded")), *hidden(texts, notes))
    return replace(post, parts=parts, select=people(texts, round_, notes, members))


def _number(note: Note, members: Mapping[int, Member]) -> int:
    return note.member_id if note.member_id and note.member_id in members else 0
