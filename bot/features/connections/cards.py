"""What ties papers together, in words."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Button, Choice, Link, Part, Post, Select, Span, Text
from bot.club.members.model import Member
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.features.connections.model import Connection, ConnectionKind
from bot.features.connections.rules import Tie, further, of_paper, ties
from bot.wording import Words

_TITLE, _WHY, _VOICES = 100, 160, 3
_LINES, _LEAST = 24, 3  # over all sorts, and of each sort
_FURTHER = 12
_WEEK = 8  # in a digest
_OPTIONS = 25

Papers = Mapping[int, Paper]
Members = Mapping[int, Member]


def connections_card(texts: Words, paper: Paper, edges: Sequence[Tie], papers: Papers, members: Members) -> Post:
    """Everything within two steps of a paper: first what ties to it, by how; then what ties to those."""
    parts = []
    groups = _grouped(texts, edges, paper.id)
    for name, some in groups.items():
        lines = [(_titled(texts, papers[tie.other(paper.id)]), *_voiced(texts, tie, members)) for tie in some]
        parts.append(Part(_joined(texts, lines, max(_LEAST, _LINES // len(groups))), label=name[:1].upper() + name[1:]))
    if far := further(paper.id, edges):
        lines = [(_sentence(texts, tie, papers), *_voiced(texts, tie, members)) for tie in far]
        parts.append(Part(_joined(texts, lines, _FURTHER), label=texts("connections-further")))
    return Post(title=texts("connections-title", title=short(paper.title, 150)), parts=tuple(parts))


def _grouped(texts: Words, edges: Sequence[Tie], paper: int) -> dict[str, list[Tie]]:
    groups: dict[str, list[Tie]] = {}
    for edge in of_paper(paper, edges):
        groups.setdefault(relation(texts, edge, paper), []).append(edge)
    return groups


def relation(texts: Words, tie: Tie, paper: int) -> str:
    """How this paper stands to the other one: "builds on", "is built on by"."""
    if tie.from_paper == paper or tie.kind is ConnectionKind.SAME_IDEA:
        return texts(f"out-{tie.kind}")
    return texts(f"in-{tie.kind}")


def _titled(texts: Words, paper: Paper) -> Span:
    title = short(paper.title, _TITLE)
    return Link(title, paper.link) if paper.link else texts("quoted", text=title)


def _sentence(texts: Words, tie: Tie, papers: Papers) -> str:
    one, other = (short(papers[end].title, _TITLE) for end in tie.ends)
    return texts(f"tie-{tie.kind}", one=one, other=other)


def _voiced(texts: Words, tie: Tie, members: Members) -> Text:
    """Who says so, and why."""
    known = [voice for voice in tie.voices if voice.member_id or voice.why] or tie.voices[:1]
    voices = [_voice(texts, voice, members) for voice in known[:_VOICES]]
    if len(known) > _VOICES:
        voices.append("…")
    return (" – " + texts("list-semicolon").join(voices),)


def _voice(texts: Words, voice: Connection, members: Members) -> str:
    who, why = speaker(texts, voice, members), short(" ".join(voice.why.split()), _WHY)
    return texts("connections-voice", who=who, why=why) if why else who


def speaker(texts: Words, voice: Connection, members: Members) -> str:
    """The name of who says so."""
    return members[voice.member_id].name if voice.member_id and voice.member_id in members else texts("somebody")


def _joined(texts: Words, lines: Sequence[Text], most: int) -> Text:
    spans: list[Span] = []
    for line in lines[:most]:
        spans += ["\n", *line] if spans else line
    if len(lines) > most:
        spans.append("\n" + texts("connections-more", count=len(lines) - most))
    return tuple(spans)


def connection_card(texts: Words, voice: Connection, papers: Papers, members: Members) -> Post:
    """One member's word that a paper stands so to another, for everybody to see."""
    one, other = (short(papers[end].title, _TITLE) for end in (voice.from_paper_id, voice.to_paper_id))
    tied = texts(f"tie-{voice.kind}", one=one, other=other)
    parts = [Part(texts.text("connection-said", who=speaker(texts, voice, members), tied=tied))]
    if voice.why:
        parts.append(Part((voice.why,), quote=True))
    links = tuple(Link(short(papers[end].title, 60), papers[end].link) for end in (voice.from_paper_id,
                  voice.to_paper_id) if papers[end].link)  # fmt: skip
    show = Button(texts("button-connections"), "paper connections", {"paper": f"#{voice.from_paper_id}"})
    return Post(parts=tuple(parts), links=links, buttons=(show,))


def connection_removed(texts: Words) -> Post:
    """What stands where a connection was said that was taken back."""
    return Post(parts=(Part(texts.text("connection-removed")),))


def connections_part(texts: Words, voices: Sequence[Connection], papers: Papers, members: Members) -> list[Part]:
    """What was tied together in a round, for its digest."""
    lines: list[Text] = []
    for tie in ties(voices):
        names = list(dict.fromkeys(speaker(texts, voice, members) for voice in tie.voices))
        lines.append((texts("connections-week", tied=_sentence(texts, tie, papers), who=names),))
    return [Part(_joined(texts, lines, _WEEK), label=texts("label-connections"))] if lines else []


def removal(texts: Words, voices: Sequence[Connection], papers: Papers, members: Members) -> Select | None:
    """The way to take back what one may take back, the newest first."""
    if not voices:
        return None
    newest = sorted(voices, key=lambda voice: -voice.id)[:_OPTIONS]
    choices = tuple(
        Choice(str(voice.id), short(_sentence(texts, tie, papers), 100), short(_voice(texts, voice, members), 100))
        for voice in newest
        for tie in ties([voice])
    )
    return Select("paper disconnect", "connection", choices, texts("connections-remove"))
