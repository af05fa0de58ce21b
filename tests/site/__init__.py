"""What the bot serves on the web, over real sockets."""
