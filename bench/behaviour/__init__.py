"""Contacts told in many ways between many states: what a reading must hold, whatever the names and the words."""
