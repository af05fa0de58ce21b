"""What an organizer sees of an import: what was read, what is doubtful, and what can be said about it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.chat.post import Button, Choice, Part, Post, Select, Text, When
from bot.club.clubs.model import Club
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.features.importing.journal import Counts, Import, Item, Past, Standing
from bot.features.importing.model import Column, DayOrder
from bot.features.importing.posts import STEP, numbers, step_button
from bot.features.importing.sorting import nominated_as
from bot.wording import Words

PAGE = 8
"""Readings shown at once: two choices of each fit into one list."""
_LIST, _LABEL, _TITLE, _DOUBTS = 25, 90, 120, 5


def preview_card(texts: Words, club: Club, one: Import, counts: Counts) -> Post:
    """What was read, and whether it was read right. Nothing is looked up or changed yet."""
    by, parts = counts.by, [Part(texts.text("import-read", shape=_shape(texts, one), **numbers(counts)))]
    if one.columns:
        names = [f"{name} → {_meaning(texts, column)}" for name, column in one.columns.items()]
        parts.append(Part((texts.listed(names),), label=texts("import-columns")))
    parts += [Part(texts.text(f"import-count-{kind}", count=by[kind])) for kind in Standing if by.get(kind)]
    if one.doubts:
        parts.append(_doubts(texts, one))
    if one.asked:
        parts.append(Part(texts.text("import-days-asked")))
    orders = [
        step_button(texts, one, "days", club.id, of=order, order=texts(f"import-days-{order}"))
        for order in DayOrder
        if one.asked
    ]
    onward = [] if one.asked else [step_button(texts, one, "look", club.id, count=by.get(Standing.WAITING, 0))]
    buttons = (*onward, *orders, *_lists(texts, club, one, counts), step_button(texts, one, "drop", club.id))
    return Post(title=_title(texts, one), parts=tuple(parts), buttons=buttons, select=_columns(texts, club, one))


def _doubts(texts: Words, one: Import) -> Part:
    lines = [texts(f"import-doubt-{trouble}", where=where, text=text) for where, text, trouble in one.doubts[:_DOUBTS]]
    rest = len(one.doubts) - _DOUBTS
    more = [texts("import-more", count=rest)] if rest > 0 else []
    return Part(("\n".join([*lines, *more]),), label=texts("import-doubts", count=len(one.doubts)))


def _columns(texts: Words, club: Club, one: Import) -> Select | None:
    """To say of a column that it means something else."""
    choices = [
        Choice(str(number), short(f"{name}: {_meaning(texts, column)}", _LABEL))
        for number, (name, column) in enumerate(one.columns.items(), 1)
    ]
    if not choices:
        return None
    about = {"import": str(one.id), "do": "column", "club": str(club.id)}
    return Select(STEP, "chosen", tuple(choices[:_LIST]), texts("import-column-wrong"), values=about)


def columns_card(texts: Words, club: Club, one: Import, number: int) -> Post:
    """What a column may mean."""
    name = list(one.columns)[number - 1]
    about = {"import": str(one.id), "do": "means", "of": str(number), "club": str(club.id)}
    choices = tuple(Choice(column.value, _meaning(texts, column)) for column in Column)
    select = Select(STEP, "chosen", choices, texts("import-column-means"), values=about)
    line = texts.text("import-column-asked", name=name, means=_meaning(texts, one.columns[name]))
    return Post(title=_title(texts, one), parts=(Part(line),), select=select, buttons=(_back(texts, club, one),))


def decide_card(
    texts: Words,
    club: Club,
    one: Import,
    counts: Counts,
    items: Sequence[Item],
    sessions: Mapping[int, Past],
    page: int,
) -> Post:
    """What was found, and of what is not sure the next ones; nothing of these is taken unless somebody says so."""
    lines = [texts.text("import-found", **numbers(counts))]
    lines += (
        [texts.text("import-count-coming", count=counts.by[Standing.COMING])] if Standing.COMING in counts.by else []
    )
    shown = items[:PAGE]
    lines += [_unsure(texts, item, sessions[item.import_session_id]) for item in shown]
    take = step_button(texts, one, "take", club.id, count=counts.wanted, out=counts.undecided, left=counts.undecided)
    ways = [step_button(texts, one, do, club.id) for do in ("all-match", "all-written", "all-out") if shown]
    further = [step_button(texts, one, "show", club.id, page=str(page + 1), called="next")] if len(items) > PAGE else []
    buttons = (take, *ways, *further, *_lists(texts, club, one, counts), step_button(texts, one, "drop", club.id))
    return Post(
        title=_title(texts, one),
        parts=tuple(map(Part, lines)),
        select=_choices(texts, club, one, shown, page),
        buttons=buttons,
    )


def _unsure(texts: Words, item: Item, past: Past) -> Text:
    about = {"number": item.position + 1, "text": short(item.reading.title or item.reading.text, _TITLE)}
    where = _where(texts, past)
    if item.found is None:
        return texts.text("import-unknown-item", where=where, **about)
    return texts.text("import-doubtful-item", where=where, found=_cited(texts, item.found), **about)


def _choices(texts: Words, club: Club, one: Import, shown: Sequence[Item], page: int) -> Select | None:
    choices = []
    for item in shown:
        number = item.position + 1
        if item.found:
            label = texts("import-choose-match", number=number, title=item.found.title)
            choices.append(Choice(f"m{item.id}", short(label, _LABEL)))
        text = item.reading.title or item.reading.text
        choices.append(Choice(f"w{item.id}", short(texts("import-choose-written", number=number, title=text), _LABEL)))
    if not choices:
        return None
    about = {"import": str(one.id), "do": "choose", "page": str(page), "club": str(club.id)}
    return Select(STEP, "chosen", tuple(choices), texts("import-choose"), most=len(choices), values=about)


def list_card(
    texts: Words, club: Club, one: Import, of: str, items: Sequence[Item], sessions: Mapping[int, Past], page: int
) -> Post:
    """Everything of one kind, a page at a time."""
    if of == "doubts":
        return _doubts_card(texts, club, one, page)
    lines = [
        f"{item.position + 1}. {_said(texts, item, past := sessions[item.import_session_id])} ({_where(texts, past)})"
        for item in items[:PAGE]
    ] or [texts("import-none-of-these")]
    post = _page_of(texts, club, one, of, lines, page, more=len(items) > PAGE)
    return replace(post, select=_to_nominate(texts, items[:PAGE])) if of == Standing.COMING else post


def _to_nominate(texts: Words, items: Sequence[Item]) -> Select | None:
    """What is still to come is proposed the way everything is: looked up, shown, and in the name of who chooses."""
    named = {nominated_as(item.reading): item.reading for item in items if item.reading.text}
    choices = [Choice(typed, short(one.title or one.text, _LABEL)) for typed, one in named.items()]
    return Select("paper nominate", "paper", tuple(choices), texts("import-nominate")) if choices else None


def _doubts_card(texts: Words, club: Club, one: Import, page: int) -> Post:
    some = one.doubts[page * PAGE : (page + 1) * PAGE]
    lines = [texts(f"import-doubt-{trouble}", where=where, text=text) for where, text, trouble in some]
    return _page_of(texts, club, one, "doubts", lines, page, more=len(one.doubts) > (page + 1) * PAGE)


def _page_of(texts: Words, club: Club, one: Import, of: str, lines: Sequence[str], page: int, *, more: bool) -> Post:
    label = texts(f"import-list-{of}")
    further = [step_button(texts, one, "list", club.id, of=of, page=str(page + 1), kind="further", count=0)]
    buttons = (*(further if more else ()), _back(texts, club, one))
    return Post(title=_title(texts, one), parts=(Part(("\n".join(lines),), label=label),), buttons=buttons)


def progress_card(texts: Words, club: Club, one: Import, counts: Counts) -> Post:
    """How far it is, and what can be said meanwhile."""
    line = texts.text(f"import-{one.stage}-line", **numbers(counts), kept=one.kept)
    ways = {"looking": ("show", "drop"), "taking": ("show",), "undoing": ("show",), "done": ("undo",)}
    buttons = tuple(step_button(texts, one, do, club.id) for do in ways.get(one.stage, ()))
    return Post(title=_title(texts, one), parts=(Part(line),), buttons=buttons)


def undo_card(texts: Words, club: Club, one: Import, counts: Counts) -> Post:
    """Whether it is really to be taken back."""
    line = texts.text("import-undo-sure", ended=When(one.ended_at or one.at, "day"), **numbers(counts))
    button = step_button(texts, one, "undo", club.id, sure="yes")
    return Post(title=_title(texts, one), parts=(Part(line),), buttons=(button,))


def _lists(texts: Words, club: Club, one: Import, counts: Counts) -> list[Button]:
    """To everything of one kind."""
    kinds = (Standing.SURE, Standing.MET, Standing.THERE, Standing.COMING)
    found = [
        step_button(texts, one, "list", club.id, of=kind, kind=kind, count=counts.by[kind])
        for kind in kinds
        if counts.by.get(kind)
    ]
    if len(one.doubts) > _DOUBTS:
        found.append(step_button(texts, one, "list", club.id, of="doubts", kind="doubts", count=len(one.doubts)))
    return found


def _back(texts: Words, club: Club, one: Import) -> Button:
    return step_button(texts, one, "show", club.id)


def _title(texts: Words, one: Import) -> str:
    return texts("import-title", name=one.name or texts("import-pasted"))


def _shape(texts: Words, one: Import) -> str:
    key = f"import-shape-{one.shape}"
    return texts(key) if texts.has(key) else texts("import-shape-other")


def _meaning(texts: Words, column: Column) -> str:
    return texts(f"import-column-{column}")


def _where(texts: Words, past: Past) -> str:
    day = texts.day(past.day) if past.day else texts("import-no-day")
    return texts.listed((past.found_at, day)) if past.found_at else day


def _said(texts: Words, item: Item, past: Past) -> str:
    if not item.reading.text:
        return texts.listed(one.name for one in past.presenters)
    known = item.found.title if item.found and item.standing is not Standing.WAITING else item.reading.title
    return texts("quoted", text=short(known or item.reading.text, _TITLE))


def _cited(texts: Words, paper: Paper) -> str:
    who = paper.authors[0] if paper.authors else ""
    year = str(paper.published.year) if paper.published else ""
    return texts.listed(filter(None, (texts("quoted", text=short(paper.title, _TITLE)), who, year)))
