"""What the bot needs in a home, and what of it is missing there."""

from dataclasses import dataclass

import discord

from bot.chat.place import Finding, Place

Home = discord.TextChannel | discord.ForumChannel


@dataclass(frozen=True, slots=True)
class Right:
    """A permission, by discord.py's flag and by the name that Discord's settings show."""

    flag: str
    name: str

    @property
    def why(self) -> str:
        """The sentence of the catalogue that says what it is for."""
        return f"discord-why-{self.flag.replace('_', '-')}"


SEE = Right("view_channel", "View Channels")
SEND = Right("send_messages", "Send Messages")
THREAD = Right("create_public_threads", "Create Public Threads")
IN_THREADS = Right("send_messages_in_threads", "Send Messages in Threads")
EMBED = Right("embed_links", "Embed Links")
ATTACH = Right("attach_files", "Attach Files")
HISTORY = Right("read_message_history", "Read Message History")
RIGHTS = (SEE, SEND, THREAD, IN_THREADS, EMBED, ATTACH, HISTORY)
"""What a home takes."""
EVENTS = Right("create_events", "Create Events")
ASKED = (*RIGHTS, EVENTS)
"""All that an invitation asks for. Without events the club lives as well."""


def needed(home: Home) -> tuple[Right, ...]:
    """The rights a home takes. A post of a forum is its own thread."""
    return tuple(one for one in RIGHTS if one is not THREAD) if isinstance(home, discord.ForumChannel) else RIGHTS


def own(guild: discord.Guild) -> discord.Member | None:
    """The bot as a member; None where Discord did not tell, whatever discord.py's types say.

    For an interaction discord.py makes up a member without any role: nothing about rights can be read from that one.
    """
    me: discord.Member | None = guild.me
    return me if me is not None and me.joined_at is not None else None


def lacking(home: Home, me: discord.Member | None = None) -> tuple[Right, ...]:
    """Which of them the bot has not, as far as it was told; of what it was not told Discord's refusals will tell."""
    me = me or own(home.guild)
    bits = home.permissions_for(me) if me is not None else discord.Permissions.all()
    return tuple(one for one in needed(home) if not getattr(bits, one.flag))


def may_create_events(home: Home, me: discord.Member | None = None) -> bool:
    """Whether the guild's calendar is open to the bot, as far as it was told."""
    me = me or own(home.guild)
    return me is None or me.guild_permissions.create_events


def missing(home: Home) -> Finding | None:
    """The one finding that names everything missing in a home; None where all is well."""
    lacks = lacking(home)
    if SEE in lacks:
        return gone(f"#{home.name}")
    if lacks:
        return Finding(key="discord-rights", ok=False, detail=f"{', '.join(one.name for one in lacks)} (#{home.name})")
    if isinstance(home, discord.ForumChannel) and home.flags.require_tag and tag(home) is None:
        return Finding(key="discord-tag", ok=False, detail=f"#{home.name}")
    return None


def findings(home: Home, me: discord.Member | None = None) -> list[Finding]:
    """Everything a check can say about a home, what is well too."""
    lacks = lacking(home, me)
    if SEE in lacks:
        return [gone(f"#{home.name}")]
    told = [Finding(key="discord-channel", ok=True, detail=f"#{home.name}")]
    told += [Finding(key="discord-right", ok=one not in lacks, detail=one.name) for one in needed(home)]
    told.append(Finding(key="discord-events", ok=may_create_events(home, me), detail=EVENTS.name, hinders=False))
    if isinstance(home, discord.ForumChannel) and home.flags.require_tag:
        chosen = tag(home)
        shown = chosen.name if chosen else f"#{home.name}"
        told.append(Finding(key="discord-tag", ok=chosen is not None, detail=shown))
    return told


async def from_afar(client: discord.Client, place: Place) -> list[Finding]:
    """The same of a home in a guild that another process listens to. Raises what Discord does, but for what is gone."""
    if client.user is None:
        return [Finding(key="discord-connection", ok=False)]
    try:
        guild = await client.fetch_guild(int(place.workspace), with_counts=False)
        me = await guild.fetch_member(client.user.id)
    except (discord.NotFound, discord.Forbidden):
        return [removed(place.workspace)]
    try:
        home = await guild.fetch_channel(int(place.channel))
    except (discord.NotFound, discord.Forbidden):
        return [gone(f"<#{place.channel}>")]
    return findings(home, me) if isinstance(home, Home) else [gone(f"<#{place.channel}>")]


def gone(name: str) -> Finding:
    """The channel was deleted, or cannot be seen."""
    return Finding(key="channel-gone", ok=False, detail=name, lost=True)


def removed(name: str) -> Finding:
    """The bot is no longer in the guild."""
    return Finding(key="discord-removed", ok=False, detail=name, lost=True)


def tag(forum: discord.ForumChannel) -> discord.ForumTag | None:
    """The tag a post gets in any case: one that speaks of papers, or any where the forum requires one."""
    return next(iter(tags(forum)), None)


def tags(forum: discord.ForumChannel, state: str = "") -> list[discord.ForumTag]:
    """The tags a post gets: one that speaks of papers, and the one for its state where the forum has such tags.

    Of those the bot may use. Where the forum requires a tag and none fits, any other.
    """
    me = own(forum.guild)
    moderates = me is not None and forum.permissions_for(me).manage_threads
    usable = [one for one in forum.available_tags if moderates or not one.moderated]
    about = [one for one in usable if "paper" in one.name.lower() and not state_of(one)]
    standing = [one for one in usable if state and state_of(one) == state]
    if about or standing or not forum.flags.require_tag:
        return [*about[:1], *standing[:1]]
    return sorted(usable, key=lambda one: bool(state_of(one)))[:1]


_STATES = {"open": "open", "active": "open", "ongoing": "open", "closed": "closed", "done": "closed", "over": "closed"}


def state_of(one: discord.ForumTag) -> str:
    """Whether a tag says "open" or "closed", in whatever case and with whatever signs around it; else ""."""
    return _STATES.get("".join(filter(str.isalpha, one.name)).casefold(), "")
