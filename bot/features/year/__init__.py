"""The club's year: what was read, by how many, and what came of it; once in December by itself, and on request."""
