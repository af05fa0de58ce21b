"""What every club has, each noun in a folder: clubs, members, papers, ballots, rounds, entries, streaks."""
