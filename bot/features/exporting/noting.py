"""What bibliographies have no field for, as a note of lines `Key: value`. Readers keep such notes, and show them."""

from collections.abc import Iterator

from bot.features.exporting.model import Listed

READ, STATUS = "Read", "Status"
"""Parts of the format and no sentences: they are the same in every language, so that they can be read back."""


def noted(paper: Listed) -> Iterator[str]:
    """When the club read it, each time with who presented it, and whether it was taken back."""
    for held in paper.held:
        by = f"({', '.join(held.presenters)})" if held.presenters else ""
        if known := " ".join(filter(None, (held.on, by))):
            yield f"{READ}: {known}"
    if paper.taken_back:
        yield f"{STATUS}: {paper.taken_back}"
