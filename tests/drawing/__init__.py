"""Pictures as they are really drawn."""
