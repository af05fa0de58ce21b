"""Papers that came out on arXiv lately."""

from datetime import date, timedelta

from bot.club.papers.model import Paper

DAY = date(2026, 3, 2)


def new(number: int, title: str, abstract: str = "", days: int = 0) -> Paper:
    """A paper of arXiv that came out so many days before the second of March."""
    return Paper(
        key=f"arxiv:2603.{number:05}",
        title=title,
        authors=("Ada Field", "Bo Meadow"),
        abstract=abstract,
        published=DAY - timedelta(days=days),
        link=f"https://arxiv.org/abs/2603.{number:05}",
    )


LONG = new(1, "Longer Attention for Translation", "A sequence is translated with attention over all of its tokens.")


DEEP = new(2, "Residuals in Very Deep Networks", "Residual connections let networks become deeper.", days=1)


BIRDS = new(3, "A Census of Urban Sparrows", "We counted sparrows in twelve cities.", days=2)


COOK = new(4, "Fermentation of Cabbage at Home", "Cabbage, salt and patience.", days=3)


SOIL = new(5, "Earthworms and the Drainage of Clay", "Burrows let rain into heavy ground.", days=4)
