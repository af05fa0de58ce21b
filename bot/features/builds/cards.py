"""Builds: the claim, the check-in, the result, and all of them in a list."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Button, Link, Part, Post, Text, When
from bot.club.members.model import Member
from bot.club.papers.citing import of_which, short
from bot.club.papers.model import Paper
from bot.features.builds.model import Build, BuildState
from bot.wording import Words

_TITLE, _WHAT, _BUTTON = 80, 120, 20
_IN_DIGEST = 8
_OWN_WITH_BUTTONS = 3


def claim_card(said: Words, build: Build, member: Member | None, papers: Mapping[int, Paper]) -> Post:
    """In the thread: who builds what, and what became of it; `papers` are those of the thread's round."""
    if not build.what:
        return Post(parts=(Part(said.text("build-removed")),))
    line = of_which(said, _claim_line(said, build, _name(said, member)), build.paper_id, papers)
    return Post(parts=(Part((line,)),), links=_links(said, build))


def _claim_line(said: Words, build: Build, who: str) -> str:
    match build.state:
        case BuildState.OPEN:
            return said("build-claim-line", who=who, what=build.what)
        case BuildState.DONE:
            return said("build-done-line", who=who, what=build.what)
        case BuildState.GONE:
            return said("build-gone-line", who=who, what=build.what)


def result_card(said: Words, build: Build, paper: Paper, member: Member | None) -> Post:
    """In the thread: what came out, and what was learned."""
    if not build.what:
        return Post(parts=(Part(said.text("build-removed")),))
    by = said.text("build-by", who=_name(said, member), title=short(paper.title, _TITLE))
    return Post(
        title=said("build-result-title", what=short(build.what, _WHAT)),
        parts=(Part(by), *result_parts(said, build)),
        links=_links(said, build),
        tone="praise",
    )


def result_parts(said: Words, build: Build) -> list[Part]:
    """A build's result in its builder's own words."""
    parts = [Part((build.result,), quote=True)] if build.result else []
    if build.learned:
        parts.append(Part((build.learned,), label=said("build-learned"), quote=True))
    return parts


def check_card(said: Words, build: Build, paper: Paper) -> Post:
    """To the builder, two weeks later."""
    line = said.text("build-check", what=short(build.what, _WHAT), title=short(paper.title, _TITLE))
    which = {"build": str(build.id)}
    buttons = (
        Button(said("button-result"), "paper result", which, "primary"),
        Button(said("button-still"), "paper check", {**which, "number": str(build.checks), "how": "on"}),
        Button(said("button-let-go"), "paper check", {**which, "how": "off"}),
    )
    return Post(parts=(Part(line),), buttons=buttons)


def builds_card(
    said: Words,
    own: Sequence[Build],
    others: Sequence[Build],
    papers: Mapping[int, Paper],
    members: Mapping[int, Member],
    paper: Paper | None,
) -> Post:
    """One's own builds and the others'; of one paper with their results, where one is named."""
    title = said("builds-of", title=short(paper.title, _TITLE)) if paper else said("builds-title")
    parts: list[Part] = []
    for label, some in ((said("builds-own"), own), (said("builds-others"), others)):
        lines = [Part(_line(said, one, papers[one.paper_id], members.get(one.member_id or 0))) for one in some]
        parts += [Part((), label=label), *lines] if lines else []
    if paper:
        parts += [part for one in (*own, *others) for part in result_parts(said, one)]
    values = {"about": str(paper.id)} if paper else {}
    claim = Button(said("button-claim"), "paper claim", values)
    shown = parts or [Part(said.text("builds-none"))]
    return Post(title=title, parts=tuple(shown), buttons=(*_own_buttons(said, own), claim))


def _own_buttons(said: Words, own: Sequence[Build]) -> list[Button]:
    buttons = []
    for one in [one for one in own if one.state is BuildState.OPEN][:_OWN_WITH_BUTTONS]:
        which, what = {"build": str(one.id)}, short(one.what, _BUTTON)
        buttons += [
            Button(said("button-result-of", what=what), "paper result", which, "primary"),
            Button(said("button-let-go-of", what=what), "paper check", {**which, "how": "off"}),
        ]
    return buttons


def _line(said: Words, build: Build, paper: Paper, member: Member | None) -> Text:
    about = {"who": _name(said, member), "what": short(build.what, _WHAT), "title": short(paper.title, _TITLE)}
    link = (" – ", Link(said("link-repo"), build.repo)) if build.repo else ()
    match build.state:
        case BuildState.OPEN:
            return (*said.text("build-line-open", **about, since=When(build.at, "day")), *link)
        case BuildState.DONE:
            return (*said.text("build-line-done", **about), *link)
        case BuildState.GONE:
            return (*said.text("build-line-gone", **about), *link)


def digest_builds(
    said: Words, builds: Sequence[Build], members: Mapping[int, Member], papers: Mapping[int, Paper]
) -> list[Part]:
    """What was built since the last digest: who, what, after which of the papers, where."""
    spans: list[Text] = []
    for one in [one for one in builds if one.what][:_IN_DIGEST]:
        who = _name(said, members.get(one.member_id or 0))
        what = of_which(said, short(one.what, _WHAT), one.paper_id, papers)
        link = Link(said("link-repo"), one.repo)
        line = said.text("digest-built", who=who, what=what, link=link) if one.repo else ()
        spans.append((*(line or said.text("digest-built-bare", who=who, what=what)), "\n"))
    return [Part(tuple(span for line in spans for span in line), label=said("label-built"))] if spans else []


def _links(said: Words, build: Build) -> tuple[Link, ...]:
    return (Link(said("link-repo"), build.repo),) if build.repo else ()


def _name(said: Words, member: Member | None) -> str:
    return member.name if member and member.name else said("somebody")
