"""What the bot shows in a browser: visits come in, pages go out, and no feature knows what HTTP is.

A feature declares its pages by the first part of their path (`bot.hooks.Feature.pages`); `answering` asks it.
"""
