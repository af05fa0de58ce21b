"""What organizers may do: `/club …`."""

from dataclasses import replace

from bot.menu.command import CODE, HERE, ROUND, SURE, Command, Field, Kind, Right


def _moment(name: str) -> Field:
    return Field(name, most=40)


_CLUB = (
    Command("club", "start", (Field("name", most=80, required=True), Field("zone", Kind.ZONE, 60)), right=Right.PLACE),
    Command(
        "club",
        "rhythm",
        (
            _moment("nominate"),
            _moment("vote"),
            _moment("pick"),
            _moment("remind"),
            _moment("discuss"),
            _moment("wrap"),
            Field("every", Kind.CHOICE, choices=("1", "2", "3", "4")),
            Field("papers", Kind.CHOICE, choices=("1", "2", "3")),
        ),
    ),
    Command(
        "club",
        "settings",
        (
            Field("asks", Kind.CHOICE, choices=("summary", "critique", "either", "both")),
            Field("reveal", Kind.CHOICE, choices=("after-own", "at-wrap", "at-once")),
            Field("pick_by", Kind.CHOICE, choices=("vote", "queue", "random", "organizer")),
            Field("carry", most=3),
            Field("patience", most=3),
            Field("organizer", Kind.MEMBER, 80),
            Field("name", most=80),
            Field("zone", Kind.ZONE, 60),
            Field("language", most=10),
            Field("search", most=40),
            Field("lead", Kind.CHOICE, choices=("auto", "on", "off")),
            Field("roles", Kind.CHOICE, choices=("on", "off")),
        ),
    ),
    Command(
        "club",
        "pick",
        (
            Field("paper", Kind.PAPER, 500),
            Field("when", Kind.CHOICE, choices=("next", "now", "replace", "join")),
            Field("undo", Kind.CHOICE, choices=("yes",)),
            ROUND,
            Field("about", hidden=True),
            Field("instead", hidden=True),
            Field("act", hidden=True),
        ),
        about=("club pick",),
    ),
    Command("club", "lead", (Field("member", Kind.MEMBER, 80),)),
    Command("club", "skip", (SURE, ROUND), about=("club pick",)),
    Command("club", "pause", (Field("until", most=30),), about=("club pause",)),
    Command("club", "resume", about=("club pause",)),
    Command(
        "club",
        "home",
        (replace(CODE, right=Right.PLACE), Field("leave", Kind.CHOICE, choices=("yes",)), SURE, HERE),
    ),
    Command(
        "club",
        "hide",
        (
            Field("member", Kind.MEMBER, 80),
            Field("kind", Kind.CHOICE, choices=("summary", "critique")),
            Field("number", most=6),
            Field("undo", Kind.CHOICE, choices=("yes",)),
            Field("why", Kind.TEXT, 500),
            Field("note", hidden=True),
        ),
    ),
    Command(
        "club",
        "merge",
        (Field("paper", Kind.KNOWN, 300, required=True), Field("into", Kind.KNOWN, 300, required=True), SURE, HERE),
    ),
    Command(
        "club",
        "correct",
        (
            Field("paper", Kind.KNOWN, 300, required=True),
            Field("original", Kind.CHOICE, choices=("yes",)),
            Field("title", Kind.TEXT, 500),
            Field("authors", Kind.TEXT, 2000),
            Field("link", Kind.TEXT, 500),
            Field("published", Kind.TEXT, 30),
        ),
    ),
    Command("club", "handover", (Field("member", Kind.MEMBER, 80), SURE, HERE)),
    Command(
        "club",
        "follow",
        (Field("source", most=500), Field("stop", most=500), Field("suggest", most=2)),
    ),
    Command("club", "audit"),
    Command("club", "doctor"),
    Command("club", "close", (SURE, HERE)),
)

CLUB: tuple[Command, ...] = tuple(
    replace(one, right=Right.ORGANIZER) if one.right is Right.ANYBODY else one for one in _CLUB
)
"""All of them need an organizer, or a right of their own."""
