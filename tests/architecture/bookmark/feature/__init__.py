"""Papers that a member wants to come back to: kept with a word why, listed, counted in the digest, reminded of."""
