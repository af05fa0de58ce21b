"""Worlds for a town to stand in: a console, Discord and Slack, each with people before the real client's servers."""
