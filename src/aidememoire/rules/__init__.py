"""Rules: a pattern with its examples and its refusals, and what it makes of a match."""
