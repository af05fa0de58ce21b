"""The club as its members meet it: tests that read like a chat (see `script`)."""
