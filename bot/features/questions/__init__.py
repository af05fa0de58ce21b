"""Questions for people who know: asked in the round, voted for, taken outside by one of us, answered for everybody."""
