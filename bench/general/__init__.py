"""General news that no record of relations between states wants, composed from sentences written for it."""
