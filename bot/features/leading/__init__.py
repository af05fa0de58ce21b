"""Who leads a discussion and who plays which role: chosen in turn, prepared with a sheet, passed on, thanked."""
