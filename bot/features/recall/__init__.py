"""What is still known of a paper after one, four and twelve weeks: asked of those who wish it."""
