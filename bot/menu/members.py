"""What everybody may do: `/paper …`."""

from bot.menu.command import CODE, EVERYTHING, HERE, MEETING, ROUND, SURE, Command, Field, Kind
from bot.model import ConnectionKind, Role
from bot.rules.asking import QUESTION

WHAT, REPO = 300, 500
ABOUT = Field("about", hidden=True)  # the number of a paper
INQUIRY, BUILD = Field("inquiry", hidden=True), Field("build", hidden=True)
WISHES = ("never", "in-turn", "gladly")

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
        about=("nominations",),
        adds=True,
    ),
    Command(
        "paper",
        "enter",
        (
            Field("title", Kind.TEXT, 300, required=True),
            Field("authors", Kind.TEXT, 500),
            Field("link", Kind.TEXT, 500),
            Field("pitch", Kind.TEXT, 300),
        ),
        listed=False,
        about=("nominations",),
        adds=True,
    ),
    Command("paper", "nominations", for_visitors=True),
    Command("paper", "vote", (Field("papers", Kind.BALLOT, 200), ROUND)),
    Command("paper", "now", for_visitors=True),
    Command(
        "paper",
        "summary",
        (
            Field("paper", Kind.READ, 200),
            Field("sentence", Kind.TEXT, 500, required=True),
            Field("colleague", Kind.TEXT, 3000),
            Field("unclear", Kind.TEXT, 1500),
            Field("time", most=40, asked=True),
            ROUND,
        ),
        keeps="colleague",
        again=True,
        about=("summary",),
    ),
    Command(
        "paper",
        "critique",
        (
            Field("paper", Kind.READ, 200),
            Field("different", Kind.TEXT, 2000),
            Field("add", Kind.TEXT, 2000),
            Field("technique", Kind.TEXT, 2000),
            Field("from", Kind.KNOWN, 300, asked=True),
            Field("idea", Kind.TEXT, 2000),
            ROUND,
        ),
        keeps="different",
        again=True,
        about=("critique",),
    ),
    Command(
        "paper",
        "connect",
        (
            Field("to", Kind.KNOWN, 300, required=True),
            Field("kind", Kind.CHOICE, choices=tuple(ConnectionKind), required=True),
            Field("why", most=300),
            Field("paper", Kind.KNOWN, 300),
            Field("again", hidden=True),
        ),
        about=("connections",),
        adds=True,
    ),
    Command("paper", "connections", (Field("paper", Kind.KNOWN, 300),), for_visitors=True),
    Command(
        "paper",
        "ask",
        (Field("question", most=QUESTION), Field("paper", Kind.READ, 200), ROUND, ABOUT),
        about=("questions",),
        adds=True,
    ),
    Command(
        "paper",
        "question",
        (Field("text", Kind.TEXT, QUESTION, required=True), ROUND, ABOUT),
        listed=False,
        about=("questions",),
        adds=True,
    ),
    Command("paper", "voice", (Field("questions", most=500, hidden=True), ROUND, ABOUT), listed=False),
    Command(
        "paper",
        "unask",
        (Field("number", hidden=True), SURE),
        listed=False,
        about=("questions",),
    ),
    Command(
        "paper",
        "carry",
        (INQUIRY, Field("back", Kind.CHOICE, choices=("yes",), hidden=True)),
        listed=False,
        about=("inquiry",),
    ),
    Command(
        "paper",
        "answers",
        (Field("answers", Kind.TEXT, 3000, required=True), Field("by", Kind.TEXT, 200), INQUIRY),
        listed=False,
        about=("inquiry",),
    ),
    Command(
        "paper",
        "build",
        (Field("what", most=WHAT), Field("repo", most=REPO), Field("paper", Kind.READ, 200), ROUND, ABOUT),
        about=("builds",),
        adds=True,
    ),
    Command(
        "paper",
        "claim",
        (Field("what", Kind.TEXT, WHAT, required=True), Field("repo", Kind.TEXT, REPO), ROUND, ABOUT),
        listed=False,
        about=("builds",),
        adds=True,
    ),
    Command(
        "paper",
        "check",
        (BUILD, Field("number", hidden=True), Field("how", Kind.CHOICE, choices=("on", "off"), hidden=True)),
        listed=False,
        about=("builds",),
    ),
    Command(
        "paper",
        "result",
        (
            Field("result", Kind.TEXT, 2000, required=True),
            Field("repo", Kind.TEXT, REPO),
            Field("learned", Kind.TEXT, 2000),
            BUILD,
        ),
        listed=False,
        about=("builds",),
    ),
    Command(
        "paper",
        "term",
        (
            Field("term", Kind.TERM, 80),
            Field("what", Kind.CHOICE, choices=("explain", "earlier", "drop")),
            Field("paper", Kind.KNOWN, 300),
            Field("explanation", Kind.TEXT, 1500, required=True),
            Field("before", hidden=True),
        ),
        about=("terms",),
    ),
    Command("paper", "find", (Field("words", most=200, required=True), Field("after", hidden=True))),
    Command("paper", "entries", (Field("paper", Kind.READ, 200), ROUND), for_visitors=True),
    Command("paper", "mine", (Field("before", hidden=True),)),
    Command("paper", "streak", (Field("what", Kind.CHOICE, choices=("why",)),)),
    Command("paper", "board", for_visitors=True),
    Command("paper", "goal", (Field("papers", most=20), Field("hours", most=20))),
    Command(
        "paper",
        "read",
        (Field("time", most=40, required=True), Field("paper", Kind.KNOWN, 500)),
        about=("readings",),
        adds=True,
    ),
    Command(
        "paper",
        "explain",
        (Field("when", Kind.CHOICE, choices=("on", "off")), ROUND),
        about=("explaining",),
    ),
    Command(
        "paper",
        "remind",
        (
            Field("when", Kind.CHOICE, choices=("on", "off")),
            Field("what", Kind.CHOICE, choices=("round", "pace", "recall")),
            ROUND,
        ),
    ),
    Command(
        "paper", "away", (Field("first", most=60), Field("last", most=30), Field("lead", Kind.CHOICE, choices=WISHES))
    ),
    Command("paper", "link", (CODE, Field("undo", Kind.CHOICE, choices=("yes",)))),
    Command("paper", "export"),
    Command("paper", "forget", (SURE, HERE), about=(EVERYTHING,)),
    Command("paper", "help", (Field("command", Kind.COMMAND, 60),), for_visitors=True),
    Command("paper", "home", listed=False),
    Command(
        "paper",
        "lead",
        (
            Field("do", Kind.CHOICE, choices=("swap", "keep", "decline", "take", "give", "never", "role"), hidden=True),
            ROUND,
            Field("role", Kind.CHOICE, choices=tuple(Role), hidden=True),
            Field("to", hidden=True),
        ),
        listed=False,
    ),
    Command(
        "paper", "drop", (Field("note", required=True, hidden=True), SURE), listed=False, about=("summary", "critique")
    ),
    Command(
        "paper",
        "unread",
        (Field("reading", required=True, hidden=True),),
        listed=False,
        about=("readings",),
    ),
    Command("paper", "letter", (Field("letter", required=True, hidden=True),), listed=False),
    Command("paper", "recall", (Field("note", required=True, hidden=True), ROUND), listed=False),
    Command("paper", "recalled", (Field("knew", Kind.CHOICE, choices=("yes", "no"), hidden=True), ROUND), listed=False),
    Command(
        "paper",
        "explain-clear",
        (MEETING, ROUND),
        listed=False,
        about=("explaining",),
    ),
    Command(
        "paper",
        "explain-ask",
        (MEETING, ROUND, Field("question", Kind.TEXT, 1000, required=True)),
        listed=False,
        about=("explaining",),
    ),
    Command(
        "paper",
        "explain-answer",
        (MEETING, ROUND, Field("answer", Kind.TEXT, 2000, required=True)),
        listed=False,
        about=("explaining",),
    ),
    Command(
        "paper",
        "borrowed",
        (Field("note", required=True, hidden=True), Field("from", Kind.KNOWN, 300, required=True, hidden=True)),
        listed=False,
        about=("critique",),
    ),
    Command(
        "paper",
        "disconnect",
        (Field("connection", required=True, hidden=True), SURE),
        listed=False,
        about=("connections",),
    ),
    Command(
        "paper", "unexplain", (Field("explanation", required=True, hidden=True), SURE), listed=False, about=("terms",)
    ),
    Command(
        "paper", "handover", (HERE, Field("answer", Kind.CHOICE, choices=("yes", "no"), hidden=True)), listed=False
    ),
    Command(
        "paper", "withdraw", (Field("nomination", required=True, hidden=True),), listed=False, about=("nominations",)
    ),
)
