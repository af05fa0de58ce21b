"""Nobody gets what is not theirs: who may do what, where, tried with every command there is."""
