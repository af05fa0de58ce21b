"""The page of all words."""

from bot.features.archive.cutting import MOST_TEXTS, cut
from bot.features.archive.holdings import Holdings
from bot.features.archive.model import WordsPage
from bot.features.archive.names import WORDS
from bot.features.archive.shown import Head


def glossary(held: Holdings) -> list[WordsPage]:
    """Every word the club has explained, in pieces."""
    return [
        WordsPage(
            site=held.site,
            head=Head(file=piece.file, title=held.texts("archive-words")),
            words=tuple(piece.items),
            number=piece.number,
            pieces=piece.files,
        )
        for piece in cut(WORDS, held.archived.words, MOST_TEXTS)
    ]
