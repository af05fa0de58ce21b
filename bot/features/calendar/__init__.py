"""The club's dates in a member's own calendar program: an address to subscribe to, secret and revocable, or a file."""
