"""The club's words: a term that nobody knows is asked for, explained by whoever does, and known when it comes again.

Waiting terms stand in each new paper's thread; what is known of a paper's terms is shown right after its card."""
