"""Which of some new papers are near what a club has read and liked, and by which words. Pure and deterministic.

A paper is its words, weighed by how often it says them and how few of the other papers do (tf-idf, with BM25's idf:
https://en.wikipedia.org/wiki/Okapi_BM25); two papers are as near as the cosine between them. Of each paper only its
weightiest words count, so thousands of candidates are compared with hundreds of liked papers in a moment.
"""

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path

from bot.club.papers.model import Paper

WORDS = 40
"""Words of a paper that count, the weightiest."""
LEAST_SHARED = 2
"""Words that a paper must share with a liked one: a single one is chance."""
SHOWN = 3
"""Words named as the reason."""
LONGEST = 6000
"""Characters of a text that are looked at."""
_ROOT = 6
_TITLE = 3  # a word of the title tells as much as three of the abstract
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_WORD = re.compile(rf"[{_CJK}]+|[^\W_{_CJK}]+(?:\+\+|\#)?")
_TEX = re.compile(r"\\[A-Za-z]+")
_IS_CJK = re.compile(rf"[{_CJK}]")
_EVERYWHERE = frozenset(Path(__file__).with_name("everywhere.txt").read_text(encoding="utf-8").split())
"""Words that stand in most English papers and tell nothing."""


@dataclass(frozen=True, slots=True)
class Liked:
    """A paper the club read or liked, how much, and what was said about it."""

    paper: Paper
    weight: float = 1.0
    said: str = ""


@dataclass(frozen=True, slots=True)
class Near:
    """A candidate, the liked paper it is nearest to, how near (more is nearer), and the words that tell so."""

    paper: Paper
    to: Paper
    score: float
    words: tuple[str, ...]


Vector = Mapping[str, float]


def nearest(candidates: Iterable[Paper], liked: Sequence[Liked], most: int) -> list[Near]:
    """At most so many candidates, the nearest first. None of the liked papers, and none twice, whatever their keys.

    Where the papers are equally near, the newer comes first; the order of what is given makes no difference.
    """
    fresh = _distinct(sorted(candidates, key=_newer), without=(one.paper for one in liked))
    told = {one.key: _counted(one.title, one.abstract) for one in fresh}
    tastes = [(one, _counted_liking(one)) for one in sorted(liked, key=_by_key)]
    rarity = _rarities([*told.values(), *(counted for _, counted in tastes)])
    index = _index([(one, _vector(counted, rarity)) for one, counted in tastes])
    found = [near for one in fresh if (near := _nearest(one, told[one.key], rarity, index, tastes))]
    best = sorted(found, key=lambda near: (-round(near.score, 9), *_newer(near.paper)))[: max(0, most)]
    return [replace(near, words=_as_said(near)) for near in best]


def newest(by_source: Mapping[str, Sequence[Paper]], most: int) -> list[tuple[Paper, str]]:
    """At most so many papers with their sources: the newest of each source in turn, and none twice."""
    queues = [[(one, name) for one in sorted(papers, key=_newer)] for name, papers in sorted(by_source.items())]
    rounds = [pair for row in zip_longest(*queues) for pair in row if pair]
    source: dict[str, str] = {}
    for one, name in rounds:
        source.setdefault(one.key, name)
    kept = _distinct((one for one, _ in rounds), without=())
    return [(one, source[one.key]) for one in kept[: max(0, most)]]


def tokens(text: str) -> list[tuple[str, str]]:
    """The words of a text, each as it is compared and as it is shown. Chinese, Japanese and Korean go by pairs."""
    found = []
    for form in _WORD.findall(_TEX.sub(" ", text[:LONGEST]).casefold()):
        if _IS_CJK.match(form):
            found += [(pair, pair) for pair in (form[at : at + 2] for at in range(max(1, len(form) - 1)))]
        elif stem := _stem(form):
            found.append((stem, form))
    return found


@lru_cache(maxsize=2**16)  # papers say the same words again and again
def _stem(form: str) -> str:
    """The word without accents and without the s of a plural; nothing where it tells nothing."""
    if len(form) < 2 or form.isdecimal() or form in _EVERYWHERE:
        return ""
    plain = unicodedata.normalize("NFKD", form)
    if not plain.isascii():
        plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    if len(plain) > 4 and plain.endswith("ies"):
        plain = plain[:-3] + "y"
    elif len(plain) > 3 and plain.endswith("s") and not plain.endswith(("ss", "us", "is")):
        plain = plain[:-1]
    return "" if plain in _EVERYWHERE else plain


