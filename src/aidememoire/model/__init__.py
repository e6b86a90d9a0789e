"""Frozen values every layer speaks in. Standard library only."""
