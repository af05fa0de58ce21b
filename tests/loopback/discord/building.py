"""Building the world of a test and changing it: guilds, channels, people, permissions."""

from tests.loopback.discord import events, threads
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.people import Person
from tests.loopback.discord.permissions import PLAIN, Permission
from tests.loopback.discord.world import (
    ANNOUNCEMENT,
    FORUM,
    STAGE,
    TEXT,
    VOICE,
    Channel,
    ForumTag,
    Guild,
    Member,
    Overwrite,
    Role,
    User,
)


class Building:
    """The part of LoopbackDiscord that makes and changes what there is; the bot hears of each change."""

    backend: Backend

    def add_user(self, name: str, *, locale: str = "en-US") -> Person:
        """A person who is in no guild yet."""
        user = User(self.backend.snowflakes.next(), name, name.title(), locale=locale)
        self.backend.world.users[user.id] = user
        return Person(self.backend, user)

    def add_guild(
        self, name: str = "Reading group", *, bot_permissions: int = int(PLAIN), with_bot: bool = True
    ) -> Guild:
        """A guild owned by nobody in the tests; @everyone has the plain permissions, the bot a role with its own."""
        owner = self.add_user(f"owner of {name}".lower().replace(" ", "-"))
        guild = Guild(self.backend.snowflakes.next_guild(), name, owner.id)
        guild.roles[guild.id] = Role(guild.id, "@everyone", int(PLAIN))
        guild.members[owner.id] = Member(owner.user, self.backend.clock())
        self.backend.world.guilds[guild.id] = guild
        if with_bot:
            self.invite_bot(guild, bot_permissions)
        return guild

    def invite_bot(self, guild: Guild, permissions: int = int(PLAIN)) -> None:
        """Let the bot join with a managed role that has these permission bits."""
        role = self.add_role(guild, self.backend.bot.display_name, permissions, managed=True)
        guild.members[self.backend.bot.id] = Member(self.backend.bot, self.backend.clock(), [role.id])
        events.guild_joined(self.backend, guild)

    def add_role(
        self, guild: Guild, name: str, permissions: int = 0, *, mentionable: bool = False, managed: bool = False
    ) -> Role:
        number = self.backend.snowflakes.next()
        role = Role(number, name, int(permissions), len(guild.roles), mentionable, managed)
        guild.roles[number] = role
        events.role_changed(self.backend, "GUILD_ROLE_CREATE", guild, role)
        return role

    def add_person(self, name: str, *guilds: Guild, roles: tuple[Role, ...] = (), locale: str = "en-US") -> Person:
        """A person who is a member of the guilds and holds the roles."""
        person = self.add_user(name, locale=locale)
        for guild in guilds:
            self.join(person, guild, *roles)
        return person

    def add_admin(self, name: str, *guilds: Guild) -> Person:
        """A person with the Administrator permission."""
        person = self.add_user(name)
        for guild in guilds:
            self.join(person, guild, self.add_role(guild, f"{name}'s admin role", int(Permission.ADMINISTRATOR)))
        return person

    def join(self, person: Person, guild: Guild, *roles: Role) -> None:
        member = Member(person.user, self.backend.clock(), [role.id for role in roles if role.id in guild.roles])
        guild.members[person.id] = member
        events.member_changed(self.backend, "GUILD_MEMBER_ADD", guild, member)

    def add_channel(self, guild: Guild, name: str = "papers", *, news: bool = False) -> Channel:
        """A text channel; with `news` one for announcements, which other servers can follow."""
        kind, number = ANNOUNCEMENT if news else TEXT, self.backend.snowflakes.next()
        return self._added(Channel(number, kind, name, guild.id, position=len(guild.channels)))

    def add_voice(self, guild: Guild, name: str = "talking", *, stage: bool = False) -> Channel:
        """A voice channel, or a stage."""
        kind, number = STAGE if stage else VOICE, self.backend.snowflakes.next()
        return self._added(Channel(number, kind, name, guild.id, position=len(guild.channels)))

    def add_forum(self, guild: Guild, name: str = "papers", *tags: str, require_tag: bool = False) -> Channel:
        """A forum channel with tags by name; with `require_tag` a post without one is refused (40067)."""
        number = self.backend.snowflakes.next()
        named = [ForumTag(self.backend.snowflakes.next(), tag) for tag in tags]
        return self._added(Channel(number, FORUM, name, guild.id, tags=named, require_tag=require_tag))

    def _added(self, channel: Channel) -> Channel:
        self.backend.world.keep(channel)
        events.channel_changed(self.backend, "CHANNEL_CREATE", channel)
        return channel

    # Changing.

    def set_bot_permissions(self, guild: Guild, permissions: int) -> None:
        """Change the bits of the bot's role; @everyone's remain (see `set_everyone`)."""
        self._set_role(guild, guild.roles[guild.members[self.backend.bot.id].roles[0]], permissions)

    def set_everyone(self, guild: Guild, permissions: int) -> None:
        """Change the bits of @everyone."""
        self._set_role(guild, guild.everyone, permissions)

    def _set_role(self, guild: Guild, role: Role, permissions: int) -> None:
        seen = events.visible_channels(self.backend, guild)
        role.permissions = int(permissions)
        events.role_changed(self.backend, "GUILD_ROLE_UPDATE", guild, role)
        events.threads_came_into_sight(self.backend, guild, seen)

    def overwrite(self, channel: Channel, who: Role | Person | User, *, allow: int = 0, deny: int = 0) -> None:
        """Set a channel's overwrite for a role or a member (the bot: `discord.bot`)."""
        entry = Overwrite(who.id, 0 if isinstance(who, Role) else 1, int(allow), int(deny))
        guild = self.backend.world.guild(channel.guild_id or 0)
        seen = events.visible_channels(self.backend, guild)
        channel.overwrites[who.id] = entry
        events.channel_changed(self.backend, "CHANNEL_UPDATE", channel)
        events.threads_came_into_sight(self.backend, guild, seen)

    def deny_bot(self, channel: Channel, permissions: int) -> None:
        """Take permissions from the bot in one channel."""
        self.overwrite(channel, self.backend.bot, deny=permissions)

    def outage(self, guild: Guild) -> None:
        """The guild becomes unavailable for a while (end it with `outage_over`)."""
        events.guild_left(self.backend, guild, outage=True)

    def outage_over(self, guild: Guild) -> None:
        events.guild_joined(self.backend, guild)

    def archive_quiet_threads(self) -> None:
        """Archive every thread whose auto-archive time has passed on the server's clock."""
        for guild in self.backend.world.guilds.values():
            threads.settle_all(self.backend, guild.threads.values())
