"""Rules as they were when a revision was released, for that revision alone: nothing here ever changes."""
