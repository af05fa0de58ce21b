"""The club's archive: pages of what it read, said and explained, for its members or for everybody."""
