"""The Vietnamese pack."""
