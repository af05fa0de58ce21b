"""The club's week: what happens at each of its moments. `advancing` does what comes due."""
