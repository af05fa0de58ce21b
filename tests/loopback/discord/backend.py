"""What every part of the loopback Discord shares: the world, the clock, the gateway and the numbers it goes by."""

from dataclasses import dataclass, field

from tests.loopback.discord.asked import Interaction
from tests.loopback.discord.bell import Bell
from tests.loopback.discord.faults import Faults
from tests.loopback.discord.gateway import Gateway
from tests.loopback.discord.log import RequestLog
from tests.loopback.discord.snowflakes import Clock, Snowflakes
from tests.loopback.discord.world import Application, Message, User, World


@dataclass
class Settings:
    """The server's numbers; times in seconds of the server's clock.

    Discord documents that a nonce is remembered for "the past few minutes"; 180 s is our strict reading.
    `dm_limit` is how many new direct-message channels may be opened in ten minutes before 40003.
    """

    token: str
    nonce_seconds: float = 180.0
    first_answer_seconds: float = 3.0
    token_seconds: float = 900.0
    dm_limit: int | None = None
    most_active_threads: int = 1000
    upload_bytes: int = 10 * 1024 * 1024


@dataclass
class Backend:
    """The inside of the server; `base` is its address once it listens, such as 127.0.0.1:4321."""

    settings: Settings
    clock: Clock
    seed: int = 0
    base: str = ""
    bell: Bell = field(default_factory=Bell)
    log: RequestLog = field(default_factory=RequestLog)
    interactions: dict[int, Interaction] = field(default_factory=dict)
    by_token: dict[str, Interaction] = field(default_factory=dict)
    nonces: dict[tuple[int, str], Message] = field(default_factory=dict)
    crashes: list[Exception] = field(default_factory=list)
    uploads: dict[str, bytes] = field(default_factory=dict)
    dms_opened: list[float] = field(default_factory=list)
    snowflakes: Snowflakes = field(init=False)
    world: World = field(init=False)
    faults: Faults = field(init=False)
    gateway: Gateway = field(init=False)

    def __post_init__(self) -> None:
        self.snowflakes = Snowflakes(self.clock)
        owner = User(self.snowflakes.next(), "owner", "Owner of the app")
        # An application made in the last ten years shares its id with its bot user.
        bot = User(self.snowflakes.next(), "paperclub", "Paperclub", bot=True)
        self.world = World(Application(bot.id, "Paperclub", bot, owner))
        self.world.users |= {owner.id: owner, bot.id: bot}
        self.faults = Faults(self.seed)
        self.gateway = Gateway(self)

    @property
    def bot(self) -> User:
        return self.world.application.bot
