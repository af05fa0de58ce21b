"""When something happens: the rhythm of a week, its moments, what becomes of late ones, and the clock."""
