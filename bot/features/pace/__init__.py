"""How much one reads, against one's own goal: noted in a word, told to oneself alone."""
