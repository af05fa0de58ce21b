"""The club's reading list goes out as a file that other programs read: what was read, when, and who presented it."""
