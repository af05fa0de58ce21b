"""What the bot says unasked, before it is said: a row, its key, its kind. How it gets out is `bot.delivery`."""
