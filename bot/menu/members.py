"""What everybody may do: `/paper …`."""

from bot.menu.command import CODE, HERE, ROUND, SURE, Command, Field, Kind

PAPER: tuple[Command, ...] = (
    Command(
        "paper",
        "nominate",
        (
            Field("paper", Kind.PAPER, 500),
            Field("pitch", most=300),
            Field("title", most=300),
            Field("link", most=500),
        ),
    ),
    Command("paper", "nominations"),
    Command("paper", "vote", (Field("papers", Kind.BALLOT, 200),)),
    Command("paper", "now"),
    Command(
        "paper",
        "summary",
        (
            Field("paper", Kind.READ, 200),
            Field("sentence", Kind.TEXT, 500, required=True),
            Field("colleague", Kind.TEXT, 3000),
            Field("unclear", Kind.TEXT, 1500),
            ROUND,
        ),
        keeps="colleague",
    ),
    Command(
        "paper",
        "critique",
        (
            Field("paper", Kind.READ, 200),
            Field("different", Kind.TEXT, 2000),
            Field("add", Kind.TEXT, 2000),
            Field("technique", Kind.TEXT, 2000),
            Field("idea", Kind.TEXT, 2000),
            ROUND,
        ),
        keeps="different",
    ),
    Command("paper", "entries", (Field("paper", Kind.READ, 200), ROUND)),
    Command("paper", "mine", (Field("before", hidden=True),)),
    Command("paper", "streak", (Field("what", Kind.CHOICE, choices=("why",)),)),
    Command("paper", "board"),
    Command("paper", "remind", (Field("when", Kind.CHOICE, choices=("on", "off")),)),
    Command("paper", "away", (Field("first", most=60), Field("last", most=30))),
    Command("paper", "link", (CODE, Field("undo", Kind.CHOICE, choices=("yes",)))),
    Command("paper", "export"),
    Command("paper", "forget", (SURE,)),
    Command("paper", "help", (Field("command", Kind.COMMAND, 60),)),
    Command("paper", "home", listed=False),
    Command("paper", "drop", (Field("note", required=True, hidden=True), SURE), listed=False),
    Command(
        "paper", "handover", (HERE, Field("answer", Kind.CHOICE, choices=("yes", "no"), hidden=True)), listed=False
    ),
    Command("paper", "withdraw", (Field("nomination", required=True, hidden=True),), listed=False),
)
