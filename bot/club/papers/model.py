"""What is read, and proposed to be read."""

from dataclasses import dataclass, field
from datetime import date

BY_TITLE = "title"
"""The kind of key of a paper that nothing but its title names: what follows it says nothing to anybody."""
INNER = (f"{BY_TITLE}:", "web:")
"""How keys begin that nobody would type: an address is typed as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One reading. `key` is the same however it was written, e.g. `arxiv:1706.03762`."""

    id: int = 0
    club_id: int = 0
    key: str
    title: str
    authors: tuple[str, ...] = ()
    abstract: str = ""
    categories: tuple[str, ...] = ()
    published: date | None = None
    version: int = 0
    link: str = ""
    links: tuple[tuple[str, str], ...] = ()  # (label, address): PDF, HTML, DOI
    comment: str = ""
    withdrawn: bool = False
    written: tuple[tuple[str, str], ...] = ()  # texts that held TeX, as they came (`bot.club.papers.entering`)
    original: tuple[tuple[str, str], ...] = ()  # what corrected fields said before (`bot.club.papers.corrections`)
    stamp: int = field(default=0, compare=False, repr=False)

    @property
    def name(self) -> str:
        """What people know it by: its id, its DOI or its address; "" where nothing but its title names it."""
        kind, _, name = self.key.partition(":")
        return "" if kind == BY_TITLE else name

    @property
    def retracted(self) -> bool:
        """Whether a journal took it back: it is still there to be read, while what arXiv withdraws is gone."""
        return self.withdrawn and not self.key.startswith("arxiv:")
