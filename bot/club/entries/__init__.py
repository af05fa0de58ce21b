"""What members hand in: summaries and critiques, blind until they are revealed."""
