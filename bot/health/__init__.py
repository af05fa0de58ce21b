"""How the bot is: what it counts of its own work, what it knows of its connections, and the pages that tell both.

What is counted is declared in `measures`; `bot.health.meter.Meter` is the seam to whatever keeps the numbers.
"""
