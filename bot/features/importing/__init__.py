"""A club moves in: the sessions it had before, from the file in which it kept them."""
