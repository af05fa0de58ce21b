"""Discord as a platform: the unmodified discord.py against the loopback Discord, with the real club behind it."""
