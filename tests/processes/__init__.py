"""`paperclub run` as processes of their own, on the loopback platforms: several at once, stopped, killed, restored."""
