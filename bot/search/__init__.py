"""The club's index of words: what is found, how letters are folded, what comes first."""
