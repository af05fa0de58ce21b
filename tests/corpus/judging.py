"""What is suspicious about a paper that was read, and the figures over all of them. Pure."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bot.club.papers.model import Paper
from bot.club.papers.references import host_of

_TEX = re.compile(r"\$[^$]{1,200}\$|\\[a-zA-Z]{2,}|\\[\"'`^~=.]\{?[a-zA-Z]")
_TAG = re.compile(r"</?[a-zA-Z][\w:-]*(?:\s+[\w:-]+=[^<>]*)?/?>|&(?:#\d+|[a-zA-Z]{2,10});")


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one thing was read: "read", "refused" or "crashed", why, and what is suspicious about it."""

    name: str
    outcome: str
    why: str = ""
    title: str = ""
    suspicious: tuple[str, ...] = ()

    def __str__(self) -> str:
        told = "; ".join(filter(None, (self.why, self.title, *(f"! {one}" for one in self.suspicious))))
        return f"{self.outcome:8} {self.name}" + (f": {told}" if told else "")


def suspicions(paper: Paper, address: str = "") -> tuple[str, ...]:
    """What somebody should look at: each may be right, and few are."""
    host = host_of(address or paper.link).removeprefix("www.")
    squeezed = "".join(filter(str.isalnum, paper.title.casefold()))
    hosts = {"".join(filter(str.isalnum, one)) for one in (host, host.rpartition(".")[0], host.partition(".")[0])}
    found = {
        "no author": not paper.authors,
        "title is the host's name": bool(squeezed) and squeezed in hosts - {""},
        "TeX left in the title": _TEX.search(paper.title) is not None,
        "TeX left in the abstract": _TEX.search(paper.abstract) is not None,
        "tags left in the title": _TAG.search(paper.title) is not None,
        "tags left in the abstract": _TAG.search(paper.abstract) is not None,
        "abstract is the title": bool(paper.abstract) and paper.abstract.casefold() == paper.title.casefold(),
    }
    return tuple(name for name, is_so in found.items() if is_so)


def figures(verdicts: Iterable[Verdict]) -> str:
    """How many were read, refused with which reason, crashed, and what was suspicious."""
    all_ = list(verdicts)
    outcomes = Counter(one.outcome for one in all_)
    lines = [f"{len(all_)} in all: " + ", ".join(f"{count} {name}" for name, count in sorted(outcomes.items()))]
    reasons = Counter(one.why for one in all_ if one.outcome != "read")
    lines += [f"  {count:5} {why}" for why, count in reasons.most_common()]
    strange = Counter(name for one in all_ for name in one.suspicious)
    lines += [f"  {count:5} suspicious: {name}" for name, count in strange.most_common()]
    return "\n".join(lines)
