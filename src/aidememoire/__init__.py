"""Aidemémoire: reads reports about relations between states and keeps a record in which every field cites its words."""

__version__ = "0.1.0"
