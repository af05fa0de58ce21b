"""Stand-ins of the outside world, served on 127.0.0.1 to the unmodified clients."""
