"""Who comes to a discussion, and who was there: answers with a button, a reminder an hour before with the way in, the
server's own calendar where the platform has one, and one list afterwards for whoever led it."""
