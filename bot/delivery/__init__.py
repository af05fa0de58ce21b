"""How a row of the outbox gets to its home: claimed, withheld from who is away, attempted, recorded."""
