"""Contacts told in many ways between many states: what a reading must keep whatever the names, the offices, the words."""
