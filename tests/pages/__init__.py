"""The pages of a club's archive, in a real browser where there is one."""
