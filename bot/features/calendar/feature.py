"""What it brings, declared once."""

from bot.features.calendar.commands import COMMANDS
from bot.features.calendar.pages import PAGES
from bot.hooks import Feature

FEATURE = Feature(name="calendar", commands=COMMANDS, pages=PAGES)
