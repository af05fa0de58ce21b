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


def claim_card(texts: Words, build: Build, member: Member | None, papers: Mapping[int, Paper]) -> Post:
    """In the thread: who builds what, and what became of it; `papers` are those of the thread's round."""
    if not build.what:
        return Post(parts=(Part(texts.text("build-removed")),))
    line = of_which(texts, _claim_line(texts, build, _name(texts, member)), build.paper_id, papers)
    return Post(parts=(Part((line,)),), links=_links(texts, build))


def _claim_line(texts: Words, build: Build, who: str) -> str:
    match build.state:
        case BuildState.OPEN:
            return texts("build-claim-line", who=who, what=build.what)
        case BuildState.DONE:
            return texts("build-done-line", who=who, what=build.what)
        case BuildState.GONE:
            return texts("build-gone-line", who=who, what=build.what)


def result_card(texts: Words, build: Build, paper: Paper, member: Member | None) -> Post:
    """In the thread: what came out, and what was learned."""
    if not build.what:
        return Post(parts=(Part(texts.text("build-removed")),))
    by = texts.text("build-by", who=_name(texts, member), title=short(paper.title, _TITLE))
    return Post(
        title=texts("build-result-title", what=short(build.what, _WHAT)),
        parts=(Part(by), *result_parts(texts, build)),
        links=_links(texts, build),
        tone="praise",
    )


def result_parts(texts: Words, build: Build) -> list[Part]:
    """A build's result in its builder's own words."""
    parts = [Part((build.result,), quote=True)] if build.result else []
    if build.learned:
        parts.append(Part((build.learned,), label=texts("build-learned"), quote=True))
    return parts


def check_card(texts: Words, build: Build, paper: Paper) -> Post:
    """To the builder, two weeks later."""
    line = texts.text("build-check", what=short(build.what, _WHAT), title=short(paper.title, _TITLE))
    which = {"build": str(build.id)}
    buttons = (
        Button(texts("button-result"), "paper result", which, "primary"),
        Button(texts("button-still"), "paper check", {**which, "number": str(build.checks), "how": "on"}),
        Button(texts("button-let-go"), "paper check", {**which, "how": "off"}),
    )
    return Post(parts=(Part(line),), buttons=buttons)


def builds_card(
    texts: Words,
    own: Sequence[Build],
    others: Sequence[Build],
    papers: Mapping[int, Paper],
    members: Mapping[int, Member],
    paper: Paper | None,
) -> Post:
    """One's own builds and the others'; of one paper with their results, where one is named."""
    title = texts("builds-of", title=short(paper.title, _TITLE)) if paper else texts("builds-title")
    parts: list[Part] = []
    for label, some in ((texts("builds-own"), own), (texts("builds-others"), others)):
        lines = [Part(_line(texts, one, papers[one.paper_id], members.get(one.member_id or 0))) for one in some]
        parts += [Part((), label=label), *lines] if lines else []
    if paper:
        parts += [part for one in (*own, *others) for part in result_parts(texts, one)]
    values = {"about": str(paper.id)} if paper else {}
    claim = Button(texts("button-claim"), "paper claim", values)
    shown = parts or [Part(texts.text("builds-none"))]
    return Post(title=title, parts=tuple(shown), buttons=(*_own_buttons(texts, own), claim))


def _own_buttons(texts: Words, own: Sequence[Build]) -> list[Button]:
    buttons = []
    for one in [one for one in own if one.state is BuildState.OPEN][:_OWN_WITH_BUTTONS]:
        which, what = {"build": str(one.id)}, short(one.what, _BUTTON)
        buttons += [
            Button(texts("button-result-of", what=what), "paper result", which, "primary"),
            Button(texts("button-let-go-of", what=what), "paper check", {**which, "how": "off"}),
        ]
    return buttons


def _line(texts: Words, build: Build, paper: Paper, member: Member | None) -> Text:
    about = {"who": _name(texts, member), "what": short(build.what, _WHAT), "title": short(paper.title, _TITLE)}
    link = (" – ", Link(texts("link-repo"), build.repo)) if build.repo else ()
    match build.state:
        case BuildState.OPEN:
            return (*texts.text("build-line-open", **about, since=When(build.at, "day")), *link)
        case BuildState.DONE:
            return (*texts.text("build-line-done", **about), *link)
        case BuildState.GONE:
            return (*texts.text("build-line-gone", **about), *link)


def digest_builds(
    texts: Words, builds: Sequence[Build], members: Mapping[int, Member], papers: Mapping[int, Paper]
) -> list[Part]:
    """What was built since the last digest: who, what, after which of the papers, where."""
    spans: list[Text] = []
    told = [one for one in builds if one.what]
    for one in told[:_IN_DIGEST]:
        who = _name(texts, members.get(one.member_id or 0))
        what = of_which(texts, short(one.what, _WHAT), one.paper_id, papers)
        link = Link(texts("link-repo"), one.repo)
        line = texts.text("digest-built", who=who, what=what, link=link) if one.repo else ()
        spans.append((*(line or texts.text("digest-built-bare", who=who, what=what)), "\n"))
    if len(told) > _IN_DIGEST:
        spans.append((texts("and-more", count=len(told) - _IN_DIGEST),))
    return [Part(tuple(span for line in spans for span in line), label=texts("label-built"))] if spans else []


def _links(texts: Words, build: Build) -> tuple[Link, ...]:
    return (Link(texts("link-repo"), build.repo),) if build.repo else ()


def _name(texts: Words, member: Member | None) -> str:
    return member.name if member and member.name else texts("somebody")
