"""The same title, and the same work."""

import pytest

from bot.club.papers.library import RememberingLibrary
from bot.club.papers.model import Paper
from bot.club.papers.settings import Search
from bot.club.papers.titles import agree, folded, same_person
from tests.conversation.town import TUESDAY
from tests.library.memory import MemoryStore


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Don’t Stop Pretraining", "Don't stop pretraining", True),
        ("GPT‑4: A Report", "GPT-4 – a report", True),
        ("Schro\u0308dinger", "Schrödinger", True),
        ("Schrodinger", "Schrödinger", True),
        ("A  Survey", "A Survey.", True),
        ("Ｄｅｅｐ Learning", "Deep Learning", True),
        ("Deep Learning", "Deep Learner", False),
        ("が", "か", False),
        ("注意力", "注意", False),
        ("H₂O", "H2O", True),
    ],
)
def test_the_same_title(one: str, other: str, same: bool) -> None:
    """Signs, spaces, capitals and accents make no other title; letters do."""
    assert (folded(one) == folded(other)) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ashish Vaswani", "A. Vaswani", True),
        ("Vaswani, Ashish", "Ashish Vaswani", True),
        ("Yann LeCun", "LeCun Y", True),
        ("Łukasz Kaiser", "Lukasz Kaiser", True),
        ("Bernhard Schölkopf", "Bernhard Scholkopf", True),
        ("Wei Zhang", "Lei Zhang", False),
        ("Yann LeCun", "Yann Dubois", False),
        ("毛泽东", "毛泽东", True),
        ("OpenAI", "OpenAI", True),
        ("OpenAI", "DeepMind", False),
        ("", "", False),
    ],
)
def test_the_same_person(one: str, other: str, same: bool) -> None:
    """Initials and the order of a name do not matter; a shared family name alone is not enough."""
    assert same_person(one, other) is same


@pytest.mark.parametrize(
    ("some", "others", "same"),
    [
        (["Yann LeCun", "Yoshua Bengio", "Geoffrey Hinton"], ["Y. LeCun", "Y. Bengio", "G. Hinton"], True),
        (["Yann LeCun", "Yoshua Bengio", "Geoffrey Hinton"], ["Yann LeCun"], True),
        (["Yann LeCun", "Yoshua Bengio", "Geoffrey Hinton"], ["I. Goodfellow", "Y. Bengio", "A. Courville"], False),
        (["Yann LeCun"], [], False),
        ([], [], False),
    ],
)  # fmt: skip
def test_authors_agree(some: list[str], others: list[str], same: bool) -> None:
    """Half of the shorter list are people of the other; where either names nobody, nothing can be said."""
    assert agree(some, others) is same
    assert agree(others, some) is same


class Found:
    """A library that always finds these."""

    def __init__(self, *papers: Paper) -> None:
        self._papers = list(papers)

    async def find(self, key: str) -> Paper | None:
        return None

    async def search(self, words: str, most: int) -> list[Paper]:
        return self._papers[:most]


def paper(key: str, title: str, *authors: str) -> Paper:
    """A paper of these people."""
    return Paper(key=key, title=title, authors=authors)


async def test_works_of_one_title_are_all_shown() -> None:
    """Three different books called “Deep Learning” are three; the same article in two libraries is one."""
    article = paper("arxiv:1500.00001", "Deep Learning", "Yann LeCun", "Yoshua Bengio", "Geoffrey Hinton")
    crossref = Found(
        paper("doi:10.1038/nature14539", "Deep learning", "Y. LeCun", "Y. Bengio", "G. Hinton"),
        paper("doi:10.1/book", "Deep Learning", "Ian Goodfellow", "Yoshua Bengio", "Aaron Courville"),
        paper("doi:10.1/review", "Deep Learning", "Jeff Heaton"),
        paper("doi:10.1/nobody", "Deep Learning"),
        paper("doi:10.1/nobody", "Deep Learning"),
    )
    searched = {Search.ARXIV: Found(article), Search.CROSSREF: crossref}
    library = RememberingLibrary(Found(), MemoryStore(), lambda: TUESDAY, searched=searched)
    found = await library.search("deep learning", 10, (Search.ARXIV, Search.CROSSREF))
    assert [one.key for one in found] == ["arxiv:1500.00001", "doi:10.1/book", "doi:10.1/review", "doi:10.1/nobody"]
