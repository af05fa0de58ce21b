"""What it brings, declared once."""

from bot.club.members import absences, exporting, forgetting, linking, retiring, speaking, vouching
from bot.club.members import commands as membership
from bot.club.members.calling import greet
from bot.club.members.model import PING
from bot.club.members.personal import export, release
from bot.hooks import At, Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (
    PostKind("vouched-<member>-<n>/<to>", "audit-vouched", stays=Stays.LETTER, kept=True),
    PostKind("<round>/join-<member>/<to>", "audit-join", stays=Stays.SILENT),
    PostKind("called-<home>/<to>", "audit-called", stays=Stays.SILENT),
    PostKind("<round>/call-pick/<to>", "audit-call-pick", stays=Stays.LETTER),
    PostKind("<round>/call-discuss/<to>", "audit-call-discuss", stays=Stays.LETTER),
)

FEATURE = Feature(
    name="members",
    commands=(
        *membership.COMMANDS,
        *absences.COMMANDS,
        *linking.COMMANDS,
        *exporting.COMMANDS,
        *forgetting.COMMANDS,
        *retiring.COMMANDS,
        *vouching.COMMANDS,
        *speaking.COMMANDS,
    ),
    at={At.PICKED: greet},
    export=export,
    release=release,
    posts=POSTS,
    topics=(PING,),
)
