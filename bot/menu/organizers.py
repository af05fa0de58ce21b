"""What organizers may do: `/club …`."""

from bot.menu.command import CODE, ROUND, SURE, Command, Field, Kind


def _moment(name: str) -> Field:
    return Field(name, most=40)


CLUB: tuple[Command, ...] = (
    Command("club", "start", (Field("name", most=80, required=True), Field("zone", Kind.ZONE, 60))),
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
        (Field("paper", Kind.PAPER, 500, required=True), Field("when", Kind.CHOICE, choices=("pick-time", "now"))),
        about=("club pick",),
    ),
    Command("club", "lead", (Field("member", Kind.MEMBER, 80),)),
    Command(
        "club",
        "skip",
        (SURE, ROUND),
        about=("club pick",),
    ),
    Command(
        "club",
        "pause",
        (Field("until", most=30),),
        about=("club pause",),
    ),
    Command(
        "club",
        "resume",
        about=("club pause",),
    ),
    Command("club", "home", (CODE, Field("leave", Kind.CHOICE, choices=("yes",)), SURE)),
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
        (Field("paper", Kind.KNOWN, 300, required=True), Field("into", Kind.KNOWN, 300, required=True), SURE),
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
    Command("club", "handover", (Field("member", Kind.MEMBER, 80, required=True), SURE)),
    Command(
        "club",
        "follow",
        (Field("source", most=500), Field("stop", most=500), Field("suggest", most=2)),
    ),
    Command("club", "audit"),
    Command("club", "doctor"),
    Command("club", "close", (SURE,)),
)
