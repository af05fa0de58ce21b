"""A small version of what was read: claimed, asked after every two weeks, told of in the digest once it works."""
