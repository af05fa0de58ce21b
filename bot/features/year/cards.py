"""The year in words, for who asks and for everybody."""

from bot.chat.post import Button, Part, Post
from bot.club.clubs.model import Club
from bot.features.year.model import Year
from bot.wording import Words


def year_card(texts: Words, club: Club, year: Year) -> Post:
    """Every figure a line, and what stands out below."""
    title = texts("year-title", club=club.name, year=str(year.number))
    return Post(title=title, parts=(*_lines(texts, year), *(Part((one,)) for one in beside(year))))


def year_post(texts: Words, club: Club, year: Year) -> Post:
    """For the whole club as the year ends; the picture comes to whoever wants to look, in their own answer."""
    title = texts("year-title", club=club.name, year=str(year.number))
    button = Button(texts("button-year"), "paper year", {"year": str(year.number)})
    return Post(title=title, parts=(*_lines(texts, year), Part(texts.text("year-thanks"))), buttons=(button,))


def _lines(texts: Words, year: Year) -> tuple[Part, ...]:
    return (Part(("\n".join(texts("year-line", count=one.count, what=one.called) for one in year.figures),)),)


def beside(year: Year) -> list[str]:
    """What stands out: sentences."""
    return [line for one in year.figures for line in one.beside]
