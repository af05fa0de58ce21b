"""What the bot says unasked: a row, and the relay that claims, posts and records it."""
