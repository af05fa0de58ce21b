"""Two members explain the paper to each other: each reads the other's summary, asks, and says whether it was clear."""
