"""Questions for people who know: asked in the round, voted for, taken outside by a volunteer, answered for everybody."""
