"""How many new papers a club wants to hear of."""

from bot.club.clubs.setting import Kept

WANTED = Kept(key="suggest", default=3, load=int)
"""Proposed a round, at most; `/club follow` sets it."""