Counts = Mapping[str, int]
"""How often each word is said."""


@lru_cache(maxsize=2**11)  # the clubs that follow a source hear of the same papers
def _counted(title: str, abstract: str) -> Counts:
    counts = Counter(stem for stem, _ in tokens(abstract))
    for stem, _ in tokens(title):
        counts[stem] += _TITLE
    return counts


def _counted_liking(one: Liked) -> Counts:
    counts = _counted(one.paper.title, one.paper.abstract)
    return Counter(counts) + Counter(stem for stem, _ in tokens(one.said)) if one.said else counts


def _rarities(papers: Sequence[Counts]) -> dict[str, float]:
    spread = Counter(word for one in papers for word in one)
    return {word: math.log(1 + (len(papers) - many + 0.5) / (many + 0.5)) for word, many in spread.items()}


def _vector(counted: Counts, rarity: Mapping[str, float]) -> Vector:
    """The weightiest words with their weights, as long as one."""
    weights = [(-(1 + math.log(times)) * rarity[word], word) for word, times in counted.items()]
    best = sorted(weights)[:WORDS]
    length = math.sqrt(math.fsum(weight * weight for weight, _ in best)) or 1.0
    return {word: -weight / length for weight, word in best}


def _index(tastes: Iterable[tuple[Liked, Vector]]) -> Mapping[str, list[tuple[int, float]]]:
    """Word → the liked papers that say it, by their number, with its weight there."""
    index: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, (one, vector) in enumerate(tastes):
        for word, weight in vector.items():
            index[word].append((number, weight * one.weight))
    return index


def _nearest(
    paper: Paper,
    counted: Counts,
    rarity: Mapping[str, float],
    index: Mapping[str, list[tuple[int, float]]],
    tastes: Sequence[tuple[Liked, Counts]],
) -> Near | None:
    vector = _vector(counted, rarity)
    sums: dict[int, float] = defaultdict(float)
    shared: Counter[int] = Counter()
    for word, weight in vector.items():
        for number, liked in index.get(word, ()):
            sums[number] += weight * liked
            shared[number] += 1
    enough = [(-round(total, 9), number) for number, total in sums.items() if shared[number] >= LEAST_SHARED]
    if not enough:
        return None
    score, number = min(enough)
    parts = {word: weight * liked for word, weight in vector.items()
             for at, liked in index.get(word, ()) if at == number}  # fmt: skip
    words = _told(sorted(parts, key=lambda word: (-parts[word], word)))
    return Near(paper, tastes[number][0].paper, -score, tuple(words))


def _as_said(near: Near) -> tuple[str, ...]:
    """The words in the form in which the paper first says them."""
    forms: dict[str, str] = {}
    for stem, form in tokens(f"{near.paper.title}\n{near.paper.abstract}"):
        forms.setdefault(stem, form)
    return tuple(forms[word] for word in near.words)


def _told(words: Sequence[str]) -> list[str]:
    """The first few that are not forms of each other: "translation" tells no more beside "translated"."""
    kept: list[str] = []
    for word in words:
        if all(word[:_ROOT] != one[:_ROOT] for one in kept):
            kept.append(word)
    return kept[:SHOWN]


def _distinct(candidates: Iterable[Paper], without: Iterable[Paper]) -> list[Paper]:
    """Each paper once, in their order: an arXiv paper may stand in a feed, too, under another key."""
    gone = [(one.key, _plain_title(one)) for one in without]
    keys, titles = {key for key, _ in gone}, {title for _, title in gone}
    kept = []
    for one in candidates:
        title = _plain_title(one)
        if one.key not in keys and title not in titles:
            keys.add(one.key)
            titles.add(title)
            kept.append(one)
    return kept


def _plain_title(paper: Paper) -> str:
    """The title to be compared; a paper without a word in it is only like itself."""
    return " ".join(re.findall(r"[^\W_]+", paper.title.casefold())) or paper.key


def _by_key(liked: Liked) -> tuple[str, float, str]:
    return liked.paper.key, liked.weight, liked.said


def _newer(paper: Paper) -> tuple[int, str, str]:
    """Sorts newer papers first; those without a day come last."""
    return -(paper.published.toordinal() if paper.published else 0), paper.key, paper.title
