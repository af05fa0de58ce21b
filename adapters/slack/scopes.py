"""The scopes the bot asks for, and why: exactly these, and no more."""

JOIN = "channels:join"
SCOPES: dict[str, str] = {
    "channels:history": "to look for a post whose answer was lost in its public channel, before it is sent again",
    JOIN: "to join a public channel when whoever founds a club there presses the button for it",
    "channels:read": "to see whether the club's public channel is archived and the bot is in it",
    "chat:write": "to post, and to change what it posted",
    "commands": "for the slash commands and the message shortcuts",
    "files:read": "for the file that /club import is given",
    "files:write": "to send /paper my export as a file",
    "groups:history": "the same look into a private channel",
    "groups:read": "the same view of a private channel",
    "im:history": "the same look into a direct conversation with a member",
    "im:write": "to open a direct conversation: reminders, exports",
    "users:read": "for names, time zones, languages, who manages the workspace, and who is in it no more",
}
EVENTS: tuple[str, ...] = (
    "app_home_opened",
    "app_uninstalled",
    "channel_archive",
    "channel_deleted",
    "channel_id_changed",
    "channel_left",
    "channel_unarchive",
    "group_archive",
    "group_deleted",
    "group_left",
    "group_unarchive",
    "member_joined_channel",
    "team_join",
    "tokens_revoked",
    "user_change",
)
